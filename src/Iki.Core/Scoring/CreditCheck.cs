using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>Whether names of predikat and levels have one meaning, and whether weights fit what they weigh.</summary>
internal static class CreditCheck
{
    public static void Check(CreditRules rules, DiagnosticCollector diagnostics)
    {
        var path = JsonPath.Root.To("credit");
        AppraisalCheck.CheckNames(rules.Percentages.Select(p => (p.Grade, p.Names)), path.To("percentages"), diagnostics);
        AppraisalCheck.CheckNames(rules.Coefficients.Select(c => (c.Level, c.Names)), path.To("coefficients"), diagnostics);
    }

    public static void Check(CombinedRules rules, DiagnosticCollector diagnostics)
    {
        var path = JsonPath.Root.To("combined");
        AppraisalCheck.CheckNames(rules.Components.Select(c => (c.Name, (IEnumerable<string>)[c.Name])), path.To("components"), diagnostics);
        AppraisalCheck.CheckNames(rules.Weightings.Select(w => (w.Id, (IEnumerable<string>)[w.Id])), path.To("weightings"), diagnostics);
        foreach (var (i, component) in rules.Components.Index())
        {
            if (component.Least > component.Most) diagnostics.MinAboveMax(path.To("components").To(i).To("most").Place);
        }

        foreach (var (i, weighting) in rules.Weightings.Index())
        {
            var at = path.To("weightings").To(i).To("weights");
            var sum = weighting.Weights.Aggregate(Rational.Zero, (total, weight) => total + weight);
            if (weighting.Weights.Count != rules.Components.Count) diagnostics.WeightsDoNotFit(at.Place, weighting.Weights.Count, rules.Components.Count);
            else if (sum != Rational.Hundred) diagnostics.WeightsSumElsewhere(at.Place, sum);
        }
    }
}
