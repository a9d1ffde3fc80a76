using System.Runtime.ExceptionServices;

namespace Iki.Cli.Output;

/// <summary>The output file as a stream for a library that writes to one. It keeps the fault that writing had, which the library may wrap in another.</summary>
internal sealed class OutputStream(OutputFile file) : Stream
{
    private long _written;
    private Exception? _fault;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _written;

    public override long Position { get => _written; set => throw new NotSupportedException(); }

    /// <summary>Throws the fault that writing had, as it was; does nothing where it had none.</summary>
    public void ThrowFault()
    {
        if (_fault is { } fault) ExceptionDispatchInfo.Throw(fault);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            file.Write(buffer);
            _written += buffer.Length;
        }
        catch (Exception fault) when (OutputFault.IsOne(fault))
        {
            _fault ??= fault;
            throw;
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // The file is not buffered.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
