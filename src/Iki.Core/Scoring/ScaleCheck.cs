using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Evaluation;

namespace Iki.Core.Scoring;

/// <summary>Whether the bands of a scale fill it, and whether every score stays in the range of its grade.</summary>
internal sealed class ScaleCheck
{
    // More whole steps than this are not looked at one by one.
    private const int MostSteps = 100_000;

    private readonly RatingScale _scale;
    private readonly DiagnosticCollector _diagnostics;

    private ScaleCheck(RatingScale scale, DiagnosticCollector diagnostics)
    {
        _scale = scale;
        _diagnostics = diagnostics;
    }

    /// <summary>The distance between two numbers that can be looked up; null where they are not rounded.</summary>
    private Rational? Step => _scale.Decimals is { } decimals ? RoundingEdge.StepOf(decimals) : null;

    public static void Check(CompiledScale compiled, DiagnosticCollector diagnostics)
    {
        var (scale, path) = (compiled.Scale, compiled.Path);
        var check = new ScaleCheck(scale, diagnostics);
        if (scale.Least > scale.Most) diagnostics.MinAboveMax(path.To("most").Place);
        var spans = scale.Bands.Index().Select(b => check.SpanOf(b.Item, path.To("bands").To(b.Index))).ToArray();
        if (diagnostics.HasErrors) return;
        check.CheckOrder([.. spans.Where(s => s.Band.Condition is null)]);
        if (diagnostics.HasErrors) return;
        for (var i = 0; i < spans.Length; i++) check.CheckScore(spans[i], compiled.Bands[i].Score);
    }

    private Span SpanOf(RatingBand band, JsonPath path)
    {
        if (band is { From: not null, Above: not null }) _diagnostics.BandBoundTwice(path.Place, "from", "above");
        if (band is { To: not null, Below: not null }) _diagnostics.BandBoundTwice(path.Place, "to", "below");
        CheckGrid(band.From, path.To("from"));
        CheckGrid(band.Above, path.To("above"));
        CheckGrid(band.To, path.To("to"));
        CheckGrid(band.Below, path.To("below"));
        var hasRange = band.LeastScore is not null && band.MostScore is not null;
        if ((band.Score is not null) != hasRange || (band.LeastScore is null) != (band.MostScore is null)) _diagnostics.ScoreRangeNeeded(path.Place);
        if (band.LeastScore > band.MostScore) _diagnostics.MinAboveMax(path.To("mostScore").Place);
        var span = new Span(band, path, End(band.From, band.Above, 1), End(band.To, band.Below, -1));
        var isEmpty = span is { Lower: { } lower, Upper: { } upper }
            && (upper.Value < lower.Value || (upper.Value == lower.Value && !(lower.IsIncluded && upper.IsIncluded)));
        if (isEmpty) _diagnostics.BandEmpty(path.Place);
        return span;
    }

    private void CheckGrid(decimal? bound, JsonPath path)
    {
        if (bound is { } number && _scale.Decimals is { } decimals && (Rational)number != ((Rational)number).Round(decimals))
        {
            _diagnostics.BoundOffGrid(path.Place, number, decimals);
        }
    }

    /// <summary>An end of a band; of numbers that are rounded, the last one that is in it.</summary>
    private BandEnd? End(decimal? included, decimal? excluded, int inward) =>
        included is { } number ? new BandEnd(number, true)
        : excluded is not { } beyond ? null
        : Step is { } step ? new BandEnd(inward > 0 ? beyond + step : (Rational)beyond - step, true)
        : new BandEnd(beyond, false);

    private void CheckOrder(Span[] spans)
    {
        if (spans.Length == 0) return;
        var ordered = spans.OrderBy(s => s.Lower is not null).ThenBy(s => s.Lower?.Value ?? default).ToArray();
        for (var i = 1; i < ordered.Length; i++)
        {
            var (lower, upper) = (ordered[i - 1], ordered[i]);
            var gap = Compare(lower.Upper, upper.Lower);
            if (gap > 0) _diagnostics.BandsLeaveGap(upper.Path.Place, lower.Band.Name, upper.Band.Name);
            if (gap < 0) _diagnostics.BandsOverlap(upper.Path.Place, lower.Band.Name, upper.Band.Name);
        }

        var (first, last) = (ordered[0], ordered[^1]);
        if (!IsEnd(first.Lower, _scale.Least)) _diagnostics.BandsEndElsewhere(first.Path.Place, first.Band.From ?? first.Band.Above, _scale.Least);
        if (!IsEnd(last.Upper, _scale.Most)) _diagnostics.BandsEndElsewhere(last.Path.Place, last.Band.To ?? last.Band.Below, _scale.Most);
    }

    /// <summary>1 where a number lies between the two ends and in neither band, −1 where one lies in both, 0 where they join.</summary>
    private int Compare(BandEnd? upper, BandEnd? lower)
    {
        if (upper is not { } end || lower is not { } start) return -1;
        if (Step is { } step) return start.Value.CompareTo(end.Value + step);
        return end.Value != start.Value ? start.Value.CompareTo(end.Value)
            : end.IsIncluded == start.IsIncluded ? (end.IsIncluded ? -1 : 1)
            : 0;
    }

    private static bool IsEnd(BandEnd? band, decimal? scale) =>
        band is { } end ? end.IsIncluded && scale is { } bound && end.Value == bound : scale is null;

    private void CheckScore(Span span, Formula? score)
    {
        if (score is null) return;
        var place = span.Path.To("score").Place;
        if (score.Names.Count == 0)
        {
            CheckScoreAt(span, score, span.Lower?.Value ?? span.Upper?.Value ?? default, place);
        }
        else if (span is { Lower: { } lower, Upper: { } upper } && Step is { } step && !Names(score, RegulationNames.Achievement)
            && (upper.Value - lower.Value) / step <= new Rational(MostSteps))
        {
            for (var at = lower.Value; at <= upper.Value; at += step)
            {
                if (!CheckScoreAt(span, score, at, place)) return;
            }
        }
        else if (span is { Lower: { } from, Upper: { } to } && Step is null && OnlyRisesOrFalls(score, from.Value, to.Value))
        {
            if (CheckScoreAt(span, score, from.Value, place)) CheckScoreAt(span, score, to.Value, place);
        }
        else
        {
            _diagnostics.ScoreNotToCheck(place, span.Band.Name);
        }
    }

    private bool CheckScoreAt(Span span, Formula score, Rational number, Place place)
    {
        var band = span.Band;
        if (score.Evaluate(FormulaInputs.Of((RegulationNames.Achievement, number), (RegulationNames.RoundedAchievement, number))).Number is not { } value)
        {
            _diagnostics.ScoreNotToCheck(place, band.Name);
            return false;
        }

        if (value >= band.LeastScore!.Value && value <= band.MostScore!.Value) return true;
        _diagnostics.ScoreOutOfBand(place, band.Name, number, value, band.LeastScore!.Value, band.MostScore!.Value);
        return false;
    }

    private static bool OnlyRisesOrFalls(Formula score, Rational from, Rational to) =>
        SymbolicEvaluator.Of(score.Program, new GivenInputs(FormulaInputs.Empty), _ => RationalFunction.Identity) is { IsLinearFraction: true } function
        && (function.Pole is not { } pole || pole < from || pole > to);

    private static bool Names(Formula formula, string name) => formula.Names.Contains(name, StringComparer.OrdinalIgnoreCase);

    private sealed record Span(RatingBand Band, JsonPath Path, BandEnd? Lower, BandEnd? Upper);

    private readonly record struct BandEnd(Rational Value, bool IsIncluded);
}
