using Iki.Core;
using Iki.Documents.Reading.Plain;

namespace Iki.Documents.Reading.Pages;

/// <summary>Pages → blocks in the order of reading; tables that go on over pages are joined.</summary>
internal static class PdfBlocks
{
    // Cells without borders end a little before the margin.
    private const double Slack = 7;

    public static EquatableList<Block> Write(List<PdfPage> pages, DocumentReading reading)
    {
        var writer = new BlockWriter(reading);
        PdfTable? open = null;
        var margins = pages.Where(p => p.Lines.Count > 0).GroupBy(PaperOf).ToDictionary(g => g.Key, g => (g.Min(p => p.Lines.Min(l => l.Left)), g.Max(p => p.Lines.Max(l => l.Right))));
        var tables = OpenTables.Find(pages);
        var ofTables = tables.Values.SelectMany(t => t.Taken).ToHashSet();
        foreach (var page in pages)
        {
            var lines = page.Lines.OrderBy(l => l.Baseline).ToList();
            foreach (var ruled in page.Tables)
            {
                var above = lines.Where(l => l.Baseline < ruled.Top).ToList();
                lines.RemoveRange(0, above.Count);
                if (above.Count > 0)
                {
                    Finish(ref open, writer);
                    Paragraphs(above, page, margins[PaperOf(page)], writer);
                }

                var table = PdfTable.Of(ruled, page.Number);
                if (open is not null && open.Rows[^1].Page < page.Number && open.IsContinuedBy(table))
                {
                    open.Continue(table);
                }
                else
                {
                    Finish(ref open, writer);
                    open = table;
                }
            }

            if (lines.Count > 0 || page.Turned.Length > 0)
            {
                Finish(ref open, writer);
                while (lines.Count > 0)
                {
                    var text = lines.TakeWhile(l => !ofTables.Contains(l)).ToList();
                    if (text.Count > 0) Paragraphs(text, page, margins[PaperOf(page)], writer);
                    lines.RemoveRange(0, text.Count);
                    if (lines.Count == 0) break;
                    if (tables.TryGetValue(lines[0], out var table)) LayoutText.Write(table.Parts, writer);
                    lines.RemoveRange(0, lines.TakeWhile((l, i) => ofTables.Contains(l) && (i == 0 || !tables.ContainsKey(l))).Count());
                }

                writer.Page = page.Number;
                writer.Text(page.Turned);
            }
        }

        Finish(ref open, writer);
        return writer.Blocks;
    }

    private static int PaperOf(PdfPage page) => (int)Math.Round(page.Height);

    private static void Finish(ref PdfTable? open, BlockWriter writer)
    {
        if (open is null) return;
        var table = new TableWriter(writer.Reading, new DocumentPlace { Page = open.Rows[0].Page });
        foreach (var row in open.Rows)
        {
            table.BeginRow(row.IsHead, row.Page);
            foreach (var cell in row.Cells.OrderBy(c => c.Column))
            {
                table.SkipTo(cell.Column);
                table.Cell(c => c.Text(cell.Text, cell.IsBold), cell.ColumnSpan, cell.RowSpan);
            }
        }

        if (table.Finish() is { } finished) writer.Add(finished);
        open = null;
    }

    /// <summary>Lines outside of tables: what the width of the page parted is joined.</summary>
    private static void Paragraphs(List<PdfLine> lines, PdfPage page, (double Left, double Right) margins, BlockWriter writer)
    {
        writer.Page = page.Number;
        var unit = Math.Max(1, 0.5 * lines[0].Size);
        var paragraph = new List<PdfLine>();
        foreach (var line in lines)
        {
            if (paragraph.Count > 0 && !GoesOn(paragraph, line, margins)) Emit(paragraph, margins.Left, unit, writer);
            paragraph.Add(line);
        }

        Emit(paragraph, margins.Left, unit, writer);
    }

    private static bool GoesOn(List<PdfLine> paragraph, PdfLine next, (double Left, double Right) margins)
    {
        var line = paragraph[^1];
        if (ListMark.Split(next.Text, out _, out _) || next.Baseline - line.Baseline > 2.2 * line.Size || Math.Abs(next.Size - line.Size) > 0.2 * line.Size || next.IsBold != line.IsBold) return false;
        if (IsCentred(line, margins) && IsCentred(next, margins)) return CellText.IsSoft(line, next, margins.Left, margins.Right);
        if (IsCentred(line, margins) || (IsAllCapitals(next.Words[0].Text) && !IsAllCapitals(line.Words[^1].Text))) return false;
        if (next.Left < line.Left - 2 && paragraph.Count > 1) return false;
        if (next.Left <= line.Left + 2) return CellText.IsSoft(line, next, line.Left, margins.Right - Slack);
        // What goes on farther in begins where a word above does, and then the line above need not be quite full.
        if (paragraph.Count == 1 && line.Text[^1] is '.' or ';' or ':') return false;
        return paragraph[0].Words.Any(w => Math.Abs(w.Left - next.Left) < 4) && line.Right > margins.Left + 0.6 * (margins.Right - margins.Left);
    }

    private static bool IsAllCapitals(string word) => word.Count(char.IsUpper) > 3 && !word.Any(char.IsLower);

    private static bool IsCentred(PdfLine line, (double Left, double Right) margins) =>
        line.Left > margins.Left + 12 && Math.Abs(line.Left - margins.Left - (margins.Right - line.Right)) < 12;

    private static void Emit(List<PdfLine> paragraph, double left, double unit, BlockWriter writer)
    {
        var text = paragraph.Select(l => l.Text).Aggregate((a, b) => a + BlockWriter.SoftBreak + b);
        writer.Text(text, paragraph.All(l => l.IsBold), indent: Math.Max(0, (int)Math.Round((paragraph[0].Left - left) / unit)));
        paragraph.Clear();
    }
}
