using System.Text.RegularExpressions;
using Iki.Core.Diagnostics;
using Iki.Core.Printed;

namespace Iki.Core.Definitions.Lint;

/// <summary>Printed formulas against the executable ones: what the print computes is read, and its shape compared.</summary>
internal static partial class FormulaRules
{
    private static readonly string[] PercentageWords = ["persentase", "prosentase", "presentase"];

    public static void Check(IEnumerable<FormulaRow> rows, DiagnosticCollector diagnostics)
    {
        foreach (var row in rows)
        {
            if (row.PrintedFormula is not { } printed || FormulaShape.Of(row.FormulaText) is not { } shape) continue;
            var place = new Place(row.PointerTo("printedFormula"));
            var read = PrintedFormula.Read(printed, new PrintedContext { Indicator = row.Indicator.Name, Unit = row.Unit });
            var shapes = read.Drafts.Select(d => FormulaShape.Of(d.Formula)).OfType<string>().ToArray();
            if (shapes.Length == 0) continue;
            var agrees = shapes.Contains(shape, StringComparer.Ordinal);
            var isPercentage = row.Unit is "%" or "‰" || PercentageWords.Any(w => row.Indicator.Name.Contains(w, StringComparison.OrdinalIgnoreCase));
            var divides = FormulaShape.Divides(shapes[0]);
            if (isPercentage && divides && !Scale().IsMatch(printed)) diagnostics.RatioWithoutHundred(place, printed);

            // A survey's result in % is one figure in print and formula alike. A count stays a count, whatever is computed.
            if (agrees && (row.Unit is "%" or "‰" || !isPercentage)) continue;
            if (isPercentage && !divides && CountFirst().IsMatch(printed)) diagnostics.PercentageIsACount(place, row.Indicator.Name, printed);
            else if (!agrees && row.Reading?.Status == ReadingStatus.Verbatim) diagnostics.PrintDiffers(place, printed, read.Drafts[0].Formula);
        }
    }

    // What makes a ratio a percentage or a rate, in digits or in words.
    [GeneratedRegex(@"100|seratus|seribu|persen|‰|per\s*mil", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scale();

    [GeneratedRegex(@"^\W*(?:\\sum\s|Jumlah\b|Banyaknya\b|Σ|\d+[.)]\s*Jumlah\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CountFirst();
}
