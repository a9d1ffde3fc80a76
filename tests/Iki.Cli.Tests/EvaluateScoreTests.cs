using System.Text.Json.Nodes;

namespace Iki.Cli.Tests;

/// <summary>iki evaluate where there are targets: columns and members for what a regulation makes of the values.</summary>
public sealed class EvaluateScoreTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_table_has_columns_for_what_there_is_to_show()
    {
        var run = Run();

        run.ExitCode.Should().Be(0);
        run.Lines.Single(l => l.Contains("Indicator ", StringComparison.Ordinal)).Split('│').Select(c => c.Trim())
            .Should().Equal("", "Indicator", "Value", "Unit", "Target", "Achievement", "Grade", "Score", "Status", "");
        run.Lines.Single(l => l.Contains("pelanggaran", StringComparison.Ordinal)).Split('│').Select(c => c.Trim())
            .Should().Equal("", "Jumlah pelanggaran disiplin", "0", "kali", "0", "100.00 %", "Baik *", "109.00", "computed", "");
        run.Output.Should().Contain("* not official");
    }

    [Theory]
    [InlineData("en", "met", "in words", "1 of 1 indicator row has a value.")]
    [InlineData("id", "tercapai", "berupa kata-kata", "1 dari 1 baris indikator mempunyai nilai.")]
    public void A_realization_in_words_is_shown_for_the_value_and_is_not_missing(string language, string met, string status, string count)
    {
        var run = Run("--indicator", "kasi/opini", "--language", language);

        run.Lines.Single(l => l.Contains("Opini", StringComparison.Ordinal)).Split('│').Select(c => c.Trim())
            .Should().Equal("", "Opini atas laporan keuangan", "WTP", "", "WTP", met, status, "");
        run.Lines[^1].Should().Be(count);
    }

    [Fact]
    public void A_result_has_the_members_of_the_results_file()
    {
        var results = Json.Of(Run("--format", "json").Output);

        ((string)results["regulation"]!).Should().Be("permenpanrb-8-2021");
        Members(results, "sekretaris/kehadiran").Should().Be("""{"target":95,"achievement":96.49,"grade":"Cukup","score":86,"official":true,"confidence":"read"}""");
        Members(results, "sekretaris/hari").Should().Be("""{"target":{"min":7,"max":8},"achievement":87.5,"grade":"Cukup","score":78,"official":true,"confidence":"read"}""");
        Members(results, "kasi/opini").Should().Be("""{"target":"WTP","realizationText":"WTP","met":true}""");
        Members(results, "kasi/arah").Should().Be("""{"target":10}""");
        results["results"]!.AsArray().Single(r => (string)r!["id"]! == "kasi/arah")!["diagnostics"]!.AsArray()
            .Select(d => (string)d!["code"]!).Should().Equal("IKI5206");
    }

    [Fact]
    public void Another_regulation_can_be_named()
    {
        // 91.67 of 95 is 96.49 %, Sangat Tinggi from 91 on; the regulation gives no score.
        var results = Json.Of(Run("--format", "json", "--regulation", "permendagri-86-2017").Output);
        Members(results, "sekretaris/kehadiran").Should().Be("""{"target":95,"achievement":96.49,"grade":"Sangat Tinggi","official":false,"confidence":"secondary"}""");
    }

    [Fact]
    public void A_regulation_of_values_rates_the_indicators_that_are_named()
    {
        Run("--regulation", "permenpanrb-14-2017").ExitCode.Should().Be(2);

        // An index of 91.67 is A.
        var run = Run("--regulation", "permenpanrb-14-2017", "--indicator", "sekretaris/kehadiran", "--format", "json");
        ((string)Json.Of(run.Output)["results"]![0]!["grade"]!).Should().Be("A (Sangat Baik)");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    [InlineData("json")]
    public void A_value_outside_a_scale_of_values_says_why_it_has_no_grade(string format)
    {
        // 2,424 of 24 are 10,100 %, far above the 100 of the scale. There is no target for 2022, and none is needed.
        var data = ScoreSamples.DataOf("2022").Replace("\"hadir\": 22", "\"hadir\": 2424", StringComparison.Ordinal);
        var run = ToolRun.Of(
            "evaluate", _folder.Write("k.json", ScoreSamples.Catalog), "--data", _folder.Write("d.json", data),
            "--regulation", "permenpanrb-88-2021", "--indicator", "sekretaris/kehadiran", "--format", format);
        run.Output.Should().Contain("IKI5211").And.Contain("10100 lies outside the scale, which goes from 0 to 100");
    }

    [Fact]
    public void A_catalog_that_names_a_regulation_of_values_is_evaluated_all_the_same()
    {
        var catalog = ScoreSamples.Catalog.Replace("\"formatVersion\": 1,", "\"formatVersion\": 1, \"regulation\": \"pp-30-2019\",", StringComparison.Ordinal);
        var run = ToolRun.Of("evaluate", _folder.Write("k.json", catalog), "--data", _folder.Write("d.json", ScoreSamples.Data), "--format", "json");

        run.ExitCode.Should().Be(0);
        Members(Json.Of(run.Output), "sekretaris/kehadiran").Should().Be("""{"target":95,"achievement":96.49,"official":false,"confidence":"own"}""", "no regulation says how achievement is computed, so it is own");
    }

    [Fact]
    public void An_unknown_regulation_is_told_with_those_there_are()
    {
        var run = Run("--regulation", "permenpanrb-8-2020");

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith("IKI5200  There is no regulation 'permenpanrb-8-2020'. The regulations are: bkn-3-2023, kep-25-m-pan-2-2004, ");
    }

    [Fact]
    public void A_realization_in_words_is_no_value_missing_under_strict()
    {
        Run("--strict", "--indicator", "kasi/opini").ExitCode.Should().Be(0);
        Run("--strict", "--indicator", "kasi/rapat").ExitCode.Should().Be(1);
    }

    private static string Members(JsonNode results, string id)
    {
        var result = results["results"]!.AsArray().Single(r => (string)r!["id"]! == id)!.AsObject();
        string[] names = ["target", "realization", "realizationText", "met", "achievement", "grade", "score", "official", "confidence", "suggestion"];
        return new JsonObject(names.Where(result.ContainsKey).Select(n => KeyValuePair.Create(n, result[n]?.DeepClone()))).ToJsonString();
    }

    private ToolRun Run(params string[] more) =>
        ToolRun.Of(["evaluate", _folder.Write("katalog.json", ScoreSamples.Catalog), "--data", _folder.Write("data.json", ScoreSamples.Data), .. more]);
}
