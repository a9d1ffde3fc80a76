using System.Runtime.InteropServices;
using Iki.Core;

namespace Iki.Cli.Input;

/// <summary>The language in which the system speaks to its user.</summary>
internal static class SystemLanguage
{
    private const int PrimaryLanguage = 0x3FF;
    private const int Indonesian = 0x21;

    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>That of LC_ALL, LC_MESSAGES or LANG; on Windows else that of its user interface.</summary>
    public static Language Current() =>
        Of(Environment.GetEnvironmentVariable)
        ?? (OperatingSystem.IsWindows() && (GetUserDefaultUILanguage() & PrimaryLanguage) == Indonesian ? Language.Indonesian : Language.English);

    /// <summary>The language that the first of the variables with a value names: Indonesian or, for any other, English; null where none has one.</summary>
    public static Language? Of(Func<string, string?> variable)
    {
        string? name = null;
        foreach (var candidate in Variables)
        {
            name = variable(candidate);
            if (!string.IsNullOrEmpty(name)) break;
        }

        if (string.IsNullOrEmpty(name)) return null;

        // id_ID.UTF-8, id, ind; "in" is what Indonesian was called before 1989, and still is in some systems.
        var tag = name.Split('_', '-', '.', '@')[0];
        return tag.ToLowerInvariant() is "id" or "ind" or "in" or "indonesian" ? Language.Indonesian : Language.English;
    }

    [DllImport("kernel32")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern ushort GetUserDefaultUILanguage();
}
