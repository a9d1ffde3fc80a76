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
    // Nothing has this name. A token of a name is told when events were lost, and one of a pattern is not.
    private const string NoFile = ".iki-no-file";

    private readonly FilePattern _pattern = FilePattern.Of(text, root);

    private readonly Lock _lock = new();

    private PhysicalFileProvider? _watcher;

    private FolderPlace? _place;

    private int _changesOfPlace;

    private bool _isOutdated = true;

    private bool _polls = polls;

    public string Name => text;

    /// <summary>Whether the folder that is watched may be another than the one that is there now, so that a new token must be asked for.</summary>
    public bool IsOutdated
    {
        get
        {
            lock (_lock) return !_polls && (_isOutdated || (_place?.Changes ?? 0) != _changesOfPlace || _watcher is null == Directory.Exists(_pattern.Folder));
        }
    }

    public IChangeToken? GetChangeToken()
    {
        List<IDisposable> old = [];
        try
        {
            lock (_lock)
            {
                if (!_polls && (_isOutdated || (_place?.Changes ?? 0) != _changesOfPlace)) Renew(old);
                var place = _place?.GetChangeToken();
                if (!Directory.Exists(_pattern.Folder))
                {
                    // What is not there cannot be watched, but its place can be; and the next reload tries again.
                    Release(old);
                    return place;
                }

                var below = WatchOrPoll(old);
                return place is null ? below : new CompositeChangeToken([below, place]);
            }
        }
        finally
        {
            foreach (var each in old) each.Dispose();
        }
    }

    /// <summary>Has the next token be one of a new watcher, for folders that were moved without a word of the system.</summary>
    public void Outdate()
    {
        lock (_lock) _isOutdated = true;
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

    public void Dispose()
    {
        lock (_lock)
        {
            _watcher?.Dispose();
            _place?.Dispose();
        }
    }

    // Disposed of by the caller, below no lock: an event may be on its way.
    private void Renew(List<IDisposable> old)
    {
        Release(old);
        if (_place is not null) old.Add(_place);
        _place = FolderPlace.Of(_pattern.Folder);
        (_isOutdated, _changesOfPlace) = (false, 0);
    }

    private void Release(List<IDisposable> old)
    {
        if (_watcher is not null) old.Add(_watcher);
        _watcher = null;
    }

    private IChangeToken WatchOrPoll(List<IDisposable> old)
    {
        try
        {
            return Watch();
        }
        catch (Exception problem) when (!_polls && problem is IOException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            // The system has no watcher for this folder, or no more of them.
            StoreLog.Polls(logger, Name, problem);
            _polls = true;
            Release(old);
            return Watch();
        }
    }

    private IChangeToken Watch()
    {
        // Hidden folders are watched as others are: where catalogs lie, the host has said. Who has told .NET to poll everywhere is not overruled.
        if (_watcher is null)
        {
            _watcher = new PhysicalFileProvider(_pattern.Folder, ExclusionFilters.None);
            if (_polls) _watcher.UsePollingFileWatcher = _watcher.UseActivePolling = true;
        }

        if (_polls || _watcher.UsePollingFileWatcher) return _watcher.Watch(_pattern.Filter);

        // A folder that is moved in or out is one event of the folder, which no pattern of files matches.
        var watched = _pattern.Filter.Contains('/', StringComparison.Ordinal) ? "**/*" : _pattern.Filter;
        return _pattern.IsPattern ? new CompositeChangeToken([_watcher.Watch(watched), _watcher.Watch(NoFile)]) : _watcher.Watch(watched);
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
