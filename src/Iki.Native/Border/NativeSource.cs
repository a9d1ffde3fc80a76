using System.Runtime.InteropServices;
using System.Text;

namespace Iki.Native.Border;

/// <summary><c>iki_source</c>: a data file in memory.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct NativeSource
{
    /// <summary>A document of JSON.</summary>
    public const int Json = 0;

    /// <summary>A table of text: CSV and its kin.</summary>
    public const int Table = 1;

    public byte* Data;

    public long Length;

    public byte* Name;

    public long NameLength;

    public int Kind;

    public int Reserved;

    /// <summary>The member that keeps it from being read; null for none. Its data are judged where they are read, but no name is changed.</summary>
    public readonly string? WrongMember =>
        !Utf8.IsGiven(Data, Length) ? "data"
        : !Utf8.IsGiven(Name, NameLength) || !System.Text.Unicode.Utf8.IsValid(Utf8.Of(Name, NameLength)) ? "name"
        : Kind is not (Json or Table) ? "kind"
        : null;

    /// <summary>The source as it is read.</summary>
    public readonly Source ToSource() =>
        new(NameLength == 0 ? null : Encoding.UTF8.GetString(Utf8.Of(Name, NameLength)), Utf8.Of(Data, Length).ToArray(), Kind == Table);
}
