using Iki.Core.Diagnostics;

namespace Iki.Core;

/// <summary>The only place of the library that touches the file system.</summary>
internal static class FileBytes
{
    /// <summary>The bytes of a file; null when it cannot be read, which is then reported.</summary>
    public static byte[]? Read(string path, DiagnosticCollector diagnostics)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            diagnostics.FileNotFound(Place.Nowhere, path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            diagnostics.FileUnreadable(Place.Nowhere, path);
        }

        return null;
    }
}
