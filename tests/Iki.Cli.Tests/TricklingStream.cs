namespace Iki.Cli.Tests;

/// <summary>Gives one byte at a time, as a slow pipe does; lines and characters come in pieces.</summary>
internal sealed class TricklingStream(byte[] bytes) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1)]);
}
