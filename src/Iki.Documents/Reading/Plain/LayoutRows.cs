namespace Iki.Documents.Reading.Plain;

/// <summary>A row of a table that is laid out: by column, the lines of its cell.</summary>
internal sealed class LayoutRow(int columns, TextLine line, bool isHead)
{
    public TextLine Line => line;

    public bool IsHead => isHead;

    public List<LayoutChunk>[] Cells { get; } = [.. Enumerable.Range(0, columns).Select(_ => new List<LayoutChunk>())];
}

/// <summary>
/// The lines of a table → rows. Nothing is drawn between rows, so a row begins where its cells begin together: each with a capital, a number or a sign,
/// or where a cell that had ended begins again.
/// </summary>
internal static class LayoutRows
{
    /// <summary>The rows of a table, whose parts stand on one page each; a head that comes again on a page is told once.</summary>
    public static List<LayoutRow> Of(IReadOnlyList<LayoutTable> parts)
    {
        var rows = new List<LayoutRow>();
        var before = new LayoutChunk?[parts[0].Columns.Count];
        var inHead = true;
        foreach (var (index, part) in parts.Index())
        {
            var ends = Ends(part);
            foreach (var line in index == 0 ? part.Lines : part.Lines.Skip(part.Head.Count()))
            {
                var cells = part.Columns.Split(line);
                var wasHead = inHead;
                inHead = inHead && IsHead(cells);
                if (rows.Count == 0 || wasHead != inHead || (inHead && IsNumbers(cells)) || (!inHead && Begins(cells, before, rows[^1], ends)))
                {
                    rows.Add(new LayoutRow(cells.Length, line.Line, inHead));
                    before = new LayoutChunk?[cells.Length];
                }

                Add(cells, rows);
                before = cells;
            }
        }

        return rows;
    }

    private static void Add(LayoutChunk?[] cells, List<LayoutRow> rows)
    {
        for (var column = 0; column < cells.Length; column++)
        {
            if (cells[column] is not { } cell) continue;
            // What an objective is called goes on beside the next indicator.
            var row = rows[^1];
            if (row.Cells[column].Count == 0 && rows.Count > 1 && char.IsLower(cell.Text[0]) && column + 1 < cells.Length && !row.IsHead && row.Cells.Take(column).All(c => c.Count == 0) && LastWith(rows, column) is { IsHead: false } above) above.Cells[column].Add(cell);
            else row.Cells[column].Add(cell);
        }
    }

    private static LayoutRow? LastWith(List<LayoutRow> rows, int column)
    {
        for (var i = rows.Count - 2; i >= 0 && i >= rows.Count - 12; i--)
        {
            if (rows[i].Cells[column].Count > 0) return rows[i];
        }

        return null;
    }

    /// <summary>Capitals and numbers of columns are the head.</summary>
    public static bool IsHead(LayoutChunk?[] cells) => IsNumbers(cells) || cells.All(c => c is null || !c.Text.Any(char.IsLower));

    private static bool IsNumbers(LayoutChunk?[] cells)
    {
        var told = cells.Where(c => c is not null).ToList();
        return told.Count > 2 && told.Select((c, i) => c!.Text.Trim('(', ')') == (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)).All(t => t);
    }

    private static bool Begins(LayoutChunk?[] cells, LayoutChunk?[] before, LayoutRow row, int[] ends)
    {
        if (row.IsHead) return true;
        if (cells[0] is { } first && (ListMark.IsAlone(first.Text) || first.Text.All(char.IsAsciiDigit))) return true;
        bool Starts(int column) => cells[column] is { } cell && (!char.IsLower(cell.Text[0]) || before[column] is null) && !Goes(row.Cells[column]);
        // From the right: so many cells begin here.
        var from = cells.Length;
        while (from > 0 && Starts(from - 1)) from--;
        if (cells.Length - from >= Math.Min(3, cells.Length - 1) && Enumerable.Range(from, cells.Length - from).Any(c => row.Cells[c].Count > 0)) return true;
        // Where source cells are shared, indicator and formula begin together below lines that had room for more.
        bool HadRoom(int column) => before[column] is not { } above || above.End + 1 + cells[column]!.Words[0].Text.Length <= ends[column];
        bool Capital(int column) => Starts(column) && !char.IsLower(cells[column]!.Text[0]) && !ListMark.Split(cells[column]!.Text, out _, out _) && HadRoom(column);
        if (cells.Length > 3 && Enumerable.Range(1, cells.Length - 3).Any(c => Capital(c) && Capital(c + 1) && char.IsUpper(cells[c]!.Text[0]) && row.Cells[c].Count > 0 && row.Cells[c + 1].Count > 0)) return true;
        // A cell that had ended begins again, and so does one beside it.
        for (var column = 1; column + 1 < cells.Length - 1; column++)
        {
            if (before[column] is null && row.Cells[column].Count > 0 && Starts(column) && char.IsUpper(cells[column]!.Text[0]) && Starts(column + 1) && !ListMark.Split(cells[column + 1]!.Text, out _, out _)) return true;
        }

        return false;
    }

    /// <summary>How far the text of each column reaches.</summary>
    private static int[] Ends(LayoutTable table)
    {
        var ends = new int[table.Columns.Count];
        foreach (var line in table.Lines)
        {
            var cells = table.Columns.Split(line);
            for (var column = 0; column < ends.Length; column++) ends[column] = Math.Max(ends[column], cells[column]?.End ?? 0);
        }

        return ends;
    }

    /// <summary>Whether a cell cannot have ended here.</summary>
    private static bool Goes(List<LayoutChunk> cell)
    {
        if (cell.Count == 0) return false;
        var text = cell[^1].Text;
        if (text[^1] is '-' or ',' or '/' or ':' or '(') return true;
        var last = cell[^1].Words[^1].Text;
        return last is "dan" or "yang" or "di" or "dalam" or "atau" or "dari" or "untuk" or "dengan" or "pada" or "ke" or "oleh" or "x" or "X" or "+";
    }
}
