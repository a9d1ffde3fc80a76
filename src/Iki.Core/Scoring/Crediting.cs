using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>Predikat, level of post and months → credit points.</summary>
internal static class Crediting
{
    public static Checked<CreditPoints> Of(CompiledRegulation compiled, string predikat, string level, int months)
    {
        var rules = compiled.Regulation.Credit!;
        var diagnostics = DiagnosticCollector.ForFile(null);
        var percentage = rules.Percentages.FirstOrDefault(p => Knows(p.Names, predikat));
        if (percentage is null) diagnostics.UnknownPredikat(predikat, string.Join(", ", rules.Percentages.Select(p => p.Grade)));
        var coefficient = rules.Coefficients.FirstOrDefault(c => Knows(c.Names, level));
        if (coefficient is null) diagnostics.UnknownPostLevel(level, string.Join(", ", rules.Coefficients.Select(c => c.Level)));
        if (months is < 1 or > 12) diagnostics.MonthsOutOfRange(months);
        if (percentage is null || coefficient is null || diagnostics.HasErrors) return new Checked<CreditPoints>(null, diagnostics.InOrder());
        var inputs = FormulaInputs.Of(
            (RegulationNames.Percentage, percentage.Percentage), (RegulationNames.Coefficient, coefficient.Coefficient), (RegulationNames.Months, months));
        var outcome = compiled.Credit!.Evaluate(inputs);
        if (outcome.Number is not { } exact) return new Checked<CreditPoints>(null, [outcome.Problem!]);
        if (!exact.TryRoundToDecimal(rules.Decimals, RoundingMode.HalfAwayFromZero, out var points))
        {
            return new Checked<CreditPoints>(null, [DiagnosticCollector.Said(d => d.ValueTooLarge())]);
        }

        var confidence = Confidences.Lowest(compiled.Regulation.Confidence, rules.Confidence, percentage.Confidence, coefficient.Confidence);
        var step = new ScoreStep
        {
            Label = rules.Label,
            Formula = rules.Formula,
            Figures =
            [
                ScoreFigure.Of(RegulationNames.Percentage, percentage.Percentage),
                ScoreFigure.Of(RegulationNames.Coefficient, coefficient.Coefficient),
                ScoreFigure.Of(RegulationNames.Months, months),
            ],
            Exact = outcome.IsApproximate ? null : exact,
            IsApproximate = outcome.IsApproximate,
            Shown = points,
            Decimals = rules.Decimals,
            Citation = Citations.Of(compiled.Regulation, rules.Article, rules.Confidence),
            Confidence = confidence,
        };
        return new Checked<CreditPoints>(
            new CreditPoints
            {
                Exact = exact,
                Points = points,
                Predikat = percentage.Grade,
                Level = coefficient.Level,
                Months = months,
                Confidence = confidence,
                Steps = [step],
            },
            []);
    }

    private static bool Knows(IEnumerable<string> names, string name) => names.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase);
}
