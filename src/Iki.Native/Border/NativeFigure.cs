using System.Runtime.InteropServices;

namespace Iki.Native.Border;

/// <summary><c>iki_figure</c>: a figure with its name.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct NativeFigure
{
    public byte* Name;

    public long NameLength;

    public NativeNumber Value;

    /// <summary>Whether there is such a figure, or it says that there is none: a name that can be read, and a scale that a figure can have.</summary>
    public readonly bool IsGiven => Utf8.IsGiven(Name, NameLength) && Value.IsNumber;

    /// <summary>Its name.</summary>
    public readonly ReadOnlySpan<byte> NameText => Utf8.Of(Name, NameLength);
}
