using System.Globalization;
using Iki.Core.Formulas;

namespace Iki.Sql.Formulas;

/// <summary>What an input is called, as <see cref="Iki.Core.Formula.Inputs"/> has it.</summary>
internal static class InputText
{
    /// <summary>The text of an input: <c>a</c>, <c>dokumen.lkjip</c>, <c>Previous(a)</c>.</summary>
    public static string Of(FormulaReference reference)
    {
        var own = reference.Symbol.Name.AsSpan().ContainsAny('.', '(') ? $"[{reference.Symbol.Name}]" : reference.Symbol.Name;
        var name = reference.Item is not { } item ? own : $"{own}.{(IsPlain(item) ? item : $"[{item}]")}";
        return reference.Time switch
        {
            FormulaTime.Current => name,
            FormulaTime.Previous when reference.Periods == 1 => $"Previous({name})",
            FormulaTime.Previous => $"Previous({name}, {reference.Periods.ToString(CultureInfo.InvariantCulture)})",
            var time => $"{time}({name})",
        };
    }

    private static bool IsPlain(string item) => item.Length > 0 && !char.IsAsciiDigit(item[0]) && item.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
