using System.Globalization;
using Iki.Core;

namespace Iki.Documents.Figures;

/// <summary>Holds totals against the figures that they stand for, where all of them are numbers of one variable that is added up.</summary>
internal sealed class TableTotals(Grid grid, MappedTable table, Action<(int Row, int Column), string, string> differs)
{
    private const decimal Most = 1_000_000_000_000_000_000;

    private readonly MappedColumn[] _values = table.Columns.Where(c => c.Role == FigureColumnRole.Value).ToArray();
    private readonly MappedColumn[] _totals = table.Columns.Where(c => c.Role == FigureColumnRole.Total).ToArray();
    private readonly Dictionary<int, Sums> _sums = [];

    /// <summary>Takes a figure.</summary>
    public void Take(int row, MappedColumn column, Variable variable, FigureCell cell)
    {
        if (column.Role != FigureColumnRole.Value) return;
        if (!_sums.TryGetValue(column.Column, out var sums)) _sums[column.Column] = sums = new Sums();
        sums.Take(variable, cell);
    }

    /// <summary>Holds a row of totals against the rows above it: those since the last total, or all.</summary>
    public void Check(int row)
    {
        var isMean = table.Columns.Any(c => grid.At(row, c.Column) is { Kind: GridKind.Text } cell && HeadNames.IsMean(CellWords.Fold(cell.Text)));
        foreach (var column in _values)
        {
            if (!_sums.TryGetValue(column.Column, out var sums)) continue;
            if (!isMean && sums.IsSummable && grid.Own(row, column.Column) is { } cell && NumberOf(cell) is { } said && said != sums.SinceTotal && said != sums.All && sums.Count > 0)
            {
                differs((row, column.Column), Text(said), Text(sums.SinceTotal));
            }

            sums.Restart();
        }
    }

    /// <summary>Holds the columns of totals against the other figures of a row.</summary>
    public void CheckColumns(int row, Func<MappedColumn, Variable?> variableOf)
    {
        var (since, all, isWhole, first) = (0m, 0m, true, true);
        if (_totals.Length == 0) return;
        foreach (var column in table.Columns)
        {
            if (column.Role == FigureColumnRole.Value)
            {
                if (variableOf(column) is not { } variable || !IsAdded(variable, column)) return;
                if (grid.Own(row, column.Column) is not { } cell) continue;
                if (NumberOf(cell) is { } number) (since, all, first) = (since + number, all + number, false);
                else if (!FigureCell.Read(cell, variable, null).IsBlank) isWhole = false;
            }
            else if (column.Role == FigureColumnRole.Total)
            {
                if (isWhole && !first && grid.Own(row, column.Column) is { } cell && NumberOf(cell) is { } said && said != since && said != all) differs((row, column.Column), Text(said), Text(since == 0 ? all : since));
                since = 0;
            }
        }
    }

    private static bool IsAdded(Variable variable, MappedColumn column) =>
        variable.Unit is not ("%" or "‰") && (column.Office is not null ? variable.Aggregate.Office is null or Aggregation.Sum : variable.Aggregate.Time == Aggregation.Sum);

    private static decimal? NumberOf(GridCell cell) => cell.Kind switch
    {
        GridKind.Number => cell.Number,
        GridKind.Text => NumberOf(cell.Text),
        _ => null,
    };

    /// <summary>The number of a text that is one without doubt and is not beyond what can be added up.</summary>
    private static decimal? NumberOf(string text) =>
        Figure.Read(text) is { Problem: null } figure && Workbooks.CellNumber.ToDecimal(figure.Value) is { } number && Math.Abs(number) < Most ? number : null;

    private static string Text(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private sealed class Sums
    {
        private readonly HashSet<string> _variables = [];
        private bool _isWhole = true;

        public decimal SinceTotal { get; private set; }

        public decimal All { get; private set; }

        public int Count { get; private set; }

        public bool IsSummable { get; private set; } = true;

        public void Take(Variable variable, FigureCell cell)
        {
            _variables.Add(variable.Name);
            if (cell.Number is { } number) Add(number);
            else if (cell.Text is { } text && NumberOf(text) is { } read) Add(read);
            else if (!cell.IsBlank) _isWhole = false;
            IsSummable = _isWhole && _variables.Count == 1 && variable.Unit is not ("%" or "‰") && variable.Aggregate.Office is null or Aggregation.Sum;
        }

        public void Restart() => (SinceTotal, Count) = (0, 0);

        private void Add(decimal number) => (SinceTotal, All, Count) = (SinceTotal + number, All + number, Count + 1);
    }
}
