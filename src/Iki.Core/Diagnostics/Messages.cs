using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Iki.Core.Diagnostics;

/// <summary>
/// What a diagnostic weighs and how it is worded. A template names its arguments <c>{0}</c>, <c>{1}</c>, …; a part in
/// <c>⟨…⟩</c> is left out when an argument in it is empty; <c>{0:term}</c> is looked up among the terms.
/// </summary>
internal static partial class Messages
{
    private static readonly FrozenDictionary<string, Row> ByCode =
        new[] { Formulas, Definitions, Data, Quality, Scoring }.SelectMany(rows => rows).ToFrozenDictionary(r => r.Code, StringComparer.Ordinal);

    /// <summary>Every code there is, in order.</summary>
    public static IEnumerable<string> Codes => ByCode.Keys.Order(StringComparer.Ordinal);

    public static Severity SeverityOf(string code) => ByCode[code].Severity;

    public static string Format(string code, EquatableList<string> arguments, Language language)
    {
        var row = ByCode[code];
        return Fill(language == Language.Indonesian ? row.Indonesian : row.English, arguments, language);
    }

    /// <summary>A word of the messages themselves in the reader's language; other texts come back as they are.</summary>
    public static string Term(string term, Language language) =>
        language == Language.Indonesian ? Terms.GetValueOrDefault(term, term) : term;

    private static string Fill(string template, EquatableList<string> arguments, Language language)
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
                var isTerm = field.EndsWith(":term", StringComparison.Ordinal);
                var index = int.Parse(isTerm ? field[..^5] : field, NumberStyles.None, CultureInfo.InvariantCulture);
                var argument = arguments[index];
                isPartEmpty |= argument.Length == 0;
                output.Append(isTerm ? Term(argument, language) : argument);
                i = close;
            }
            else
            {
                output.Append(c);
            }
        }

        return output.ToString();
    }

    /// <summary>One diagnostic: its code, weight and wording.</summary>
    private sealed record Row(string Code, Severity Severity, string English, string Indonesian);
}
