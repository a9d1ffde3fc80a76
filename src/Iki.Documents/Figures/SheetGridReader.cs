using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Iki.Documents.Reading;
using Iki.Documents.Reading.Sheets;

namespace Iki.Documents.Figures;

/// <summary>Reads one sheet in one pass: typed cells, what is merged and what is hidden.</summary>
internal sealed class SheetGridReader(Grid grid, CellStyles styles, List<string> texts, DocumentReading reading)
{
    // Excel keeps 15 digits of a number; of a longer one the last digits are not what was typed.
    private const double FirstTooLong = 1e15;

    private bool _hasFormula;
    private string? _value;
    private string? _inline;

    public void Read(WorksheetPart part)
    {
        using var xml = PartXml.Reader(part, reading);
        var (row, column, isHidden) = (0, 0, false);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            reading.Element();
            reading.Nested(xml.Depth);
            switch (xml.LocalName)
            {
                case "row":
                    row = PartXml.Number(xml.GetAttribute("r")) is { } r and > 0 and <= SheetCells.LastRow ? r : Math.Min(row + 1, SheetCells.LastRow);
                    column = 0;
                    isHidden = xml.GetAttribute("hidden") is "1" or "true";
                    break;
                case "c":
                    column = SheetCells.Column(xml.GetAttribute("r")) + 1 ?? column + 1;
                    if (Cell(xml, row, column) is not { } cell) break;
                    reading.Cell(column);
                    if (!grid.Row(row).Any()) reading.Row();
                    grid.Add(cell);
                    if (isHidden) grid.HiddenRows.Add(row);
                    break;
                case "mergeCell":
                    Merge(xml.GetAttribute("ref"));
                    break;
                case "col" when xml.GetAttribute("hidden") is "1" or "true":
                    Hide(PartXml.Number(xml.GetAttribute("min")), PartXml.Number(xml.GetAttribute("max")));
                    break;
            }
        }
    }

    private void Hide(int? first, int? last)
    {
        // Whole sheets to the right of what is used are often hidden.
        for (var column = Math.Max(first ?? 1, 1); column <= Math.Min(last ?? first ?? 0, reading.Limits.Columns); column++) grid.HiddenColumns.Add(column);
    }

    private void Merge(string? reference)
    {
        if (reference?.Split(':') is not [var from, var to] || SheetCells.Place(from) is not var (top, left) || SheetCells.Place(to) is not var (bottom, right) || bottom < top || right < left) return;
        reading.Elements(1);
        grid.Merged.Add(new MergedArea(top, left + 1, bottom, right + 1));
    }

    private GridCell? Cell(XmlReader xml, int row, int column)
    {
        var type = xml.GetAttribute("t") ?? "n";
        var style = PartXml.Number(xml.GetAttribute("s")) ?? 0;
        ReadContent(xml);
        var value = _value ?? "";
        switch (type)
        {
            case "s":
                return Text(PartXml.Number(value) is { } index && index >= 0 && index < texts.Count ? texts[index] : "");
            case "inlineStr":
                return Text(_inline ?? "");
            case "b":
                return new GridCell(row, column, GridKind.Boolean, value == "1" ? "TRUE" : "FALSE");
            case "e":
                return new GridCell(row, column, GridKind.Error, value);
            case "d":
                return DateOnly.TryParse(value.AsSpan(0, Math.Min(10, value.Length)), CultureInfo.InvariantCulture, out var day)
                    ? new GridCell(row, column, GridKind.Date, Iso(day)) { Date = day, ShowsDay = true, ShowsMonth = true } : Text(value);
            case "n":
                if (value.Length > 0) return Number(value, style, row, column);
                return _hasFormula ? new GridCell(row, column, GridKind.NotComputed, "") : null;
            default:
                reading.Characters(value.Length);
                return _value is null && _hasFormula ? new GridCell(row, column, GridKind.NotComputed, "") : Text(value);
        }

        GridCell? Text(string text) => CellWords.Trim(text) is { Length: > 0 } trimmed ? new GridCell(row, column, GridKind.Text, trimmed) : null;
    }

    private GridCell Number(string value, int style, int row, int column)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return new GridCell(row, column, GridKind.TooLong, value);
        var format = styles.FormatOf(style);
        if ((format.HasDate || format.HasTime) && format.Moment(number) is { } moment)
        {
            var day = DateOnly.FromDateTime(moment);
            return new GridCell(row, column, format.HasDate ? GridKind.Date : GridKind.Time, format.Show(number)) { Date = day, ShowsDay = format.ShowsDay, ShowsMonth = format.ShowsMonth };
        }

        // Fifteen digits are what Excel shows at most: 0.1 + 0.2 is 0.3.
        var shown = number.ToString("G15", CultureInfo.InvariantCulture);
        if (Math.Abs(number) >= FirstTooLong || !decimal.TryParse(shown, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) || (exact == 0 && number != 0))
        {
            return new GridCell(row, column, GridKind.TooLong, shown);
        }

        return new GridCell(row, column, format.IsPercent ? GridKind.Percent : GridKind.Number, exact.ToString("0.############################", CultureInfo.InvariantCulture)) { Number = exact };
    }

    private void ReadContent(XmlReader xml)
    {
        (_hasFormula, _value, _inline) = (false, null, null);
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        var isValue = false;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                reading.Element();
                reading.Nested(xml.Depth);
                isValue = xml.LocalName == "v";
                if (isValue) _value = "";
                _hasFormula |= xml.LocalName == "f";
                if (xml.LocalName == "is") _inline = SharedTexts.Rich(xml, reading);
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && isValue)
            {
                _value += xml.Value;
            }
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
