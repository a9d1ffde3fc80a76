using Iki.Core.Diagnostics;

namespace Iki.Core.Measurement;

/// <summary>Reports what is absent, and how the definition's <c>whenMissing</c> treated it.</summary>
internal static class PolicyReport
{
    public static void Of(DeclaredInput input, VariableFigures figures, OfficeNumbers offices, DiagnosticCollector diagnostics)
    {
        var name = input.Reference.Text;
        var count = figures.Absent.Count + figures.LeftOut.Count;
        var list = EntryList.Of(figures.Absent.Select(a => $"{a.Name}, {a.Period}, {offices.NameOf(a.Office)}").Concat(figures.LeftOut));
        switch (input.Variable.WhenMissing)
        {
            case WhenMissing.Zero when figures.CountedAsZero:
                if (count == 0) diagnostics.CountedAsZero(name, [name]);
                else diagnostics.CountedAsZero(name, list);
                break;
            case WhenMissing.Skip when count > 0:
                diagnostics.LeftOut(name, count, list);
                break;
            case WhenMissing.Fail when count > 0:
                diagnostics.ObservationsAbsent(name, count, list);
                break;
        }
    }
}
