using Iki.Extensions.Hosting.Sources;
using Iki.Extensions.Hosting.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace Iki.Extensions.Hosting.Store;

/// <summary>Holds the tokens of sources, and asks for the next one as soon as one has told of a change.</summary>
internal sealed class SourceWatch(IReadOnlyList<ICatalogSource> sources, Action changed, ILogger logger) : IDisposable
{
    private const int MostTries = 16;

    private readonly Lock _lock = new();

    private readonly Dictionary<ICatalogSource, Held> _held = new(ReferenceEqualityComparer.Instance);

    private readonly HashSet<ICatalogSource> _told = new(ReferenceEqualityComparer.Instance);

    private bool _isEnded;

    /// <summary>Watches every source that is not watched yet, such as a folder that is there by now.</summary>
    public void Arm()
    {
        foreach (var source in sources)
        {
            if (source is CatalogFiles { IsOutdated: true }) Release(source);
            Arm(source);
        }
    }

    public void Dispose()
    {
        Held[] held;
        lock (_lock)
        {
            _isEnded = true;
            held = [.. _held.Values];
            _held.Clear();
        }

        foreach (var each in held) each.Registration?.Dispose();
    }

    private void Release(ICatalogSource source)
    {
        Held? held;
        lock (_lock)
        {
            if (!_held.Remove(source, out held)) return;
        }

        held.Registration?.Dispose();
    }

    // A source is never called below the lock: it may hold one of its own while it tells of a change.
    private void Arm(ICatalogSource source)
    {
        try
        {
            for (var tries = 0; tries < MostTries; tries++)
            {
                if (IsDone(source)) return;
                if (source.GetChangeToken() is not { } token) return;

                // Between two tokens something may change, and then the next one is changed already: it is asked for another.
                if (!token.HasChanged) Register(source, token);
            }

            if (!IsDone(source)) NotWatched(source, new InvalidOperationException("Its token is changed whenever it is asked for."));
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // Any exception of a host's source.
            NotWatched(source, problem);
        }
    }

    private bool IsDone(ICatalogSource source)
    {
        lock (_lock) return _isEnded || _held.ContainsKey(source);
    }

    private void Register(ICatalogSource source, IChangeToken token)
    {
        // Held before it is registered: one that changes just then calls at once, from within, and must be found.
        var held = new Held();
        lock (_lock)
        {
            if (_isEnded || !_held.TryAdd(source, held)) return;
        }

        IDisposable registration;
        try
        {
            registration = token.RegisterChangeCallback(_ => Changed(source, held), null);
        }
        catch
        {
            Drop(source, held);
            throw;
        }

        lock (_lock)
        {
            _told.Remove(source);
            if (_held.GetValueOrDefault(source) == held)
            {
                held.Registration = registration;
                return;
            }
        }

        registration.Dispose();
    }

    private bool Drop(ICatalogSource source, Held held)
    {
        lock (_lock) return _held.GetValueOrDefault(source) == held && _held.Remove(source);
    }

    // Said once, and again only after it could be watched meanwhile: it is tried at every reload.
    private void NotWatched(ICatalogSource source, Exception problem)
    {
        lock (_lock)
        {
            if (!_told.Add(source)) return;
        }

        StoreLog.NotWatched(logger, source.Name, problem);
    }

    private void Changed(ICatalogSource source, Held held)
    {
        if (!Drop(source, held)) return;
        Arm(source);
        changed();
    }

    /// <summary>A token that is waited for.</summary>
    private sealed class Held
    {
        public IDisposable? Registration { get; set; }
    }
}
