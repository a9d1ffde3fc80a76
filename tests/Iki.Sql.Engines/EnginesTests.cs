using DuckDB.NET.Data;
using Npgsql;

namespace Iki.Sql.Engines;

/// <summary>The engines are there, and have what the SQL is built on.</summary>
[Collection(OnPostgres.Name)]
public sealed class EnginesTests(Postgres postgres)
{
    [Fact]
    public void PostgreSql_IsOneThatTheSqlIsFor()
    {
        using var connection = postgres.OpenEmpty();

        connection.PostgreSqlVersion.Major.Should().BeGreaterThanOrEqualTo(15);
    }

    [Fact]
    public void PostgreSql_MultipliesEighteenDigitsExactly()
    {
        using var connection = postgres.OpenEmpty();
        using var command = new NpgsqlCommand("SELECT (999999999999999999.5::numeric * 999999999999999999.5::numeric)::text", connection);

        // By hand: (10^18 - 0.5)^2 = 10^36 - 10^18 + 0.25.
        command.ExecuteScalar().Should().Be("999999999999999999000000000000000000.25");
    }

    [Fact]
    public void DuckDb_HasWholeNumbersOf38Digits()
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT (9999999999999999999::HUGEINT * 9999999999999999999::HUGEINT)::VARCHAR";

        // By hand: (10^19 - 1)^2 = 10^38 - 2 * 10^19 + 1.
        command.ExecuteScalar().Should().Be("99999999999999999980000000000000000001");
    }
}
