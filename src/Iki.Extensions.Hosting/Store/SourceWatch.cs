using Iki.Extensions.Hosting.Telemetry;
using Microsoft.Extensions.Logging;

namespace Iki.Extensions.Hosting.Store;

/// <summary>Holds the tokens of sources, and asks for the next one as soon as one has told of a change.</summary>
internal sealed class SourceWatch(IReadOnlyList<ICatalogSource> sources, Action changed, ILogger logger) : IDisposable
{
    private const int MostTries = 16;

    private readonly Lock _lock = new();

    private readonly Dictionary<ICatalogSource, Held> _held = new(ReferenceEqualityComparer.Instance);

    private bool _isEnded;

    /// <summary>Watches every source that is not watched yet, such as a folder that is there by now.</summary>
    public void Arm()
    {
        foreach (var source in sources) Arm(source);
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

    private void Arm(ICatalogSource source)
    {
        lock (_lock)
        {
            try
            {
                for (var tries = 0; tries < MostTries && !_isEnded && !_held.ContainsKey(source); tries++)
                {
                    if (source.GetChangeToken() is not { } token) return;

                    // Between two tokens something may change, and then the next one is changed already: it is asked for another.
                    if (token.HasChanged) continue;

                    // Held before it is registered: one that changes just then calls at once, from within, and must be found.
                    var held = _held[source] = new Held();
                    held.Registration = token.RegisterChangeCallback(_ => Changed(source, held), null);
                }

                if (!_isEnded && !_held.ContainsKey(source)) StoreLog.NotWatched(logger, source.Name, new InvalidOperationException("Its token is changed whenever it is asked for."));
            }
            catch (Exception problem) when (problem is not OutOfMemoryException)
            {
                // Any exception of a host's source.
                _held.Remove(source);
                StoreLog.NotWatched(logger, source.Name, problem);
            }
        }
    }

    private void Changed(ICatalogSource source, Held held)
    {
        lock (_lock)
        {
            if (_held.GetValueOrDefault(source) != held) return;
            _held.Remove(source);
        }

        Arm(source);
        changed();
    }

    /// <summary>A token that is waited for.</summary>
    private sealed class Held
    {
        public IDisposable? Registration { get; set; }
    }
}
