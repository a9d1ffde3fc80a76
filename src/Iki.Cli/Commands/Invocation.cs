using System.CommandLine;
using Iki.Cli.Output;
using Iki.Core;

namespace Iki.Cli.Commands;

/// <summary>One run of a command: its command line, where its output goes, and how it ends when it fails.</summary>
internal sealed class Invocation(CommonOptions common, ParseResult parsed, TextWriter writer, TextWriter error)
{
    public ParseResult Parsed => parsed;

    public Language Language { get; } = common.Language(parsed);

    /// <summary>How much of a file is read.</summary>
    public FileLimits Limits { get; } = common.Limits(parsed);

    public bool IsJson => Is("json");

    /// <summary>Where results go.</summary>
    public TextWriter Writer => writer;

    /// <summary>The writer for diagnostics in text.</summary>
    public TextWriter Error => error;

    /// <summary>The language that the command line names; null where it names none.</summary>
    public Language? GivenLanguage => common.GivenLanguage(parsed);

    /// <summary>The file of <c>--output</c>; null for none.</summary>
    public string? OutputPath => common.OutputPath(parsed);

    /// <summary>How wide the terminal is that the output goes to; null where it goes elsewhere.</summary>
    public int? TerminalWidth => common.TerminalWidth(parsed);

    /// <summary>Whether results go to a file, separately from the diagnostics for people.</summary>
    public bool IsToFile => common.IsToFile(parsed);

    public bool Is(string format) => common.Is(parsed, format);

    /// <summary>The command line itself is wrong.</summary>
    public int Usage(Wording words, params object[] arguments) => Usage(Words.Say(words, Language, arguments));

    /// <summary>Reports that the command line itself is wrong.</summary>
    public int Usage(string said)
    {
        error.WriteLine(said);
        return ExitCodes.Usage;
    }

    /// <summary>Something was found that lets nothing be done.</summary>
    public int Fail(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        if (IsJson) writer.Write(DiagnosticsFile.Write(diagnostics, Language));
        else Tell(diagnostics);
        return DiagnosticOutput.ExitCodeOf(diagnostics);
    }

    /// <summary>The same where the output file is for something else, such as a catalog or a workbook: it is left as it was, and what is wrong goes to the error output.</summary>
    public int FailAside(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        if (!IsToFile) return Fail(diagnostics);
        TellAside(diagnostics);
        return DiagnosticOutput.ExitCodeOf(diagnostics);
    }

    /// <summary>Prints diagnostics to the error output, for people or for programs.</summary>
    public void TellAside(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        if (IsJson) error.Write(DiagnosticsFile.Write(diagnostics, Language));
        else Tell(diagnostics);
    }

    /// <summary>Prints diagnostics for people.</summary>
    public void Tell(IEnumerable<Diagnostic> diagnostics) => DiagnosticOutput.Print(diagnostics, error, Language);
}
