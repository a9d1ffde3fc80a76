using Iki.Core.Scoring;
using Iki.Reports.Scorecards;
using Iki.Reports.Html;

namespace Iki.Reports;

/// <summary>
/// A scorecard as a report that an office signs and an auditor checks: every indicator with its figures, their sources, offices and
/// periods, the formula as printed and as computed, the working, the months of the year, and the article that rates it.
/// </summary>
public static class ScorecardReport
{
    /// <summary>What the report says, in order: for programs that set it in a format of their own.</summary>
    /// <param name="card">The card.</param>
    /// <param name="options">How it is reported; the defaults when not given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    /// <exception cref="ArgumentException">The evaluator of the figures is not that of the card's catalog, or does not know its office.</exception>
    public static ReportContent Content(Scorecard card, ScorecardReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        return ScorecardContent.Of(card, options ?? new ScorecardReportOptions());
    }

    /// <summary>
    /// The report as one HTML page, for screens in light and dark, for A4 paper, and for those who hear it. It needs no other file, runs
    /// nothing, and asks the network for nothing. The same card gives the same page.
    /// </summary>
    /// <param name="card">The card.</param>
    /// <param name="options">How it is reported; the defaults when not given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    /// <exception cref="ArgumentException">The evaluator of the figures is not that of the card's catalog, or does not know its office.</exception>
    public static string Html(Scorecard card, ScorecardReportOptions? options = null) => ReportHtml.Of(Content(card, options));
}
