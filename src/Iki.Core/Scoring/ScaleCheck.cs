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
    private readonly BandCheck _bands;

    private ScaleCheck(RatingScale scale, DiagnosticCollector diagnostics)
    {
        _scale = scale;
        _diagnostics = diagnostics;
        _bands = new BandCheck(scale.Decimals, diagnostics);
    }

    public static void Check(CompiledScale compiled, DiagnosticCollector diagnostics)
    {
        var (scale, path) = (compiled.Scale, compiled.Path);
        var check = new ScaleCheck(scale, diagnostics);
        if (scale.Least > scale.Most) diagnostics.MinAboveMax(path.To("most").Place);
        var spans = scale.Bands.Index().Select(b => check.SpanOf(b.Item, path.To("bands").To(b.Index))).ToArray();
        if (diagnostics.HasErrors) return;
        check._bands.CheckOrder([.. spans.Where(s => s.Band.Condition is null).Select(s => s.Numbers)], scale.Least, scale.Most, exempt: "condition");
        if (diagnostics.HasErrors) return;
        for (var i = 0; i < spans.Length; i++) check.CheckScore(spans[i], compiled.Bands[i].Score);
    }

    private Span SpanOf(RatingBand band, JsonPath path)
    {
        var hasRange = band.LeastScore is not null && band.MostScore is not null;
        if ((band.Score is not null) != hasRange || (band.LeastScore is null) != (band.MostScore is null)) _diagnostics.ScoreRangeNeeded(path.Place);
        if (band.LeastScore > band.MostScore) _diagnostics.MinAboveMax(path.To("mostScore").Place);
        return new Span(band, _bands.SpanOf(band.Name, path, band.From, band.Above, band.To, band.Below));
    }

    private void CheckScore(Span span, Formula? score)
    {
        if (score is null) return;
        var place = span.Path.To("score").Place;
        if (score.Names.Count == 0)
        {
            CheckScoreAt(span, score, span.Lower?.Value ?? span.Upper?.Value ?? default, place);
        }
        else if (span is { Lower: { } lower, Upper: { } upper } && _bands.Step is { } step && !Names(score, RegulationNames.Achievement)
            && (upper.Value - lower.Value) / step <= new Rational(MostSteps))
        {
            for (var at = lower.Value; at <= upper.Value; at += step)
            {
                if (!CheckScoreAt(span, score, at, place)) return;
            }
        }
        else if (span is { Lower: { } from, Upper: { } to } && _bands.Step is null && OnlyRisesOrFalls(score, from.Value, to.Value))
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

    private sealed record Span(RatingBand Band, BandSpan Numbers)
    {
        public JsonPath Path => Numbers.Path;

        public BandEnd? Lower => Numbers.Lower;

        public BandEnd? Upper => Numbers.Upper;
    }
}
