using Iki.Core.Definitions.Lint;
using Iki.Core.Diagnostics;

namespace Iki.Core.Definitions;

/// <summary>
/// Rules of quality (IKI6xxx): what a decree, or its definition, says that is probably not what is meant. A finding does not
/// stop a catalog from being evaluated.
/// </summary>
public static class CatalogLint
{
    /// <summary>Applies the rules to a catalog.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="options">Which rules, and how severe; all as documented when not given.</param>
    /// <returns>The findings, each with the JSON pointer of its place, in the order of the rules' codes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static EquatableList<Diagnostic> Check(Catalog catalog, LintOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return Acceptances.Part(catalog, Find(catalog, options ?? LintOptions.Default, ofFormulas: null)).Left;
    }

    /// <summary>All that the rules find, accepted or not, and acceptances of what is not found.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="options">Which rules, and how severe.</param>
    /// <param name="ofFormulas">What was found on compiling the catalog; null where that was not done or came to errors.</param>
    internal static EquatableList<Diagnostic> Find(Catalog catalog, LintOptions options, IReadOnlyCollection<Diagnostic>? ofFormulas)
    {
        var diagnostics = DiagnosticCollector.ForFile(null);
        var rows = FormulaRow.Of(CatalogIndicator.Of(catalog)).ToArray();
        FormulaRules.Check(rows, diagnostics);
        WordingRules.Check(catalog, rows, diagnostics);
        SourceRules.Check(catalog, rows, diagnostics);
        CatalogRules.Check(catalog, rows, diagnostics);
        FrequencyRules.Check(catalog, rows, diagnostics);
        Acceptances.Of(catalog).ReportUnneeded([.. diagnostics.InOrder(), .. ofFormulas ?? []], isWhole: ofFormulas is not null, diagnostics);
        return diagnostics.InOrder()
            .Select(options.Weigh).OfType<Diagnostic>()
            .DistinctBy(d => (d.Code, d.Pointer, d.Arguments))
            .OrderBy(d => d.Code, StringComparer.Ordinal)
            .ToEquatableList();
    }
}
