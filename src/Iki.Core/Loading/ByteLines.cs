namespace Iki.Core.Loading;

/// <summary>What came of asking for the next line.</summary>
internal enum LineStatus
{
    Read,

    /// <summary>It is longer than allowed, and has been skipped.</summary>
    TooLong,

    /// <summary>It is so long that no end is to be expected; nothing more is read.</summary>
    Endless,

    /// <summary>There is no further line.</summary>
    End,
}

/// <summary>The lines of a stream as bytes, one at a time, in memory for one line. A line ends with LF, CR LF or CR.</summary>
internal sealed class ByteLines(Stream stream, int limit, Action<long>? progress)
{
    /// <summary>A line that exceeds the limit this many times counts as endless.</summary>
    public const int EndlessTimes = 64;

    private const int StartLength = 4096;

    private byte[] _buffer = new byte[64 * 1024];
    private int _next;
    private int _end;
    private long _before;
    private int _lineStart;
    private int _lineLength;
    private bool _isOver;
    private bool _afterReturn;

    /// <summary>The number of the line last read, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The bytes of the stream before that line.</summary>
    public long Offset => _before + _lineStart;

    /// <summary>The line last read, without its end; valid until the next one is read.</summary>
    public ReadOnlySpan<byte> Line => _buffer.AsSpan(_lineStart, _lineLength);

    private Span<byte> Rest => _buffer.AsSpan(_next, _end - _next);

    /// <summary>The first bytes of the stream; must be read before any line.</summary>
    public ReadOnlySpan<byte> Start()
    {
        while (_end < StartLength && Fill())
        {
        }

        return Rest;
    }

    public LineStatus Next()
    {
        if (_afterReturn && (Rest.Length > 0 || Fill()) && Rest[0] == '\n') _next++;
        _afterReturn = false;
        var scanned = 0;
        while (true)
        {
            var end = Rest[scanned..].IndexOfAny((byte)'\n', (byte)'\r');
            if (end >= 0) return Take(scanned + end, hasEnd: true);
            scanned = Rest.Length;
            if (scanned > limit) return Skip();
            if (!Fill()) return scanned == 0 ? LineStatus.End : Take(scanned, hasEnd: false);
        }
    }

    private LineStatus Take(int length, bool hasEnd)
    {
        Number++;
        (_lineStart, _lineLength) = (_next, length);
        _next += length;
        if (hasEnd) TakeEnd();
        return length > limit ? LineStatus.TooLong : LineStatus.Read;
    }

    private void TakeEnd()
    {
        _afterReturn = Rest[0] == '\r';
        _next++;
    }

    private LineStatus Skip()
    {
        Number++;
        var skipped = 0L;
        while (true)
        {
            var end = Rest.IndexOfAny((byte)'\n', (byte)'\r');
            skipped += Rest.Length;
            _next = end < 0 ? _end : _next + end;
            if (end >= 0)
            {
                TakeEnd();
                return LineStatus.TooLong;
            }

            if (skipped > (long)limit * EndlessTimes)
            {
                _isOver = true;
                return LineStatus.Endless;
            }

            if (!Fill()) return LineStatus.TooLong;
        }
    }

    private bool Fill()
    {
        if (_isOver) return false;
        Rest.CopyTo(_buffer);
        _before += _next;
        (_next, _end) = (0, _end - _next);
        if (_end == _buffer.Length) Array.Resize(ref _buffer, 2 * _buffer.Length);
        var read = stream.Read(_buffer.AsSpan(_end));
        _isOver = read == 0;
        _end += read;
        progress?.Invoke(read);
        return !_isOver;
    }
}
