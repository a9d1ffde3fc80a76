using Iki.Core.Diagnostics;

namespace Iki.Core.Definitions.Lint;

/// <summary>Variables whose figures come by month, quarter or semester, but that do not declare a frequency: an absent figure goes unnoticed.</summary>
internal static class FrequencyRules
{
    public static void Check(Catalog catalog, IReadOnlyList<FormulaRow> rows, DiagnosticCollector diagnostics)
    {
        var variables = FormulaNames.VariablesOf(catalog);
        foreach (var row in rows)
        {
            var used = FormulaNames.VariablesOf(row, variables).ToArray();

            // An indicator's figures come as often as it is measured, and the figures of one formula come together.
            var frequency = row.Indicator.Frequency ?? used.Min(v => v.Frequency);
            if (frequency is not { } length || length == PeriodLength.Year) continue;
            foreach (var variable in used.Where(v => v is { Frequency: null, IsOverTime: true }))
            {
                var owner = row.Indicator.Variables.Contains(variable) ? row.IndicatorPath : JsonPath.Root;
                diagnostics.FrequencyUndeclared(owner.To("variables").To(variable.Name).Place, variable.Name, length.ToString().ToLowerInvariant());
            }
        }
    }
}
