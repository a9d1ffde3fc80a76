using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Compilation;

namespace Iki.Core.Measurement;

/// <summary>Says what is not there, and what the definition's <c>whenMissing</c> made of it.</summary>
internal static class PolicyReport
{
    // A reader looks after a dozen by name; how many there are is said of any number.
    private const int MostNamed = 12;

    public static void Of(
        InputReference input, Variable variable, VariableFigures figures, OfficeNumbers offices, DiagnosticCollector diagnostics)
    {
        var absent = figures.Absent.Select(a => $"{a.Name}, {a.Period}, {offices.NameOf(a.Office)}").Concat(figures.LeftOut).ToArray();
        var named = absent.Length <= MostNamed ? absent : [.. absent.Take(MostNamed), "…"];
        var list = string.Join("; ", named);
        switch (variable.WhenMissing)
        {
            case WhenMissing.Zero when figures.CountedAsZero:
                diagnostics.CountedAsZero(input.Text, absent.Length == 0 ? input.Text : list);
                break;
            case WhenMissing.Skip when absent.Length > 0:
                diagnostics.LeftOut(input.Text, absent.Length, list);
                break;
            case WhenMissing.Fail when absent.Length > 0:
                diagnostics.ObservationsAbsent(input.Text, absent.Length, list);
                break;
        }
    }
}
