using System.Diagnostics;

namespace Iki.Cli.Output;

/// <summary>The faults that writing can have.</summary>
internal static class OutputFault
{
    /// <summary>Whether an exception tells that something cannot be written.</summary>
    public static bool IsOne(Exception problem) => problem is IOException or UnauthorizedAccessException

        // The exception of the runtime for a file that would exceed the system's limit.
        || (problem is ArgumentOutOfRangeException { ParamName: "value" } && IsOfFiles(ThrowerOf(problem)));

    /// <summary>The type whose method threw; asked in the way that a program of machine code knows too.</summary>
    private static string ThrowerOf(Exception problem) =>
        new StackTrace(problem).GetFrame(0) is { } frame && DiagnosticMethodInfo.Create(frame) is { DeclaringTypeName: { } type } ? type : "";

    private static bool IsOfFiles(string type) =>
        type.StartsWith("System.IO.", StringComparison.Ordinal) || (type.StartsWith("System.", StringComparison.Ordinal) && type.LastIndexOf('.') == "System".Length);
}
