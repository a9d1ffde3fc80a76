using System.Text.Json.Nodes;

namespace Iki.Cli.Tests;

/// <summary>iki evaluate where an indicator has no value: the statuses of the contract, and --strict.</summary>
public sealed class EvaluateWithoutValueTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    private readonly string _catalog;

    public EvaluateWithoutValueTests() => _catalog = _folder.Write("katalog.json", Samples.Catalog);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Missing_data_are_named_in_the_order_of_the_formula()
    {
        var rows = Rows("""{ "rapat": 3 }""");

        rows["camat/rapat"]["status"]!.ToJsonString().Should().Be("\"computed\"");
        rows["sekretaris/hadir"]["status"]!.ToJsonString().Should().Be("\"missingInput\"");
        rows["sekretaris/hadir"]["missing"]!.ToJsonString().Should().Be("""["hadir","pegawai"]""");
        rows["sekretaris/hadir"]["unit"]!.ToJsonString().Should().Be("\"%\"");
        rows["sekretaris/hadir"].Should().NotContainKey("value").And.NotContainKey("exact");
    }

    [Fact]
    public void Missing_data_are_named_for_people()
    {
        var data = _folder.Write("data.json", Samples.DataOf("""{ "rapat": 3 }"""));

        var run = _folder.Run("evaluate", _catalog, "--data", data);

        run.ExitCode.Should().Be(0);
        run.Lines.Single(l => l.Contains("Persentase hadir", StringComparison.Ordinal) && l.Contains('│')).Should().Contain("missing data (2)");
        run.Lines.Should().ContainInOrder("(2) IKI5101  No figure is given for hadir, pegawai.", "    Rows: Persentase hadir; Kehadiran bila ada pegawai");
        run.Lines[^1].Should().Be("1 of 4 indicator rows has a value.");
    }

    [Fact]
    public void A_result_without_value_has_the_members_of_the_contract()
    {
        Json.MustBe(Rows("{}")["camat/rapat"].ToJsonString(),
            """{ "id": "camat/rapat", "position": "camat", "status": "missingInput", "missing": [ "rapat" ], "unit": "kegiatan" }""");
    }

    [Fact]
    public void A_divisor_of_zero_is_told_with_its_place()
    {
        // 'pegawai' starts behind "hadir / ", 8 characters, and has 7.
        var row = Rows("""{ "hadir": 18, "pegawai": 0, "rapat": 1 }""")["sekretaris/hadir"];

        row["status"]!.ToJsonString().Should().Be("\"divisionByZero\"");
        Json.MustBe(row["at"]!.ToJsonString(), """{ "start": 8, "length": 7 }""");
        row["divisor"]!.ToJsonString().Should().Be("\"pegawai\"");
    }

    [Fact]
    public void A_divisor_of_zero_makes_an_indicator_not_applicable_where_its_definition_says_so()
    {
        var row = Rows("""{ "hadir": 18, "pegawai": 0, "rapat": 1 }""")["camat/hadir"];

        row["status"]!.ToJsonString().Should().Be("\"notApplicable\"");
        row.Should().NotContainKey("value");
    }

    [Fact]
    public void A_figure_for_a_longer_period_than_the_one_asked_about_is_invalid_input()
    {
        var data = _folder.Write("data.json", Samples.Data);

        var run = _folder.Run("evaluate", _catalog, "--data", data, "--period", "2018-03", "--indicator", "camat/rapat", "--format", "json");

        var row = Json.Of(run.Output)["results"]![0]!;
        row["status"]!.ToJsonString().Should().Be("\"invalidInput\"");
        row["input"]!.ToJsonString().Should().Be("\"rapat\"");
        row["message"]!.ToJsonString().Should().Contain("2018");
    }

    [Fact]
    public void A_figure_out_of_bounds_is_invalid_input_and_an_error()
    {
        var data = _folder.Write("data.json", Samples.DataOf("""{ "hadir": 18, "pegawai": 24.5, "rapat": 1 }"""));

        var run = _folder.Run("evaluate", _catalog, "--data", data, "--format", "json");

        run.ExitCode.Should().Be(1);
        Json.Codes(run.Output).Should().Equal("IKI5009");
        var row = Json.Of(run.Output)["results"]![0]!;
        row["status"]!.ToJsonString().Should().Be("\"invalidInput\"");
        row["input"]!.ToJsonString().Should().Be("\"pegawai\"");
    }

    [Theory]
    [InlineData("""{ "hadir": 18, "pegawai": 24, "rapat": 1 }""", 0)]
    [InlineData("""{ "hadir": 18, "pegawai": 24 }""", 1)]
    [InlineData("""{ "hadir": 18, "pegawai": 0, "rapat": 1 }""", 1)]
    public void Strict_asks_for_a_value_of_every_indicator(string values, int exitCode)
    {
        var data = _folder.Write("data.json", Samples.DataOf(values));

        _folder.Run("evaluate", _catalog, "--data", data, "--strict").ExitCode.Should().Be(exitCode);
        _folder.Run("evaluate", _catalog, "--data", data, "--strict", "--format", "json").ExitCode.Should().Be(exitCode);
        _folder.Run("evaluate", _catalog, "--data", data).ExitCode.Should().Be(0);
    }

    [Fact]
    public void Strict_looks_only_at_the_indicators_asked_for()
    {
        var data = _folder.Write("data.json", Samples.DataOf("""{ "rapat": 1 }"""));

        _folder.Run("evaluate", _catalog, "--data", data, "--strict", "--indicator", "camat/rapat").ExitCode.Should().Be(0);
        _folder.Run("evaluate", _catalog, "--data", data, "--strict", "--position", "camat").ExitCode.Should().Be(1);
    }

    private Dictionary<string, JsonObject> Rows(string values)
    {
        var data = _folder.Write("data.json", Samples.DataOf(values));
        var run = _folder.Run("evaluate", _catalog, "--data", data, "--format", "json");
        run.ExitCode.Should().Be(0);
        return Json.Of(run.Output)["results"]!.AsArray().ToDictionary(r => (string)r!["id"]!, r => r!.AsObject());
    }
}
