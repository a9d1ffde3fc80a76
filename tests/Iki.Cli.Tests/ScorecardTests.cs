using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Iki.Cli.Tests;

/// <summary>iki scorecard: tables, JSON, the page, and what a grade takes.</summary>
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
        run.ErrorLines.Select(l => l.Split(' ')[0]).Should().Equal("IKI5215", "IKI5216");
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
        ((string)steps[1]!["label"]!).Should().Be("Kondisi normal: makin tinggi makin baik");
    }

    [Fact]
    public void The_page_needs_nothing_else_and_runs_nothing()
    {
        var page = Run("--format", "html").Output;

        page.Should().StartWith("<!doctype html>\n<html lang=\"en\">");
        Regex.IsMatch(page, @"<script|<link|<img|<iframe|\bsrc=|\bhref=|url\(|@import|javascript:|\bon\w+=", RegexOptions.IgnoreCase).Should().BeFalse();
        page.Should().Contain("default-src 'none'");
    }

    [Fact]
    public void Texts_of_a_catalog_are_shown_on_the_page_and_not_obeyed()
    {
        const string evil = "</title><script>alert(1)</script><img src=x onerror='alert(2)'>\\\" & \\u202E";
        var catalog = ScoreSamples.Catalog
            .Replace("Persentase tingkat kehadiran", evil, StringComparison.Ordinal)
            .Replace("Indikator Kinerja Individu Kecamatan Contoh", evil, StringComparison.Ordinal)
            .Replace("Sekretaris Kecamatan", evil, StringComparison.Ordinal)
            .Replace("\"unit\": \"laporan\"", $"\"unit\": \"{evil}\"", StringComparison.Ordinal)
            .Replace("\"text\": \"WTP\"", $"\"text\": \"{evil}\"", StringComparison.Ordinal)
            .Replace("\"Kecamatan Contoh\"", $"\"{evil}\"", StringComparison.Ordinal);

        var run = Run(catalog, "--format", "html");

        run.ExitCode.Should().Be(0);
        run.Output.Should().NotContainAny("<script", "<img", "\u202E").And.NotContain("onerror='");
        Regex.Count(run.Output, "</title>").Should().Be(1);
        run.Output.Should().Contain("&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&#39;alert(2)&#39;&gt;&quot; &amp; \uFFFD");
    }

    [Fact]
    public void Every_opened_tag_of_the_page_is_closed()
    {
        var page = Run("--format", "html").Output;
        foreach (var tag in new[] { "html", "head", "body", "header", "main", "section", "ol", "li", "dl", "div", "dt", "dd", "svg", "details", "summary", "footer", "p", "h1", "h2", "h3" })
        {
            Regex.Count(page, $"<{tag}[ >]").Should().Be(Regex.Count(page, $"</{tag}>"), "of {0}", tag);
        }

        // A bar for each of the four indicators with an achievement, told to those who do not see it.
        Regex.Count(page, "<svg class=\"bar\" role=\"img\" aria-label=\"Achievement ").Should().Be(4);
    }

    [Fact]
    public void Outside_its_dates_a_regulation_suggests_and_strictly_is_refused()
    {
        var (catalog, data) = (ScoreSamples.Catalog.Replace("\"2021\"", "\"2024\"", StringComparison.Ordinal), ScoreSamples.DataOf("2024"));
        string[] args = ["scorecard", _folder.Write("k.json", catalog), "--data", _folder.Write("d.json", data), "--regulation", "permenpanrb-8-2021"];

        var lenient = ToolRun.Of([.. args, "--position", "sekretaris"]);
        lenient.ExitCode.Should().Be(0);
        lenient.Output.Should().Contain("Cukup †").And.Contain("† a suggestion to the appraiser");
        Regex.Count(lenient.Output, "PermenPANRB 8/2021 does not apply to 2024").Should().Be(4, "every figure carries the warning");

        var strict = ToolRun.Of([.. args, "--strict"]);
        strict.ExitCode.Should().Be(1);
        strict.Error.Should().StartWith("IKI5203  PermenPANRB 8/2021 does not apply to 2024");
        strict.Output.Should().NotContainAny("Cukup", "strict scoring");
    }

    [Fact]
    public void Where_no_regulation_applies_there_are_targets_and_realizations_alone()
    {
        var run = Run(ScoreSamples.Catalog.Replace("\"2021\"", "\"2024\"", StringComparison.Ordinal), ScoreSamples.DataOf("2024"), []);

        run.ExitCode.Should().Be(0);
        run.Error.Should().StartWith("IKI5201");
        run.Output.Should().ContainAll("91.67", "7–8").And.NotContainAny("Cukup", "Baik");
    }

    [Fact]
    public void A_regulation_of_ones_own_is_named_by_its_file()
    {
        var own = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Repository.Catalog)!, "..", "..", "src", "Iki.Core", "Scoring", "Regulations", "permenpanrb-8-2021.json"))
            .Replace("\"PermenPANRB 8/2021\"", "\"Perbup 1/2021\"", StringComparison.Ordinal);
        Run("--regulation", _folder.Write("perbup.json", own)).Output.Should().Contain("Rated by: Perbup 1/2021");

        var bad = Run("--regulation", _folder.Write("salah.json", own.Replace("\"to\": 99", "\"to\": 98", StringComparison.Ordinal)));
        bad.ExitCode.Should().Be(1);
        bad.Error.Should().Contain("IKI4100  The scale has a gap between 'Cukup' and 'Baik'");
    }

    [Fact]
    public void A_regulation_file_is_checked()
    {
        var path = Path.Combine(Path.GetDirectoryName(Repository.Catalog)!, "..", "..", "src", "Iki.Core", "Scoring", "Regulations", "pp-30-2019.json");
        ToolRun.Of("check", "--regulations", path).Should().Be(new ToolRun { ExitCode = 0, Output = $"{path}: PP 30/2019, 0 cases, 5 bands, 2 examples. No problems.\n", Error = "" });

        var wrong = ToolRun.Of("check", "--regulations", _folder.Write("salah.json", File.ReadAllText(path).Replace("\"below\": 90", "\"below\": 89", StringComparison.Ordinal)));
        wrong.ExitCode.Should().Be(1);
        wrong.Error.Should().StartWith("IKI4100  The scale has a gap between 'Cukup' and 'Baik'");
        ToolRun.Of("check", "--regulations", "--lint", path).ExitCode.Should().Be(2);
    }

    [Theory]
    [InlineData("en", "Persentase tingkat kehadiran reaches 'Baik' with hadir at least 23 orang (exactly 11343/500).\nThe realization is then reported as 94.53 %, an achievement of 99.51 %.\n")]
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
    public void What_cannot_be_told_is_refused_with_exit_code_1()
    {
        var run = Run("--reach", "Baik", "--by", "cuti", "--indicator", "sekretaris/kehadiran");

        run.Should().Be(new ToolRun { ExitCode = 1, Output = "", Error = "IKI5220  'cuti' is none of the variables the realization depends on. They are: hadir, pegawai.\n" });
    }

    [Theory]
    [InlineData("--reach", "Baik")]
    [InlineData("--reach", "Baik", "--by", "hadir")]
    [InlineData("--by", "hadir", "--indicator", "sekretaris/kehadiran")]
    [InlineData("--reach", "Baik", "--by", "hadir", "--indicator", "tidak-ada")]
    [InlineData("--reach", "Baik", "--by", "hadir", "--indicator", "sekretaris/kehadiran", "--format", "html")]
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

    private ToolRun Run(string catalog, string option, string value) => Run(catalog, ScoreSamples.Data, [option, value]);

    private ToolRun Run(string catalog, string data, string[] more) =>
        ToolRun.Of(["scorecard", _folder.Write("katalog.json", catalog), "--data", _folder.Write("data.json", data), .. more]);
}
