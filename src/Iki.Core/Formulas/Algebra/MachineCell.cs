using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Algebra;

/// <summary>
/// A value in a register of the machine evaluator: a fraction of machine integers, not reduced; a condition, which is 1 or
/// 0; or that there is neither, and the status that says why. The least of the 64-bit integers is in none of its parts.
/// </summary>
internal readonly record struct MachineCell(long Numerator, long Denominator, OutcomeStatus Status = OutcomeStatus.Computed)
{
    public bool IsFailed => Status != OutcomeStatus.Computed;

    public bool Truth => Numerator != 0;

    public Rational Number => Rational.OfMachine(Numerator, Denominator);

    public static MachineCell Of(bool truth) => new(truth ? 1 : 0, 1);

    public static MachineCell Failed(OutcomeStatus status) => new(0, 1, status);

    /// <summary>The cell of an integer in a slot; false where it is not one of ours.</summary>
    public static bool TryOf(long figure, byte points, out MachineCell cell)
    {
        cell = new MachineCell(figure, (long)MachineRounding.PowerOfTen(points));
        return figure != long.MinValue;
    }

    /// <summary>The cell of a decimal in a slot; false where it needs more than 64 bits.</summary>
    public static bool TryOf(decimal figure, byte points, out MachineCell cell)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(figure, bits);
        var low = unchecked(((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        var decimals = ((bits[3] >> 16) & 0xFF) + points;
        var isSmall = bits[2] == 0 && low <= long.MaxValue && decimals < MachineRounding.MostDecimals;
        cell = isSmall ? new MachineCell(bits[3] < 0 ? -(long)low : (long)low, (long)MachineRounding.PowerOfTen(decimals)) : default;
        return isSmall;
    }

    /// <summary>The cell of a figure in a slot; false where it needs more than 64 bits.</summary>
    public static bool TryOf(in Figure figure, byte points, out MachineCell cell)
    {
        if (figure.Problem is not null)
        {
            cell = Failed(OutcomeStatus.InvalidInput);
            return true;
        }

        var isSmall = figure.Value.TryGetMachine(out var numerator, out var denominator)
            & (points == 0 || MachineFraction.TryMultiply(denominator, (long)MachineRounding.PowerOfTen(points), out denominator));
        cell = isSmall ? new MachineCell(numerator, denominator) : default;
        return isSmall;
    }
}
