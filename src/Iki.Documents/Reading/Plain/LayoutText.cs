using System.Text;

namespace Iki.Documents.Reading.Plain;

/// <summary>Writes tables that are laid out, and the text about them, whose lines go on where they are set in below a word.</summary>
internal static class LayoutText
{
    /// <summary>Writes a table, which may go on over pages; a line without a number stands in no text file.</summary>
    public static void Write(IReadOnlyList<LayoutTable> parts, BlockWriter writer)
    {
        var rows = LayoutRows.Of(parts);
        var width = Enumerable.Range(0, parts[0].Columns.Count).Select(c => rows.SelectMany(r => r.Cells[c]).Select(l => l.End).DefaultIfEmpty(0).Max()).ToArray();
        var first = rows[0].Line;
        var written = new TableWriter(writer.Reading, new DocumentPlace { Page = first.Page, Line = NumberOf(first) });
        foreach (var row in rows)
        {
            written.BeginRow(row.IsHead, row.Line.Page, NumberOf(row.Line));
            for (var column = 0; column < row.Cells.Length; column++)
            {
                var (cell, end) = (row.Cells[column], width[column]);
                written.Cell(c => c.Text(Join(cell, end)));
            }
        }

        if (written.Finish() is { } finished) writer.Add(finished);
    }

    private static int? NumberOf(TextLine line) => line.Number > 0 ? line.Number : null;

    /// <summary>The lines of a cell; a break was meant where the next word would have had room.</summary>
    private static string Join(List<LayoutChunk> cell, int end)
    {
        var text = new StringBuilder();
        for (var i = 0; i < cell.Count; i++)
        {
            if (i > 0) text.Append(IsSoft(cell[i - 1], cell[i], end) ? BlockWriter.SoftBreak : '\n');
            text.Append(cell[i].Text);
        }

        return text.ToString();
    }

    private static bool IsSoft(LayoutChunk line, LayoutChunk next, int end)
    {
        if (line.Text.StartsWith("---", StringComparison.Ordinal) || next.Text.StartsWith("---", StringComparison.Ordinal)) return false;
        if (line.Text.EndsWith('-') || char.IsLower(next.Text[0])) return true;
        if (line.Words.Count > 1 && line.Words[0].Text == next.Words[0].Text) return false;
        return line.End + 1 + next.Words[0].Text.Length > end;
    }

    /// <summary>Whether a line goes on with the one above, in text whose lines are set in.</summary>
    public static bool GoesOn(List<LayoutLine> paragraph, LayoutLine next, int right)
    {
        var (line, first) = (paragraph[^1], paragraph[0]);
        if (next.IsBlank || ListMark.Split(next.Line.Text.Trim(), out _, out _) || next.Line.Number != line.Line.Number + 1 || next.Line.Page != line.Line.Page) return false;
        if (next.Start == 0 || next.Chunks.Count > 1) return false;
        if (line.Line.Text.TrimEnd().EndsWith('-')) return true;
        var more = next.Chunks[0].Words[0].Text.Length + 1;
        if (paragraph.Count > 1) return next.Start == line.Start && line.End + more > right - 12;
        var isBelowWord = next.Start > first.Start && first.Chunks.Any(c => c.Words.Any(w => w.Start == next.Start));
        return isBelowWord && line.End > right * 2 / 3;
    }
}
