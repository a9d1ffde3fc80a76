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
    public static string Doc(string name) => PathOf("docs", name);

    /// <summary>A regulation that comes with the library.</summary>
    public static string Regulation(string id) => PathOf("src", "Iki.Core", "Scoring", "Regulations", $"{id}.json");

    /// <summary>The place of a file or folder; without a name the root, with the separator behind it.</summary>
    public static string PathOf(params string[] names) => Path.GetFullPath(Path.Combine([Folder(), "..", "..", .. names]) + (names.Length == 0 ? "/" : ""));

    private static string Seed(string name) => PathOf("seeds", "lawang-2018", name);

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
