using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>
/// The outcome of evaluating a formula (docs/formula-syntax.md, Missing figures). Where several apply, the one listed first here is
/// reported.
/// </summary>
[JsonConverter(typeof(IkiJsonConverter))]
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

    /// <summary>An operation has no value: a root of a negative number, a logarithm of 0 or less, 0 to the power 0.</summary>
    Undefined,

    /// <summary>
    /// The value has more than 28 digits, or an intermediate one more than 65,536 bits; or refining a root, a power or a logarithm up to the
    /// bound did not decide a comparison or a rounding.
    /// </summary>
    Overflow,

    /// <summary>The definition says that there is no value in this case.</summary>
    NotApplicable,
}
