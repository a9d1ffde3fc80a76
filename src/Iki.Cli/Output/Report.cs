using System.CommandLine;
using Iki.Cli.Commands;
using Iki.Core;

namespace Iki.Cli.Output;

/// <summary>How a command ends that cannot do what it was asked.</summary>
internal sealed class Report(CommonOptions common, ParseResult parsed, TextWriter writer, TextWriter error)
{
    /// <summary>The command line itself is wrong.</summary>
    public int Usage(string message)
    {
        error.WriteLine(message);
        return ExitCodes.Usage;
    }

    /// <summary>Something was found that lets nothing be done.</summary>
    public int Fail(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var language = common.Language(parsed);
        if (common.IsJson(parsed)) writer.Write(DiagnosticsFile.Write(diagnostics, language));
        else DiagnosticOutput.Print(diagnostics, error, language);
        return DiagnosticOutput.ExitCodeOf(diagnostics);
    }
}
