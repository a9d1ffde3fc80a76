using Microsoft.Extensions.FileSystemGlobbing;

namespace Iki.Extensions.Hosting.Sources;

/// <summary>A path, or a path with <c>*</c> and <c>**</c>: the folder that is looked into, and what is looked for in it.</summary>
internal sealed record FilePattern
{
    private static readonly char[] s_separators = ['/', '\\'];

    private FilePattern()
    {
    }

    /// <summary>The folder, rooted.</summary>
    public required string Folder { get; init; }

    /// <summary>What is looked for, with <c>/</c> between names.</summary>
    public required string Filter { get; init; }

    /// <summary>Whether it may match several files.</summary>
    public bool IsPattern => Filter.Contains('*', StringComparison.Ordinal);

    public static FilePattern Of(string text, string root)
    {
        var star = text.IndexOf('*', StringComparison.Ordinal);
        var cut = star < 0 ? text.LastIndexOfAny(s_separators) : text.LastIndexOfAny(s_separators, star);
        return new FilePattern
        {
            Folder = Path.GetFullPath(cut < 0 ? "." : cut == 0 ? "/" : text[..cut], root),
            Filter = text[(cut + 1)..].Replace('\\', '/'),
        };
    }

    /// <summary>The paths of the files, in the order of their names; a file that is named is among them whether it is there or not.</summary>
    public IReadOnlyList<string> Find()
    {
        if (!IsPattern) return [Path.Combine(Folder, Filter)];
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(Filter);
        return [.. matcher.GetResultsInFullPath(Folder).Order(StringComparer.Ordinal)];
    }
}
