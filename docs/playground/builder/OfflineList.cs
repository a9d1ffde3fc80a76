using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Iki.Playground.Builder;

/// <summary>Tells the service worker which files there are, and gives them a version by their content.</summary>
internal static class OfflineList
{
    private const string Worker = "sw.js";

    public static void Write(string site)
    {
        var files = SiteFiles.Of(site).Where(p => p != Worker).ToArray();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            hash.AppendData(File.ReadAllBytes(Path.Combine(site, file)));
        }

        var version = Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
        var path = Path.Combine(site, Worker);
        var script = File.ReadAllText(path)
            .Replace("'{version}'", JsonSerializer.Serialize(version), StringComparison.Ordinal)
            .Replace("['{files}']", JsonSerializer.Serialize(files), StringComparison.Ordinal);
        File.WriteAllText(path, script);
    }
}
