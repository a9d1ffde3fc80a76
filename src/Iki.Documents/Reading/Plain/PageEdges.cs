using System.Globalization;
using System.Text.RegularExpressions;

namespace Iki.Documents.Reading.Plain;

/// <summary>The last lines of pages that form feeds part: bare numbers, and feet that come again with the number of the page.</summary>
internal static partial class PageEdges
{
    public static HashSet<int> Of(List<TextLine> lines)
    {
        var edges = new HashSet<int>();
        if (lines.Count == 0 || lines[^1].Page is null or 1) return edges;
        var last = new Dictionary<int, int>();
        var above = new Dictionary<int, int>();
        var before = -1;
        foreach (var (index, line) in lines.Index())
        {
            if (line.IsBlank) continue;
            last[line.Page!.Value] = index;
            // In text that lost its layout the number of the page may stand before what was beside it.
            if (PageMarks.IsBareNumber(line.Text) && int.Parse(line.Text.Trim(), CultureInfo.InvariantCulture) == line.Page && before >= 0)
            {
                edges.Add(index);
                above[line.Page.Value] = before;
            }

            before = index;
        }

        foreach (var group in above.Values.GroupBy(i => lines[i].Text.Trim(), StringComparer.Ordinal))
        {
            if (group.Count() > 1 && group.Key.Length < 120) edges.UnionWith(group);
        }

        foreach (var group in last.GroupBy(e => Key(lines[e.Value].Text, e.Key), StringComparer.Ordinal))
        {
            var text = lines[group.First().Value].Text;
            if (PageMarks.IsBareNumber(text) || (group.Count() > 1 && group.Key.Contains('#', StringComparison.Ordinal) && text.Length < 400)) edges.UnionWith(group.Select(e => e.Value));
        }

        return edges;
    }

    private static string Key(string text, int page) =>
        Number().Replace(text.Trim(), m => "#" + (int.Parse(m.ValueSpan, CultureInfo.InvariantCulture) - page).ToString(CultureInfo.InvariantCulture), 1);

    [GeneratedRegex(@"\d{1,4}(?=\D*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
