using System.Text.Json.Serialization;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core;

/// <summary>
/// A value, or the precise reason why there is none. A formula never throws because of its data.
/// </summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Outcome
{
    // None for what is missing, whose names say it: it is worded when it is read, and two outcomes are equal whether it was or not.
    private readonly Diagnostic? _problem;

    internal Outcome()
    {
    }

    /// <summary>Whether there is a value, and if not, why.</summary>
    public required OutcomeStatus Status { get; init; }

    /// <summary>The value, rounded once; in percent points where <see cref="Unit"/> is <c>%</c>. Null without a value.</summary>
    public decimal? Value { get; init; }

    /// <summary>
    /// The mathematical value before percent points and rounding: 98.75 % is 79/80. Null without a value, and for a value that is no
    /// fraction (<see cref="IsApproximate"/>).
    /// </summary>
    public Rational? Exact { get; init; }

    /// <summary>
    /// Whether the value comes of a root, a power or a logarithm that is no fraction. It is rounded correctly all the same, to the declared
    /// decimals, or else to 28 digits.
    /// </summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether the condition holds, for a formula that is one; else null.</summary>
    public bool? Condition { get; init; }

    /// <summary>The unit of the value; null where there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>Every needed name that is absent, in text order, when the status is <see cref="OutcomeStatus.MissingInput"/>.</summary>
    public EquatableList<string> Missing { get; init; } = [];

    /// <summary>
    /// Where the divisor that is 0 stands in the formula; null unless the status is <see cref="OutcomeStatus.DivisionByZero"/>,
    /// and where it stands in the formula of another indicator that this one uses (<see cref="Problem"/> shows that one).
    /// </summary>
    public TextSpan? DivisorSpan { get; init; }

    /// <summary>The text of the divisor that is 0.</summary>
    public string? Divisor { get; init; }

    /// <summary>
    /// Where the operation without a value stands in the formula; null unless the status is <see cref="OutcomeStatus.Undefined"/>, and where
    /// it stands in the formula of another indicator.
    /// </summary>
    public TextSpan? UndefinedSpan { get; init; }

    /// <summary>The text of the operation without a value.</summary>
    public string? Undefined { get; init; }

    /// <summary>
    /// The row in which a function over rows has no value: <c>2024-03</c>; null for every other outcome. A missing input says its row in its name.
    /// </summary>
    public string? Row { get; init; }

    /// <summary>The input that broke a bound or could not be read; null unless the status is <see cref="OutcomeStatus.InvalidInput"/>.</summary>
    public string? Input { get; init; }

    /// <summary>Why there is no value, in words; null when there is one.</summary>
    public Diagnostic? Problem
    {
        get => _problem ?? (Status == OutcomeStatus.MissingInput ? DiagnosticCollector.Said(c => c.InputMissing(Missing)) : null);
        init => _problem = value;
    }

    /// <summary>Remarks about the figures used, such as one that is probably not what was meant.</summary>
    public EquatableList<Diagnostic> Warnings { get; init; } = [];

    /// <summary>
    /// The value with its unit, or why there is none, as a reader of the language writes it: <c>98.75 %</c> in English,
    /// <c>98,75%</c> in Indonesian. For programs there is <see cref="Value"/>.
    /// </summary>
    /// <param name="language">The language of the reader.</param>
    public string ToString(Language language)
    {
        if (Problem is not null) return Problem.Message(language);
        if (Condition is { } condition) return ReservedWords.In(condition ? ReservedWord.True : ReservedWord.False, language);
        return Value is { } value ? Shown(value, null, language) : Status.ToString();
    }

    /// <summary>The same, with at least the decimals that are declared for the value.</summary>
    internal string ToString(int? decimals, Language language) =>
        Problem is null && Value is { } value ? Shown(value, decimals, language) : ToString(language);

    private string Shown(decimal value, int? decimals, Language language) =>
        ReaderNumbers.WithUnit((IsApproximate ? "≈ " : "") + ReaderNumbers.Of(value, decimals, language), Unit, language);

    /// <summary>The value as a fraction: exactly, or where it is none as near as 28 digits are.</summary>
    internal Rational? Number => Exact ?? (Value is { } value ? Rational.FromDecimal(value) / new Rational(ShareUnits.Of(Unit).Points()) : null);

    /// <summary>The value with its unit, or why there is none, in English.</summary>
    public override string ToString() => ToString(Language.English);
}
