namespace Iki.Cli.Tests;

/// <summary>iki scorecard --reach: which figure of a variable gives a grade.</summary>
public sealed class RequiredFigureTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "Persentase tingkat kehadiran reaches 'Baik' with hadir at least 23 orang (exactly 11343/500).\nThe reported realization is then 94.53 %, an achievement of 99.51 %.\n")]
    [InlineData("id", "Persentase tingkat kehadiran mencapai 'Baik' bila hadir paling sedikit 23 orang (tepatnya 11343/500).\nRealisasinya lalu dilaporkan sebesar 94,53%, dengan capaian 99,51%.\n")]
    public void What_a_grade_takes_is_told_in_both_languages(string language, string said)
    {
        // 99.5 % of 95 is 94.525, reported as 94.53 at the least, which is what rounds from 94.525 on: 24 × 0.94525 = 22.686 = 11343/500.
        var run = Run("--reach", "Baik", "--by", "hadir", "--indicator", "sekretaris/kehadiran", "--language", language);

        run.Should().Be(new ToolRun { ExitCode = 0, Output = said, Error = "" });
    }

    [Fact]
    public void What_a_grade_takes_is_exact_in_JSON()
    {
        // Sangat Baik from 100.5 % on: 2 − r/7 ≥ 1.005, r ≤ 6.965, reported with one decimal as 6.9, which counts to below 6.95 = 139/20.
        // 2 − 6.9/7 = 101.43 %, 101 in whole percents: 110.
        Json.MustBe(Run("--reach", "sangat baik", "--by", "hari", "--indicator", "sekretaris/hari", "--format", "json").Output, """
            { "needed": { "indicator": "sekretaris/hari", "variable": "hari", "unit": "hari", "grade": "Sangat Baik", "direction": "atMost",
                "exact": "139/20", "included": false, "realization": 6.9, "achievement": 101.43, "score": 110 }, "diagnostics": [] }
            """);
    }

    [Fact]
    public void A_figure_of_more_digits_than_a_decimal_holds_is_told_as_it_is()
    {
        // Laporan counted for each of 10^12 x 10^12: 99.5 % of 1.2 x 10^12 is 1.194 x 10^12, which rounds from half below it on:
        // (1.194 x 10^12 - 0.5) x 10^24 = 1193999999999.5 x 10^24.
        var catalog = ScoreSamples.Catalog
            .Replace("\"formula\": \"laporan\"", "\"formula\": \"laporan / pegawai / pegawai\"", StringComparison.Ordinal)
            .Replace("\"value\": 12, \"highestAttainable\": true", "\"value\": 1200000000000", StringComparison.Ordinal);
        var data = ScoreSamples.Data.Replace("\"pegawai\": 24", "\"pegawai\": 1000000000000", StringComparison.Ordinal);

        Run(catalog, data, ["--reach", "Baik", "--by", "laporan", "--indicator", "sekretaris/laporan"]).Lines[0]
            .Should().Be("Laporan yang disusun tepat waktu reaches 'Baik' with laporan at least 1193999999999500000000000000000000000 laporan.");
    }

    [Fact]
    public void What_cannot_be_told_is_refused_with_exit_code_1()
    {
        var run = Run("--reach", "Baik", "--by", "cuti", "--indicator", "sekretaris/kehadiran");

        run.Should().Be(new ToolRun { ExitCode = 1, Output = "", Error = "IKI5220  'cuti' is not one of the variables that the realization depends on. They are: hadir, pegawai.\n" });
    }

    [Theory]
    [InlineData("--reach", "Baik")]
    [InlineData("--reach", "Baik", "--by", "hadir")]
    [InlineData("--by", "hadir", "--indicator", "sekretaris/kehadiran")]
    [InlineData("--reach", "Baik", "--by", "hadir", "--indicator", "tidak-ada")]
    [InlineData("--reach", "Baik", "--by", "hadir", "--indicator", "sekretaris/kehadiran", "--format", "html")]
    [InlineData("--reach", "Baik", "--by", "hadir", "--indicator", "sekretaris/kehadiran", "--position", "sekretaris")]
    [InlineData("--reach", "Baik", "--by", "hadir", "--indicator", "sekretaris/kehadiran", "--year-to-date")]
    public void A_wrong_command_line_is_told(params string[] args)
    {
        var run = Run(args);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().NotBeEmpty();
    }

    private ToolRun Run(params string[] more) => Run(ScoreSamples.Catalog, ScoreSamples.Data, more);

    private ToolRun Run(string catalog, string data, string[] more) => ScoreSamples.Scorecard(_folder, catalog, data, more);
}
