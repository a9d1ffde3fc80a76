using System.Globalization;

namespace Iki.Core.Numerics;

/// <summary>Decimals as numbers without a memory of how they were written: 60.0 is 60.</summary>
internal static class DecimalText
{
    // Dividing by a one with many decimals leaves a decimal with as few as its value needs.
    public static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;

    public static string Of(decimal value) => WithoutTrailingZeros(value).ToString(CultureInfo.InvariantCulture);
}
