using System.Diagnostics;

namespace Iki.Package.Tests;

/// <summary>The sample office, built from the packed packages, with catalogs and a database of its own, running on a port of its own.</summary>
public sealed class OfficeSample : IDisposable
{
    private readonly Process _process;

    public OfficeSample()
    {
        Data = Directory.CreateTempSubdirectory("iki-office-").FullName;
        foreach (var catalog in Directory.GetFiles(RepositoryFiles.PathOf("docs", "samples", "office", "catalogs"))) File.Copy(catalog, CatalogPath(Path.GetFileNameWithoutExtension(catalog)));
        _process = Start(Data, "--catalogs", Path.Combine(Data, "*.json"));
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = HostSample.AddressOf(_process), Timeout = TimeSpan.FromMinutes(5) };
    }

    public HttpClient Client { get; }

    private string Data { get; }

    public string CatalogPath(string id) => Path.Combine(Data, $"{id}.json");

    /// <summary>Starts the sample in a folder, with its database there.</summary>
    public static Process Start(string folder, params string[] arguments)
    {
        var built = Path.Combine(Packed.Work, "office");
        if (!Directory.Exists(built)) Command.Sdk("build", RepositoryFiles.PathOf("docs", "samples", "office", "Office.csproj"), built);
        var process = Command.Start(folder, "dotnet", [Path.Combine(built, "Office.dll"), "--urls", "http://127.0.0.1:0", "--database", Path.Combine(folder, "figures.db"), .. arguments]);
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Puts a text in the place of a catalog, as an editor does that leaves no moment with half of it.</summary>
    public void Replace(string id, string text)
    {
        var beside = Path.Combine(Data, $"{Guid.NewGuid():N}.tmp");
        File.WriteAllText(beside, text);
        File.Move(beside, CatalogPath(id), overwrite: true);
    }

    public void Dispose()
    {
        Client.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(Data, recursive: true);
    }
}
