using System.Globalization;
using System.Text;

namespace Iki.Core.Diagnostics;

/// <summary>
/// The language of message templates: <c>{0}</c>, <c>{1}</c>, … are arguments; a part in <c>⟨…⟩</c> is left out when an
/// argument in it is empty; <c>{0:term}</c> is looked up among the terms, <c>{0:inputs}</c> is a list of inputs, and <c>{0:number}</c> is a number, written as the language writes it.
/// </summary>
internal static class MessageTemplate
{
    public static string Fill(string template, EquatableList<string> arguments, Language language, Wording? term = null)
    {
        var output = new StringBuilder(template.Length + 32);
        var partStart = -1;
        var isPartEmpty = false;
        for (var i = 0; i < template.Length; i++)
        {
            var c = template[i];
            if (c == '⟨')
            {
                partStart = output.Length;
                isPartEmpty = false;
            }
            else if (c == '⟩')
            {
                if (isPartEmpty) output.Length = partStart;
                partStart = -1;
            }
            else if (c == '{')
            {
                var close = template.IndexOf('}', i);
                var field = template[(i + 1)..close];
                var colon = field.IndexOf(':', StringComparison.Ordinal);
                var index = int.Parse(colon < 0 ? field : field[..colon], NumberStyles.None, CultureInfo.InvariantCulture);
                var argument = arguments[index];
                isPartEmpty |= argument.Length == 0;
                output.Append(colon < 0 ? argument : field[(colon + 1)..] switch
                {
                    "term" => TermOf(argument, language, term),
                    "inputs" => InputNames.List(argument, language),
                    _ => ReaderNumbers.OfDigits(argument, language),
                });
                i = close;
            }
            else
            {
                output.Append(c);
            }
        }

        return output.ToString();
    }

    private static string TermOf(string argument, Language language, Wording? term) =>
        term?.English == argument ? term.In(language) : Terms.In(argument, language);
}
