using Iki.Core;
using Iki.Core.Forms;
using Iki.Core.Scoring;
using Iki.Extensions.Hosting.Http;
using Iki.Reports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Iki.Extensions.Hosting;

/// <summary>Makes answers of minimal APIs and of controllers; each is written in the language of its caller.</summary>
public static class IkiResults
{
    /// <summary>Results as JSON (<see cref="ResultsFile"/>), with the remarks on the whole and the rules that the figures break.</summary>
    /// <param name="results">The results.</param>
    /// <param name="diagnostics">Diagnostics from reading the figures, to be added; may be left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> is null.</exception>
    public static DocumentResult<ResultSet> Results(ResultSet results, IReadOnlyCollection<Diagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        return new DocumentResult<ResultSet>(results, new Representation(Representation.Json, language => ResultsFile.Write(results, language, diagnostics)));
    }

    /// <summary>
    /// A scorecard as JSON (<see cref="ScorecardFile"/>), or as the page to sign and to audit for callers who would rather have HTML, such as browsers;
    /// with the remarks on the whole and the rules that the figures break.
    /// </summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="catalog">The catalog that it was scored by; with <paramref name="data"/> the page shows the figures, their sources and the workings.</param>
    /// <param name="data">The figures that it was scored from.</param>
    /// <param name="options">How the page is set; its language is the caller's, its figures are filled in where they are not given, and everything found is added to its remarks.</param>
    /// <param name="diagnostics">Diagnostics from reading the figures, to be added; may be left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static DocumentResult<Scorecard> Scorecard(
        Scorecard card, HostedCatalog? catalog = null, DataSet? data = null, ScorecardReportOptions? options = null, IReadOnlyCollection<Diagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        var figures = options?.Figures ?? (catalog is null || data is null ? null : new ReportFigures { Evaluator = catalog.Evaluator, Data = data });
        return new DocumentResult<Scorecard>(
            card,
            new Representation(Representation.Json, language => ScorecardFile.Write(card, language, diagnostics)),
            new Representation(Representation.Html, language => ScorecardReport.Html(card, (options ?? new ScorecardReportOptions()) with
            {
                Language = language,
                Figures = figures,
                Remarks = [.. options?.Remarks ?? [], .. diagnostics ?? []],
            })));
    }

    /// <summary>How a value is computed, as JSON (<see cref="ExplanationFile"/>), or as a text for callers who would rather have <c>text/plain</c>.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="diagnostics">Diagnostics from reading the figures, to be added; may be left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is null.</exception>
    public static DocumentResult<Explanation> Explanation(Explanation explanation, IReadOnlyCollection<Diagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return new DocumentResult<Explanation>(
            explanation,
            new Representation(Representation.Json, language => ExplanationFile.Write([explanation], language, diagnostics)),
            new Representation(Representation.Text, explanation.ToString));
    }

    /// <summary>Results side by side as JSON (<see cref="RecapFile"/>), or as a page for callers who would rather have HTML.</summary>
    /// <param name="recap">The results side by side.</param>
    /// <param name="diagnostics">Diagnostics from reading the figures, to be added; may be left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="recap"/> is null.</exception>
    public static DocumentResult<Recap> Recap(Recap recap, IReadOnlyCollection<Diagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(recap);
        return new DocumentResult<Recap>(
            recap,
            new Representation(Representation.Json, language => RecapFile.Write(recap, language, diagnostics)),
            new Representation(Representation.Html, language => RecapReport.Html(recap, new RecapReportOptions { Language = language, Remarks = [.. diagnostics ?? []] })));
    }

    /// <summary>A catalog as JSON (<see cref="CatalogFile"/>).</summary>
    /// <param name="catalog">The catalog.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static DocumentResult<Catalog> Catalog(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new DocumentResult<Catalog>(catalog, new Representation(Representation.Json, _ => CatalogFile.Write(catalog)));
    }

    /// <summary>
    /// A catalog that was saved (<see cref="ICatalogStore.SaveAsync"/>) as JSON; or why it was not, as problem details: 422 for what is wrong with it, 409
    /// where somebody else has changed it meanwhile or its source takes nothing back, 503 where the source is away, 500 where it could not be written.
    /// </summary>
    /// <param name="saved">The catalog, or what is wrong.</param>
    /// <exception cref="ArgumentNullException"><paramref name="saved"/> is null.</exception>
    public static Results<DocumentResult<Catalog>, DiagnosticsProblem> Saved(Checked<HostedCatalog> saved)
    {
        ArgumentNullException.ThrowIfNull(saved);
        if (saved.ValueOrNull is { } catalog) return Catalog(catalog.Catalog);
        return Problem(saved.Diagnostics, saved.Diagnostics.Select(d => d.Code switch
        {
            HostingDiagnostics.ChangedMeanwhileCode or HostingDiagnostics.NotWritableCode or HostingDiagnostics.VersionKeptOutCode => StatusCodes.Status409Conflict,
            HostingDiagnostics.AwayCode => StatusCodes.Status503ServiceUnavailable,
            HostingDiagnostics.NotWrittenCode => StatusCodes.Status500InternalServerError,
            _ => StatusCodes.Status422UnprocessableEntity,
        }).DefaultIfEmpty(StatusCodes.Status422UnprocessableEntity).First());
    }

    /// <summary>
    /// The figures that are needed, as JSON for a page that makes a form of them: of each its name, label, kind of element, bounds, unit, office, period,
    /// and value. What that page posts, <see cref="RequestFigures"/> reads.
    /// </summary>
    /// <param name="form">The form.</param>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public static DocumentResult<FigureForm> Form(FigureForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new DocumentResult<FigureForm>(form, new Representation(Representation.Json, language => FormDocument.Write(form, language)));
    }

    /// <summary>What is wrong with what was sent, as problem details; 422 unless another status is given.</summary>
    /// <param name="diagnostics">What is wrong.</param>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public static DiagnosticsProblem Problem(IEnumerable<Diagnostic> diagnostics, int status = StatusCodes.Status422UnprocessableEntity)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return new DiagnosticsProblem(status, diagnostics.ToEquatableList());
    }

    /// <summary>That what was asked for is not there, as problem details with the status 404.</summary>
    /// <param name="diagnostics">What is not there.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public static DiagnosticsProblem NotFound(IEnumerable<Diagnostic> diagnostics) => Problem(diagnostics, StatusCodes.Status404NotFound);
}
