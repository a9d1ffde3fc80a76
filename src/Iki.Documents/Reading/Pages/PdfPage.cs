using UglyToad.PdfPig.Content;

namespace Iki.Documents.Reading.Pages;

/// <summary>What is on a page: its tables, and the lines of text outside of them.</summary>
internal sealed class PdfPage
{
    public required int Number { get; init; }

    public required double Height { get; init; }

    public required List<RuledTable> Tables { get; init; }

    public required List<PdfLine> Lines { get; init; }

    /// <summary>The text of what is turned on its side.</summary>
    public required string Turned { get; init; }

    public bool IsEmpty => Tables.Count == 0 && Lines.Count == 0;

    public static PdfPage Of(Page page, DocumentReading reading)
    {
        var (words, turned) = PageWords.Of(page, reading);
        var (tables, bars) = RuledTables.Find(PageRules.Of(page), reading);
        var outside = new List<PdfWord>();
        foreach (var word in words)
        {
            if (CellAt(tables, word.Centre, word.Middle) is { } cell) cell.Words.Add(word);
            else outside.Add(word);
        }

        foreach (var bar in bars) CellAt(tables, (bar.From + bar.To) / 2, bar.At)?.Bars.Add(bar);
        // Frames and shading without text are no tables.
        foreach (var empty in tables.Where(t => t.Cells.All(c => c.Words.Count == 0)).ToList()) tables.Remove(empty);
        return new PdfPage { Number = page.Number, Height = page.Height, Tables = tables, Lines = PdfLine.Of(outside), Turned = turned };
    }

    private static PdfCell? CellAt(List<RuledTable> tables, double x, double y)
    {
        foreach (var table in tables)
        {
            if (y < table.Top || y > table.Bottom || x < table.Columns[0] || x > table.Columns[^1]) continue;
            var row = At(table.Rows, y);
            var column = At(table.Columns, x);
            return table.CellOf(row, column);
        }

        return null;
    }

    private static int At(double[] edges, double place)
    {
        var at = Array.BinarySearch(edges, place);
        return Math.Clamp(at < 0 ? ~at - 1 : at, 0, edges.Length - 2);
    }
}
