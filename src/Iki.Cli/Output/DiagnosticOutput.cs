using Iki.Core;

namespace Iki.Cli.Output;

/// <summary>Diagnostics on their way to people, and to the exit code.</summary>
internal static class DiagnosticOutput
{
    public static void Print(IEnumerable<Diagnostic> diagnostics, TextWriter error, Language language)
    {
        foreach (var diagnostic in diagnostics) error.WriteLine(diagnostic.ToString(language));
    }

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
