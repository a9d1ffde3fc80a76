namespace Iki.Core.Numerics;

/// <summary>How many decimals a value may be rounded to: 0 … 12 (docs/definitions.md, Indicator).</summary>
internal static class DecimalPlaces
{
    public const int Most = 12;

    /// <summary>The decimals as given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are out of range.</exception>
    public static int? Checked(int? value) =>
        value is < 0 or > Most ? throw new ArgumentOutOfRangeException(nameof(value), value, "Decimals are 0 … 12.") : value;
}
