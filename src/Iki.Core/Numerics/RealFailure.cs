namespace Iki.Core.Numerics;

/// <summary>Why an operation on real numbers has no result.</summary>
internal enum RealFailure
{
    /// <summary>It has one.</summary>
    None,

    /// <summary>A divisor is 0; so are the base of a negative power and the index of a root.</summary>
    DivisionByZero,

    /// <summary>A root of a negative number, of whatever index.</summary>
    RootOfNegative,

    /// <summary>A power of a negative number by one that is not whole.</summary>
    PowerOfNegative,

    /// <summary>0 to the power 0.</summary>
    ZeroToTheZero,

    /// <summary>A logarithm of 0 or less.</summary>
    LogarithmOfNotPositive,

    /// <summary>The number has more bits than are carried.</summary>
    TooLarge,

    /// <summary>
    /// Refining up to the bound has not decided a comparison or a rounding. That the number is what it looks like, such as √2 × √2 = 2,
    /// refining cannot show.
    /// </summary>
    Undecided,
}
