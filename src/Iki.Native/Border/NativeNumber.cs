using System.Runtime.InteropServices;
using Iki.Core;

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

    /// <summary>Whether the scale is one that a figure can have, or says that there is none.</summary>
    public readonly bool IsNumber => Scale is >= Missing and <= MostScale;

    /// <summary>The figure, where there is one.</summary>
    public readonly Figure ToFigure() => Scale == 0 ? Coefficient : ToDecimal()!.Value;

    /// <summary>The figure; null where there is none.</summary>
    public readonly decimal? ToDecimal()
    {
        var magnitude = unchecked((ulong)(Coefficient < 0 ? -Coefficient : Coefficient));
        return Scale == Missing ? null : new decimal(unchecked((int)magnitude), unchecked((int)(magnitude >> 32)), 0, Coefficient < 0, (byte)Scale);
    }
}
