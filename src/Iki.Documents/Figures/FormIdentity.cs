using Iki.Core;

namespace Iki.Documents.Figures;

/// <summary>The hidden sheet of a form, which says for which catalog it was made.</summary>
internal static class FormIdentity
{
    /// <summary>The id of the catalog that a hidden sheet names beside <c>catalog</c> or <c>katalog</c>; null where it names none.</summary>
    public static string? CatalogOf(Grid grid) => grid.IsHidden ? Find(grid, "catalog", "katalog") : null;

    /// <summary>The period that such a sheet names; null where it names none.</summary>
    public static Period? PeriodOf(Grid grid) => CatalogOf(grid) is not null && Period.TryParse(Find(grid, "period", "periode") ?? "", out var period) ? period : null;

    private static string? Find(Grid grid, string english, string indonesian)
    {
        foreach (var row in grid.RowNumbers.Take(50))
        {
            var cells = grid.Row(row).ToArray();
            if (cells.Length >= 2 && CellWords.Fold(cells[0].Text) is var name && (name == english || name == indonesian)) return cells[1].Text;
        }

        return null;
    }
}
