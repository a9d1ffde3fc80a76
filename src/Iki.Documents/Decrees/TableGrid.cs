namespace Iki.Documents.Decrees;

/// <summary>A cell of a grid: its lines, with those that belong together joined.</summary>
/// <param name="Lines">Its lines; none in an empty cell.</param>
/// <param name="ColumnSpan">How many columns it spans.</param>
/// <param name="RowSpan">How many rows it spans.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record GridCell(IReadOnlyList<PaperLine> Lines, int ColumnSpan, int RowSpan, DocumentPlace Place)
{
    /// <summary>All it says, in one line.</summary>
    public string Text { get; } = Hyphens.Join(Lines.Select(l => l.Whole));
}

/// <summary>A row of a grid: what begins in each column, null where nothing does.</summary>
/// <param name="Cells">By column.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="IsHead">Whether the document makes it a head.</param>
internal sealed record GridRow(GridCell?[] Cells, DocumentPlace Place, bool IsHead)
{
    /// <summary>The columns that cells of rows above span into this one.</summary>
    public HashSet<int> Covered { get; } = [];

    /// <summary>The cells that say something, with their columns.</summary>
    public IEnumerable<(int Column, GridCell Cell)> Filled => Cells.Index().Where(c => c.Item is { Text.Length: > 0 }).Select(c => (c.Index, c.Item!));
}

/// <summary>A table by rows and columns.</summary>
internal static class TableGrid
{
    /// <summary>The most columns that are looked at; a decree has ten or twenty.</summary>
    private const int MostColumns = 60;

    public static List<GridRow> Of(Table table)
    {
        var columns = Math.Min(table.ColumnCount, MostColumns);
        var rows = new List<GridRow>(table.Rows.Count);
        var until = new int[columns];
        foreach (var row in table.Rows)
        {
            var cells = new GridCell?[columns];
            foreach (var cell in row.Cells)
            {
                if (cell.Column < columns) cells[cell.Column] = new GridCell(CellLines.Of(cell), cell.ColumnSpan, cell.RowSpan, Placed(cell.Place, row.Place));
            }

            var read = new GridRow(cells, Placed(row.Place, table.Place), row.IsHead);
            for (var c = 0; c < columns; c++)
            {
                if (until[c] > rows.Count && cells[c] is null) read.Covered.Add(c);
                if (cells[c] is { RowSpan: > 1 } cell) until[c] = rows.Count + cell.RowSpan;
            }

            rows.Add(read);
        }

        return rows;
    }

    private static DocumentPlace Placed(DocumentPlace place, DocumentPlace outer) => place == default ? outer : place;
}

/// <summary>What a cell or a paragraph says, line by line.</summary>
internal static class CellLines
{
    public static IReadOnlyList<PaperLine> Of(TableCell cell)
    {
        var lines = new List<PaperLine>();
        foreach (var block in cell.Blocks) Add(lines, block, cell.Place);
        return Joined(lines);
    }

    /// <summary>The lines of a block of text.</summary>
    public static IEnumerable<PaperLine> Of(TextBlock block, DocumentPlace outer = default)
    {
        var place = block.Place == default ? outer : block.Place;
        var texts = MarkupTags.Removed(block.Text).Split('\n');
        for (var i = 0; i < texts.Length; i++)
        {
            if (i == 0 && block is ListItem item && item.Mark.Length > 0) yield return new PaperLine(item.Mark, Plain.Folded(texts[0]), place, false, block.IsBold);
            else if (i == 0 && block is ListItem) yield return LineMarks.Line(texts[0], place) is { Mark.Length: > 0 } own ? own : new PaperLine("•", Plain.Folded(texts[0]), place, false, block.IsBold);
            else if (LineMarks.Line(texts[i], place, block is Heading, block.IsBold) is { Whole.Length: > 0 } line) yield return line;
        }
    }

    /// <summary>Lines as one text, without the mark before the first.</summary>
    public static string Text(IEnumerable<PaperLine> lines) => Hyphens.Join(lines.Select((l, i) => i == 0 ? l.Text : l.Whole));

    /// <summary>Lines of a cell where those that the width of the column divided are one again.</summary>
    public static IReadOnlyList<PaperLine> Joined(List<PaperLine> lines)
    {
        var joined = new List<PaperLine>();
        foreach (var line in lines)
        {
            if (line.Whole.Length == 0) continue;
            if (joined.Count > 0 && line.Mark.Length == 0 && !FractionBars.IsBar(line.Text) && !FractionBars.IsBar(joined[^1].Text) && Hyphens.GoesOn(joined[^1].Text, line.Text))
            {
                joined[^1] = joined[^1] with { Text = Hyphens.Join(joined[^1].Text, line.Text) };
            }
            else
            {
                joined.Add(line with { Text = Hyphens.Whole(line.Text) });
            }
        }

        return joined;
    }

    private static void Add(List<PaperLine> lines, Block block, DocumentPlace outer)
    {
        if (block is TextBlock text)
        {
            lines.AddRange(Of(text, outer));
        }
        else if (block is Table table)
        {
            foreach (var row in table.Rows)
            {
                var parts = row.Cells.SelectMany(c => c.Blocks).OfType<TextBlock>().Select(b => b.Text);
                if (LineMarks.Line(string.Join(' ', parts), outer) is { Whole.Length: > 0 } line) lines.Add(line);
            }
        }
    }
}
