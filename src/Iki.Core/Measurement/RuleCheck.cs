using Iki.Core.Definitions;
using Iki.Core.Diagnostics;

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
            var cell = rule.Formula.Run(own);
            if (cell.Failure is { Status: OutcomeStatus.MissingInput or OutcomeStatus.InvalidInput or OutcomeStatus.NotApplicable } || (cell.Failure is null && cell.Truth)) continue;
            var figures = string.Join("; ", own.Inputs.Concat(own.Parameters).Select(i => ResultReason.Describe(i, Language.English)));
            var place = new Place(rule.Pointer);
            if (cell.Failure is not null) diagnostics.RuleNotChecked(place, rule.Rule.Formula, rule.Formula.Leave(cell).Problem!, figures);
            else if (rule.Rule.IsWarning) diagnostics.RuleDoubtful(place, rule.Rule.Message, rule.Rule.Formula, figures);
            else diagnostics.RuleBroken(place, rule.Rule.Message, rule.Rule.Formula, figures);
        }

        return diagnostics.InOrder();
    }
}
