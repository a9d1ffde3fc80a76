using System.IO.Compression;

namespace Iki.Playground.Builder;

/// <summary>Puts a brotli copy beside every file, for servers that send those.</summary>
internal static class Compression
{
    public static void Write(string site) => Parallel.ForEach(SiteFiles.Of(site).ToArray(), file =>
    {
        var path = Path.Combine(site, file);
        using var target = File.Create(path + ".br");
        using var brotli = new BrotliStream(target, CompressionLevel.SmallestSize);
        using var source = File.OpenRead(path);
        source.CopyTo(brotli);
    });
}
