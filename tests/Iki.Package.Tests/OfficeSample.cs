using System.Diagnostics;

namespace Iki.Package.Tests;

/// <summary>The sample office, built from the packed packages, with catalogs and a database of its own, running on a port of its own.</summary>
public sealed class OfficeSample : IDisposable
{
    private readonly Process _process;

    public OfficeSample()
    {
        var folder = Path.Combine(Packed.Work, "office");
        if (!Directory.Exists(folder)) Command.Sdk("build", RepositoryFiles.PathOf("docs", "samples", "office", "Office.csproj"), folder);
        Data = Directory.CreateTempSubdirectory("iki-office-").FullName;
        foreach (var catalog in Directory.GetFiles(RepositoryFiles.PathOf("docs", "samples", "office", "catalogs"))) File.Copy(catalog, CatalogPath(Path.GetFileNameWithoutExtension(catalog)));
        _process = Command.Start(
            folder, "dotnet", "Office.dll", "--urls", "http://127.0.0.1:0", "--catalogs", Path.Combine(Data, "*.json"), "--database", Path.Combine(Data, "figures.db"));
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = HostSample.AddressOf(_process), Timeout = TimeSpan.FromMinutes(5) };
    }

    public HttpClient Client { get; }

    private string Data { get; }

    public string CatalogPath(string id) => Path.Combine(Data, $"{id}.json");

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
