using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Iki.Documents.Reading.Sheets;

/// <summary>A cell of a sheet that has something in it.</summary>
internal readonly record struct SheetCell(int Column, string Text, bool IsBold);

/// <summary>What is in a sheet: its cells by row, what is merged, what is hidden. Read in one pass, so that a large sheet is never a tree.</summary>
internal sealed class SheetCells
{
    /// <summary>The last row that a sheet can have.</summary>
    public const int LastRow = 1_048_576;

    /// <summary>Rows that have something in them, by number from 1; columns are counted from 0.</summary>
    public SortedDictionary<int, List<SheetCell>> Rows { get; } = [];

    /// <summary>Where merged cells begin → how many rows and columns they span.</summary>
    public Dictionary<(int Row, int Column), (int Rows, int Columns)> Merged { get; } = [];

    public SortedSet<int> HiddenRows { get; } = [];

    public SortedSet<string> HiddenColumns { get; } = new(StringComparer.Ordinal);

    public static SheetCells Read(WorksheetPart part, CellStyles styles, List<string> texts, DocumentReading reading)
    {
        var sheet = new SheetCells();
        using var reader = PartXml.Reader(part, reading);
        var row = 0;
        var hiddenRow = false;
        var column = -1;
        var counted = 0;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            reading.Element();
            reading.Nested(reader.Depth);
            switch (reader.LocalName)
            {
                case "row":
                    row = PartXml.Number(reader.GetAttribute("r")) is { } r and > 0 and <= LastRow ? r : Math.Min(row + 1, LastRow);
                    column = -1;
                    hiddenRow = reader.GetAttribute("hidden") is "1" or "true";
                    break;
                case "c":
                    column = Column(reader.GetAttribute("r")) ?? column + 1;
                    if (sheet.Cell(reader, row, column, styles, texts, reading) && hiddenRow) sheet.HiddenRows.Add(row);
                    break;
                case "mergeCell":
                    sheet.Merge(reader.GetAttribute("ref"), reading, ref counted);
                    break;
                case "col" when reader.GetAttribute("hidden") is "1" or "true":
                    if (PartXml.Number(reader.GetAttribute("min")) is { } first and > 0) sheet.HiddenColumns.Add(Letters(first - 1));
                    break;
            }
        }

        return sheet;
    }

    /// <summary>The letters of a column, counted from 0.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var left = column + 1; left > 0; left = (left - 1) / 26) letters = (char)('A' + (left - 1) % 26) + letters;
        return letters;
    }

    private bool Cell(XmlReader reader, int row, int column, CellStyles styles, List<string> texts, DocumentReading reading)
    {
        var type = reader.GetAttribute("t") ?? "n";
        var style = PartXml.Number(reader.GetAttribute("s")) ?? 0;
        var text = Value(reader, type, style, styles, texts, reading);
        if (string.IsNullOrWhiteSpace(text)) return false;
        reading.Cell(column + 1);
        if (!Rows.TryGetValue(row, out var cells))
        {
            reading.Row();
            Rows[row] = cells = [];
        }

        cells.Add(new SheetCell(column, text, styles.IsBold(style)));
        return true;
    }

    private static string Value(XmlReader reader, string type, int style, CellStyles styles, List<string> texts, DocumentReading reading)
    {
        if (reader.IsEmptyElement) return "";
        var depth = reader.Depth;
        var value = "";
        var inline = "";
        var isValue = false;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                reading.Element();
                reading.Nested(reader.Depth);
                isValue = reader.LocalName == "v";
                if (reader.LocalName == "is") inline = SharedTexts.Rich(reader, reading);
            }
            else if (reader.NodeType == XmlNodeType.Text && isValue)
            {
                value = reader.Value;
            }
        }

        switch (type)
        {
            case "s":
                return PartXml.Number(value) is { } index && index >= 0 && index < texts.Count ? texts[index] : "";
            case "inlineStr":
                return inline;
            case "b":
                return value == "1" ? "TRUE" : value == "0" ? "FALSE" : value;
            case "n":
                return value.Length == 0 ? "" : styles.Show(value, style);
            default:
                reading.Characters(value.Length);
                return value;
        }
    }

    private void Merge(string? reference, DocumentReading reading, ref int counted)
    {
        if (reference?.Split(':') is not [var from, var to] || Place(from) is not var (top, left) || Place(to) is not var (bottom, right) || bottom < top || right < left) return;
        if (++counted > reading.Limits.Cells) throw reading.Beyond(nameof(DocumentLimits.Cells), reading.Limits.Cells);
        Merged[(top, left)] = (bottom - top + 1, right - left + 1);
    }

    public static (int Row, int Column)? Place(string reference)
    {
        var letters = reference.AsSpan().TrimStart('$').IndexOfAnyInRange('0', '9');
        return letters > 0 && PartXml.Number(reference[letters..].Trim('$')) is { } row && Column(reference) is { } column ? (row, column) : null;
    }

    public static int? Column(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
        {
            if (!char.IsAsciiLetter(c)) break;
            column = column * 26 + (char.ToUpperInvariant(c) - 'A' + 1);
            if (column > 16384) return 16384;
        }

        return column > 0 ? column - 1 : null;
    }
}
