using Iki.Core.Diagnostics;

namespace Iki.Core.Measurement;

/// <summary>Figures as a catalog takes them, with what was found where they were checked against another version of it.</summary>
/// <param name="Data">The figures.</param>
/// <param name="Found">What was found; nothing where they were checked against this catalog, or one that asks the same of them.</param>
/// <param name="Refused">What was wrong with figures whatever the catalog, and was said when they were read.</param>
internal sealed record HeldData(DataSet Data, EquatableList<Diagnostic> Found, EquatableList<Diagnostic> Refused)
{
    /// <summary>Checks figures anew against another catalog. Those that only a bound of their own catalog refused are taken as they were given.</summary>
    public static HeldData Of(DataSet data, Catalog catalog)
    {
        if (DataBasis.AreSame(data.Catalog, catalog)) return new HeldData(data.Bound(catalog), [], []);

        // Figures that this version needs may not have been read, and nothing tells who reports them.
        if (data.Scope is not null) throw new ArgumentException("The data were read for some results of another version of the catalog. Read them anew for this one.", nameof(data));
        var (diagnostics, refused) = (DiagnosticCollector.ForFile(null), DiagnosticCollector.ForFile(null));
        if (data.CatalogId == catalog.Id) diagnostics.DataOfOtherVersion(catalog.Id);
        if (data.LeftOut > 0) diagnostics.FiguresLeftOut(data.LeftOut);
        var builder = new DataSetBuilder(catalog, diagnostics);
        var whole = OfficeIn(data.Office);
        if (!builder.Offices.Knows(whole)) builder.Offices.Report(whole, Place.Nowhere, diagnostics);
        foreach (var observation in data.Observations)
        {
            var given = Given(observation);
            if (given.Value?.Problem is { } problem) refused.AddRange([problem]);
            builder.Take(given with { Office = OfficeIn(given.Office ?? data.Office) }, whole, Place.Nowhere);
        }

        var positions = catalog.Positions.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in data.Ratings.Select(r => r.Ratings.Position).Where(id => !positions.Contains(id)).Distinct())
        {
            diagnostics.UnknownPosition(Place.Nowhere, id, Suggestion.Nearest(id, positions));
        }

        var ratings = data.Ratings.Where(r => positions.Contains(r.Ratings.Position))
            .Select(r => r with { Office = builder.Offices.Shown(OfficeIn(r.Office)) });
        var held = new DataSet(catalog, data.Period, whole, builder, ratings, data.LeftOut) { Tables = data.Tables };
        return new HeldData(held, diagnostics.InOrder(), refused.InOrder());

        // The catalog's own office may have another name now: its figures are still its own.
        string OfficeIn(string office) =>
            !office.Equals(data.Catalog.Office.Name, StringComparison.OrdinalIgnoreCase) || (builder.Offices.IsDeclared && builder.Offices.Knows(office)) ? office : catalog.Office.Name;
    }

    /// <summary>An observation as it was given, before its catalog had its say. What it repeated or contradicted is not there any more, so that stays refused.</summary>
    private static Observation Given(Observation observation)
    {
        if (observation.Value is not { Problem: { } problem } figure) return observation;
        return !IsOfCatalog(problem.Descriptor) ? observation
            : observation.Text is not null ? observation with { Value = null }
            : figure.HasNumber ? observation with { Value = new Figure(figure.Value) }
            : observation;
    }

    // Whether a new catalog, or a part that is not there any more, may think otherwise of the figure.
    private static bool IsOfCatalog(DiagnosticDescriptor problem) =>
        problem == Descriptors.FigureNotWhole || problem == Descriptors.FigureTooSmall || problem == Descriptors.FigureTooLarge
        || problem == Descriptors.FinerAndWider || problem == Descriptors.WordNotOnScale;
}
