namespace Iki.Documents.Figures;

/// <summary>The head of a table: one to three rows that say what its columns hold.</summary>
internal sealed class FigureHead
{
    private const int MostRows = 3;

    public required int First { get; init; }

    public required int Rows { get; init; }

    public required List<HeadColumn> Columns { get; init; }

    /// <summary>The head that begins in a row; null where that row is none.</summary>
    /// <param name="grid">The sheet.</param>
    /// <param name="index">The row, by its place among those with content.</param>
    /// <param name="names">The names of the catalog.</param>
    public static FigureHead? At(Grid grid, int index, CatalogNames names)
    {
        var row = grid.RowNumbers[index];
        var cells = grid.Row(row).ToArray();
        if (cells.Length < 2 || cells.Any(c => HeadColumn.IsFigure(c) && c.Kind != GridKind.Text)) return null;
        if (cells.Any(HeadColumn.IsFigure) || IsLine(grid, index, cells, names)) return null;
        var single = cells.Select(c => HeadColumn.Of(c.Column, [c], names)).ToArray();
        var known = single.Count(c => c.IsKnown);
        var roles = single.Count(c => c.Role is not null && !c.IsBound) + single.Count(c => c.Likely is not null);
        var bound = single.Where(c => c.IsBound).ToArray();
        var isAlike = bound.Length >= 2 && (bound.All(c => !c.Period.IsEmpty) || bound.All(c => c.Office is not null) || bound.All(c => c.Variable is not null));
        if (known < 2 || (roles == 0 && !isAlike)) return null;

        var rows = 1;
        while (rows < MostRows && index + rows < grid.RowNumbers.Count && grid.RowNumbers[index + rows] == row + rows && GoesOn(grid, row, row + rows, names)) rows++;
        var columns = Enumerable.Range(1, grid.LastColumn).Select(c => OfColumn(grid, row, rows, c, names)).ToList();
        return new FigureHead { First = row, Rows = rows, Columns = columns };
    }

    /// <summary>Whether a row of two cells is a line above a table, <c>Unit kerja: Desa Satu</c>, and no head.</summary>
    private static bool IsLine(Grid grid, int index, GridCell[] cells, CatalogNames names)
    {
        if (cells[0].Text.EndsWith(':') || cells[1].Text.StartsWith(':')) return true;
        if (cells.Length != 2) return false;
        var (first, second) = (HeadColumn.Of(1, [cells[0]], names), HeadColumn.Of(2, [cells[1]], names));
        if (first.Role is not (FigureColumnRole.Office or FigureColumnRole.Period or FigureColumnRole.Month or FigureColumnRole.Year or FigureColumnRole.Quarter or FigureColumnRole.Semester) || !second.IsBound) return false;
        return index + 1 >= grid.RowNumbers.Count || grid.Own(grid.RowNumbers[index + 1], cells[1].Column) is not { } below || !HeadColumn.IsFigure(below);
    }

    /// <summary>Whether the head goes on in a row: cells reach into it, or it parts what stands above.</summary>
    private static bool GoesOn(Grid grid, int first, int row, CatalogNames names)
    {
        var cells = grid.Row(row).ToArray();
        if (cells.Any(HeadColumn.IsFigure)) return false;
        var isReached = grid.Merged.Any(m => m.Top >= first && m.Top < row && m.Bottom >= row);
        if (isReached) return true;
        var parts = cells.Where(c => grid.Merged.Any(m => m.Top <= row - 1 && m.Bottom == row - 1 && m.Top >= first && m.Left <= c.Column && m.Right >= c.Column && m.Right > m.Left)).ToArray();
        var known = cells.Select(c => HeadColumn.Of(c.Column, [c], names)).ToArray();
        if (parts.Length > 1 && parts.Length >= cells.Length - 1) return true;
        return cells.Length > 1 && known.All(c => (c.IsBound && c.Variable is null) || c.Role is FigureColumnRole.Value || (c.Role == FigureColumnRole.Ignored && HeadNames.IsTarget(CellWords.Fold(c.Head))) || c.Role == FigureColumnRole.Total)
            && cells.All(c => grid.At(row - 1, c.Column) is not { } above || IsSpread(HeadColumn.Of(1, [above], names)));
    }

    private static bool IsSpread(HeadColumn above) => above.IsBound || above.Role is FigureColumnRole.Value or FigureColumnRole.Quarter or FigureColumnRole.Month or FigureColumnRole.Semester;

    private static HeadColumn OfColumn(Grid grid, int first, int rows, int column, CatalogNames names)
    {
        var cells = new List<GridCell>();
        var isGuessed = false;
        var last = first + rows - 1;
        for (var row = first; row <= last; row++)
        {
            var cell = grid.At(row, column);
            if (cell is null && row < last && grid.At(last, column) is not null && LeftOf(grid, row, column) is { } left && IsSpread(HeadColumn.Of(1, [left], names)))
            {
                (cell, isGuessed) = (left, true);
            }

            if (cell is not null && !cells.Contains(cell)) cells.Add(cell);
        }

        var head = HeadColumn.Of(column, cells, names, isNearEnough: true);
        if (isGuessed && head.IsCertain && head.IsBound) head.Doubt(Whys.Spread);
        return head;
    }

    /// <summary>The nearest cell to the left that is not merged, so that it may be meant for more than its own column.</summary>
    private static GridCell? LeftOf(Grid grid, int row, int column)
    {
        for (var left = column - 1; left >= 1; left--)
        {
            if (grid.At(row, left) is { } cell) return grid.AreaOf(row, left) is { } area && area.Right > area.Left ? null : cell;
        }

        return null;
    }
}
