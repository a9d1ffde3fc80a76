using System.Globalization;
using System.Xml.Linq;

namespace Iki.Documents.Reading.Sheets;

/// <summary>How cells show their numbers, and which are bold.</summary>
internal sealed class CellStyles
{
    private readonly List<(NumberFormat Format, bool IsBold)> _cells = [];

    public CellStyles(XElement? styles, bool is1904)
    {
        var formats = new Dictionary<int, string>();
        foreach (var format in styles.Child("numFmts").Children("numFmt"))
        {
            if (PartXml.Number(format.Get("numFmtId")) is { } id && format.Get("formatCode") is { } code) formats.TryAdd(id, code);
        }

        var bold = styles.Child("fonts").Children("font").Select(f => f.IsOn("b")).ToList();
        foreach (var cell in styles.Child("cellXfs").Children("xf"))
        {
            var id = PartXml.Number(cell.Get("numFmtId")) ?? 0;
            var font = PartXml.Number(cell.Get("fontId")) ?? 0;
            _cells.Add((NumberFormat.Of(id, formats.GetValueOrDefault(id), is1904), font >= 0 && font < bold.Count && bold[font]));
        }
    }

    public bool IsBold(int style) => style >= 0 && style < _cells.Count && _cells[style].IsBold;

    /// <summary>The format of a cell.</summary>
    public NumberFormat FormatOf(int style) => style >= 0 && style < _cells.Count ? _cells[style].Format : NumberFormat.General;

    /// <summary>A number as its cell shows it.</summary>
    public string Show(string value, int style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return value;
        return FormatOf(style).Show(number);
    }
}
