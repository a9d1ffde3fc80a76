using System.Globalization;
using System.Xml.Linq;
using Iki.Documents.Reading.Markup;

namespace Iki.Documents.Reading.Word;

/// <summary>The marks of numbered and bulleted paragraphs, which Word counts and does not write down.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<string, XElement> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _numbers = new(StringComparer.Ordinal);

    // Lists of the same definition count together, unless a list says that it begins anew.
    private readonly Dictionary<string, int?[]> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);
    private readonly WordStyles _styles;

    public WordNumbering(XElement? numbering, WordStyles styles)
    {
        _styles = styles;
        foreach (var list in numbering.Children("abstractNum"))
        {
            if (list.Get("abstractNumId") is { } id) _lists.TryAdd(id, list);
        }

        foreach (var number in numbering.Children("num"))
        {
            if (number.Get("numId") is { } id) _numbers.TryAdd(id, number);
        }
    }

    /// <summary>Counts a paragraph and gives its mark; null where it has none.</summary>
    public string? Next(string numberId, int level)
    {
        if (level is < 0 or >= Levels || !_numbers.TryGetValue(numberId, out var number) || Definition(number) is not var (id, list)) return null;
        if (!_counts.TryGetValue(id, out var counts)) _counts[id] = counts = new int?[Levels];
        if (_begun.Add(numberId)) BeginAnew(number, counts);
        if (Level(number, list, level) is not { } definition) return null;
        for (var upper = 0; upper < level; upper++) counts[upper] ??= Start(number, list, upper);
        counts[level] = counts[level] is { } count && count < int.MaxValue ? count + 1 : Start(number, list, level);
        for (var lower = level + 1; lower < Levels; lower++) counts[lower] = null;
        return Mark(number, list, definition, counts);
    }

    private (string Id, XElement List)? Definition(XElement number)
    {
        if (number.Value("abstractNumId") is not { } id || !_lists.TryGetValue(id, out var list)) return null;
        if (list.Value("numStyleLink") is not { } style) return (id, list);
        return _styles.NumberingOf(style) is { } linked && _numbers.TryGetValue(linked, out var other) && other.Value("abstractNumId") is { } otherId && _lists.TryGetValue(otherId, out var otherList)
            ? (otherId, otherList) : (id, list);
    }

    private static void BeginAnew(XElement number, int?[] counts)
    {
        foreach (var changed in number.Children("lvlOverride"))
        {
            if (changed.Child("startOverride") is not null && PartXml.Number(changed.Get("ilvl")) is >= 0 and < Levels and var level) counts[level] = null;
        }
    }

    private static XElement? Changed(XElement number, int level) => number.Children("lvlOverride").FirstOrDefault(o => PartXml.Number(o.Get("ilvl")) == level);

    private static XElement? Level(XElement number, XElement list, int level) =>
        Changed(number, level).Child("lvl") ?? list.Children("lvl").FirstOrDefault(l => PartXml.Number(l.Get("ilvl")) == level);

    private static int Start(XElement number, XElement list, int level) =>
        PartXml.Number(Changed(number, level).Value("startOverride")) ?? PartXml.Number(Level(number, list, level).Value("start")) ?? 1;

    private static string? Mark(XElement number, XElement list, XElement definition, int?[] counts)
    {
        var format = definition.Value("numFmt") ?? "decimal";
        var text = definition.Value("lvlText") ?? "";
        if (format == "none") return null;
        if (format == "bullet") return text.Length == 0 || text[0] is >= '\uE000' and <= '\uF8FF' ? "•" : text;
        var isLegal = definition.IsOn("isLgl");
        for (var level = 0; level < Levels; level++)
        {
            var place = "%" + (level + 1).ToString(CultureInfo.InvariantCulture);
            if (!text.Contains(place, StringComparison.Ordinal)) continue;
            var own = isLegal ? "decimal" : Level(number, list, level).Value("numFmt") ?? "decimal";
            text = text.Replace(place, Number(counts[level] ?? 1, own), StringComparison.Ordinal);
        }

        return text.Length is 0 or > 40 ? null : text.Trim();
    }

    private static string Number(int number, string format) => format switch
    {
        "lowerLetter" => ListNumber.Letter(number),
        "upperLetter" => ListNumber.Letter(number).ToUpperInvariant(),
        "lowerRoman" => ListNumber.Roman(number),
        "upperRoman" => ListNumber.Roman(number).ToUpperInvariant(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        _ => ListNumber.Decimal(number),
    };
}
