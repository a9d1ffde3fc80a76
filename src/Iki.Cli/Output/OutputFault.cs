namespace Iki.Cli.Output;

/// <summary>The faults that writing can have.</summary>
internal static class OutputFault
{
    /// <summary>Whether an exception tells that something cannot be written.</summary>
    public static bool IsOne(Exception problem) => problem is IOException or UnauthorizedAccessException

        // The exception of the runtime for a file that would exceed the system's limit.
        or ArgumentOutOfRangeException { ParamName: "value", TargetSite.DeclaringType.Namespace: "System.IO" or "System" };
}
