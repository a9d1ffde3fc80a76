namespace Iki.Playground.Builder;

/// <summary>The files of the site as a whole.</summary>
internal static class SiteFiles
{
    /// <summary>Copies files that need no processing.</summary>
    public static void Copy(string source, string site)
    {
        foreach (var path in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(site, Path.GetRelativePath(source, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }
    }

    /// <summary>Every file but the compressed copies, by its path below the site, in order.</summary>
    public static IEnumerable<string> Of(string site) => Directory
        .EnumerateFiles(site, "*", SearchOption.AllDirectories)
        .Where(p => !p.EndsWith(".br", StringComparison.Ordinal))
        .Select(p => Path.GetRelativePath(site, p).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public static long Size(string site, bool compressed) =>
        Of(site).Sum(p => new FileInfo(Path.Combine(site, compressed && File.Exists(Path.Combine(site, p + ".br")) ? p + ".br" : p)).Length);
}
