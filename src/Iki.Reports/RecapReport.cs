using Iki.Core.Scoring;
using Iki.Reports.Html;
using Iki.Reports.Recaps;

namespace Iki.Reports;

/// <summary>
/// Results side by side as a report: for each indicator its months, quarters or offices and the whole, with target, realization and
/// achievement, what is missing, and for months a chart.
/// </summary>
public static class RecapReport
{
    /// <summary>What the report says, in order: for programs that set it in a format of their own.</summary>
    /// <param name="recap">The results.</param>
    /// <param name="options">How they are reported; the defaults when not given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="recap"/> is null.</exception>
    public static ReportContent Content(Recap recap, RecapReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(recap);
        return RecapContent.Of(recap, options ?? new RecapReportOptions());
    }

    /// <summary>
    /// The report as one HTML page, for screens in light and dark and for A4 paper across. It needs no other file, runs nothing, and asks
    /// the network for nothing. The same results give the same page.
    /// </summary>
    /// <param name="recap">The results.</param>
    /// <param name="options">How they are reported; the defaults when not given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="recap"/> is null.</exception>
    public static string Html(Recap recap, RecapReportOptions? options = null) => ReportHtml.Of(Content(recap, options));
}
