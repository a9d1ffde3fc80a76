using Iki.Core;
using Iki.Extensions.Hosting.Telemetry;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace Iki.Extensions.Hosting.Sources;

/// <summary>Catalogs in files of a path or pattern.</summary>
internal sealed class CatalogFiles(string text, string root, bool polls, FileLimits limits, ILogger logger) : IWritableCatalogSource, IDisposable
{
    private readonly FilePattern _pattern = FilePattern.Of(text, root);

    private PhysicalFileProvider? _watcher;

    private bool _polls = polls;

    public string Name => text;

    public IChangeToken? GetChangeToken()
    {
        // A folder that is not there cannot be watched; the next reload tries again.
        if (!Directory.Exists(_pattern.Folder)) return null;
        try
        {
            return Watch();
        }
        catch (Exception problem) when (!_polls && problem is IOException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            // The system has no watcher for this folder, or no more of them.
            StoreLog.Polls(logger, Name, problem);
            _polls = true;
            _watcher?.Dispose();
            _watcher = null;
            return Watch();
        }
    }

    public async ValueTask<IReadOnlyList<CatalogDocument>> ReadAsync(CancellationToken cancellation)
    {
        List<CatalogDocument> documents = [];
        foreach (var path in _pattern.Find()) documents.Add(await ReadAsync(path, cancellation).ConfigureAwait(false));
        return documents;
    }

    public async ValueTask WriteAsync(CatalogDocument document, CancellationToken cancellation)
    {
        // A link stays one, and what it leads to is replaced. Written beside it first and then put in its place, so that nobody reads half of it.
        var path = File.ResolveLinkTarget(document.Name, returnFinalTarget: true)?.FullName ?? document.Name;
        var beside = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            await File.WriteAllBytesAsync(beside, document.Content, cancellation).ConfigureAwait(false);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    public void Dispose() => _watcher?.Dispose();

    private IChangeToken Watch()
    {
        // Hidden folders are watched as others are: where catalogs lie, the host has said.
        _watcher ??= new PhysicalFileProvider(_pattern.Folder, ExclusionFilters.None)
        {
            UsePollingFileWatcher = _polls,
            UseActivePolling = _polls,
        };
        return _watcher.Watch(_pattern.Filter);
    }

    private async ValueTask<CatalogDocument> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            // Others may write, replace or delete it meanwhile; what was half written is read again when they have ended.
            var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.Asynchronous);
            await using (file.ConfigureAwait(false))
            {
                if (file.Length <= limits.JsonBytes && await ReadAsync(file, cancellation).ConfigureAwait(false) is { } bytes)
                {
                    return new CatalogDocument { Name = path, Content = bytes };
                }
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException)
        {
        }

        // What is wrong with a file that is not there, cannot be read or is too long, the library says itself.
        return new CatalogDocument { Name = path, Problems = CatalogFile.Load(path, limits: limits).Diagnostics };
    }

    private async ValueTask<byte[]?> ReadAsync(FileStream file, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream((int)file.Length);
        var part = new byte[64 * 1024];
        for (int read; (read = await file.ReadAsync(part, cancellation).ConfigureAwait(false)) > 0;)
        {
            if (bytes.Length + read > limits.JsonBytes) return null;
            bytes.Write(part, 0, read);
        }

        return bytes.ToArray();
    }
}
