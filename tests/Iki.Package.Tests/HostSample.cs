using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Iki.Package.Tests;

/// <summary>The sample host, built from the packed package and running on a port of its own.</summary>
public sealed class HostSample : IDisposable
{
    private readonly Process _process;

    public HostSample()
    {
        var folder = Build();
        _process = Command.Start(
            folder, "dotnet", "Host.dll", "--urls", "http://127.0.0.1:0", "--catalog", RepositoryFiles.PathOf("seeds", "lawang-2018", "catalog.json"));
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        // What a request asks for before it sends its body is waited for, also on a busy machine.
        Client = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) }) { BaseAddress = AddressOf(_process) };
    }

    public HttpClient Client { get; }

    public static string Build()
    {
        var folder = Path.Combine(Packed.Work, "host");
        if (!Directory.Exists(folder)) Command.Sdk("build", RepositoryFiles.PathOf("docs", "samples", "host", "Host.csproj"), folder);
        return folder;
    }

    public void Dispose()
    {
        Client.Dispose();
        _process.Kill();
        _process.Dispose();
    }

    internal static Uri AddressOf(Process process)
    {
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, said) =>
        {
            if (said.Data is null) address.TrySetException(new InvalidOperationException("The host ended before it listened."));
            else if (Regex.Match(said.Data, @"Now listening on: (\S+)") is { Success: true } match) address.TrySetResult(new Uri(match.Groups[1].Value));
        };
        process.BeginOutputReadLine();
        return address.Task.GetAwaiter().GetResult();
    }
}
