namespace Iki.Cli;

/// <summary>The exit codes of the tool, for scripts.</summary>
internal static class ExitCodes
{
    public const int Well = 0;

    /// <summary>Diagnostics of severity error, or an indicator without a value under --strict.</summary>
    public const int Problems = 1;

    /// <summary>The command line itself is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A file cannot be read, or written.</summary>
    public const int Unreadable = 3;
}
