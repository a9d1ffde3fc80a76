using Iki.Core.Diagnostics;

namespace Iki.Core.Measurement;

/// <summary>Reports what is absent, and how the definition's <c>whenMissing</c> treated it.</summary>
internal static class PolicyReport
{
    // A dozen are listed by name; the total number is always given.
    private const int MostNamed = 12;

    public static void Of(DeclaredInput input, VariableFigures figures, OfficeNumbers offices, DiagnosticCollector diagnostics)
    {
        var name = input.Reference.Text;
        var count = figures.Absent.Count + figures.LeftOut.Count;
        var list = Listed(figures.Absent.Select(a => $"{a.Name}, {a.Period}, {offices.NameOf(a.Office)}").Concat(figures.LeftOut));
        switch (input.Variable.WhenMissing)
        {
            case WhenMissing.Zero when figures.CountedAsZero:
                diagnostics.CountedAsZero(name, count == 0 ? name : list);
                break;
            case WhenMissing.Skip when count > 0:
                diagnostics.LeftOut(name, count, list);
                break;
            case WhenMissing.Fail when count > 0:
                diagnostics.ObservationsAbsent(name, count, list);
                break;
        }
    }

    /// <summary>The first dozen of some entries as one text, and a sign that there are more.</summary>
    public static string Listed(IEnumerable<string> entries, string separator = "; ")
    {
        var list = entries.Take(MostNamed + 1).ToList();
        if (list.Count > MostNamed) list[MostNamed] = "…";
        return string.Join(separator, list);
    }
}
