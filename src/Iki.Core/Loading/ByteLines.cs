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

    // How much of the line is known to have no end, and of a line that is too long how much has been skipped.
    private int _scanned;
    private bool _isSkipping;
    private long _skipped;

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

    /// <summary>The same, of a stream that is waited for.</summary>
    public async ValueTask WaitForStartAsync(CancellationToken cancellation)
    {
        while (_end < StartLength && !_isOver) await FillAsync(cancellation).ConfigureAwait(false);
    }

    public LineStatus Next()
    {
        LineStatus status;
        while (!TryNext(out status)) Fill();
        return status;
    }

    public async ValueTask<LineStatus> NextAsync(CancellationToken cancellation)
    {
        LineStatus status;
        while (!TryNext(out status)) await FillAsync(cancellation).ConfigureAwait(false);
        return status;
    }

    /// <summary>Takes a line from what has been read; false where more has to be read first.</summary>
    private bool TryNext(out LineStatus status)
    {
        status = default;
        if (_afterReturn)
        {
            if (Rest.IsEmpty && !_isOver) return false;
            if (Rest is [(byte)'\n', ..]) _next++;
            _afterReturn = false;
        }

        if (_isSkipping) return TrySkip(out status);
        var end = Rest[_scanned..].IndexOfAny((byte)'\n', (byte)'\r');
        if (end < 0)
        {
            _scanned = Rest.Length;
            if (_scanned > limit)
            {
                Number++;
                (_isSkipping, _skipped) = (true, 0);
                return TrySkip(out status);
            }

            if (!_isOver) return false;
        }

        var length = end < 0 ? _scanned : _scanned + end;
        _scanned = 0;
        status = end < 0 && length == 0 ? LineStatus.End : Take(length, hasEnd: end >= 0);
        return true;
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

    /// <summary>Goes on to the end of a line that is too long; false where more has to be read first.</summary>
    private bool TrySkip(out LineStatus status)
    {
        var end = Rest.IndexOfAny((byte)'\n', (byte)'\r');
        _skipped += Rest.Length;
        _next = end < 0 ? _end : _next + end;
        status = LineStatus.TooLong;
        if (end >= 0) TakeEnd();
        else if (_skipped > (long)limit * EndlessTimes) (_isOver, status) = (true, LineStatus.Endless);
        else if (!_isOver) return false;
        (_isSkipping, _scanned) = (false, 0);
        return true;
    }

    private bool Fill()
    {
        if (_isOver) return false;
        MakeRoom();
        Added(stream.Read(_buffer.AsSpan(_end)));
        return !_isOver;
    }

    private async ValueTask FillAsync(CancellationToken cancellation)
    {
        if (_isOver) return;
        MakeRoom();
        Added(await stream.ReadAsync(_buffer.AsMemory(_end), cancellation).ConfigureAwait(false));
    }

    private void MakeRoom()
    {
        Rest.CopyTo(_buffer);
        _before += _next;
        (_next, _end) = (0, _end - _next);
        if (_end == _buffer.Length) Array.Resize(ref _buffer, (int)Math.Min(2L * _buffer.Length, Array.MaxLength));
    }

    private void Added(int read)
    {
        _isOver = read == 0;
        _end += read;
        progress?.Invoke(read);
    }
}
