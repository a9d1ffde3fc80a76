using System.Globalization;
using Iki.Core;

namespace Iki.Documents.Figures;

/// <summary>Finds the tables of a sheet and understands their columns.</summary>
internal sealed class TableFinder(Grid grid, CatalogNames names, FigureTableOptions options, string? file)
{
    private const int RowsLooked = 300;

    private readonly List<MappedTable> _tables = [];

    /// <summary>The tables of the sheet, from top to bottom.</summary>
    public List<MappedTable> Find()
    {
        var rows = grid.RowNumbers;
        TableContext? outer = null;
        var free = 0;
        for (var at = 0; at < rows.Count;)
        {
            var found = FigureHead.At(grid, at, names) is { } head ? Understand(head, at, free, outer) : null;
            if (found is not var (context, tables) || tables.Count == 0)
            {
                at++;
                continue;
            }

            // The lines above this table are not of the one before it.
            var first = FirstLine(at, free);
            if (first < at) EndBefore(rows[first]);
            else EndBefore(rows[at]);
            _tables.AddRange(tables);
            outer ??= context;
            at += tables[0].HeadRows;
            while (at < rows.Count && (IsRowOf(tables, rows[at]) || !(FigureHead.At(grid, at, names) is { } next && Understand(next, at, at, outer) is var (_, others) && others.Count > 0))) at++;
            free = FirstDataAfter(tables[0]);
        }

        return _tables;
    }

    /// <summary>Whether a row names a variable where the tables have variables: in a form that is not filled in it looks like a head of variables.</summary>
    private bool IsRowOf(List<MappedTable> tables, int row) => tables.Exists(t => t.Columns.Any(c =>
        c.Role == FigureColumnRole.Variable && grid.At(row, c.Column) is { Kind: GridKind.Text } cell && names.Match(cell.Text, null) is not null));

    private void EndBefore(int row)
    {
        for (var i = 0; i < _tables.Count; i++)
        {
            if (_tables[i].LastRow is null) _tables[i] = _tables[i] with { LastRow = row - 1 };
        }
    }

    private int FirstDataAfter(MappedTable table) => Count(r => r < table.HeadRow + table.HeadRows);

    private int Count(Func<int, bool> isBefore) => grid.RowNumbers.TakeWhile(isBefore).Count();

    /// <summary>The first of the lines directly above a head: rows without figures.</summary>
    private int FirstLine(int at, int free)
    {
        var first = at;
        while (first > free && grid.Row(grid.RowNumbers[first - 1]).All(c => !HeadColumn.IsFigure(c) || c.Column == 1) && grid.Row(grid.RowNumbers[first - 1]).Count() <= 4) first--;
        return first;
    }

    private (TableContext Context, List<MappedTable> Tables)? Understand(FigureHead head, int at, int free, TableContext? outer)
    {
        var lines = Enumerable.Range(FirstLine(at, free), at - FirstLine(at, free)).Select(i => grid.RowNumbers[i]);
        var context = TableContext.Of(grid, lines, names, outer, options);
        var parts = Parts(head);
        var tables = parts.Count > 1 ? parts.Select(p => OfColumns(head, p, at, context)).ToList() : [null];
        if (tables.Any(t => t is null)) tables = [OfColumns(head, head.Columns, at, context)];
        return tables[0] is null ? null : (context, tables.OfType<MappedTable>().ToList());
    }

    /// <summary>Columns that stand together: tables beside each other have an empty column between them.</summary>
    private static List<List<HeadColumn>> Parts(FigureHead head)
    {
        var parts = new List<List<HeadColumn>> { new() };
        foreach (var column in head.Columns)
        {
            if (column.Head.Length > 0) parts[^1].Add(column);
            else if (parts[^1].Count > 0) parts.Add([]);
        }

        return parts.Where(p => p.Count > 0).ToList();
    }

    private MappedTable? OfColumns(FigureHead head, List<HeadColumn> all, int at, TableContext context)
    {
        var columns = all.Where(c => c.Head.Length > 0).Select(c => HeadColumn.Copy(c)).ToList();
        var data = Data(head, at).ToList();
        new ColumnRoles(columns, data, grid, names).Settle();
        var values = columns.Where(c => c.Role is FigureColumnRole.Value or FigureColumnRole.Text).ToList();
        if (values.Count == 0) return null;
        var isNamed = columns.Any(c => c.Role is FigureColumnRole.Variable or FigureColumnRole.Label or FigureColumnRole.Item);
        if (!isNamed && context.Variable is { } ofContext)
        {
            foreach (var value in values.Where(v => v.Variable is null)) (value.Variable, value.Item) = (ofContext.Variable, ofContext.Item);
        }

        if (values.All(v => v.Variable is null) && !(isNamed && data.Any(r => NamesSomething(columns, r)))) return null;
        var doubts = context.Doubts.ToList();
        if (context.TitleYear is { } year && NeedsYear(columns)) doubts.Add((Whys.YearOfTitle(year), year.ToString(CultureInfo.InvariantCulture)));
        return new MappedTable
        {
            File = file, Sheet = grid.Sheet, HeadRow = head.First, HeadRows = head.Rows, Office = context.Office, Period = context.Period.IsEmpty ? null : context.Period.ToString(),
            Columns = columns.Select(c => c.ToMapped()).ToEquatableList(), Doubts = doubts.Select(d => d.Why).ToEquatableList(), DoubtSigns = doubts.Select(d => d.Sign).ToEquatableList(),
        };
    }

    /// <summary>Whether figures take their year from above the table.</summary>
    private static bool NeedsYear(List<HeadColumn> columns) =>
        !columns.Any(c => c.Role == FigureColumnRole.Year) && !columns.Where(c => c.Role == FigureColumnRole.Value).All(c => c.Period.Year is not null)
        && !columns.Any(c => c.Role == FigureColumnRole.Period);

    private bool NamesSomething(List<HeadColumn> columns, int row)
    {
        foreach (var column in columns.Where(c => c.Role is FigureColumnRole.Variable or FigureColumnRole.Label or FigureColumnRole.Item))
        {
            if (grid.At(row, column.Column) is { Kind: GridKind.Text } cell && (names.Match(cell.Text, null) is not null || names.Ambiguous(cell.Text, null).Count > 0)) return true;
        }

        return false;
    }

    private IEnumerable<int> Data(FigureHead head, int at) => grid.RowNumbers.Skip(at).SkipWhile(r => r < head.First + head.Rows).Take(RowsLooked);
}
