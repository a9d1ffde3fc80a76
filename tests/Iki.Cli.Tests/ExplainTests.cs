using System.Text.Json;

namespace Iki.Cli.Tests;

/// <summary><c>iki explain</c>: the working of a decree's indicator, as text and as JSON.</summary>
public sealed class ExplainTests : IDisposable
{
    private static readonly string Catalog = Repository.Catalog;

    private static readonly string Data = Repository.Data;

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public void Attendance_of_Lawang_reads_as_an_auditor_writes_it(string language)
    {
        var run = ToolRun.Of("explain", Catalog, "sekretaris-kecamatan/kehadiran-pns", "--data", Data, "--language", language);
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Be(Repository.Approved($"explain.{language}"));
    }

    [Fact]
    public void Every_step_of_every_indicator_has_its_value_when_it_is_evaluated_again()
    {
        // Over the tool alone: the steps out of the JSON of iki explain, back in through iki formula.
        using var catalog = JsonDocument.Parse(File.ReadAllText(Catalog));
        using var results = JsonDocument.Parse(ToolRun.Of("evaluate", Catalog, "--data", Data, "--format", "json").Output);
        foreach (var result in results.RootElement.GetProperty("results").EnumerateArray())
        {
            var run = ToolRun.Of("explain", Catalog, result.GetProperty("id").GetString()!, "--data", Data, "--format", "json");
            using var document = JsonDocument.Parse(run.Output);
            var explanation = document.RootElement.GetProperty("explanations")[0];
            foreach (var step in explanation.GetProperty("steps").EnumerateArray().Where(s => s.GetProperty("kind").GetString() is "figures" or "simplified"))
            {
                var question = JsonSerializer.Serialize(new { formula = step.GetProperty("text").GetString() });
                using var answer = JsonDocument.Parse(ToolRun.Answer(question));
                answer.RootElement.GetProperty("exact").GetString().Should().Be(result.GetProperty("exact").GetString(), question);
            }
        }
    }

    [Fact]
    public void An_indicator_with_measures_has_each_explained()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Catalog));
        var indicator = document.RootElement.GetProperty("positions").EnumerateArray()
            .SelectMany(p => p.GetProperty("objectives").EnumerateArray()).SelectMany(o => o.GetProperty("indicators").EnumerateArray())
            .Single(i => i.TryGetProperty("measures", out _)).GetProperty("id").GetString()!;
        using var explained = JsonDocument.Parse(ToolRun.Of("explain", Catalog, indicator, "--data", Data, "--format", "json").Output);
        explained.RootElement.GetProperty("explanations").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public void A_missing_figure_is_named_with_its_period_and_office()
    {
        var run = _folder.Run(
            "explain", _folder.Write("katalog.json", Samples.Catalog), "sekretaris/hadir", "--data",
            _folder.Write("data.json", Samples.DataOf("""{ "hadir": 18 }""")), "--language", "id");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("= 18 ÷ pegawai × 100%").And.Contain("Data belum tersedia\n    pegawai (pegawai): 2018, Kecamatan Uji\n");
    }

    [Fact]
    public void The_title_of_a_regulation_cannot_steer_the_terminal()
    {
        var own = File.ReadAllText(Repository.Regulation("permenpanrb-8-2021")).Replace("\"PermenPANRB 8/2021\"", "\"Perbup \\u001b[31m1\"", StringComparison.Ordinal);
        var run = _folder.Run(
            "explain", _folder.Write("katalog.json", ScoreSamples.Catalog), "sekretaris/kehadiran", "--data", _folder.Write("data.json", ScoreSamples.Data),
            "--regulation", _folder.Write("perbup.json", own));
        run.Output.Should().Contain("Rating: Perbup \uFFFD[31m1\n").And.NotContain("\u001b");
    }

    [Fact]
    public void An_indicator_that_is_none_is_a_mistake_of_the_command_line()
    {
        var run = ToolRun.Of("explain", Catalog, "sekretaris", "--data", Data);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Be("The catalog has no indicator 'sekretaris'.\n");
    }
}
