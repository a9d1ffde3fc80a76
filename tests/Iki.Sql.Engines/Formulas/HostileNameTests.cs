using DuckDB.NET.Data;
using Iki.Core;
using Npgsql;

namespace Iki.Sql.Engines.Formulas;

/// <summary>Names of tables, columns and inputs that would like to be more than names.</summary>
[Collection(OnPostgres.Name)]
public sealed class HostileNameTests(Postgres postgres)
{
    public static TheoryData<string> Names { get; } =
    [
        "a\"b", "a\"; DROP TABLE saksi; --", "'; DROP TABLE saksi; --", "$$", "$a$ DROP TABLE saksi $a$", "/* */", "\\'; DROP TABLE saksi; --", "\\", "a\nb", "select", "tаbel", "İ", "ﷺ", ";",
        new string('x', 63),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void PostgreSql_takes_them_for_names(string name)
    {
        using var connection = postgres.OpenEmpty();
        using var command = new NpgsqlCommand { Connection = connection };
        Postgres.Execute(connection, "SET standard_conforming_strings = off");
        Try(name, SqlDialect.PostgreSql, text =>
        {
            command.CommandText = text;
            return command.ExecuteScalar();
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void DuckDb_takes_them_for_names(string name)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        Try(name, SqlDialect.DuckDb, text =>
        {
            command.CommandText = text;
            return command.ExecuteScalar();
        });
    }

    [Fact]
    public void A_name_with_a_NUL_is_refused()
    {
        var formula = Formula.Compile("a").OrThrow();

        FormulaSql.Select(formula, new FormulaSqlOptions { Table = "a\0b" }).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("IKI9503");
    }

    /// <summary>Puts a figure under the name, and a divisor that is 0 and one that is missing, and asks for each; a table beside it must be left.</summary>
    private static void Try(string name, SqlDialect dialect, Func<string, object?> run)
    {
        var quoted = $"\"{name.Replace("\"", "\"\"")}\"";
        run($"CREATE TABLE saksi (n int); INSERT INTO saksi VALUES (7); CREATE TABLE {quoted} ({quoted} numeric, nol numeric, hilang numeric); INSERT INTO {quoted} VALUES (3, 0, NULL);");
        string Column(string formula, string column) => $"SELECT r.{column} FROM ({FormulaSql.Select(Formula.Compile(formula).OrThrow(), new FormulaSqlOptions
        {
            Dialect = dialect, Table = name, Columns = new Dictionary<string, string> { ["x"] = name }, Decimals = 0,
        }).OrThrow()}) AS r";

        Convert.ToInt32(run(Column("x * 2", "value")), null).Should().Be(6);
        run(Column("1 / nol", "divisor")).Should().Be("nol");
        run(Column("x + hilang", "status")).Should().Be("missingInput");
        Convert.ToInt32(run("SELECT n FROM saksi"), null).Should().Be(7);
    }
}
