using Iki.Core.Numerics;

namespace Iki.Core;

/// <summary>What a formula's result must be: its unit, and how it is rounded at the end.</summary>
public sealed record FormulaTarget
{
    /// <summary>Any unit and kind that the formula gives, not rounded to fixed decimals.</summary>
    public static FormulaTarget Any { get; } = new();

    /// <summary>
    /// The unit of the result. <c>%</c> and <c>‰</c> require a percentage, and the value is then in percent points, or in points per mille; any other text, even the
    /// empty one, refuses a percentage. Null accepts any unit.
    /// </summary>
    public string? Unit { get; init; }

    /// <summary>0 … 12 decimals; null for at most 28 significant digits and 28 decimals, half to even.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int? Decimals
    {
        get;
        init => field = DecimalPlaces.Checked(value);
    }

    /// <summary>How the value is rounded to <see cref="Decimals"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such mode.</exception>
    public RoundingMode Rounding
    {
        get;
        init
        {
            if (!Enum.IsDefined(value)) throw new ArgumentOutOfRangeException(nameof(value), value, null);
            field = value;
        }
    }

    /// <summary>Whether the result must be a number (false), must be a condition (true) or may be either (null).</summary>
    public bool? IsCondition { get; init; }
}
