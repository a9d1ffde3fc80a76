using Iki.Core;

namespace Iki.Documents.Reading.Plain;

/// <summary>
/// Plain text: tables whose cells are parted by tabs or pipes, tables that are laid out in columns of blanks, and else one block for each line, for what
/// goes on over lines cannot be told from what only stands below; but where lines are set in below a word of the line above, they go on with it.
/// </summary>
internal static class PlainTextReader
{
    public static EquatableList<Block> Read(string text, DocumentReading reading)
    {
        var split = TextLine.Split(text);
        reading.Lines(split.Count(l => !l.IsBlank));
        for (var page = 0; page < (split[^1].Page ?? 0); page++) reading.Page();
        var lines = WithoutFurniture(split, reading);
        var laidOut = lines.ConvertAll(LayoutLine.Of);
        var delimited = new DelimitedTables(lines, reading);
        var tables = LayoutTable.Find(laidOut).ToDictionary(t => t.Start);
        var right = laidOut.Where(l => !l.IsBlank).GroupBy(l => l.Line.Page ?? 0).ToDictionary(g => g.Key, g => g.Max(l => l.End));
        var writer = new BlockWriter(reading);
        for (var at = 0; at < lines.Count;)
        {
            reading.Progress((double)at / lines.Count);
            if (delimited.At(at) is { } table)
            {
                Write(table, writer);
                at = table.End;
            }
            else if (tables.TryGetValue(at, out var laid))
            {
                var parts = new List<LayoutTable> { laid };
                while (parts[^1].Follower(laidOut, tables) is { } next) parts.Add(next);
                LayoutText.Write(parts, writer);
                at = parts[^1].End;
            }
            else
            {
                at = Paragraph(laidOut, at, tables, right, writer);
            }
        }

        return writer.Blocks;
    }

    private static int Paragraph(List<LayoutLine> lines, int at, Dictionary<int, LayoutTable> tables, Dictionary<int, int> right, BlockWriter writer)
    {
        var line = lines[at].Line;
        writer.Page = line.Page;
        if (lines[at].IsBlank) return at + 1;
        List<LayoutLine> paragraph = [lines[at]];
        var next = at + 1;
        while (next < lines.Count && !tables.ContainsKey(next) && LayoutText.GoesOn(paragraph, lines[next], right[line.Page ?? 0])) paragraph.Add(lines[next++]);
        writer.Text(string.Join(BlockWriter.SoftBreak, paragraph.Select(l => l.Line.Text)), line: line.Number, indent: line.Indent);
        return next;
    }

    /// <summary>Page numbers, and what stands at the edge of pages and comes again with the number of its page.</summary>
    private static List<TextLine> WithoutFurniture(List<TextLine> lines, DocumentReading reading)
    {
        var edges = PageEdges.Of(lines);
        var left = new List<TextLine>(lines.Count);
        foreach (var (index, line) in lines.Index())
        {
            if (!PageMarks.IsNumber(line.Text) && !edges.Contains(index))
            {
                left.Add(line);
                continue;
            }

            reading.PageFurniture(line.Text, new DocumentPlace { Line = line.Number, Page = line.Page });
            left.Add(line with { Text = "" });
        }

        return left;
    }

    private static void Write(DelimitedTable table, BlockWriter writer)
    {
        var first = table.Rows[0].Line;
        var written = new TableWriter(writer.Reading, new DocumentPlace { Page = first.Page, Line = first.Number });
        foreach (var (index, (line, cells)) in table.Rows.Index())
        {
            written.BeginRow(index == 0 && DelimitedTable.IsHead(cells), line.Page, line.Number);
            foreach (var cell in cells) written.Cell(c => c.Text(cell));
        }

        if (written.Finish() is { } finished) writer.Add(finished);
    }
}
