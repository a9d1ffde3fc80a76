namespace Iki.Documents.Reading.Pages;

/// <summary>Ruling lines that touch one another → tables. A place between lines where a border is missing is one cell.</summary>
internal static class RuledTables
{
    private const double Touch = 2.5;
    private const double Near = 3;

    /// <summary>The tables of a page from top to bottom, and the lines across that belong to none.</summary>
    public static (List<RuledTable> Tables, List<Rule> Bars) Find(PageRules rules, DocumentReading reading)
    {
        var parents = Enumerable.Range(0, rules.Across.Count + rules.Down.Count).ToArray();
        for (var a = 0; a < rules.Across.Count; a++)
        {
            for (var d = 0; d < rules.Down.Count; d++)
            {
                if (Touches(rules.Across[a], rules.Down[d])) Union(parents, a, rules.Across.Count + d);
            }
        }

        var tables = new List<RuledTable>();
        var bars = new List<Rule>();
        foreach (var group in Enumerable.Range(0, parents.Length).GroupBy(i => Root(parents, i)))
        {
            var across = group.Where(i => i < rules.Across.Count).Select(i => rules.Across[i]).ToList();
            var down = group.Where(i => i >= rules.Across.Count).Select(i => rules.Down[i - rules.Across.Count]).ToList();
            if (Build(across, down, reading) is { } table) tables.Add(table);
            else bars.AddRange(across);
        }

        return ([.. tables.OrderBy(t => t.Top)], bars);
    }

    private static bool Touches(Rule across, Rule down) =>
        down.At >= across.From - Touch && down.At <= across.To + Touch && across.At >= down.From - Touch && across.At <= down.To + Touch;

    private static int Root(int[] parents, int i)
    {
        while (parents[i] != i) i = parents[i] = parents[parents[i]];
        return i;
    }

    private static void Union(int[] parents, int a, int b) => parents[Root(parents, a)] = Root(parents, b);

    private static RuledTable? Build(List<Rule> across, List<Rule> down, DocumentReading reading)
    {
        if (across.Count == 0 || down.Count == 0) return null;
        var columns = Edges(down.Select(d => d.At), across.Min(a => a.From), across.Max(a => a.To));
        var rows = Edges(across.Select(a => a.At), down.Min(d => d.From), down.Max(d => d.To));
        if (columns.Length < 3 || rows.Length < 2) return null;
        reading.Cell(columns.Length - 1);
        var cells = Cells(columns, rows, across, down);
        return cells.Count < 2 ? null : new RuledTable { Columns = columns, Rows = rows, Cells = cells };
    }

    /// <summary>Distinct places of lines; where lines reach further than the outermost, the border there is not drawn.</summary>
    private static double[] Edges(IEnumerable<double> places, double first, double last)
    {
        var edges = new List<double>();
        foreach (var place in places.Order())
        {
            if (edges.Count == 0 || place - edges[^1] > Near) edges.Add(place);
        }

        if (edges[0] - first > 3 * Near) edges.Insert(0, first);
        if (last - edges[^1] > 3 * Near) edges.Add(last);
        return [.. edges];
    }

    private static List<PdfCell> Cells(double[] columns, double[] rows, List<Rule> across, List<Rule> down)
    {
        var (width, height) = (columns.Length - 1, rows.Length - 1);
        var parents = Enumerable.Range(0, width * height).ToArray();
        for (var column = 1; column < width; column++)
        {
            var lines = down.Where(d => Math.Abs(d.At - columns[column]) <= Near).ToList();
            for (var row = 0; row < height; row++)
            {
                var middle = (rows[row] + rows[row + 1]) / 2;
                if (!lines.Any(l => l.From - Touch <= middle && middle <= l.To + Touch)) Union(parents, row * width + column - 1, row * width + column);
            }
        }

        for (var row = 1; row < height; row++)
        {
            var lines = across.Where(a => Math.Abs(a.At - rows[row]) <= Near).ToList();
            for (var column = 0; column < width; column++)
            {
                var middle = (columns[column] + columns[column + 1]) / 2;
                if (!lines.Any(l => l.From - Touch <= middle && middle <= l.To + Touch)) Union(parents, (row - 1) * width + column, row * width + column);
            }
        }

        return [.. Enumerable.Range(0, parents.Length).GroupBy(i => Root(parents, i)).SelectMany(g => Region([.. g], columns, rows)).OrderBy(c => c.Row).ThenBy(c => c.Column)];
    }

    /// <summary>Places without borders between them → one cell, if they make a rectangle; else each is its own.</summary>
    private static IEnumerable<PdfCell> Region(int[] places, double[] columns, double[] rows)
    {
        var width = columns.Length - 1;
        var (top, bottom) = (places.Min(p => p / width), places.Max(p => p / width));
        var (left, right) = (places.Min(p => p % width), places.Max(p => p % width));
        if ((bottom - top + 1) * (right - left + 1) == places.Length) return [Cell(top, left, bottom, right, columns)];
        return places.Select(p => Cell(p / width, p % width, p / width, p % width, columns));
    }

    private static PdfCell Cell(int top, int left, int bottom, int right, double[] columns) => new()
    {
        Row = top, Column = left, RowSpan = bottom - top + 1, ColumnSpan = right - left + 1, Left = columns[left], Right = columns[right + 1],
    };
}
