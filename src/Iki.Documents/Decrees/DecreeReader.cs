using Iki.Core;
using Iki.Documents.Decrees;
using Iki.Documents.Diagnostics;

namespace Iki.Documents;

/// <summary>
/// Reads a decree on individual performance indicators, whatever its layout, into a drafted catalog and what a person must look at. It is tolerant of
/// the paper and strict with itself: the catalog loads, and nothing of the paper is dropped in silence.
/// </summary>
public static class DecreeReader
{
    /// <summary>Reads the decree in a document.</summary>
    /// <param name="document">The document, of any format.</param>
    /// <param name="options">How it is read; <see cref="DecreeReadingOptions.Default"/> when not given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static DecreeDraft Read(SourceDocument document, DecreeReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= DecreeReadingOptions.Default;
        var findings = new FindingList();
        var year = options.Year ?? PreambleReader.YearOf(document);
        var structure = DecreeStructure.Of(document, findings, year);
        var preamble = PreambleReader.Read(structure.Preamble, year);
        if (structure.Positions.All(p => p.Rows.Count == 0)) findings.Ask(DecreeDescriptors.NothingFound, default, null, true);
        var drafting = new CatalogDrafting(preamble, findings, options);
        var catalog = CatalogMending.Mended(drafting.Draft(structure.Positions), findings);
        LeftOvers.Tell(document, preamble, catalog, findings);
        return new DecreeDraft
        {
            Catalog = catalog,
            Findings = findings.All.ToEquatableList(),
            Values = drafting.Values.ToEquatableList(),
            Counts = CountsOf(catalog, drafting, findings),
        };
    }

    private static DecreeCounts CountsOf(Catalog catalog, CatalogDrafting drafting, FindingList findings) => new()
    {
        Positions = catalog.Positions.Count,
        Duties = catalog.Positions.Sum(p => p.Duties.Count),
        Functions = catalog.Positions.Sum(p => p.Functions.Count),
        Rows = catalog.Indicators.Sum(i => Math.Max(1, i.Measures.Count)),
        ComputedFormulas = drafting.Computed,
        CountFormulas = drafting.Counted,
        GivenFigures = drafting.Given,
        Questions = findings.All.Count(f => f.Kind == DecreeFindingKind.Question),
        BearingOnValue = findings.All.Count(f => f.BearsOnValue),
        LeftOut = findings.All.Count(f => f.Kind == DecreeFindingKind.LeftOut),
    };
}
