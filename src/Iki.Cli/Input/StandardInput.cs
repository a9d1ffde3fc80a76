using System.Runtime.InteropServices;

namespace Iki.Cli.Input;

/// <summary>Standard input, which a program may have been started without.</summary>
internal static class StandardInput
{
    private const int GetFlags = 1;
    private const int ClosedOnStart = 1;

    /// <summary>Standard input; one that was closed cannot be read.</summary>
    public static Stream Open() => WasClosed() ? throw new IOException("Standard input is closed.") : Console.OpenStandardInput();

    /// <summary>
    /// Whether the program was started with standard input closed. The runtime then opens a file of its own with that number, and
    /// reading it would wait forever. The files of the runtime are marked to be closed when another program starts; an inherited
    /// standard input cannot be.
    /// </summary>
    private static bool WasClosed()
    {
        if (OperatingSystem.IsWindows()) return false;
        try
        {
            return (fcntl(0, GetFlags) & ClosedOnStart) != 0;
        }
        catch (Exception problem) when (problem is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int fcntl(int descriptor, int command);
}
