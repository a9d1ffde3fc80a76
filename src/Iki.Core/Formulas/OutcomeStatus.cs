namespace Iki.Core;

/// <summary>
/// The outcome of evaluating a formula (docs/formula-syntax.md, Missing figures). Where several apply, the one listed first here is
/// reported.
/// </summary>
public enum OutcomeStatus : byte
{
    /// <summary>There is a value, exact and rounded.</summary>
    Computed,

    /// <summary>An input broke a declared bound or could not be read.</summary>
    InvalidInput,

    /// <summary>At least one needed input is absent.</summary>
    MissingInput,

    /// <summary>A divisor is 0.</summary>
    DivisionByZero,

    /// <summary>The value has more than 28 digits, or an intermediate one more than 65,536 bits.</summary>
    Overflow,

    /// <summary>The definition says that there is no value in this case.</summary>
    NotApplicable,
}
