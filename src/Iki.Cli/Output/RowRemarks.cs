using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Output;

/// <summary>The remarks about one row, for every output. Remarks about the whole are made once, for the whole.</summary>
internal static class RowRemarks
{
    /// <summary>On a scorecard: all.</summary>
    public static IEnumerable<Diagnostic> OnCard(IndicatorScore score, Scorecard card) => score.Remarks.Except(card.Diagnostics);

    /// <summary>In a table: all but that there is no target, which the summary counts and nobody needs to read at every row.</summary>
    public static IEnumerable<Diagnostic> InTable(IndicatorScore score, Scorecard card) => OnCard(score, card).Where(d => d.Code != "IKI5204");

    /// <summary>Remarks beside a value: a missing target is not worth a remark. A scale of values needs no target, but a value outside the scale is reported.</summary>
    public static IEnumerable<Diagnostic> BesideValue(IndicatorScore score, Scorecard card) => BesideValue(score, card.Diagnostics, card.Regulation);

    /// <summary>The same of a score that is on no card.</summary>
    public static IEnumerable<Diagnostic> BesideValue(IndicatorScore score, IEnumerable<Diagnostic> onWhole, Regulation? regulation) => score.Remarks.Except(onWhole)
        .Where(d => d != score.Problem || score.Target is not null || (score.Realization is not null && regulation?.Scale is { Subject: ScaleSubject.Value }));
}
