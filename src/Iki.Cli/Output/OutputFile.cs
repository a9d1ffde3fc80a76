using System.Runtime.InteropServices;
using System.Text;

namespace Iki.Cli.Output;

/// <summary>
/// The file of <c>--output</c>. It is opened at the first write, so that a command that fails earlier leaves the file unchanged.
/// A regular file is written under a temporary name and renamed when it is complete: a full disk, a crash or an interrupt leaves
/// the old one intact. A device or a pipe is written to directly.
/// </summary>
internal sealed class OutputFile(string path) : TextWriter
{
    private static readonly PosixSignal[] Interrupts = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];

    private readonly List<IDisposable> _registrations = [];
    private FileStream? _stream;
    private StreamWriter? _writer;
    private string? _beside;
    private string _target = "";

    public override Encoding Encoding => Encoding.UTF8;

    public override string NewLine => "\n";

    private StreamWriter Writer => _writer ??= Open();

    public override void Write(char value) => Writer.Write(value);

    public override void Write(string? value) => Writer.Write(value);

    public override void Write(char[] buffer, int index, int count) => Writer.Write(buffer, index, count);

    /// <summary>Writes bytes of a file that is no text.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Writer.Flush();
        _stream!.Write(bytes);
    }

    public override void Flush() => _writer?.Flush();

    /// <summary>All has been written: the file takes its place. Without this nothing of it stays.</summary>
    public void Commit()
    {
        if (_writer is null) return;
        _writer.Flush();
        if (_beside is null) return;
        _stream!.Flush(flushToDisk: true);
        _stream.Dispose();
        File.Move(_beside, _target, overwrite: true);
        _beside = null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            // The stream is unbuffered, and what the writer still buffers is discarded.
            _stream?.Dispose();
            Discard();
            foreach (var registration in _registrations) registration.Dispose();
        }

        base.Dispose(disposing);
    }

    private StreamWriter Open()
    {
        try
        {
            _stream = IsWrittenToAsItIs() ? new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0) : OpenBeside();
            return new StreamWriter(_stream, new UTF8Encoding(false)) { NewLine = "\n" };
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            throw new IOException(problem.Message, problem);
        }
    }

    /// <summary>Whether no temporary file can be created next to it: devices, pipes, and open files in /proc and /dev/fd.</summary>
    private bool IsWrittenToAsItIs()
    {
        var full = Path.GetFullPath(path);
        return full.StartsWith("/proc/", StringComparison.Ordinal) || full.StartsWith("/dev/fd/", StringComparison.Ordinal)
            || full is "/dev/stdout" or "/dev/stderr" || FileIdentity.Of(path) is { IsRegular: false };
    }

    private FileStream OpenBeside()
    {
        _target = FileIdentity.FinalPath(path);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.Read, BufferSize = 0 };
        UnixFileMode? mode = null;
        if (File.Exists(_target))
        {
            // Without permission to write to the file it must not be replaced either.
            using (new FileStream(_target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite)) { }
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = mode = File.GetUnixFileMode(_target);
        }

        var beside = Path.Combine(Path.GetDirectoryName(_target)!, $".iki-{Path.GetRandomFileName()}.tmp");

        // An interrupt may come as soon as there is a file.
        _beside = beside;
        foreach (var signal in Interrupts) _registrations.Add(PosixSignalRegistration.Create(signal, _ => Discard()));
        var stream = new FileStream(beside, options);

        // The old file had permissions that the umask of the process removes from new files.
        if (mode is { } kept && !OperatingSystem.IsWindows()) File.SetUnixFileMode(stream.SafeFileHandle, kept);
        return stream;
    }

    private void Discard()
    {
        if (_beside is not { } beside) return;
        try
        {
            File.Delete(beside);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The temporary file stays behind; the old file is still intact.
        }
    }
}
