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

    /// <summary>The figure; null where there is none.</summary>
    public readonly decimal? ToDecimal()
    {
        var magnitude = unchecked((ulong)(Coefficient < 0 ? -Coefficient : Coefficient));
        return Scale == Missing ? null : new decimal(unchecked((int)magnitude), unchecked((int)(magnitude >> 32)), 0, Coefficient < 0, (byte)Scale);
    }
}
