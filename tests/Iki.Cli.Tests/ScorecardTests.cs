using System.Text.RegularExpressions;

namespace Iki.Cli.Tests;

/// <summary>iki scorecard: tables, JSON and the page, by regulations of the library and of one's own.</summary>
public sealed class ScorecardTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text", "en")]
    [InlineData("text", "id")]
    [InlineData("html", "en")]
    [InlineData("html", "id")]
    public void The_card_is_the_approved_one(string format, string language)
    {
        var run = Run("--format", format, "--language", language);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Be(Repository.Approved($"scorecard.{format}.{language}"));
    }

    [Fact]
    public void The_total_is_the_scores_by_their_weights()
    {
        // 22/24 = 91.67 of 95 is 96 %: 70 + 16 = 86; 0 of 0 is 109; the highest attainable is 120; 9 of 7–8 is 87.5 %, 88 %: 70 + 8 = 78.
        // 86 × 0.4 + 109 × 0.2 + 120 × 0.25 + 78 × 0.15 = 34.4 + 21.8 + 30 + 11.7 = 97.9.
        var card = Json.Of(Run("--format", "json", "--position", "sekretaris").Output);
        var position = card["positions"]!.AsArray().Should().ContainSingle().Subject!;

        position["total"]!.ToJsonString().Should().Be("97.9");
        position["complete"]!.ToJsonString().Should().Be("true");
        position["indicators"]!.AsArray().Select(i => i!["score"]!.ToJsonString()).Should().Equal("86", "109", "120", "78");
        position["indicators"]!.AsArray().Select(i => i!["official"]!.ToJsonString()).Should().Equal("true", "false", "true", "true");
        ((string)card["regulation"]!["id"]!).Should().Be("permenpanrb-8-2021");
    }

    [Fact]
    public void Every_step_is_in_the_JSON_with_its_article()
    {
        var card = Json.Of(Run("--format", "json", "--language", "id").Output);
        var steps = card["positions"]![0]!["indicators"]![0]!["steps"]!.AsArray();

        steps.Select(s => (string?)s!["formula"]).Should().Equal(
            null, "realisasi / target * 100%", null, null, "70 + (89 - 70) / (99 - 80) * (capaianBulat - 80)");
        steps.Skip(1).Select(s => (string?)s!["citation"]).Should().OnlyContain(c => c!.StartsWith("PermenPANRB 8/2021, Lampiran Bab VI"));
        ((string)steps[1]!["label"]!).Should().Be("Kondisi normal: semakin tinggi semakin baik");
    }

    [Fact]
    public void Outside_its_dates_a_regulation_suggests_and_strictly_is_refused()
    {
        var (catalog, data) = (ScoreSamples.Catalog.Replace("\"2021-S2\"", "\"2024\"", StringComparison.Ordinal), ScoreSamples.DataOf("2024"));
        string[] args = ["scorecard", _folder.Write("k.json", catalog), "--data", _folder.Write("d.json", data), "--regulation", "permenpanrb-8-2021"];

        var lenient = ToolRun.Of([.. args, "--position", "sekretaris"]);
        lenient.ExitCode.Should().Be(0);
        lenient.Output.Should().Contain("Cukup †").And.Contain("† a suggestion to the appraiser");
        Regex.Count(lenient.Output, "PermenPANRB 8/2021 does not apply to the whole of 2024").Should().Be(1);
        Regex.Count(lenient.Output, @"\(1\) +│ ").Should().Be(4, "every figure carries the mark of the warning");

        var strict = ToolRun.Of([.. args, "--strict"]);
        strict.ExitCode.Should().Be(1);
        strict.Error.Should().StartWith("IKI5203  PermenPANRB 8/2021 does not apply to the whole of 2024");
        strict.Output.Should().NotContainAny("Cukup", "strict scoring");
    }

    [Fact]
    public void Where_no_regulation_applies_achievements_are_own_and_there_are_no_grades()
    {
        var run = Run(ScoreSamples.Catalog.Replace("\"2021-S2\"", "\"2018\"", StringComparison.Ordinal), ScoreSamples.DataOf("2018"), []);

        run.ExitCode.Should().Be(0);
        run.Error.Should().StartWith("IKI5201");
        // 91.67 / 95 = 96.494… %; 9 against 7–8 where less is better is (16 − 9) / 8.
        run.Output.Should().ContainAll("91.67", "7.0–8.0", "96.49 % ◊", "87.50 % ◊", "◊ iki's own arithmetic, not based on a regulation; not official").And.NotContainAny("Cukup", "Baik");
    }

    [Fact]
    public void A_regulation_of_ones_own_is_named_by_its_file()
    {
        var own = File.ReadAllText(Repository.Regulation("permenpanrb-8-2021"))
            .Replace("\"PermenPANRB 8/2021\"", "\"Perbup 1/2021\"", StringComparison.Ordinal);
        Run("--regulation", _folder.Write("perbup.json", own)).Output.Should().Contain("Rated by: Perbup 1/2021");

        var bad = Run("--regulation", _folder.Write("salah.json", own.Replace("\"to\": 99", "\"to\": 98", StringComparison.Ordinal)));
        bad.ExitCode.Should().Be(1);
        bad.Error.Should().Contain("IKI4100  The scale has a gap between 'Cukup' and 'Baik'");
    }

    [Fact]
    public void By_ratings_a_card_shows_objectives_and_the_predikat_and_no_grade_made_of_a_number()
    {
        var data = ScoreSamples.DataOf("2024").Replace("\"values\":", "\"ratingCodes\": \"best\", \"ratings\": { \"sekretaris\": { \"hasilKerja\": 1, \"perilakuKerja\": 2 }, \"kasi\": { \"hasilKerja\": 1 } }, \"values\":", StringComparison.Ordinal);
        var catalog = ScoreSamples.Catalog.Replace("\"2021-S2\"", "\"2024\"", StringComparison.Ordinal);
        var run = Run(catalog, data, ["--organisation", "Istimewa"]);

        run.ExitCode.Should().Be(0);
        run.Output.Should().ContainAll(
            "Tertib administrasi", "Predikat: Baik [PermenPANRB 6/2022, matriks hasil kerja dan perilaku kerja]", "The appraiser's rating 'Perilaku kerja' is missing",
            "organization 'Istimewa' (SE MenPANRB 3/2023, from one secondary source; a guide)", "Baik 1 (100 %)", "Without a predikat: 1.").And.NotContain("Cukup");

        var card = Json.Of(Run(catalog, data, ["--organization", "Istimewa", "--format", "json"]).Output);
        ((string)card["positions"]![0]!["appraisal"]!["predikat"]!["name"]!).Should().Be("Baik");
        card["positions"]![0]!["indicators"]!.AsArray().Should().OnlyContain(i => i!["grade"] == null && i["score"] == null);
        card["positions"]![1]!["appraisal"]!["predikat"].Should().BeNull();
        ((int)card["distribution"]!["staff"]!).Should().Be(1);
        Run(catalog, data, ["--organization", "Hebat"]).ExitCode.Should().Be(1);
        Run("--organization", "Baik").ExitCode.Should().Be(2, "PermenPANRB 8/2021 knows no distribution");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("html")]
    public void Without_any_rating_a_card_says_why_there_is_no_predikat(string format)
    {
        var catalog = ScoreSamples.Catalog.Replace("\"2021-S2\"", "\"2024\"", StringComparison.Ordinal);
        Run(catalog, ScoreSamples.DataOf("2024"), ["--format", format, "--language", "id"]).Output
            .Should().MatchRegex(format == "text" ? "2 jabatan belum diberi penilaian, sehingga belum mempunyai predikat" : "Rating ('|&#39;)Hasil kerja('|&#39;) dari pejabat penilai belum ada");
    }

    [Fact]
    public void The_page_shows_the_rule_by_which_an_objective_has_its_score()
    {
        // 96 % is Cukup, 100 % Baik, the highest attainable 100 % Baik in this group, 88 % Cukup: four IKI, so 80, 100, 100, 80 by 40, 20, 25, 15 = 89.
        var catalog = ScoreSamples.Catalog.Replace("\"jpt\"", "\"administrasi\"", StringComparison.Ordinal);
        var page = Run(catalog, ScoreSamples.Data, ["--format", "html", "--position", "sekretaris"]).Output;

        page.Should().Contain("Objective: Tertib administrasi: <strong>89.00 *</strong>")
            .And.Contain("Two IKI, or more than three: the scores of their categories by their weights: <code>nilai</code> <span class=\"figures\">(Cukup = 2; Baik = 2)</span> = <strong>89.00</strong>");
    }

    [Fact]
    public void A_regulation_of_values_is_told_with_the_command_that_rates_by_it()
    {
        var run = Run("--regulation", "permenpanrb-14-2017");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Be("PermenPANRB 14/2017 rates a value, not an achievement. Name the indicators that have such a value with iki evaluate --indicator.\n");
    }

    [Fact]
    public void The_title_of_a_regulation_cannot_steer_the_terminal()
    {
        var own = _folder.Write("perbup.json", File.ReadAllText(Repository.Regulation("permenpanrb-8-2021"))
            .Replace("\"PermenPANRB 8/2021\"", "\"Perbup \\u001b[31m1\"", StringComparison.Ordinal));

        Run("--regulation", own).Output.Should().Contain("Rated by: Perbup \uFFFD[31m1").And.NotContain("\u001b");
        ToolRun.Of("check", "--regulations", own).Output.Should().Contain(": Perbup \uFFFD[31m1, ").And.NotContain("\u001b");
    }

    [Fact]
    public void A_regulation_file_is_checked()
    {
        var path = Repository.Regulation("pp-30-2019");
        ToolRun.Of("check", "--regulations", path).Should().Be(new ToolRun { ExitCode = 0, Output = $"{path}: PP 30/2019, 0 cases, 5 bands, 4 examples. No problems.\n", Error = "" });

        var wrong = ToolRun.Of("check", "--regulations", _folder.Write("salah.json", File.ReadAllText(path).Replace("\"below\": 90", "\"below\": 89", StringComparison.Ordinal)));
        wrong.ExitCode.Should().Be(1);
        wrong.Error.Should().StartWith("IKI4100  The scale has a gap between 'Cukup' and 'Baik'");
        ToolRun.Of("check", "--regulations", "--lint", path).ExitCode.Should().Be(2);
    }

    [Theory]
    [InlineData("--position", "tidak-ada")]
    [InlineData("--period", "kemarin")]
    [InlineData("--format", "csv")]
    [InlineData("--regulation", "permenpanrb-14-2017")]
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
