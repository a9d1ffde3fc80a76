using System.Text;

namespace Iki.Cli.Output;

/// <summary>
/// A file that is opened at the first word written to it, so that a command that fails before, or reads the same file,
/// leaves it as it was.
/// </summary>
internal sealed class LateFile(string path) : TextWriter
{
    private StreamWriter? _file;

    public override Encoding Encoding => Encoding.UTF8;

    public override string NewLine => "\n";

    private StreamWriter File => _file ??= Open();

    public override void Write(char value) => File.Write(value);

    public override void Write(string? value) => File.Write(value);

    public override void Write(char[] buffer, int index, int count) => File.Write(buffer, index, count);

    public override void Flush() => _file?.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _file?.Dispose();
        base.Dispose(disposing);
    }

    private StreamWriter Open()
    {
        try
        {
            return new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            throw new IOException(problem.Message, problem);
        }
    }
}
