using Iki.Core.Diagnostics;
using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>A result and what a regulation makes of it, where there is one; named as the results file names its members.</summary>
internal sealed class ScoredResult(IndicatorResult result, IndicatorScore? score)
{
    public IndicatorResult Result => result;

    public IndicatorScore? Score => score;

    public string Id => Result.Id;

    public Position Position => Result.Position;

    public OutcomeStatus Status => Result.Status;

    public Outcome Outcome => Result.Outcome;

    public decimal? Value => Result.Value;

    public Rational? Exact => Result.Exact;

    public string Unit => Result.Unit;

    public EquatableList<InputUsed> Inputs => Result.Inputs;

    public EquatableList<InputUsed> Parameters => Result.Parameters;

    /// <summary>
    /// Remarks about the result and its rating. The absence of any target is not worth a remark; an error is either the reason
    /// for a missing value, which other members give, or a refused regulation, which is reported once for all.
    /// </summary>
    public EquatableList<Diagnostic> Diagnostics => field ??= (Score?.Remarks ?? Result.Remarks)
        .Where(d => d.Severity != Severity.Error && (d != Score?.Problem || Score.Target is not null || d.Descriptor == Descriptors.OutsideScale)).ToEquatableList();

    /// <summary>A score and the result that it is of.</summary>
    public static ScoredResult Of(IndicatorScore score) => new(score.Result, score);

    public static EquatableList<ScoredResult> Of(ResultSet results, Scorecard? card)
    {
        var scores = card is null ? [] : card.Indicators.ToDictionary(s => s.Result.Id, StringComparer.Ordinal);
        return results.Results.Select(r => new ScoredResult(r, scores.GetValueOrDefault(r.Id))).ToEquatableList();
    }
}
