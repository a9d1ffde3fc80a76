using System.Text.Json.Nodes;

namespace Iki.Cli.Tests;

/// <summary>iki evaluate on the catalog of the first decree, whose results were worked out independently.</summary>
public sealed class EvaluateSeedTests
{
    [Fact]
    public void Every_row_has_the_value_that_was_worked_out_elsewhere()
    {
        var run = ToolRun.Of("evaluate", Repository.Catalog, "--data", Repository.Data, "--format", "json");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        var expected = Rows(File.ReadAllText(Repository.Expected));
        expected.Should().HaveCount(56);
        Rows(run.Output).Should().Equal(expected);
    }

    [Fact]
    public void Every_row_is_computed_and_the_file_says_for_what()
    {
        var results = Json.Of(ToolRun.Of("evaluate", Repository.Catalog, "--data", Repository.Data, "--format", "json", "--strict").Output);

        results["formatVersion"]!.ToJsonString().Should().Be("1");
        ((string)results["catalog"]!).Should().Be("lawang-2018");
        ((string)results["period"]!).Should().Be("2018");
        ((string)results["office"]!).Should().Be("Kecamatan Lawang");
        results["results"]!.AsArray().Select(r => (string)r!["status"]!).Should().OnlyContain(s => s == "computed");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public void The_table_is_the_approved_one(string language)
    {
        var run = ToolRun.Of("evaluate", Repository.Catalog, "--data", Repository.Data, "--language", language);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Be(Repository.Approved($"evaluate.{language}"));
    }

    [Fact]
    public void The_table_shows_no_colours_where_there_is_no_terminal()
    {
        var run = ToolRun.Of("evaluate", Repository.Catalog, "--data", Repository.Data);

        run.Output.Should().NotContain("\u001b");
    }

    [Fact]
    public void Results_are_the_same_bytes_every_time_and_in_every_language()
    {
        string[] args = ["evaluate", Repository.Catalog, "--data", Repository.Data, "--format", "json"];

        var first = ToolRun.Of(args);

        // definitions.md, Results file: same input, same bytes; there is no message in these results to translate.
        ToolRun.Of(args).Output.Should().Be(first.Output);
        ToolRun.Of([.. args, "--language", "id"]).Output.Should().Be(first.Output);
    }

    [Fact]
    public void A_result_names_its_inputs_and_parameters_with_their_sources()
    {
        var run = ToolRun.Of(
            "evaluate", Repository.Catalog, "--data", Repository.Data, "--format", "json", "--indicator", "sekretaris-kecamatan/kehadiran-pns");

        // definitions.md, Results file, first entry; figures of data.json, parameter of catalog.json.
        const string source = "Angka ilustrasi, bukan realisasi Kecamatan Lawang (illustrative figures, not real ones)";
        Json.MustBe(run.Output, $$"""
            { "formatVersion": 1, "catalog": "lawang-2018", "period": "2018", "office": "Kecamatan Lawang", "results": [
              { "id": "sekretaris-kecamatan/kehadiran-pns", "position": "sekretaris-kecamatan", "status": "computed",
                "value": 99.38, "exact": "159/160", "unit": "%",
                "inputs": [ { "name": "pegawai", "value": 24, "unit": "orang", "source": "{{source}}" },
                            { "name": "hariTidakMasuk", "value": 36, "unit": "orang × hari", "source": "{{source}}" } ],
                "parameters": [ { "name": "hariKerjaEfektif", "value": 240, "unit": "hari", "source": "Catatan pada sumber data" } ],
                "diagnostics": [] } ] }
            """);
    }

    private static string[] Rows(string document) =>
    [
        .. Json.Of(document)["results"]!.AsArray().Select(r =>
            string.Join(" | ", Text(r!, "id"), Text(r!, "value"), Text(r!, "exact"), Text(r!, "unit"))),
    ];

    private static string Text(JsonNode row, string member) => row[member]!.ToJsonString();
}
