namespace Iki.Cli.Input;

/// <summary>A file, of which only a part may be read: the library follows what a file says of itself, and is to find no page that was not looked at.</summary>
internal sealed class ParquetWindow(Stream file) : Stream
{
    private (long Start, long End) _part = (0, file.Length);

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => file.Length;

    public override long Position
    {
        get => file.Position;
        set => file.Position = value;
    }

    /// <summary>The file itself, of which everything may be read.</summary>
    public Stream File => file;

    /// <summary>Allows a part of the file in place of what was allowed before; at first all of it is.</summary>
    public void Allow(long start, long end) => _part = (start, end);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <exception cref="InvalidDataException">The bytes are outside of the part that may be read.</exception>
    public override int Read(Span<byte> buffer) => file.Read(buffer[..Allowed(buffer.Length)]);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer.AsSpan(offset, count)));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

    public override int ReadByte()
    {
        Allowed(1);
        return file.ReadByte();
    }

    public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Allowed(int count)
    {
        var at = file.Position;
        if (count > 0 && (at < _part.Start || at >= _part.End)) throw new InvalidDataException("What is to be read is outside of the column.");
        return (int)Math.Min(count, Math.Max(0, _part.End - at));
    }
}
