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

    public override string ListOf(string values) => $"[{values}]";

    public override string Whole(BigInteger value) => value.GetBitLength() > 127 ? $"CAST(NULL AS {NumberType})" : base.Whole(value);

    public override SqlText Multiply(SqlText x, SqlText y) => SqlText.Of($"TRY({x} * {y})");

    public override SqlText Add(SqlText x, SqlText y) => SqlText.Of($"TRY({x} + {y})");

    public override SqlText Subtract(SqlText x, SqlText y) => SqlText.Of($"TRY({x} - {y})");

    public override SqlText Quotient(SqlText x, SqlText y) => SqlText.Of($"({x} // {y})");

    public override SqlText Rest(SqlText x, SqlText y) => SqlText.Of($"({x} % {y})");

    public override SqlText PowerOfTen(SqlText exponent) => SqlText.Of($"TRY_CAST('1' || repeat('0', ({exponent})::INTEGER) AS HUGEINT)");

    /// <summary>With declared decimals a DECIMAL; else a text, because one column has no room for 28 digits on either side of the point.</summary>
    public override SqlText Shifted(SqlText whole, SqlText decimals, int? declared)
    {
        if (declared is { } places) return SqlText.Of($"TRY_CAST(CAST({whole} AS VARCHAR) || 'e-{places}' AS DECIMAL(38,{places}))");
        var digits = SqlText.Of($"lpad(CAST(abs({whole}) AS VARCHAR), CAST(greatest(length(CAST(abs({whole}) AS VARCHAR)), {decimals} + 1) AS INTEGER), '0')");
        var text = SqlText.Of($"rtrim(rtrim(left({digits}, -{decimals}) || '.' || right({digits}, {decimals}), '0'), '.')");
        return SqlText.Of($"(CASE WHEN {whole} < 0 THEN '-' ELSE '' END || CASE WHEN {decimals} = 0 THEN CAST(abs({whole}) AS VARCHAR) ELSE {text} END)");
    }

    /// <summary>A figure of a table is a DECIMAL of at most 38 digits, 12 of them behind the point; as whole numbers it is reduced, so that there is room.</summary>
    public override (SqlText Numerator, SqlText? Denominator) Figure(Layers layers, SqlText column)
    {
        var scaled = layers.Keep(SqlText.Of($"CAST(replace(CAST(CAST({column} AS DECIMAL(38,12)) AS VARCHAR), '.', '') AS HUGEINT)"));
        var common = layers.Keep(SqlText.Of($"gcd({scaled}, 1000000000000::HUGEINT)"));
        return (layers.Keep(Quotient(scaled, common)), layers.Keep(SqlText.Of($"(1000000000000::HUGEINT // {common})")));
    }

    public override (SqlText Numerator, SqlText Denominator) Reduced(Layers layers, SqlText numerator, SqlText denominator)
    {
        var common = layers.Keep(SqlText.Of($"gcd({numerator}, {denominator})"));
        return (Quotient(numerator, common), Quotient(denominator, common));
    }

    public override string Column(string name) => name;

    public override SqlText IsUnusable(SqlText column)
    {
        var limit = Whole(BigInteger.Pow(10, 28));
        return SqlText.Of($"coalesce(abs(TRY_CAST({column} AS HUGEINT)) >= {limit}, true)");
    }

    // Nothing is cut off: a figure with more digits is for the library.
    public override SqlText? IsBeyond(SqlText column)
    {
        var digits = SqlText.Of($"trim(replace(CAST(TRY_CAST({column} AS DECIMAL(38,12)) AS VARCHAR), '.', ''), '-0')");
        return SqlText.Of($"(TRY_CAST({column} AS DECIMAL(38,12)) IS NULL OR TRY_CAST({column} AS DECIMAL(38,12)) <> {column} OR length({digits}) > 28)");
    }

    public override SqlText Concat(SqlText first, SqlText second) => SqlText.Of($"list_concat({first}, {second})");

    public override SqlText Distinct(SqlText texts) => SqlText.Of($"list_filter({texts}, lambda n, i: list_position(list_transform({texts}, lambda m: lower(m)), lower(n)) = i)");

    public override SqlText Sorted(IReadOnlyList<SqlText> numbers, int place) => SqlText.Of($"(list_sort([{SqlText.Joined(", ", numbers)}])[{place}])");
}
