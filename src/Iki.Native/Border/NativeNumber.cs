using System.Runtime.InteropServices;

namespace Iki.Native.Border;

/// <summary><c>iki_number</c>: a figure, coefficient / 10^scale.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct NativeNumber
{
    /// <summary>The scale of a figure that there is not.</summary>
    public const int Missing = -1;

    /// <summary>The most decimals.</summary>
    public const int MostScale = 28;

    public long Coefficient;

    public int Scale;

    public int Reserved;
}
