namespace Iki.Cli.Tests;

/// <summary><c>iki sql</c>: what it prints; that databases take it is tested with them.</summary>
public class SqlTests
{
    private static readonly string Lawang = Repository.PathOf("seeds", "lawang-2018", "catalog.json");

    private static readonly string AwanPutih = Repository.PathOf("seeds", "awan-putih-2025", "catalog.json");

    [Fact]
    public void A_catalog_is_one_statement_with_every_result()
    {
        var run = ToolRun.Of("sql", Lawang, "--period", "2018");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();

        // The year 2018 starts with the month 2018 × 12.
        run.Output.Should().StartWith("WITH iki_cell AS MATERIALIZED (").And.Contain("('2018', 24216, 12, date '2018-12-31')").And.EndWith(";\n");
        run.Lines.Count(l => l.StartsWith("SELECT office, period, '", StringComparison.Ordinal)).Should().Be(56, "the decree has so many rows");
    }

    [Fact]
    public void What_SQL_does_not_hold_is_named_and_left_out()
    {
        var run = ToolRun.Of("sql", AwanPutih);

        run.ExitCode.Should().Be(0);
        run.Error.Should().Contain("IKI9504").And.Contain("IKI9501").And.Contain("RataRata(unsurSkm)");
        run.Output.Should().Contain("CROSS JOIN iki_period AS p").And.NotContain("'camat/ikm' AS indicator");
    }

    [Fact]
    public void Views_stand_in_a_schema_whose_name_stays_a_name()
    {
        var run = ToolRun.Of("sql", Lawang, "--views", "a\"; DROP SCHEMA public; --");

        run.ExitCode.Should().Be(0);
        run.Lines.Take(2).Should().Equal("CREATE SCHEMA IF NOT EXISTS \"a\"\"; DROP SCHEMA public; --\";", "SET search_path TO \"a\"\"; DROP SCHEMA public; --\";");
        run.Output.Should().Contain("CREATE TABLE iki_observation (").And.Contain("INSERT INTO iki_office").And.Contain("CREATE VIEW iki_result AS\n");
    }

    [Fact]
    public void One_indicator_has_its_own_statement()
    {
        var all = ToolRun.Of("sql", AwanPutih).Lines.First(l => l.StartsWith("SELECT office, period, '", StringComparison.Ordinal));
        var id = all.Split('\'')[1];

        var run = ToolRun.Of("sql", AwanPutih, "--indicator", id);

        run.ExitCode.Should().Be(0);
        run.Lines.Should().ContainSingle(l => l.StartsWith("SELECT office, period, '", StringComparison.Ordinal)).Which.Should().Contain($"'{id}' AS indicator");
    }

    [Theory]
    [InlineData("The catalog has no indicator 'tiada'.", "--indicator", "tiada")]
    [InlineData("Give --views the name of a schema, such as --views kinerja.", "--views", "")]
    [InlineData("'kemarin' is not a period", "--period", "kemarin")]
    public void A_wrong_call_is_told(string said, params string[] more)
    {
        var run = ToolRun.Of(["sql", Lawang, .. more]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(said);
        run.Output.Should().BeEmpty();
    }
}
