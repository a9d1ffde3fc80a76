using System.Globalization;
using System.Text.Json.Serialization;
using Iki.Core.Formulas.Algebra;

namespace Iki.Core.Formulas;

/// <summary>
/// The outcome of a <see cref="PreparedFormula"/>: a value, or the status that says why there is none. <see cref="PreparedFormula.Explain"/> gives the names and the message behind a status.
/// </summary>
[JsonConverter(typeof(IkiJsonConverter))]
public readonly record struct PreparedOutcome
{
    private readonly long _numerator;
    private readonly long _denominator;
    private readonly decimal _value;
    private readonly Outcome? _outcome;
    private readonly Kind _kind;
    private readonly OutcomeStatus _status;

    internal PreparedOutcome(OutcomeStatus status) => _status = status;

    internal PreparedOutcome(bool condition)
    {
        _numerator = condition ? 1 : 0;
        _kind = Kind.Condition;
    }

    internal PreparedOutcome(in MachineCell cell, ShareUnit inPoints, decimal value)
    {
        _numerator = cell.Numerator;
        _denominator = cell.Denominator;
        _value = value;
        _kind = Kind.Fraction + (byte)inPoints;
    }

    internal PreparedOutcome(Outcome outcome)
    {
        _status = outcome.Status;
        if (outcome.Condition is { } condition) (_numerator, _kind) = (condition ? 1 : 0, Kind.Condition);
        if (outcome.Value is { } value) (_value, _outcome, _kind) = (value, outcome, Kind.Rational);
    }

    private enum Kind : byte
    {
        None,
        Condition,

        // The three of a machine fraction stand in the order of ShareUnit.
        Fraction,
        PercentPoints,
        PerMillePoints,
        Rational,
    }

    /// <summary>Whether there is a value, and if not, why.</summary>
    public OutcomeStatus Status => _status;

    /// <summary>The value, rounded once; in percent points where the formula's unit is <c>%</c>, in points per mille where it is <c>‰</c>. Null without a value.</summary>
    public decimal? Value => _kind >= Kind.Fraction ? _value : null;

    /// <summary>The mathematical value before percent points and rounding: 98.75 % is 79/80. Null without a value, and for a value that is no fraction.</summary>
    public Rational? Exact => _kind switch
    {
        Kind.Fraction => Rational.OfMachine(_numerator, _denominator),
        Kind.PercentPoints => Rational.OfMachine(_numerator, _denominator) / Rational.Hundred,
        Kind.PerMillePoints => Rational.OfMachine(_numerator, _denominator) / new Rational(ShareUnit.PerMille.Points()),
        Kind.Rational => _outcome!.Exact,
        _ => null,
    };

    /// <summary>Whether the condition holds, for a formula that is one; else null.</summary>
    public bool? Condition => _kind == Kind.Condition ? _numerator != 0 : null;

    /// <summary>Whether two outcomes have the same status, the same value, rounded and exact, and the same condition.</summary>
    /// <param name="other">The other outcome.</param>
    public bool Equals(PreparedOutcome other) =>
        Status == other.Status && Value == other.Value && Exact == other.Exact && Condition == other.Condition;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Status, Value, Condition);

    /// <summary>The value in the invariant number format, <c>true</c> or <c>false</c>, or the status.</summary>
    public override string ToString() => Value is { } value ? value.ToString(CultureInfo.InvariantCulture)
        : Condition is { } condition ? (condition ? "true" : "false")
        : Status.ToString();
}
