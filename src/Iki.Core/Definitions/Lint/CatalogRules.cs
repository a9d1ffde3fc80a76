using System.Globalization;
using System.Text.RegularExpressions;
using Iki.Core.Diagnostics;

namespace Iki.Core.Definitions.Lint;

/// <summary>The catalog as a whole: duplicates, unused declarations, outdated plans.</summary>
internal static partial class CatalogRules
{
    public static void Check(Catalog catalog, IReadOnlyList<FormulaRow> rows, DiagnosticCollector diagnostics)
    {
        CheckDuplicates(rows, diagnostics);
        CheckUnused(catalog, rows, diagnostics);
        CheckLegalBasis(catalog, diagnostics);
        CheckDrafted(rows, diagnostics);
    }

    /// <summary>One finding for all: they are confirmed one by one, and counted here until the last is.</summary>
    private static void CheckDrafted(IReadOnlyList<FormulaRow> rows, DiagnosticCollector diagnostics)
    {
        var drafted = rows.Where(r => r.Reading?.Status == ReadingStatus.Drafted).ToArray();
        if (drafted.Length > 0) diagnostics.ReadingsDrafted(drafted[0].Path.To("reading").To("status").Place, drafted.Length);
    }

    private static void CheckDuplicates(IReadOnlyList<FormulaRow> rows, DiagnosticCollector diagnostics)
    {
        var twins = rows.Where(r => r.PrintedFormula is not null)
            .GroupBy(r => (r.Position.Id, Fold(r.Indicator.Name), Fold(r.PrintedFormula!)))
            .Where(g => g.Count() > 1);
        foreach (var group in twins)
        {
            foreach (var twin in group.Skip(1))
            {
                diagnostics.IndicatorTwice(new Place(twin.IndicatorPointer + "/name"), twin.Indicator.Name, group.First().Indicator.Id);
            }
        }
    }

    private static void CheckUnused(Catalog catalog, IReadOnlyList<FormulaRow> rows, DiagnosticCollector diagnostics)
    {
        var used = rows.Select(r => r.FormulaText).Concat(catalog.Rules.Select(r => r.Formula))
            .SelectMany(FormulaNames.Of).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var variable in catalog.Variables.Where(v => !used.Contains(v.Name)))
        {
            diagnostics.Unused(JsonPath.Root.To("variables").To(variable.Name).Place, variable.Name);
        }

        foreach (var parameter in catalog.Parameters.Where(p => !used.Contains(p.Name)))
        {
            diagnostics.Unused(JsonPath.Root.To("parameters").To(parameter.Name).Place, parameter.Name);
        }
    }

    /// <summary>A plan that had ended before the decree was issued.</summary>
    private static void CheckLegalBasis(Catalog catalog, DiagnosticCollector diagnostics)
    {
        if (catalog.Decree is not { Year: { } year } decree) return;
        foreach (var (i, basis) in decree.LegalBasis.Index())
        {
            var plan = PlanYears().Match(basis);
            if (!plan.Success) continue;
            var end = int.Parse(plan.Groups[1].Value, CultureInfo.InvariantCulture);
            if (end < year) diagnostics.PlanEnded(JsonPath.Root.To("decree").To("legalBasis").To(i).Place, plan.Value, year);
        }
    }

    private static string Fold(string text) => text.ToUpperInvariant();

    [GeneratedRegex(@"\b[0-9]{4}\s*[-–]\s*([0-9]{4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex PlanYears();
}
