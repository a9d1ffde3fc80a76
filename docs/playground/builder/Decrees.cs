namespace Iki.Playground.Builder;

/// <summary>Catalog and illustrative figures of each decree, which the page opens like the user's own catalogs.</summary>
internal static class Decrees
{
    public static void Write(string seeds, string site)
    {
        foreach (var seed in Directory.EnumerateDirectories(seeds).Order(StringComparer.Ordinal))
        {
            var folder = Directory.CreateDirectory(Path.Combine(site, "decrees", Path.GetFileName(seed))).FullName;
            foreach (var file in new[] { "catalog.json", "data.json" }) File.Copy(Path.Combine(seed, file), Path.Combine(folder, file));
        }
    }
}
