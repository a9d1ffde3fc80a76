using Iki.Sql.Statements;

namespace Iki.Sql.Dialects;

/// <summary>PostgreSQL: numbers of up to 131,072 digits before the point and 16,383 behind it, exact in all but division.</summary>
internal sealed class PostgreSql : Dialect
{
    public static readonly PostgreSql Instance = new();

    public override bool HasDecimals => true;

    public override string Fence => " OFFSET 0";

    public override string NumberType => "numeric";

    public override string TextsType => "text[]";

    public override string ListOf(string values) => $"ARRAY[{values}]";

    public override SqlText Multiply(SqlText x, SqlText y) => SqlText.Of($"({x} * {y})");

    public override SqlText Add(SqlText x, SqlText y) => SqlText.Of($"({x} + {y})");

    public override SqlText Subtract(SqlText x, SqlText y) => SqlText.Of($"({x} - {y})");

    public override SqlText Quotient(SqlText x, SqlText y) => SqlText.Of($"div({x}, {y})");

    public override SqlText Rest(SqlText x, SqlText y) => SqlText.Of($"mod({x}, {y})");

    public override SqlText PowerOfTen(SqlText exponent) => SqlText.Of($"('1e' || {exponent})::numeric");

    public override SqlText Shifted(SqlText whole, SqlText decimals, int? declared) => SqlText.Of($"trim_scale({whole} * ('1e-' || {decimals})::numeric)");

    public override (SqlText Numerator, SqlText? Denominator) Figure(Layers layers, SqlText column) => (column, null);

    public override (SqlText Numerator, SqlText Denominator) Reduced(Layers layers, SqlText numerator, SqlText denominator)
    {
        var shift = layers.Keep(PowerOfTen(SqlText.Of($"greatest(scale(trim_scale({numerator})), scale(trim_scale({denominator})))")));
        var (x, y) = (layers.Keep(SqlText.Of($"trunc({numerator} * {shift})")), layers.Keep(SqlText.Of($"trunc({denominator} * {shift})")));
        var common = layers.Keep(SqlText.Of($"gcd({x}, {y})"));
        return (SqlText.Of($"div({x}, {common})"), SqlText.Of($"div({y}, {common})"));
    }

    public override string Column(string name) => $"CAST({name} AS numeric)";

    // NaN is larger than all numbers.
    public override SqlText IsUnusable(SqlText column) =>
        SqlText.Of($"(abs({column}) >= 1e28 OR scale(trim_scale({column})) > 28 OR abs({column}) * ('1e' || scale(trim_scale({column})))::numeric >= 1e28)");

    public override SqlText? IsBeyond(SqlText column) => null;

    public override SqlText Concat(SqlText first, SqlText second) => SqlText.Of($"({first} || {second})");

    public override SqlText Distinct(SqlText texts) =>
        SqlText.Of($"ARRAY(SELECT (array_agg(n ORDER BY i))[1] FROM unnest({texts}) WITH ORDINALITY AS t(n, i) GROUP BY lower(n) ORDER BY min(i))");

    public override SqlText Sorted(IReadOnlyList<SqlText> numbers, int place) =>
        SqlText.Of($"(SELECT v FROM unnest(ARRAY[{SqlText.Joined(", ", numbers)}]) AS t(v) ORDER BY v OFFSET {place - 1} LIMIT 1)");
}
