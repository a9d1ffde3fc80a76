using System.Text;
using Iki.Core;

namespace Iki.Cli.Tests;

/// <summary>
/// One run of the tool: what it said and its exit code. It runs in process, or as a process where <c>IKI_TOOL</c> names one (<see cref="NativeTool"/>). Whatever the
/// run, a stack trace fails the test.
/// </summary>
internal sealed record ToolRun
{
    public required int ExitCode { get; init; }

    public required string Output { get; init; }

    public required string Error { get; init; }

    /// <summary>The lines of the output, without the empty one behind the last line feed.</summary>
    public IReadOnlyList<string> Lines => LinesOf(Output);

    public IReadOnlyList<string> ErrorLines => LinesOf(Error);

    /// <summary>Runs the tool with nothing on its standard input.</summary>
    public static ToolRun Of(params string[] args) => Of(args, new MemoryStream());

    /// <summary>Runs the tool with a stream for its standard input.</summary>
    public static ToolRun Of(string[] args, Stream input, Language systemLanguage = Language.English)
    {
        using var output = new MemoryStream();
        return Into(output, args, input, systemLanguage);
    }

    /// <summary>Runs the tool, whose output goes to a stream as it comes.</summary>
    public static ToolRun Into(MemoryStream output, string[] args, Stream input, Language systemLanguage = Language.English)
    {
        var (exitCode, said) = NativeTool.Path is { } tool ? NativeTool.Run(tool, args, input, output, systemLanguage) : Inside(args, input, output, systemLanguage);
        var run = new ToolRun { ExitCode = exitCode, Output = Encoding.UTF8.GetString(output.ToArray()), Error = said };
        MustNotTrace(run.Output);
        MustNotTrace(run.Error);
        return run;
    }

    /// <summary>Runs <c>iki formula --batch</c> over these bytes.</summary>
    public static ToolRun Batch(byte[] input, params string[] more) => Of(["formula", "--batch", .. more], new MemoryStream(input));

    /// <summary>Runs <c>iki formula --batch</c> over this text.</summary>
    public static ToolRun Batch(string input, params string[] more) => Batch(Encoding.UTF8.GetBytes(input), more);

    /// <summary>The answer to one question, which is the only line of output.</summary>
    public static string Answer(string question) => Batch(question + "\n").Lines.Should().ContainSingle().Subject;

    /// <summary>Fails where the text shows the frames of a .NET stack.</summary>
    public static void MustNotTrace(string text) => text.Should().NotContain("   at ", "the contract says: never a stack trace");

    private static (int ExitCode, string Error) Inside(string[] args, Stream input, MemoryStream output, Language systemLanguage)
    {
        var writer = new StreamWriter(output, new UTF8Encoding(false)) { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = Tool.Run(args, () => input, writer, error, systemLanguage);
        writer.Flush();
        return (exitCode, error.ToString());
    }

    private static string[] LinesOf(string text)
    {
        if (text.Length == 0) return [];
        text.Should().EndWith("\n", "output consists of whole lines");
        return text[..^1].Split('\n');
    }
}
