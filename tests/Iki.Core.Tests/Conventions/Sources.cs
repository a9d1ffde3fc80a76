namespace Iki.Core.Tests.Conventions;

/// <summary>The source files of the package, by folder.</summary>
internal static class Sources
{
    public static string Folder => RepositoryFiles.PathOf("src", "Iki.Core");

    /// <summary>Every file with its folder below the project, as <c>Formulas/Parsing</c>; empty for the root.</summary>
    public static IReadOnlyList<(string Layer, string Path, string Text)> Files { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Where(p => !Relative(p).StartsWith("obj/", StringComparison.Ordinal) && !Relative(p).StartsWith("bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(p => (Path.GetDirectoryName(Relative(p))!.Replace('\\', '/'), Relative(p), File.ReadAllText(p))),
    ];

    private static string Relative(string path) => Path.GetRelativePath(Folder, path).Replace('\\', '/');
}
