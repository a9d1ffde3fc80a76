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

    /// <summary>Whether it can be read at all.</summary>
    public readonly bool IsGiven => Utf8.IsGiven(Data, Length) && Utf8.IsGiven(Name, NameLength) && Kind is Json or Table;

    /// <summary>The source as it is read.</summary>
    public readonly Source ToSource() =>
        new(NameLength == 0 ? null : Encoding.UTF8.GetString(Utf8.Of(Name, NameLength)), Utf8.Of(Data, Length).ToArray(), Kind == Table);
}
