namespace Iki.Cli.Tests;

/// <summary>Achievement by no regulation, words in order and the summary, as the tool shows them.</summary>
public sealed class OwnAchievementTests : IDisposable
{
    private const string Catalog = """
        {
          "formatVersion": 1, "id": "rs-2024", "title": "Indikator RS Contoh", "office": { "name": "RS Contoh" },
          "variables": { "lama": { "label": "lama rawat", "unit": "hari" }, "akip": { "label": "nilai AKIP" }, "opini": { "label": "opini BPK" }, "rapat": { "label": "rapat" } },
          "positions": [
            { "id": "direktur", "title": "Direktur", "objectives": [ { "statement": "Mutu", "indicators": [
              { "id": "alos", "name": "ALOS", "unit": "hari", "decimals": 2, "polarity": "closerIsBetter", "weight": 60, "formula": "lama",
                "targets": [ { "period": "2024", "min": 6, "max": 9 } ] },
              { "id": "akip", "name": "Nilai AKIP", "unit": "", "scale": "akip", "weight": 40, "formula": "akip", "targets": [ { "period": "2024", "text": "BB" } ] } ] } ] },
            { "id": "kabag", "title": "Kabag", "objectives": [ { "statement": "Keuangan", "indicators": [
              { "id": "opini", "name": "Opini BPK", "unit": "", "scale": "opini-bpk", "formula": "opini", "targets": [ { "period": "2024", "text": "WTP" } ] },
              { "id": "rapat", "name": "Rapat", "unit": "kali", "polarity": "higherIsBetter", "weight": 25, "formula": "rapat", "targets": [ { "period": "2024", "value": 4 } ] } ] } ] } ]
        }
        """;

    private const string Data = """
        { "formatVersion": 1, "catalog": "rs-2024", "period": "2024", "values": { "lama": 4.19 },
          "observations": [ { "variable": "akip", "text": "A" }, { "variable": "opini", "text": "WDP" } ] }
        """;

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    // ALOS: 1 − (6 − 4.19) / 6 = 69.833… %; A is one word above BB; WDP two below WTP.
    [InlineData("en", "69.83 % ◊", "met, 1 step above the target", "not met, 2 steps below the target")]
    [InlineData("id", "69,83% ◊", "tercapai, 1 tingkat di atas target", "tidak tercapai, 2 tingkat di bawah target")]
    public void Every_output_for_people_shows_achievements_and_words(string language, string achievement, string met, string missed)
    {
        foreach (var command in new[] { "scorecard", "evaluate" })
        {
            Run(command, "--language", language).Output.Should().ContainAll(achievement, met, missed);
        }

        var page = Run("scorecard", "--format", "html", "--language", language).Output;
        page.Should().ContainAll(achievement, $"<dd>{met}</dd>", $"<dd>{missed}</dd>");
        Explain("alos", language).Output.Should().Contain(achievement.TrimEnd(' ', '◊')).And.NotContain("PermenPANRB", "what is by no regulation does not stand below the name of one");
        Explain("akip", language).Output.Should().ContainAll("  = A\n", "D < C < CC < B < BB < A < AA", "BB / A");
    }

    [Theory]
    [InlineData("en", "4 indicator rows: 1 exceeded the target, 2 missed the target, 1 without a value (1 missing data). Weight not compared with a target: 25 of 125.",
        "2 indicator rows: 1 exceeded the target, 1 missed the target.")]
    [InlineData("id", "4 baris indikator: 1 melampaui target, 2 tidak mencapai target, 1 tanpa nilai (1 data belum tersedia). Bobot yang belum dibandingkan dengan target: 25 dari 125.",
        "2 baris indikator: 1 melampaui target, 1 tidak mencapai target.")]
    public void The_summary_is_told_of_the_whole_and_of_each_position(string language, string whole, string first)
    {
        Run("scorecard", "--language", language).Output.ReplaceLineEndings(" ").Should().EndWith(whole + " ").And.Contain(first[(first.IndexOf(": ", StringComparison.Ordinal) + 2)..^1]);
        Run("scorecard", "--format", "html", "--language", language).Output.Should().ContainAll($"<p class=\"summary\">{whole}</p>", $"<p class=\"summary\">{first}</p>");
        Run("scorecard", "--position", "direktur", "--language", language).Output.Should().EndWith(first + "\n");
    }

    [Fact]
    public void A_target_is_shown_without_the_zeros_it_was_written_with()
    {
        // 1.250 is one and a quarter in JSON; shown so, it could be read as 1250.
        var catalog = _folder.Write("uang.json", """
            { "formatVersion": 1, "id": "uang", "title": "Uang", "office": { "name": "Kelurahan Uji" }, "variables": { "r": { "label": "r", "unit": "rupiah" } },
              "positions": [ { "id": "x", "title": "X", "objectives": [ { "statement": "S", "indicators": [ { "id": "q", "name": "q", "unit": "rupiah",
                "polarity": "higherIsBetter", "formula": "r", "targets": [ { "period": "2024", "value": 1.250 } ] } ] } ] } ] }
            """);
        var data = _folder.Write("r.json", """{ "formatVersion": 1, "catalog": "uang", "period": "2024", "values": { "r": 1 } }""");
        foreach (string[] format in new string[][] { ["evaluate"], ["evaluate", "--format", "csv"], ["evaluate", "--format", "json"], ["scorecard"], ["scorecard", "--format", "html"] })
        {
            var run = ToolRun.Of([format[0], catalog, "--data", data, .. format[1..]]);
            run.Output.Should().Contain("1.25");
            System.Text.RegularExpressions.Regex.Count(run.Output, "1[.]250(?!, which)").Should().Be(0, string.Join(' ', format));
            (run.Error + run.Output).Should().Contain("IKI5031", string.Join(' ', format));
        }
    }

    [Fact]
    public void Programs_read_the_summary_and_the_words()
    {
        var card = Json.Of(Run("scorecard", "--format", "json").Output);
        card["summary"]!.ToJsonString().Should().Be(
            """{"results":4,"exceeded":1,"reached":0,"missed":2,"notCompared":0,"withoutTarget":0,"withoutValue":[{"status":"missingInput","count":1}],"weight":125,"openWeight":25}""");
        card["positions"]![0]!["summary"]!["openWeight"]!.ToJsonString().Should().Be("0");
        var akip = card["positions"]![0]!["indicators"]![1]!;
        (akip["status"]!.ToJsonString(), akip["met"]!.ToJsonString(), akip["wordSteps"]!.ToJsonString()).Should().Be(("\"computed\"", "true", "1"));
    }

    [Fact]
    public void A_spreadsheet_gets_the_words_as_values_and_what_the_achievement_is_by()
    {
        var lines = Run("evaluate", "--format", "csv").Output.Split('\n');
        lines[0].Should().Contain("achievement,grade,score,realization,met,official,suggestion,basis,input");
        lines.Should().Contain(l => l.StartsWith("alos,direktur,ALOS,,2024,RS Contoh,computed,4.19,", StringComparison.Ordinal) && l.Contains(",69.83,,,4.19,,false,,own,", StringComparison.Ordinal));
        lines.Should().Contain(l => l.StartsWith("akip,direktur,Nilai AKIP,,2024,RS Contoh,computed,A,,,,BB,,,,A,true,", StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_that_is_not_on_the_scale_is_an_error_with_its_place()
    {
        var run = ToolRun.Of(["evaluate", _folder.Write("k.json", Catalog), "--data", _folder.Write("d.json", Data.Replace("\"WDP\"", "\"WPD\"", StringComparison.Ordinal))]);
        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("IKI5250  opini is 'WPD', which is not on the scale 'opini-bpk'. Did you mean 'WDP'?").And.Contain("/observations/1");
        run.Output.Should().Contain("invalid data");
    }

    private ToolRun Run(string command, params string[] more) =>
        ToolRun.Of([command, _folder.Write("k.json", Catalog), "--data", _folder.Write("d.json", Data), .. more]);

    private ToolRun Explain(string indicator, string language) =>
        ToolRun.Of(["explain", _folder.Write("k.json", Catalog), indicator, "--data", _folder.Write("d.json", Data), "--language", language]);
}
