using Iki.Core.Definitions;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Evaluation;

namespace Iki.Core.Measurement;

/// <summary>Looks up what the legend of an indicator calls a value.</summary>
internal static class LegendWord
{
    /// <summary>A result with the band its value lies in, or with a warning where it lies outside the legend.</summary>
    public static IndicatorResult Add(IndicatorResult result, FormulaRow row, Cell cell)
    {
        if (row.Indicator.Legend is not { } legend || result.Value is not { } reported) return result;

        // Rounded once: of a value that is rounded already, a second rounding could reach the next band.
        var looked = legend.Decimals is { } decimals ? row.Formula!.Leave(cell, decimals, legend.Rounding).Value : reported;
        if (looked is not { } number) return result;
        if (legend.Find(number) is { } band) return result with { Legend = band };
        var outside = DiagnosticCollector.Said(d => d.OutsideLegend(row.Id, number, legend.Least, legend.Most));
        return result with { Diagnostics = [.. result.Diagnostics, outside] };
    }
}
