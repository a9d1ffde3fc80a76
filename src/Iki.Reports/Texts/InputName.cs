using Iki.Core;
using Iki.Core.Formulas;

namespace Iki.Reports.Texts;

/// <summary>What a formula calls an input, with its function as the language of the reader names it: <c>TahunLalu(pad)</c>.</summary>
internal static class InputName
{
    public static string Of(InputUsed input, Language language)
    {
        var open = input.Name.IndexOf('(', StringComparison.Ordinal);
        if (open <= 0) return input.Name;
        var function = FunctionDescription.All.FirstOrDefault(f => f.Name(Language.English).Equals(input.Name[..open], StringComparison.OrdinalIgnoreCase));
        return function is null ? input.Name : function.Name(language) + input.Name[open..];
    }
}
