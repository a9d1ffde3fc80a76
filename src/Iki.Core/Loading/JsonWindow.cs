using System.Text.Unicode;

namespace Iki.Core.Loading;

/// <summary>
/// A part of a JSON document that lies in memory, from what has not been read yet on: all of it, or of a stream as much as what is being read
/// needs. What is no UTF-8, or is longer than allowed, is not fit to be read in parts.
/// </summary>
internal sealed class JsonWindow
{
    /// <summary>How much is read at a time unless what is being read is longer.</summary>
    public const int Size = 64 * 1024;

    // A character takes four bytes at most, of which the last part may bring the first three.
    private const int LongestBeginning = 3;

    private readonly Stream? _stream;
    private readonly int _limit;
    private byte[] _buffer;
    private int _next;
    private int _end;
    private int _checked;
    private long _read;

    /// <param name="document">All of a document.</param>
    public JsonWindow(byte[] document)
    {
        (_buffer, _end, IsOver) = (document, document.Length, true);
        IsFit = Utf8.IsValid(document);
    }

    /// <param name="stream">A document; read to its end, and not closed.</param>
    /// <param name="limit">How long it may be.</param>
    /// <param name="size">How much to read at a time.</param>
    public JsonWindow(Stream stream, int limit, int size = Size)
    {
        (_stream, _limit, _buffer) = (stream, limit, new byte[size]);
    }

    /// <summary>Whether all that was read so far is UTF-8 and not too long.</summary>
    public bool IsFit { get; private set; } = true;

    /// <summary>Whether there is nothing after <see cref="Rest"/>.</summary>
    public bool IsOver { get; private set; }

    /// <summary>The line that <see cref="Rest"/> begins on, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>What is there and has not been read yet; until more is asked for.</summary>
    public ReadOnlySpan<byte> Rest => _buffer.AsSpan(_next, _end - _next);

    /// <summary>Goes past bytes that have been read.</summary>
    public void Skip(int count)
    {
        Line += _buffer.AsSpan(_next, count).Count((byte)'\n');
        _next += count;
    }

    /// <summary>Reads on, until the room is full or nothing is left.</summary>
    public void Fill()
    {
        if (IsOver) return;
        var room = MakeRoom();
        Added(_stream!.ReadAtLeast(room.Span, room.Length, throwOnEndOfStream: false), room.Length);
    }

    /// <summary>The same, of a stream that is waited for.</summary>
    public async ValueTask FillAsync(CancellationToken cancellation)
    {
        if (IsOver) return;
        var room = MakeRoom();
        Added(await _stream!.ReadAtLeastAsync(room, room.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false), room.Length);
    }

    /// <summary>Room for what comes, at least as much as there is already where all of it is needed; but never more than one byte beyond the limit.</summary>
    private Memory<byte> MakeRoom()
    {
        Rest.CopyTo(_buffer);
        _checked -= _next;
        (_next, _end) = (0, _end - _next);
        if (_end == _buffer.Length) Array.Resize(ref _buffer, (int)Math.Min(2L * _buffer.Length, Array.MaxLength));
        return _buffer.AsMemory(_end, (int)Math.Min(_buffer.Length - _end, _limit + 1L - _read));
    }

    private void Added(int count, int wanted)
    {
        _end += count;
        _read += count;
        IsOver = count < wanted;
        var added = _buffer.AsSpan(_checked, _end - _checked);
        var whole = IsOver ? added.Length : WholeCharacters(added);
        _checked += whole;
        IsFit = _read <= _limit && Utf8.IsValid(added[..whole]);
        IsOver |= !IsFit;
    }

    /// <summary>How many bytes are left without those of a last character of which the rest is to come.</summary>
    private static int WholeCharacters(ReadOnlySpan<byte> text)
    {
        for (var i = 1; i <= Math.Min(LongestBeginning, text.Length); i++)
        {
            var value = text[^i];
            if (value < 0x80) return text.Length;
            if (value >= 0xC0) return text.Length - i;
        }

        return text.Length;
    }
}
