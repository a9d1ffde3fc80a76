using Iki.Core;

namespace Iki.Documents.Figures;

/// <summary>What a row says of the period of its figures.</summary>
internal readonly record struct RowPeriod(PartialPeriod Period, bool IsCertain = true, string? Unknown = null, int Column = 0);

/// <summary>Reads the periods of rows, and completes them with what heads and the table say.</summary>
internal sealed class RowPeriods(Grid grid, MappedTable table, FigureTableOptions options)
{
    private readonly MappedColumn[] _columns = table.Columns.Where(c =>
        c.Role is FigureColumnRole.Period or FigureColumnRole.Month or FigureColumnRole.Quarter or FigureColumnRole.Semester or FigureColumnRole.Year).ToArray();

    private readonly PartialPeriod _ofTable = table.Period is { } text && PartialPeriod.TryParse(text, out var period) ? period : default;
    private readonly Dictionary<int, PartialPeriod> _above = [];
    private readonly List<(Wording, string)> _doubts = [];
    private PartialPeriod _section;
    private bool _isFromAbove;

    public IEnumerable<(Wording Why, string Sign)> Doubts => _isFromAbove ? _doubts.Append((Whys.FromAbove, _columns[0].Head)) : _doubts;

    /// <summary>Takes a heading within the table that is a period, for the rows below it.</summary>
    public void TakeSection(GridCell heading)
    {
        if (_columns.Length > 0 || PeriodWords.Read(heading.Text) is not { } period) return;
        _section = period;
        _doubts.Add((Whys.Section(heading.Text), $"'{heading.Text}'"));
    }

    public RowPeriod Of(int row)
    {
        var told = _section;
        var isCertain = _section.IsEmpty;
        foreach (var column in _columns)
        {
            isCertain &= column.IsCertain;
            if (grid.At(row, column.Column) is not { } cell)
            {
                if (!_above.TryGetValue(column.Column, out var above)) continue;
                (told, isCertain, _isFromAbove) = (told.With(above) ?? told, false, true);
                continue;
            }

            if (Read(cell, column.Role) is not { } read || told.With(read) is not { } both) return new RowPeriod(default, Unknown: cell.Text, Column: column.Column);
            told = both;
            _above[column.Column] = read;
        }

        return new RowPeriod(told, isCertain);
    }

    /// <summary>The period of a figure, empty for that of the data; null where it is not certain.</summary>
    public PartialPeriod? Complete(MappedColumn column, RowPeriod row)
    {
        var ofColumn = column.Period is { } text && PartialPeriod.TryParse(text, out var period) ? period : default;
        if (ofColumn.With(row.Period) is not { } told) return null;
        if (told.Year is null && _ofTable.Year is { } year) told = told with { Year = year };
        if (told.Length is null && _ofTable.Length is not null && (told.Year is null || told.Year == _ofTable.Year)) told = _ofTable with { Year = told.Year ?? _ofTable.Year };
        if (told.Year is null && told.Length is not null && options.Period is { } asked) told = told with { Year = asked.Year };
        return told.IsEmpty || told.Whole is not null ? told : null;
    }

    private static PartialPeriod? Read(GridCell cell, FigureColumnRole role)
    {
        if (cell.Kind == GridKind.Date)
        {
            if (role == FigureColumnRole.Year) return PartialPeriod.OfYear(cell.Date.Year);
            return Dates.PeriodOf(cell) is { } date && (date.IsCertain || role == FigureColumnRole.Month) ? date.Period : null;
        }

        if (cell.Kind is not (GridKind.Text or GridKind.Number)) return null;
        return role switch
        {
            FigureColumnRole.Month => PeriodWords.Month(cell.Text),
            FigureColumnRole.Quarter => PeriodWords.Part(cell.Text, PeriodLength.Quarter),
            FigureColumnRole.Semester => PeriodWords.Part(cell.Text, PeriodLength.Semester),
            _ => PeriodWords.Read(cell.Text),
        };
    }
}
