namespace Iki.Cli.Output;

/// <summary>What writing can come to.</summary>
internal static class OutputFault
{
    /// <summary>Whether an exception tells that something cannot be written.</summary>
    public static bool IsOne(Exception problem) => problem is IOException or UnauthorizedAccessException

        // What the runtime makes of a file that would become longer than the system allows.
        or ArgumentOutOfRangeException { ParamName: "value", TargetSite.DeclaringType.Namespace: "System.IO" or "System" };
}
