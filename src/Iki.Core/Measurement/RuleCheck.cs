using Iki.Core.Definitions;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Evaluation;

namespace Iki.Core.Measurement;

/// <summary>Checks data against the rules of a catalog. A rule whose figures are missing or refused is not reported: the data say that themselves.</summary>
internal static class RuleCheck
{
    public static EquatableList<Diagnostic> Check(EquatableList<CompiledRule> rules, CatalogInputs inputs)
    {
        if (rules.Count == 0) return [];
        var diagnostics = DiagnosticCollector.ForFile(null);
        foreach (var rule in rules)
        {
            var own = inputs.For(rule);
            Find(rule, own, rule.Formula.Run(own), diagnostics);
        }

        return diagnostics.InOrder();
    }

    /// <summary>The result of every rule, met or not.</summary>
    public static IEnumerable<RuleResult> Results(EquatableList<CompiledRule> rules, CatalogInputs inputs, Period period)
    {
        foreach (var (index, rule) in rules.Index())
        {
            var own = inputs.For(rule);
            var cell = rule.Formula.Run(own);
            var diagnostics = DiagnosticCollector.ForFile(null);
            Find(rule, own, cell, diagnostics);
            yield return new RuleResult
            {
                Rule = rule.Rule,
                Index = index,
                Period = period,
                Office = inputs.Office,
                IsMet = cell.Failure is null ? cell.Truth : null,
                Status = cell.Failure?.Status ?? OutcomeStatus.Computed,
                Inputs = own.Inputs,
                Parameters = own.Parameters,
                Finding = diagnostics.Count > 0 ? diagnostics.Last : null,
            };
        }
    }

    private static void Find(CompiledRule rule, InputsOfRow own, Cell cell, DiagnosticCollector diagnostics)
    {
        if (cell.Failure is { Status: OutcomeStatus.MissingInput or OutcomeStatus.InvalidInput or OutcomeStatus.NotApplicable } || (cell.Failure is null && cell.Truth)) return;
        var figures = string.Join("; ", own.Inputs.Concat(own.Parameters).Select(i => ResultReason.Describe(i, Language.English)));
        var place = new Place(rule.Pointer);
        if (cell.Failure is not null) diagnostics.RuleNotChecked(place, rule.Rule.Formula, rule.Formula.Leave(cell).Problem!, figures);
        else if (rule.Rule.IsWarning) diagnostics.RuleDoubtful(place, rule.Rule.Message, rule.Rule.Formula, figures);
        else diagnostics.RuleBroken(place, rule.Rule.Message, rule.Rule.Formula, figures);
    }
}
