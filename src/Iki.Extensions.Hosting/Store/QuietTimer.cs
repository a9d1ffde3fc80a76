namespace Iki.Extensions.Hosting.Store;

/// <summary>
/// Acts once for a burst of changes: when nothing has changed for a while, or, where it never stops, after ten times as long.
/// </summary>
internal sealed class QuietTimer : IDisposable
{
    private const int LongestDelays = 10;

    private readonly Lock _lock = new();

    private readonly TimeSpan _delay;

    private readonly TimeProvider _time;

    private readonly ITimer _timer;

    private long? _first;

    public QuietTimer(TimeSpan delay, TimeProvider time, Action act)
    {
        (_delay, _time) = (delay, time);
        _timer = time.CreateTimer(_ => Elapsed(act), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Changed()
    {
        lock (_lock)
        {
            _first ??= _time.GetTimestamp();
            var left = (_delay * LongestDelays) - _time.GetElapsedTime(_first.Value);
            _timer.Change(left < TimeSpan.Zero ? TimeSpan.Zero : left < _delay ? left : _delay, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Elapsed(Action act)
    {
        lock (_lock)
        {
            _first = null;
        }

        act();
    }
}
