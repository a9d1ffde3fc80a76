using System.Diagnostics;

namespace Iki.Office.Tests;

/// <summary>
/// LibreOffice, started for one conversion and stopped after it, with a profile of its own. It is not part of the SDK: these tests are run by
/// <c>.ci/documents/run</c>, which installs it.
/// </summary>
internal sealed class Office : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    private readonly string _folder = Directory.CreateTempSubdirectory("iki-office-").FullName;

    /// <summary>A file as LibreOffice saves it in another form.</summary>
    /// <param name="content">The file.</param>
    /// <param name="from">Its ending.</param>
    /// <param name="to">The ending of the other form.</param>
    public byte[] Saved(byte[] content, string from, string to)
    {
        var outside = Directory.CreateDirectory(Path.Combine(_folder, "out")).FullName;
        var path = Path.Combine(_folder, "berkas." + from);
        File.WriteAllBytes(path, content);
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("IKI_SOFFICE") ?? "soffice")
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        foreach (var argument in new[] { $"-env:UserInstallation=file://{_folder}/profile", "--headless", "--norestore", "--convert-to", to, "--outdir", outside, path }) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("LibreOffice did not end.");
        }

        var saved = Path.Combine(outside, "berkas." + to);
        return File.Exists(saved) ? File.ReadAllBytes(saved) : throw new InvalidOperationException($"LibreOffice saved nothing: {said.Result} {complained.Result}");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
