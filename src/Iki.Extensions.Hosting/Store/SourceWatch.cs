using Iki.Extensions.Hosting.Telemetry;
using Microsoft.Extensions.Logging;

namespace Iki.Extensions.Hosting.Store;

/// <summary>Holds the tokens of sources, and asks for the next one as soon as one has told of a change.</summary>
internal sealed class SourceWatch(IReadOnlyList<ICatalogSource> sources, Action changed, ILogger logger) : IDisposable
{
    private readonly Lock _lock = new();

    private readonly Dictionary<ICatalogSource, IDisposable> _armed = new(ReferenceEqualityComparer.Instance);

    private bool _isEnded;

    /// <summary>Watches every source that is not watched yet, such as a folder that is there by now.</summary>
    public void Arm()
    {
        foreach (var source in sources) Arm(source);
    }

    public void Dispose()
    {
        IDisposable[] armed;
        lock (_lock)
        {
            _isEnded = true;
            armed = [.. _armed.Values];
            _armed.Clear();
        }

        foreach (var registration in armed) registration.Dispose();
    }

    private void Arm(ICatalogSource source)
    {
        lock (_lock)
        {
            if (_isEnded || _armed.ContainsKey(source)) return;
            try
            {
                // One that has changed already is asked again at the next reload; registered, it would call at once, without end.
                if (source.GetChangeToken() is { HasChanged: false } token) _armed[source] = token.RegisterChangeCallback(_ => Changed(source), null);
            }
            catch (Exception problem) when (problem is not OutOfMemoryException)
            {
                // Any exception of a host's source.
                StoreLog.NotWatched(logger, source.Name, problem);
            }
        }
    }

    private void Changed(ICatalogSource source)
    {
        lock (_lock)
        {
            if (!_armed.Remove(source)) return;
        }

        Arm(source);
        changed();
    }
}
