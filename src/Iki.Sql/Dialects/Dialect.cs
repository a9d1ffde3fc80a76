using System.Globalization;
using System.Numerics;
using Iki.Sql.Statements;

namespace Iki.Sql.Dialects;

/// <summary>What two databases write differently. All else of a statement is the same.</summary>
internal abstract class Dialect
{
    /// <summary>The most bits that any number of a formula may come to, by what is known before there are figures.</summary>
    public const int MostBits = 65_536;

    /// <summary>The most decimals: PostgreSQL keeps 16,383.</summary>
    public const int MostDecimals = 16_000;

    /// <summary>Whether a number has as many decimals as it needs; else fractions have their power of ten in the denominator.</summary>
    public abstract bool HasDecimals { get; }

    /// <summary>What ends a query whose columns are not to be written out in those that use it.</summary>
    public abstract string Fence { get; }

    public abstract string NumberType { get; }

    public abstract string TextsType { get; }

    /// <summary>A list of what is listed with commas.</summary>
    public abstract string ListOf(string values);

    /// <summary>A list of texts; also an empty one.</summary>
    public string Texts(IEnumerable<string> texts) => $"{ListOf(string.Join(", ", texts.Select(Quoting.Text)))}::{TextsType}";

    /// <summary>A whole number; null where there is no room for it.</summary>
    public virtual string Whole(BigInteger value)
    {
        var text = $"{value.ToString(CultureInfo.InvariantCulture)}::{NumberType}";
        return value.Sign < 0 ? $"({text})" : text;
    }

    /// <summary>The product; null where a factor is null, or where there is no room for it.</summary>
    public abstract SqlText Multiply(SqlText x, SqlText y);

    public abstract SqlText Add(SqlText x, SqlText y);

    public abstract SqlText Subtract(SqlText x, SqlText y);

    /// <summary>The whole part of a quotient, toward zero; y is positive.</summary>
    public abstract SqlText Quotient(SqlText x, SqlText y);

    /// <summary>What is left of that division, with the sign of x.</summary>
    public abstract SqlText Rest(SqlText x, SqlText y);

    /// <summary>10 to a power of a column of small whole numbers, 0 or more.</summary>
    public abstract SqlText PowerOfTen(SqlText exponent);

    /// <summary>A whole number through a power of ten.</summary>
    /// <param name="whole">The whole number.</param>
    /// <param name="decimals">The power.</param>
    /// <param name="declared">The same where it is known beforehand; else null.</param>
    public abstract SqlText Shifted(SqlText whole, SqlText decimals, int? declared);

    /// <summary>The numbers in a column or under a name of a table as numbers that are computed with: a numerator and a denominator, which is null where it is 1.</summary>
    public abstract (SqlText Numerator, SqlText? Denominator) Figure(Layers layers, SqlText column);

    /// <summary>A fraction in whole numbers without a common divisor.</summary>
    public abstract (SqlText Numerator, SqlText Denominator) Reduced(Layers layers, SqlText numerator, SqlText denominator);

    /// <summary>A column of a table as a column that is computed with, whatever kind of number it has.</summary>
    public abstract string Column(string name);

    /// <summary>Whether a figure cannot be used: it is no number, or has more digits than figures have.</summary>
    public abstract SqlText IsUnusable(SqlText column);

    /// <summary>Whether a figure has more digits than the database computes with; null where it never does.</summary>
    public abstract SqlText? IsBeyond(SqlText column);

    /// <summary>Two lists of texts behind each other; one that is null is empty.</summary>
    public abstract SqlText Concat(SqlText first, SqlText second);

    /// <summary>The texts of a list, each once, in their order.</summary>
    public abstract SqlText Distinct(SqlText texts);

    /// <summary>The middle ones of numbers, by their places from 1 in their order.</summary>
    public abstract SqlText Sorted(IReadOnlyList<SqlText> numbers, int place);

    public static Dialect Of(SqlDialect dialect) => dialect switch
    {
        SqlDialect.PostgreSql => PostgreSql.Instance,
        SqlDialect.DuckDb => DuckDb.Instance,
        _ => throw new ArgumentOutOfRangeException(nameof(dialect), dialect, "There is no such dialect."),
    };
}
