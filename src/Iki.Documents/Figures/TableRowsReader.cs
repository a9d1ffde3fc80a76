using Iki.Core;
using Iki.Documents.Diagnostics;

namespace Iki.Documents.Figures;

/// <summary>Reads the rows of a table whose columns are understood: each cell where a figure belongs becomes a figure, or is told.</summary>
internal sealed class TableRowsReader
{
    private readonly Grid _grid;
    private readonly MappedTable _table;
    private readonly CatalogNames _names;
    private readonly FigureTableOptions _options;
    private readonly bool _isConfirmed;
    private readonly string? _file;
    private readonly MappedColumn[] _values;
    private readonly RowNames _rowNames;
    private readonly RowPeriods _periods;
    private readonly RowOffices _offices;
    private readonly TableTotals _totals;
    private readonly List<ObservationRow> _rows = [];
    private int _figures;
    private int _blank;
    private int _refused;
    private int _guessed;
    private int _totalRows;
    private int _otherRows;
    private int _words;
    private string _firstWord = "";

    public TableRowsReader(Grid grid, MappedTable table, CatalogNames names, FigureTableOptions options, bool isConfirmed, string? file)
    {
        (_grid, _table, _names, _options, _isConfirmed, _file) = (grid, table, names, options, isConfirmed, file);
        _values = table.Columns.Where(c => c.Role is FigureColumnRole.Value or FigureColumnRole.Text).ToArray();
        _rowNames = new RowNames(grid, table, names);
        _periods = new RowPeriods(grid, table, options);
        _offices = new RowOffices(grid, table, names, options);
        _totals = new TableTotals(grid, table, (place, said, sum) => Say(FigureDescriptors.TotalDiffers, place.Row, place.Column, said, sum));
    }

    /// <summary>What was said of cells and of the table.</summary>
    public List<Diagnostic> Found { get; } = [];

    /// <summary>The table as it was understood, with the names of its rows.</summary>
    public MappedTable Table { get; private set; } = null!;

    public FigureTableCount Count => new()
    {
        Sheet = _grid.Sheet, HeadRow = _table.HeadRow, Figures = _figures, Blank = _blank, Refused = _refused, TotalRows = _totalRows, OtherRows = _otherRows,
    };

    public List<ObservationRow> Read()
    {
        var last = _table.LastRow ?? int.MaxValue;
        foreach (var row in _grid.RowNumbers.SkipWhile(r => r < _table.HeadRow + _table.HeadRows).TakeWhile(r => r <= last))
        {
            _options.Cancellation.ThrowIfCancellationRequested();
            ReadRow(row);
        }

        Finish();
        return _rows;
    }

    private void ReadRow(int row)
    {
        var cells = _table.Columns.Select(c => _grid.At(row, c.Column)).OfType<GridCell>().ToList();
        if (cells.Count == 0) return;
        if (IsNumbering(row, cells))
        {
            _otherRows++;
            return;
        }

        var filled = _values.Where(v => _grid.Own(row, v.Column) is not null).ToArray();
        if (IsTotal(row, cells))
        {
            _totalRows++;
            _totals.Check(row);
            return;
        }

        var name = _rowNames.Of(row, filled.Length > 0);
        if (name.IsIgnored)
        {
            _otherRows++;
            return;
        }

        if (filled.Length == 0 && (name.Match is null || name.IsSection) && !_values.All(v => v.Variable is not null && HasOwnNames(row)))
        {
            // A heading within the table, or a note.
            if (name.Match is null && cells.FirstOrDefault(c => c.Kind == GridKind.Text) is { } heading && !_offices.TakeSection(heading)) _periods.TakeSection(heading);
            _otherRows++;
            return;
        }

        var office = _offices.Of(row);
        var period = _periods.Of(row);
        if (RowProblem(row, name, office, period, filled.Length) is { } problem)
        {
            _blank += _values.Length - filled.Length;
            for (var i = 0; i < _values.Length - filled.Length; i++) _rows.Add(new ObservationRow { File = _file, Line = row });
            Refuse(problem, filled.Length);
            return;
        }

        foreach (var column in _values) ReadFigure(row, column, name, office, period);
        _totals.CheckColumns(row, c => VariableOf(c, name));
    }

    /// <summary>Whether a row of a table whose columns name the variables says an office or a period: its blank cells are figures that are not reported.</summary>
    private bool HasOwnNames(int row) => _table.Columns.Any(c =>
        c.Role is FigureColumnRole.Office or FigureColumnRole.Period or FigureColumnRole.Month or FigureColumnRole.Year or FigureColumnRole.Quarter or FigureColumnRole.Semester && _grid.Own(row, c.Column) is not null
        && (c.Role != FigureColumnRole.Office || _names.MatchOffice(_grid.Own(row, c.Column)!.Text, c.Head) is not null));

    private Diagnostic? RowProblem(int row, RowName name, RowOffice office, RowPeriod period, int filled)
    {
        var needsName = _values.Any(v => v.Variable is null);
        if (needsName && name.Match is null)
        {
            return name.Several.Count > 0
                ? Problem(FigureDescriptors.LabelOfSeveral, row, name.Column, name.Text, string.Join(", ", name.Several.Select(v => v.Name)), Number(filled))
                : Problem(FigureDescriptors.RowUnnamed, row, name.Column, name.Text, Number(filled));
        }

        if (name.ScaledUnit is { } unit) return Problem(FigureDescriptors.ScaledUnit, row, name.UnitColumn, unit, name.Match?.Variable?.Unit ?? "");
        if (office.Unknown is { } unknown) return Problem(FigureDescriptors.OfficeUnknown, row, office.Column, unknown, Number(filled));
        return period.Unknown is { } text ? Problem(FigureDescriptors.PeriodUnknown, row, period.Column, text) : null;
    }

    private void ReadFigure(int row, MappedColumn column, RowName name, RowOffice office, RowPeriod period)
    {
        var (variable, item) = (VariableOf(column, name), column.Item ?? name.Match?.Item);
        if (column.Variable is not null && column.Item is null) item = name.ItemOf(variable);
        var cell = _grid.Own(row, column.Column);
        if (variable is null)
        {
            Refuse(Problem(FigureDescriptors.RowUnnamed, row, column.Column, column.Variable ?? name.Text, "1"));
            return;
        }

        var unit = variable.Items.FirstOrDefault(i => i.Key == item)?.Unit ?? variable.Unit;
        var read = column.Role == FigureColumnRole.Text ? new FigureCell(Text: cell?.Text) : FigureCell.Read(cell, variable, unit);
        _totals.Take(row, column, variable, read);
        if (read.IsBlank)
        {
            if (read.IsWord && _words++ == 0) _firstWord = _grid.Place(row, column.Column);
            _blank++;
            _rows.Add(new ObservationRow { File = _file, Line = row, Cell = _grid.Place(row, column.Column) });
            return;
        }

        if (read.Problem is { } problem)
        {
            Refuse(At(problem, row, column.Column));
            return;
        }

        if (_grid.AreaOf(row, column.Column) is { } area && Spans(area))
        {
            Refuse(Problem(FigureDescriptors.MergedFigure, row, column.Column, new Workbooks.CellPlace("", area.Top, area.Left).Cell + ":" + new Workbooks.CellPlace("", area.Bottom, area.Right).Cell));
            return;
        }

        if (_periods.Complete(column, period) is not { } whole)
        {
            Refuse(Problem(FigureDescriptors.PeriodUnknown, row, column.Column, column.Head));
            return;
        }

        var isGuess = !_isConfirmed && (!column.IsCertain || !name.IsCertain || !office.IsCertain || !period.IsCertain || _table.Doubts.Count > 0);
        if (isGuess && !_options.AcceptGuesses)
        {
            _guessed++;
            _refused++;
            return;
        }

        _figures++;
        _rows.Add(new ObservationRow
        {
            Variable = variable.Name, Item = item, Period = whole.IsEmpty ? null : whole.Whole!.Value.ToString(), Office = column.Office ?? office.Office,
            Number = read.Number, Value = column.Role == FigureColumnRole.Text ? null : read.Text, Text = column.Role == FigureColumnRole.Text ? read.Text : null,
            Source = TextAt(row, FigureColumnRole.Source), Note = TextAt(row, FigureColumnRole.Note), File = _file, Line = row, Cell = _grid.Place(row, column.Column),
        });
    }

    private Variable? VariableOf(MappedColumn column, RowName name) => column.Variable is { } bound ? _names.Find(bound) : name.Match?.Variable;

    /// <summary>Whether merged cells cover several cells for figures.</summary>
    private bool Spans(MergedArea area) => area.Bottom > area.Top || _values.Count(v => v.Column >= area.Left && v.Column <= area.Right) > 1;

    private string? TextAt(int row, FigureColumnRole role) => _table.Columns.FirstOrDefault(c => c.Role == role) is { } column ? _grid.At(row, column.Column)?.Text : null;

    /// <summary>Whether a row numbers the columns: <c>(1) (2) (3)</c>.</summary>
    private bool IsNumbering(int row, List<GridCell> cells)
    {
        if (row > _table.HeadRow + _table.HeadRows + 1 || cells.Count < 3) return false;
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Text.Trim('(', ')', ' ') != Number(i + 1)) return false;
        }

        return true;
    }

    private bool IsTotal(int row, List<GridCell> cells)
    {
        foreach (var column in _table.Columns)
        {
            if (column.Role is FigureColumnRole.Value or FigureColumnRole.Total or FigureColumnRole.Unit or FigureColumnRole.Source or FigureColumnRole.Note) continue;
            if (_grid.At(row, column.Column) is not { Kind: GridKind.Text } cell || !HeadNames.IsTotal(CellWords.Fold(cell.Text))) continue;
            return _names.Match(cell.Text, null, isNearEnough: false) is null && !_rowNames.IsMapped(cell.Text);
        }

        // A total may stand under a blank head, to the left of the table.
        return cells.Count > 0 && _table.Columns.Count > 0 && Enumerable.Range(1, Math.Max(_table.Columns[0].Column - 1, 0)).Any(c => _grid.Own(row, c) is { Kind: GridKind.Text } left && HeadNames.IsTotal(CellWords.Fold(left.Text)));
    }

    private void Finish()
    {
        var names = _isConfirmed ? _table.Names : _rowNames.Used.Concat(_offices.Used).ToEquatableList();
        (Wording Why, string Sign)[] doubts = _isConfirmed ? [] : [.. _table.Doubts.Zip(_table.DoubtSigns), .. _rowNames.Doubts, .. _offices.Doubts, .. _periods.Doubts];
        Table = _table with { Names = names, Doubts = doubts.Select(d => d.Why).ToEquatableList(), DoubtSigns = doubts.Select(d => d.Sign).ToEquatableList() };
        if (_guessed > 0)
        {
            var guesses = doubts.Select(d => d.Sign)
                .Concat(Table.Columns.Where(c => !c.IsCertain).Select(c => $"{_grid.Place(_table.HeadRow, c.Column)} '{c.Head}' = {FigureRoles.WordOf(c.Role)}{Binding(c)}"))
                .Concat(names.Where(n => !n.IsCertain).Select(n => $"'{n.Text}' → {n.Office ?? n.Variable}{(n.Item is null ? "" : "." + n.Item)}"));
            Add(Problem(FigureDescriptors.ToConfirm, _table.HeadRow, 0, _grid.Sheet ?? "", Number(_table.HeadRow), Number(_guessed), string.Join("; ", guesses.Take(12))), _guessed);
        }

        if (_words > 0) Say(FigureDescriptors.WordsForBlank, _table.HeadRow, 0, _grid.Sheet ?? "", Number(_words), _firstWord);
        if (!_isConfirmed)
        {
            foreach (var column in _table.Columns.Where(c => c.Role == FigureColumnRole.Ignored && c.Why == Whys.NotRead && HoldsFigures(c))) Say(FigureDescriptors.ColumnNotRead, _table.HeadRow, column.Column, column.Head);
        }

        Say(FigureDescriptors.TableRead, _table.HeadRow, 0, _grid.Sheet ?? "", Number(_table.HeadRow), Number(_figures + _blank + _refused), Number(_figures), Number(_blank), Number(_refused), Number(_totalRows), Number(_otherRows));
    }

    private static string Binding(MappedColumn column)
    {
        var bound = new[] { column.Variable, column.Item, column.Period, column.Office }.OfType<string>().ToArray();
        return bound.Length == 0 ? "" : $" ({string.Join(", ", bound)})";
    }

    private bool HoldsFigures(MappedColumn column) => _grid.RowNumbers.SkipWhile(r => r < _table.HeadRow + _table.HeadRows).TakeWhile(r => r <= (_table.LastRow ?? int.MaxValue))
        .Any(r => _grid.Own(r, column.Column) is { } cell && HeadColumn.IsFigure(cell));

    private void Refuse(Diagnostic problem, int count = 1)
    {
        _refused += count;
        Add(problem, count);
    }

    private void Add(Diagnostic problem, int count)
    {
        Found.Add(problem);
        _rows.Add(ObservationRow.Refused(problem, count));
    }

    private void Say(DiagnosticDescriptor descriptor, int row, int column, params ReadOnlySpan<string> arguments) => Add(Problem(descriptor, row, column, arguments), 0);

    private Diagnostic Problem(DiagnosticDescriptor descriptor, int row, int column, params ReadOnlySpan<string> arguments) => At(Diagnostic.Of(descriptor, arguments), row, column);

    private Diagnostic At(Diagnostic problem, int row, int column) => problem with { File = _file, Line = row, Pointer = column > 0 ? _grid.Place(row, column) : null };

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
