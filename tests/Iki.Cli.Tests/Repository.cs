using System.Runtime.CompilerServices;

namespace Iki.Cli.Tests;

/// <summary>Files of the repository, found from the place of this source file.</summary>
internal static class Repository
{
    public static string Catalog => Seed("catalog.json");

    public static string Data => Seed("data.json");

    /// <summary>What every formula row of the seed must give; worked out by hand and with Python's fractions, not with this code.</summary>
    public static string Expected => Seed("expected.json");

    /// <summary>A text beside the tests that was read and approved by a person.</summary>
    public static string Approved(string name) => File.ReadAllText(Path.Combine(Folder(), name + ".approved.txt"));

    /// <summary>A page of the documentation.</summary>
    public static string Doc(string name) => Path.GetFullPath(Path.Combine(Folder(), "..", "..", "docs", name));

    private static string Seed(string name) => Path.GetFullPath(Path.Combine(Folder(), "..", "..", "seeds", "lawang-2018", name));

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
