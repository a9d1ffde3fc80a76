using System.IO.Compression;
using System.Xml.Linq;

namespace Iki.Package.Tests;

/// <summary>A package out of the folder that <c>IKI_PACKAGES</c> names, which <c>dotnet pack</c> has filled.</summary>
internal sealed class Packed
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    private Packed(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            var bytes = new MemoryStream();
            content.CopyTo(bytes);
            _files.Add(Uri.UnescapeDataString(entry.FullName), bytes.ToArray());
        }
    }

    public static string Folder { get; } = Path.GetFullPath(
        Environment.GetEnvironmentVariable("IKI_PACKAGES") ?? throw new InvalidOperationException("IKI_PACKAGES names no folder of packages."));

    /// <summary>Where these tests build and install.</summary>
    public static string Work { get; } = Directory.CreateTempSubdirectory("iki-package-").FullName;

    public static Packed Core { get; } = Of(Folder, "Iki.Core", "nupkg");

    public static Packed Symbols { get; } = Of(Folder, "Iki.Core", "snupkg");

    public static Packed Reports { get; } = Of(Folder, "Iki.Reports", "nupkg");

    public static Packed Hosting { get; } = Of(Folder, "Iki.Extensions.Hosting", "nupkg");

    public static Packed Tool { get; } = Of(Folder, "Iki.Cli", "nupkg");

    /// <summary>The tool for the platform it is compiled ahead for, and for every other.</summary>
    public static IReadOnlyList<Packed> Platforms { get; } = [Of(Folder, "Iki.Cli.linux-x64", "nupkg"), Of(Folder, "Iki.Cli.any", "nupkg")];

    public IReadOnlyDictionary<string, byte[]> Files => _files;

    public XElement Metadata => XDocument.Load(new MemoryStream(_files.Single(f => f.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value))
        .Root!.Elements().Single(e => e.Name.LocalName == "metadata");

    // A tool that is compiled ahead has a package for each platform beside its own, such as Iki.Cli.linux-x64.0.1.0.nupkg.
    public static Packed Of(string folder, string id, string extension) => new(Directory.GetFiles(folder, $"{id}.*.{extension}")
        .Single(f => char.IsAsciiDigit(Path.GetFileName(f)[id.Length + 1])));

    public string Said(string name) => Metadata.Elements().Single(e => e.Name.LocalName == name).Value;

    public string Text(string name) => System.Text.Encoding.UTF8.GetString(_files[name]);
}
