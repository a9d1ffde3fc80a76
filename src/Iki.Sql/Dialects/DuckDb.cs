using System.Globalization;
using System.Numerics;
using Iki.Sql.Statements;

namespace Iki.Sql.Dialects;

/// <summary>DuckDB: whole numbers of 128 bits. What needs more comes to nothing, which the end of a statement tells from a figure that is missing.</summary>
internal sealed class DuckDb : Dialect
{
    public static readonly DuckDb Instance = new();

    public override bool HasDecimals => false;

    public override string Fence => "";

    public override string NumberType => "HUGEINT";

    public override string TextsType => "VARCHAR[]";

    public override string Texts(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Quoting.Text))}]::VARCHAR[]";

    public override string Whole(BigInteger value) => $"{(value.Sign < 0 ? "(" : "")}{value.ToString(CultureInfo.InvariantCulture)}::HUGEINT{(value.Sign < 0 ? ")" : "")}";

    public override SqlText Multiply(SqlText x, SqlText y) => SqlText.Of($"TRY({x} * {y})");

    public override SqlText Add(SqlText x, SqlText y) => SqlText.Of($"TRY({x} + {y})");

    public override SqlText Subtract(SqlText x, SqlText y) => SqlText.Of($"TRY({x} - {y})");

    public override SqlText Quotient(SqlText x, SqlText y) => SqlText.Of($"({x} // {y})");

    public override SqlText Rest(SqlText x, SqlText y) => SqlText.Of($"({x} % {y})");

    public override SqlText PowerOfTen(SqlText exponent) => SqlText.Of($"TRY_CAST('1' || repeat('0', ({exponent})::INTEGER) AS HUGEINT)");

    public override SqlText Shifted(SqlText whole, SqlText decimals) =>
        SqlText.Of($"(TRY_CAST(CAST({whole} AS VARCHAR) || 'e-' || {decimals} AS DECIMAL(38,12)))");

    /// <summary>A figure of a table is a DECIMAL of at most 38 digits, 12 of them behind the point; as whole numbers it is reduced, so that there is room.</summary>
    public override (SqlText Numerator, SqlText? Denominator) Figure(Layers layers, SqlText column)
    {
        var scaled = layers.Keep(SqlText.Of($"CAST(CAST(CAST({column} AS DECIMAL(38,12)) * 1000000000000 AS VARCHAR) AS HUGEINT)"));
        var common = layers.Keep(SqlText.Of($"gcd({scaled}, 1000000000000::HUGEINT)"));
        return (layers.Keep(Quotient(scaled, common)), layers.Keep(SqlText.Of($"(1000000000000::HUGEINT // {common})")));
    }

    public override (SqlText Numerator, SqlText Denominator) Reduced(Layers layers, SqlText numerator, SqlText denominator)
    {
        var common = layers.Keep(SqlText.Of($"gcd({numerator}, {denominator})"));
        return (Quotient(numerator, common), Quotient(denominator, common));
    }

    public override SqlText IsUnusable(SqlText column) => SqlText.Of($"(abs({column}) >= 1e26)");

    public override SqlText Concat(SqlText first, SqlText second) => SqlText.Of($"list_concat({first}, {second})");

    public override SqlText Distinct(SqlText texts) => SqlText.Of($"list_filter({texts}, lambda n, i: list_position({texts}, n) = i)");

    public override SqlText Sorted(IReadOnlyList<SqlText> numbers, int place) => SqlText.Of($"(list_sort([{SqlText.Joined(", ", numbers)}])[{place}])");
}
