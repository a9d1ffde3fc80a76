using Iki.Cli.Commands;
using Iki.Cli.Output;

namespace Iki.Cli.Input;

/// <summary>The bytes of a document that a command names.</summary>
internal static class DocumentBytes
{
    private const long Most = 512L << 20;

    /// <summary>The bytes; null, and told, where the file cannot be read.</summary>
    public static byte[]? Read(string path, Invocation call)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > Most }) call.Error.WriteLine(Words.Say(Words.DocumentTooLarge, call.Language, path, Most >> 20));
            else return UpTo(path, Most);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            call.Error.WriteLine(Words.Say(Words.CannotRead, call.Language, path));
        }

        return null;
    }

    /// <summary>The bytes of a file, and of a longer one so many that it is refused by its size: a device never ends.</summary>
    public static byte[] UpTo(string path, long most)
    {
        using var stream = File.OpenRead(path);
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count; bytes.Length <= most && (count = stream.Read(buffer)) > 0;) bytes.Write(buffer, 0, count);
        return bytes.ToArray();
    }
}
