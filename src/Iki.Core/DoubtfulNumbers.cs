using System.Globalization;
using Iki.Core.Diagnostics;
using Iki.Core.Numerics;

namespace Iki.Core;

/// <summary>Warnings about JSON numbers that may not be what was meant: money like 1.250, and truncated numbers.</summary>
internal static class DoubtfulNumbers
{
    private static readonly string[] MoneyWords = ["Rp", "rupiah", "IDR"];

    /// <summary>Warns of a figure.</summary>
    public static void Report(Figure figure, string name, string? unit, Place place, DiagnosticCollector diagnostics)
    {
        if (figure.Doubtful is not { } written) return;
        if (written.Contains('E')) diagnostics.FigureCutShort(place, name, written);
        else ReportMoney(figure.Value, written, name, unit, place, diagnostics);
    }

    /// <summary>Warns of a number of a catalog; a decimal keeps the places it was written with.</summary>
    public static void Report(decimal value, string name, string? unit, Place place, DiagnosticCollector diagnostics)
    {
        var written = value.ToString(CultureInfo.InvariantCulture);
        if (NumberReadings.AreDoubtful(written)) ReportMoney(value, written, name, unit, place, diagnostics);
    }

    private static void ReportMoney(Rational value, string written, string name, string? unit, Place place, DiagnosticCollector diagnostics)
    {
        if (unit is null || !unit.Split([' ', '.', '/']).Any(w => MoneyWords.Contains(w, StringComparer.OrdinalIgnoreCase))) return;
        diagnostics.FigureLikeThousands(place, name, unit, written, value);
    }
}
