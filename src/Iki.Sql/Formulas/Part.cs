using System.Collections.Immutable;
using Iki.Core;
using Iki.Sql.Statements;

namespace Iki.Sql.Formulas;

/// <summary>
/// A part of a formula as SQL: a fraction or a condition, null exactly where one of its reasons to fail holds (or where the database has no room for it).
/// </summary>
internal sealed record Part
{
    private Part()
    {
    }

    /// <summary>The numerator; null for a condition.</summary>
    public SqlText? Numerator { get; private init; }

    /// <summary>The denominator, which is above 0; null where it is 1.</summary>
    public SqlText? Denominator { get; private init; }

    /// <summary>Whether it holds; null for a number.</summary>
    public SqlText? Truth { get; private init; }

    /// <summary>The number, where it is one that the formula writes out.</summary>
    public Rational? Constant { get; private init; }

    /// <summary>Why it may have no value, in the order of the text.</summary>
    public ImmutableList<Failing> Failures { get; init; } = [];

    /// <summary>The most bits that the numerator and the denominator together can have.</summary>
    public long Bits { get; private init; }

    /// <summary>The most decimals that either can have.</summary>
    public long Decimals { get; private init; }

    public bool IsCondition => Truth is not null;

    /// <summary>What is null where the part has no value.</summary>
    public SqlText Value => Truth ?? Numerator!;

    public static Part Of(SqlText numerator, SqlText? denominator, long bits, long decimals, ImmutableList<Failing> failures) =>
        new() { Numerator = numerator, Denominator = denominator, Bits = bits, Decimals = decimals, Failures = failures };

    public static Part OfConstant(Rational value, SqlText numerator, SqlText? denominator, long bits, long decimals) =>
        new() { Constant = value, Numerator = numerator, Denominator = denominator, Bits = bits, Decimals = decimals };

    public static Part OfTruth(SqlText truth, ImmutableList<Failing> failures) => new() { Truth = truth, Failures = failures };

    /// <summary>The same number out of other columns.</summary>
    public Part In(SqlText numerator, SqlText? denominator) => this with { Numerator = numerator, Denominator = denominator };
}
