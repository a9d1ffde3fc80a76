using Microsoft.Extensions.Primitives;

namespace Iki.Extensions.Hosting.Sources;

/// <summary>
/// Watches the place of a folder from the folder above it: a watcher of the folder itself stays with it when it is moved away, and is not told that
/// another has taken its place.
/// </summary>
internal sealed class FolderPlace : IDisposable
{
    private readonly FileSystemWatcher _watcher;

    private CancellationTokenSource _changed = new();

    private int _changes;

    private FolderPlace(string above, string name)
    {
        _watcher = new FileSystemWatcher(above, name) { NotifyFilter = NotifyFilters.DirectoryName | NotifyFilters.FileName };
        _watcher.Created += (_, _) => Changed();
        _watcher.Deleted += (_, _) => Changed();
        _watcher.Renamed += (_, _) => Changed();
        _watcher.Error += (_, _) => Changed();
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>How often something has happened there.</summary>
    public int Changes => Volatile.Read(ref _changes);

    /// <summary>The place of a folder; null where there is nothing above it that could be watched.</summary>
    public static FolderPlace? Of(string folder)
    {
        if (Path.GetDirectoryName(folder) is not { } above || !Directory.Exists(above)) return null;
        try
        {
            return new FolderPlace(above, Path.GetFileName(folder));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            // The folder itself is watched all the same, and read again every few minutes.
            return null;
        }
    }

    public IChangeToken GetChangeToken() => new CancellationChangeToken(Volatile.Read(ref _changed).Token);

    public void Dispose() => _watcher.Dispose();

    private void Changed()
    {
        Interlocked.Increment(ref _changes);
        Interlocked.Exchange(ref _changed, new CancellationTokenSource()).Cancel();
    }
}
