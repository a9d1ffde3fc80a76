using Iki.Core.Diagnostics;

namespace Iki.Core.Json;

/// <summary>Whether a catalog made in code can be kept: whether its text would be read again, and as the same catalog.</summary>
internal static class CatalogForm
{
    /// <summary>Reports whatever a reader would refuse of the form of its text, at the place that it would have there.</summary>
    public static void Check(Catalog catalog, DiagnosticCollector diagnostics) => CatalogMembers.Catalog.Check(catalog, new FormCheck(diagnostics));

    /// <summary>The canonical text.</summary>
    /// <exception cref="ArgumentException">There is no such text: something is null, or of no word.</exception>
    public static string Write(Catalog catalog)
    {
        var diagnostics = DiagnosticCollector.ForFile(null);
        var check = new FormCheck(diagnostics);
        CatalogMembers.Catalog.Check(catalog, check);
        return check.HasNoText
            ? throw new ArgumentException($"The catalog cannot be written, because of:\n{string.Join('\n', diagnostics.InOrder())}", nameof(catalog))
            : JsonText.Write(CatalogMembers.Catalog, catalog);
    }
}
