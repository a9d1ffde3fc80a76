using Iki.Core;

namespace Iki.Documents.Figures;

/// <summary>What a row says of the office of its figures.</summary>
internal readonly record struct RowOffice(string? Office, bool IsCertain = true, string? Unknown = null, int Column = 0);

/// <summary>Reads the offices of rows.</summary>
internal sealed class RowOffices(Grid grid, MappedTable table, CatalogNames names, FigureTableOptions options)
{
    private readonly MappedColumn? _column = table.Columns.FirstOrDefault(c => c.Role == FigureColumnRole.Office);
    private readonly Dictionary<string, MappedName> _used = new(StringComparer.Ordinal);
    private readonly List<(Wording, string)> _doubts = [];
    private string? _section;
    private RowOffice? _above;
    private bool _isFromAbove;

    /// <summary>Names that only nearly are those of offices.</summary>
    public IEnumerable<MappedName> Used => _used.Values;

    public IEnumerable<(Wording Why, string Sign)> Doubts => _isFromAbove ? _doubts.Append((Whys.FromAbove, _column!.Head)) : _doubts;

    /// <summary>Takes a heading within the table that is an office, for the rows below it.</summary>
    public bool TakeSection(GridCell heading)
    {
        if (_column is not null || Find(heading.Text) is not { } office) return false;
        _section = office.Office;
        _doubts.Add((Whys.Section(heading.Text), $"'{heading.Text}'"));
        return true;
    }

    public RowOffice Of(int row)
    {
        if (_column is null) return new RowOffice(_section ?? table.Office ?? options.Office, _section is null);
        if (grid.At(row, _column.Column) is not { } cell)
        {
            if (_above is not { } above) return new RowOffice(table.Office ?? options.Office, _column.IsCertain);
            _isFromAbove = true;
            return above with { IsCertain = false };
        }

        if (Find(cell.Text) is { } match)
        {
            if (!match.IsCertain) _used.TryAdd(cell.Text, new MappedName { Text = cell.Text, Office = match.Office, IsCertain = false, Why = match.Why });
            _above = new RowOffice(match.Office, match.IsCertain && _column.IsCertain);
        }
        else
        {
            // Where the catalog declares no offices, any name is one.
            _above = names.IsClosed ? new RowOffice(null, Unknown: cell.Text, Column: _column.Column) : new RowOffice(cell.Text, _column.IsCertain);
        }

        return _above.Value;
    }

    private OfficeMatch? Find(string text) =>
        table.Names.FirstOrDefault(n => n.Text == text && n.Office is not null) is { Office: { } mapped } ? new OfficeMatch(mapped, true) : names.MatchOffice(text, _column?.Head ?? "");
}
