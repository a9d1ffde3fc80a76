using Iki.Core;
using Iki.Core.Scoring;
using Iki.Documents.Results;

namespace Iki.Documents;

/// <summary>
/// Results as a workbook (<c>.xlsx</c>): numbers as numbers, the remarks of each row beside it, the figures and the working of each result, and a
/// sheet that explains. It holds values and texts only: no formula, no link, and nothing that runs.
/// </summary>
public static class ResultsWorkbook
{
    /// <summary>Writes the results of a scorecard. The same results give the same bytes.</summary>
    /// <param name="card">The results and their rating; <see cref="Scorer.WithoutRegulation"/> makes one without a regulation.</param>
    /// <param name="language">The language of its sheets, heads, words and remarks.</param>
    /// <param name="explanations">
    /// How the results come about, for the sheets of inputs and workings; without them there are none. Where a target is cumulative, that of the
    /// figures since the start of the year may be among them too.
    /// </param>
    /// <param name="diagnostics">What was found about the whole, on reading the data and on rating; optional.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static byte[] Write(
        Scorecard card, Language language = Language.English, IEnumerable<Explanation>? explanations = null, IReadOnlyCollection<Diagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        var results = card.Results;
        var scores = card.Indicators.ToArray();
        var isIllustrative = scores.Any(IllustrativeFigures.AreIn);
        var book = new ResultsWriter(language, HeaderOf(results.Catalog, results.Period, results.Office, isIllustrative, language));
        var about = book.About;
        about.Evaluated(results.Catalog, results.Period, results.Office, results.IsYearToDate);
        about.Rated(card.Regulation, scores, card.Positions.Any(p => p.Appraisal?.Predikat is not null));
        if (isIllustrative) about.Notice(ResultTexts.Illustrative);
        about.Found([.. diagnostics ?? [], .. card.Remarks]);
        about.Legend();
        book.Table(ResultTexts.Results, ScoreRows.Columns(card, language), scores, 2);
        if (scores.Any(s => s.Target is not null || s.Grade is not null)) book.Table(ResultTexts.Positions, PositionRows.Columns(language), card.Positions, 1);
        Explain(book, explanations, scores, language);
        return book.Write();
    }

    /// <summary>Writes results side by side. The same results give the same bytes.</summary>
    /// <param name="recap">The results side by side.</param>
    /// <param name="language">The language of its sheets, heads, words and remarks.</param>
    /// <param name="explanations">How the results of the whole come about, with the figures of every column; without them there are no sheets of inputs and workings.</param>
    /// <param name="diagnostics">What was found on reading the data; those of the whole are added. Optional.</param>
    /// <exception cref="ArgumentNullException"><paramref name="recap"/> is null.</exception>
    public static byte[] Write(
        Recap recap, Language language = Language.English, IEnumerable<Explanation>? explanations = null, IReadOnlyCollection<Diagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(recap);
        var scores = recap.Rows.SelectMany(r => r.Cells.Select(c => c.Score).Append(r.Total)).ToArray();
        var isIllustrative = scores.Any(IllustrativeFigures.AreIn);
        var book = new ResultsWriter(language, HeaderOf(recap.Catalog, recap.Period, recap.Office, isIllustrative, language));
        var about = book.About;
        about.Evaluated(recap.Catalog, recap.Period, recap.Office, isYearToDate: false);
        about.Rated(recap.Regulation, scores);
        if (isIllustrative) about.Notice(ResultTexts.Illustrative);
        about.Found([.. diagnostics ?? [], .. recap.Diagnostics, .. recap.Columns.SelectMany(c => c.Diagnostics)]);
        about.Legend();
        book.Table(ResultTexts.Recap, RecapRows.Columns(recap, language), RecapRows.Of(recap), 4);
        Explain(book, explanations, recap.Rows.Select(r => r.Total), language);
        return book.Write();
    }

    private static void Explain(ResultsWriter book, IEnumerable<Explanation>? explanations, IEnumerable<IndicatorScore> scores, Language language)
    {
        if (explanations?.ToArray() is not { Length: > 0 } explained) return;
        var byId = scores.ToDictionary(s => s.Result.Id, StringComparer.Ordinal);
        book.Table(ResultTexts.Inputs, InputRows.Columns(language), explained.SelectMany(InputRows.Of), 2);
        book.Table(ResultTexts.Workings, WorkingRows.Columns(language), explained.SelectMany(e => WorkingRows.Of(e, byId.GetValueOrDefault(e.Result.Id), language)), 2);
    }

    private static string HeaderOf(Catalog catalog, Period period, string office, bool isIllustrative, Language language) =>
        isIllustrative ? ResultTexts.Illustrative.In(language) : $"{office}, {period}: {catalog.Title}";
}
