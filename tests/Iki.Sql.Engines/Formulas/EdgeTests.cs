using DuckDB.NET.Data;
using Iki.Core;
using Npgsql;

namespace Iki.Sql.Engines.Formulas;

/// <summary>Figures and formulas at the edges, worked out by hand.</summary>
[Collection(OnPostgres.Name)]
public sealed class EdgeTests(Postgres postgres)
{
    [Theory]
    [InlineData("Abs(-5) * a", "2", "computed 10")]
    [InlineData("a / Abs(2 - 4)", "3", "computed 1.5")]
    [InlineData("Abs(-5) + 1 + a * 0", "2", "computed 6")]

    // 28 digits are a figure, 29 are none.
    [InlineData("a", "12345678901234567890.12345678", "computed 12345678901234567890.12345678")]
    [InlineData("a", "12345678901234567890.123456789", "invalidInput ")]
    [InlineData("a", "NaN", "invalidInput ")]
    public void PostgreSql_gives_what_is_right(string formula, string figure, string expected) => OnServer("numeric", formula, figure).Should().Be(expected);

    [Theory]
    [InlineData("int", "a * 2147483647", "-2147483648", "computed -4611686016279904256")]
    [InlineData("smallint", "a * 32767", "32767", "computed 1073676289")]
    [InlineData("double precision", "a * 3", "0.1", "computed 0.3")]
    public void PostgreSql_takes_columns_of_any_number(string type, string formula, string figure, string expected) => OnServer(type, formula, figure).Should().Be(expected);

    [Theory]
    [InlineData("DECIMAL(38,12)", "Abs(-5) * a", "2", "computed 10")]
    [InlineData("DECIMAL(38,20)", "a * 1", "0.1234567890123", "beyond ")]
    [InlineData("DECIMAL(38,20)", "1 / a", "0.0000000000001", "beyond ")]
    [InlineData("HUGEINT", "a", "500000000000000000000000000", "beyond ")]
    [InlineData("HUGEINT", "a", "10000000000000000000000000000", "invalidInput ")]
    [InlineData("INTEGER", "a * 2147483647", "-2147483648", "computed -4611686016279904256")]

    // The condition has no room, so that nobody here knows which of the two is missing.
    [InlineData("BIGINT", "If(a * a * a > 0, hilang, 1) + hilang", "1000000000000000", "beyond ")]
    [InlineData("BIGINT", "1 / (a * a * a - a * a * a) + 1 / nol", "1000000000000000", "beyond ")]
    public void DuckDb_gives_what_is_right_or_leaves_it(string type, string formula, string figure, string expected)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE TABLE t (a {type}, nol INTEGER, hilang INTEGER); INSERT INTO t VALUES ({figure}, 0, NULL); {Asked(SqlDialect.DuckDb, formula)}";
        command.ExecuteScalar().Should().Be(expected);
    }

    private string OnServer(string type, string formula, string figure)
    {
        using var connection = postgres.OpenEmpty();
        using var command = new NpgsqlCommand($"CREATE TABLE t (a {type}, nol int, hilang int); INSERT INTO t VALUES ('{figure}', 0, NULL); {Asked(SqlDialect.PostgreSql, formula)}", connection);
        return (string)command.ExecuteScalar()!;
    }

    private static string Asked(SqlDialect dialect, string formula) =>
        $"SELECT r.status || ' ' || coalesce(CAST(r.value AS text), '') FROM ({FormulaSql.Select(Formula.Compile(formula).OrThrow(), new FormulaSqlOptions { Dialect = dialect, Table = "t" }).OrThrow()}) AS r";
}
