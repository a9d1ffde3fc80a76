using Iki.Core;

namespace Iki.Documents.Reading.Plain;

/// <summary>
/// Plain text: tables whose cells are parted by tabs or pipes, tables that are laid out in columns of blanks, and else one block for each line, for what
/// goes on over lines cannot be told from what only stands below.
/// </summary>
internal static class PlainTextReader
{
    public static EquatableList<Block> Read(string text, DocumentReading reading)
    {
        var lines = TextLine.Split(text);
        var writer = new BlockWriter(reading);
        for (var at = 0; at < lines.Count;)
        {
            reading.Cancel();
            if (DelimitedTable.At(lines, at, pipes: true) is { } table)
            {
                Write(table, writer);
                at = table.End;
                continue;
            }

            var line = lines[at++];
            writer.Page = line.Page;
            if (PageMarks.IsNumber(line.Text)) reading.PageFurniture(line.Text, new DocumentPlace { Line = line.Number, Page = line.Page });
            else writer.Text(line.Text, line: line.Number, indent: line.Indent);
        }

        return writer.Blocks;
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
