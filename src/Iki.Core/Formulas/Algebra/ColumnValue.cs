namespace Iki.Core.Formulas.Algebra;

/// <summary>
/// A value of a formula as a plan computes it: the fraction Factor × Over ÷ Under of integer nodes, or the condition Truth; and
/// where there is none. A row in which Under is 0 has failed by that alone; where Missing holds, Failed does not count.
/// </summary>
internal readonly record struct ColumnValue
{
    public Rational Factor { get; init; }

    public int Over { get; init; }

    public int Under { get; init; }

    /// <summary>The condition; −1 for a number.</summary>
    public int Truth { get; init; }

    public int Missing { get; init; }

    public int Failed { get; init; }
}
