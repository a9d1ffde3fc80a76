using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Iki.Documents.Reading.Markup;

/// <summary>
/// How many elements of a text are open at once, before it is parsed: for each that opens, a parser must look through those that are open, so that a text
/// of nothing but opening tags costs the square of its length.
/// </summary>
internal static partial class OpenElements
{
    /// <summary>Elements that need not be closed, or cannot be.</summary>
    private static readonly FrozenSet<string> Unclosed = FrozenSet.ToFrozenSet(
        [
            "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "dt", "dd", "option", "optgroup", "colgroup", "rt", "rp", "html", "body", "head",
            "br", "hr", "img", "input", "meta", "link", "col", "area", "base", "embed", "source", "track", "wbr", "mspace",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static void Check(string html, DocumentReading reading)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var count = 0;
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            var isEnd = html[tag.Index + 1] == '/';
            var name = html.Substring(tag.Index + (isEnd ? 2 : 1), tag.Length - (isEnd ? 2 : 1));
            if (Unclosed.Contains(name)) continue;
            var before = open.GetValueOrDefault(name);
            if (isEnd && before == 0) continue;
            open[name] = before + (isEnd ? -1 : 1);
            count += isEnd ? -1 : 1;
            reading.Nested(count);
        }
    }

    [GeneratedRegex("</?[A-Za-z][A-Za-z0-9]{0,30}", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
