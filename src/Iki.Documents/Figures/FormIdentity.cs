namespace Iki.Documents.Figures;

/// <summary>The hidden sheet of a form, which says for which catalog it was made.</summary>
internal static class FormIdentity
{
    /// <summary>The id of the catalog that a hidden sheet names beside <c>catalog</c> or <c>katalog</c>; null where it names none.</summary>
    public static string? CatalogOf(Grid grid)
    {
        foreach (var row in grid.RowNumbers.Take(50))
        {
            var cells = grid.Row(row).ToArray();
            if (cells.Length >= 2 && CellWords.Fold(cells[0].Text) is "catalog" or "katalog") return cells[1].Text;
        }

        return null;
    }
}
