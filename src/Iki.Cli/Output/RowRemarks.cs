using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Output;

/// <summary>What is to say of one row, in every output alike. What concerns the whole is said once, for the whole.</summary>
internal static class RowRemarks
{
    /// <summary>On a scorecard: all.</summary>
    public static IEnumerable<Diagnostic> OnCard(IndicatorScore score, Scorecard card) => score.Remarks.Except(card.Diagnostics);

    /// <summary>Beside a value: that there is no target for it is no news. A scale of values needs none, and what it does not hold is.</summary>
    public static IEnumerable<Diagnostic> BesideValue(IndicatorScore score, Scorecard card) =>
        OnCard(score, card).Where(d => d != score.Problem || score.Target is not null || (score.Realization is not null && card.Regulation?.Scale is { Subject: ScaleSubject.Value }));
}
