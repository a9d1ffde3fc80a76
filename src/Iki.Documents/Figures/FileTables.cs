using System.Globalization;
using Iki.Core;
using Iki.Documents.Diagnostics;

namespace Iki.Documents.Figures;

/// <summary>The tables of all sheets of a file, and their figures.</summary>
internal sealed class FileTables(CatalogNames names, FigureTableOptions options, string? file)
{
    private const int MostHidden = 20;

    private readonly string? _name = file is null ? null : file[(file.LastIndexOfAny(['/', '\\']) + 1)..];

    public List<MappedTable> Tables { get; } = [];

    public List<FigureTableCount> Counts { get; } = [];

    public List<ObservationRow> Rows { get; } = [];

    /// <summary>What is said of the file and its sheets.</summary>
    public List<Diagnostic> Said { get; } = [];

    /// <summary>What is said by the rows.</summary>
    public List<Diagnostic> InRows { get; } = [];

    /// <summary>The period of a form.</summary>
    public Period? Period { get; private set; }

    public void Read(IReadOnlyList<Grid> grids)
    {
        Period = grids.Select(FormIdentity.PeriodOf).FirstOrDefault(p => p is not null);
        if (Said.Count == 0 && options.Mapping is { } mapping && mapping.Catalog != names.Catalog.Id)
        {
            Say(FigureDescriptors.MappingOfOtherCatalog, null, 0, mapping.Catalog, names.Catalog.Id);
            return;
        }

        foreach (var grid in grids.Where(g => g.IsHidden))
        {
            if (FormIdentity.CatalogOf(grid) is not { } made || made == names.Catalog.Id) continue;
            Say(FigureDescriptors.OtherCatalog, null, 0, made, names.Catalog.Id);
            return;
        }

        var confirmed = (options.Mapping?.Tables ?? []).Where(t => t.File is null || _name is null || t.File.Equals(_name, StringComparison.OrdinalIgnoreCase)).ToList();
        foreach (var table in confirmed.Where(t => !grids.Any(g => g.Sheet == t.Sheet)))
        {
            // A mapping without a file's name speaks of the files that have its sheets.
            if (table.File is not null) Say(FigureDescriptors.MappingUnused, null, 0, table.Sheet ?? "", file ?? "");
        }

        foreach (var grid in grids) ReadSheet(grid, confirmed.Where(t => t.Sheet == grid.Sheet).ToList(), grids.Count);
        if (Tables.Count == 0 && grids.Count > 0 && !Said.Any(d => d.Severity == Severity.Error)) Say(FigureDescriptors.NoTable, null, 0, file ?? "");
    }

    private void ReadSheet(Grid grid, List<MappedTable> confirmed, int sheets)
    {
        if (grid.RowNumbers.Count == 0) return;
        if (grid.IsHidden && confirmed.Count == 0)
        {
            if (FormIdentity.CatalogOf(grid) is null) Say(FigureDescriptors.HiddenSheet, null, 0, grid.Sheet ?? "");
            return;
        }

        var tables = confirmed.Count > 0 ? confirmed.Where(t => IsOf(t, grid)).ToList() : new TableFinder(grid, names, options, _name).Find();
        if (tables.Count == 0)
        {
            if (sheets > 1 && confirmed.Count == 0) Say(FigureDescriptors.SheetWithoutTable, null, 0, grid.Sheet ?? "");
            return;
        }

        SayHidden(grid, tables);
        foreach (var table in tables)
        {
            var reader = new TableRowsReader(grid, table, names, options, confirmed.Count > 0, file);
            Rows.AddRange(reader.Read());
            InRows.AddRange(reader.Found);
            Tables.Add(reader.Table);
            Counts.Add(reader.Count);
        }
    }

    /// <summary>Whether the head of a confirmed table still stands where it stood.</summary>
    private bool IsOf(MappedTable table, Grid grid)
    {
        foreach (var column in table.Columns.Where(c => c.Head.Length > 0))
        {
            var cells = new List<GridCell>();
            for (var row = table.HeadRow; row < table.HeadRow + Math.Clamp(table.HeadRows, 1, 10); row++)
            {
                if (grid.At(row, column.Column) is { } cell && !cells.Contains(cell)) cells.Add(cell);
            }

            // What was spread from the left stands in the mapping, and not in the column.
            var said = string.Join(" / ", cells.Select(c => c.Text));
            if (said == column.Head || (said.Length > 0 && column.Head.EndsWith(" / " + said, StringComparison.Ordinal))) continue;
            Say(FigureDescriptors.MappingOfOther, grid, column.Column, grid.Place(table.HeadRow, column.Column), said, column.Head);
            return false;
        }

        return true;
    }

    private void SayHidden(Grid grid, List<MappedTable> tables)
    {
        var rows = grid.HiddenRows.Where(r => tables.Any(t => r >= t.HeadRow && r <= (t.LastRow ?? int.MaxValue))).Select(r => r.ToString(CultureInfo.InvariantCulture));
        var columns = grid.HiddenColumns.Where(c => tables.Any(t => t.Columns.Any(m => m.Column == c && m.Role != FigureColumnRole.Ignored))).Select(Workbooks.CellPlace.Letters);
        var hidden = rows.Concat(columns).ToList();
        if (hidden.Count > 0) Say(FigureDescriptors.HiddenCells, null, 0, grid.Sheet ?? "", string.Join(", ", hidden.Take(MostHidden)) + (hidden.Count > MostHidden ? ", …" : ""));
    }

    private void Say(DiagnosticDescriptor descriptor, Grid? grid, int column, params ReadOnlySpan<string> arguments) =>
        Said.Add(Diagnostic.Of(descriptor, arguments) with { File = file, Pointer = grid is null || column == 0 ? null : arguments[0] });
}
