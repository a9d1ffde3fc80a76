using Iki.Core.Diagnostics;

namespace Iki.Core.Definitions.Lint;

/// <summary>Percentages whose print does not say how they come about.</summary>
internal static class FormulaRules
{
    private static readonly string[] PercentageWords = ["persentase", "prosentase", "presentase"];

    public static void Check(IEnumerable<FormulaRow> rows, DiagnosticCollector diagnostics)
    {
        foreach (var row in rows)
        {
            var isNamedPercentage = PercentageWords.Any(w => row.Indicator.Name.Contains(w, StringComparison.OrdinalIgnoreCase));
            if ((row.Unit != "%" && !isNamedPercentage) || row.PrintedFormula is not { } printed) continue;
            var place = new Place(row.PointerTo("printedFormula"));
            var isRatio = printed.Contains('/', StringComparison.Ordinal) || printed.Contains(@"\frac", StringComparison.Ordinal)
                || printed.Contains('÷', StringComparison.Ordinal);
            var isCount = printed.StartsWith("Jumlah", StringComparison.OrdinalIgnoreCase) || printed.StartsWith('Σ');
            if (!isRatio && isCount) diagnostics.PercentageIsACount(place, row.Indicator.Name, printed);
            else if (isRatio && !printed.Contains("100", StringComparison.Ordinal)) diagnostics.RatioWithoutHundred(place, printed);
        }
    }
}
