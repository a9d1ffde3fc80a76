namespace Iki.Playground.Builder;

/// <summary>The npm package of the library, as far as a page loads it.</summary>
internal static class Package
{
    private static readonly string[] Files = ["editor.js", "LICENSE", "THIRD-PARTY-NOTICES.txt"];

    private static readonly string[] Folders = ["lib", "wasm"];

    public static void Write(string package, string site)
    {
        var target = Path.Combine(site, "iki");
        foreach (var folder in Folders) SiteFiles.Copy(Path.Combine(package, folder), Path.Combine(target, folder));
        foreach (var file in Files) File.Copy(Path.Combine(package, file), Path.Combine(target, file));
    }
}
