using Iki.Core;
using Iki.Reports.Texts;

namespace Iki.Cli.Output;

/// <summary>Diagnostics on their way to people, and to the exit code.</summary>
internal static class DiagnosticOutput
{
    // Below this many of a kind each is told.
    private const int MostOfAKind = 4;

    /// <summary>Prints diagnostics. Of remarks that repeat, the first is told and the others are counted; errors are always told, each.</summary>
    public static void Print(IEnumerable<Diagnostic> diagnostics, TextWriter error, Language language)
    {
        Diagnostic[] all = [.. diagnostics];
        var counts = all.Where(d => d.Severity != Severity.Error).GroupBy(d => d.Code).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var folded = new HashSet<string>(StringComparer.Ordinal);
        foreach (var diagnostic in all)
        {
            if (diagnostic.Severity == Severity.Error || counts[diagnostic.Code] <= MostOfAKind)
            {
                error.WriteLine(diagnostic.ToString(language));
            }
            else if (folded.Add(diagnostic.Code))
            {
                error.WriteLine(Counted(diagnostic, counts[diagnostic.Code], language));
                error.WriteLine($"  {Words.Say(Words.MoreOfAKind, language, NumberText.Of(counts[diagnostic.Code] - 1, language))}");
            }
        }
    }

    /// <summary>A remark that stands for others of its kind too, with their number: <c>IKI5215 ×31 …</c>.</summary>
    public static string Counted(Diagnostic first, long count, Language language) =>
        $"{first.Code} ×{NumberText.Of(count, language)}{first.ToString(language)[first.Code.Length..]}";

    /// <summary>3 when a file could not be read, 1 when there are other errors, else 0.</summary>
    public static int ExitCodeOf(IEnumerable<Diagnostic> diagnostics)
    {
        var code = ExitCodes.Well;
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Code is "IKI4001" or "IKI4002") return ExitCodes.Unreadable;
            if (diagnostic.Severity == Severity.Error) code = ExitCodes.Problems;
        }

        return code;
    }
}
