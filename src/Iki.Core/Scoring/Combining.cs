using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>Values and a weighting → one value, and its place on the scale.</summary>
internal static class Combining
{
    public static Checked<CombinedScore> Of(Scorer scorer, string? weighting, IReadOnlyList<(string Component, Rational Value)> values)
    {
        var rules = scorer.Regulation.Combined!;
        var diagnostics = DiagnosticCollector.ForFile(null);
        var weights = weighting is null ? (rules.Weightings.Count == 1 ? rules.Weightings[0] : null) : rules.Weightings.FirstOrDefault(w => w.Id == weighting);
        if (weights is null) diagnostics.UnknownWeighting(weighting ?? "", string.Join(", ", rules.Weightings.Select(w => w.Id)));
        var names = rules.Components.Select(c => c.Name).ToArray();
        if (!values.Select(v => v.Component).Order(StringComparer.Ordinal).SequenceEqual(names.Order(StringComparer.Ordinal)))
        {
            diagnostics.ComponentsWanted(string.Join(", ", names), string.Join(", ", values.Select(v => v.Component)));
            return new Checked<CombinedScore>(null, diagnostics.InOrder());
        }

        var figures = rules.Components.Select(c => ValueOf(c, values, diagnostics)).ToArray();
        if (weights is null || diagnostics.HasErrors) return new Checked<CombinedScore>(null, diagnostics.InOrder());
        var exact = figures.Index().Aggregate(Rational.Zero, (sum, f) => sum + (f.Item * weights.Weights[f.Index])) / Rational.Hundred;
        if (!exact.TryRoundToDecimal(rules.Decimals, RoundingMode.HalfAwayFromZero, out var shown))
        {
            return new Checked<CombinedScore>(null, [DiagnosticCollector.Said(d => d.ValueTooLarge())]);
        }

        var rating = scorer.Rate(exact);
        var confidence = Confidences.Lowest(scorer.Regulation.Confidence, rules.Confidence, weights.Confidence, rating?.Confidence);
        var step = new ScoreStep
        {
            Label = rules.Label,
            Formula = string.Join(" + ", rules.Components.Index().Select(c => FormattableString.Invariant($"{c.Item.Name} * {weights.Weights[c.Index]}%"))),
            Figures = [.. rules.Components.Index().Select(c => ScoreFigure.Of(c.Item.Name, figures[c.Index]))],
            Exact = exact,
            Shown = shown,
            Decimals = rules.Decimals,
            Citation = Citations.Of(scorer.Regulation, rules.Article, rules.Confidence),
            Confidence = Confidences.Lowest(scorer.Regulation.Confidence, rules.Confidence, weights.Confidence),
        };
        return new Checked<CombinedScore>(
            new CombinedScore { Exact = exact, Value = shown, Weighting = weights, Rating = rating, Confidence = confidence, Steps = [step] }, []);
    }

    private static Rational ValueOf(CombinedComponent component, IReadOnlyList<(string Component, Rational Value)> values, DiagnosticCollector diagnostics)
    {
        var value = values.First(v => v.Component == component.Name).Value;
        if (value < component.Least || value > component.Most) diagnostics.ComponentOutOfRange(component.Name, value, component.Least, component.Most);
        return value;
    }
}
