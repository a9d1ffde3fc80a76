using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Iki.Cli.Output;

/// <summary>
/// The file that a path leads to, through any name or link, and whether it is a regular file. On Linux the kernel tells both; elsewhere
/// symbolic links are followed, and two hard links are two files.
/// </summary>
internal sealed record FileIdentity(string Key, bool IsRegular)
{
    // The layout of statx is the kernel's, the same on every architecture.
    private const int CurrentFolder = -100;
    private const uint KindAndNumber = 0x1 | 0x100;
    private const int ModeAt = 28;
    private const int NumberAt = 32;
    private const int DeviceAt = 136;
    private const int KindMask = 0xF000;
    private const int RegularKind = 0x8000;

    /// <summary>The file a path leads to; null where there is none, or where it is a folder.</summary>
    public static FileIdentity? Of(string path)
    {
        try
        {
            if (OperatingSystem.IsLinux() && OfKernel(path) is { } known) return known;
            var full = FinalPath(path);
            return File.Exists(full) || IsDevice(full) ? new FileIdentity(full, !IsDevice(full)) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The full path of the file that a chain of symbolic links leads to; for other files, their own path.</summary>
    public static string FinalPath(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
    }

    private static bool IsDevice(string full) => full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith(@"\\.\", StringComparison.Ordinal);

    private static FileIdentity? OfKernel(string path)
    {
        var answer = new byte[256];
        try
        {
            if (statx(CurrentFolder, path, 0, KindAndNumber, answer) != 0) return null;
        }
        catch (Exception problem) when (problem is DllNotFoundException or EntryPointNotFoundException)
        {
            return null;
        }

        var key = FormattableString.Invariant(
            $"{BinaryPrimitives.ReadUInt64LittleEndian(answer.AsSpan(DeviceAt))}:{BinaryPrimitives.ReadUInt64LittleEndian(answer.AsSpan(NumberAt))}");
        return new FileIdentity(key, (BinaryPrimitives.ReadUInt16LittleEndian(answer.AsSpan(ModeAt)) & KindMask) == RegularKind);
    }

    [DllImport("libc", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int statx(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, [Out] byte[] answer);
}
