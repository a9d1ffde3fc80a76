using System.Text.RegularExpressions;
using Iki.Core;

namespace Iki.Reports.Tests;

/// <summary>The page: it needs nothing else, runs nothing, and obeys no text.</summary>
public class PageTests
{
    private const string Evil = "</title></style><script>alert(1)</script><img src=x onerror='alert(2)'>\\\" } @page { content: url(//x) } \\u202E\\u001b[31m";

    [Fact]
    public void It_needs_no_other_file_and_runs_nothing()
    {
        var page = Sample.Html();

        page.Should().StartWith("<!doctype html>\n<html lang=\"id\">").And.Contain("content=\"default-src 'none'; style-src 'unsafe-inline'\"");
        Regex.IsMatch(page, @"<script|<link|<img|<iframe|\bsrc=|\bhref=|url\(|@import|javascript:|\bon\w+=", RegexOptions.IgnoreCase).Should().BeFalse();
    }

    [Fact]
    public void Texts_are_shown_and_not_obeyed_wherever_they_stand()
    {
        var catalog = Sample.Catalog;
        foreach (var text in new[] { "Kecamatan Rawa Biru", "Sekretaris Kecamatan", "Surat diselesaikan", "Persentase surat selesai", "surat masuk\",", "Subbagian Umum", "dihitung per tahun", "Sel menyebut surat.", "\\\\text{surat selesai}" })
        {
            catalog.Should().Contain(text);
            catalog = catalog.Replace(text, text.TrimEnd('"', ',') + Evil + (text.EndsWith(',') ? "\"," : ""), StringComparison.Ordinal);
        }

        var data = Sample.Data.Replace("Agenda Desa Ulu", Evil, StringComparison.Ordinal).Replace("setelah dikoreksi", Evil, StringComparison.Ordinal)
            .Replace("\"office\": \"Kecamatan Rawa Biru\"", $"\"office\": \"Kecamatan Rawa Biru{Evil}\"", StringComparison.Ordinal);
        var options = Sample.Options(data: data, catalog: catalog) with { Place = "<script>", SignedBy = ["<img src=x>"] };
        var page = ScorecardReport.Html(Sample.Card(data, catalog), options);

        page.Should().NotContainAny("<script", "<img", "\u202E", "\u001b");
        page[page.IndexOf("<style>", StringComparison.Ordinal)..page.IndexOf("</style>", StringComparison.Ordinal)].Should().NotContain("url(");
        Regex.Count(page, "</style>").Should().Be(1);
        Regex.Count(page, "</title>").Should().Be(1);
    }

    [Theory]
    [InlineData(Language.English, "9.5 (not used)", "Feb 9.5 (not used)")]
    [InlineData(Language.Indonesian, "9,5 (tidak dipakai)", "Feb 9,5 (tidak dipakai)")]
    public void A_figure_that_was_refused_is_marked(Language language, string alone, string amongOthers)
    {
        // Letters are whole numbers: one of several figures, and one that stands alone.
        var several = Sample.Data.Replace("\"period\": \"2025-02\", \"office\": \"Desa Ilir\", \"value\": 15, \"source\": \"Agenda Desa Ilir\"", "\"period\": \"2025-02\", \"office\": \"Desa Ilir\", \"value\": 9.5", StringComparison.Ordinal);
        Sample.Texts(Sample.Content(language, several).Blocks).Should().Contain(t => t.Contains(amongOthers, StringComparison.Ordinal));
        var one = Sample.Data.Replace("\"value\": 4512 }", "\"value\": 4512 }, { \"variable\": \"rapat\", \"period\": \"2025\", \"value\": 9.5 }", StringComparison.Ordinal);
        var whole = Sample.Catalog.Replace("\"label\": \"rapat\", \"unit\": \"kali\"", "\"label\": \"rapat\", \"unit\": \"kali\", \"integer\": true", StringComparison.Ordinal);
        Sample.Texts(Sample.Content(language, one, whole).Blocks).Should().Contain(t => t.Contains(alone, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_opened_tag_is_closed()
    {
        var page = ScorecardReport.Html(Sample.Card(), Sample.Options() with { SignedBy = ["Camat Rawa Biru"] });
        string[] tags = [.. Regex.Matches(page, "<([a-z][a-z0-9]*)[ >]").Select(m => m.Groups[1].Value).Distinct().Except(["meta", "col", "rect", "circle", "line", "polyline", "br"])];

        tags.Should().Contain(["table", "figure", "svg", "math", "details", "section"]);
        foreach (var tag in tags) Regex.Count(page, $"<{tag}[ >]").Should().Be(Regex.Count(page, $"</{tag}>"), "of {0}", tag);
    }

    // January to March are one line; May stands alone behind the gap of April.
    [Fact]
    public void The_chart_is_broken_where_a_month_has_no_value_and_says_what_it_shows()
    {
        var chart = Regex.Match(Sample.Html(), "<svg class=\"trend\".*?</svg>").Value;

        chart.Should().Contain("role=\"img\" aria-label=\"Per bulan tahun 2025, %: Jan 75,00; Feb 100,00; Mar 66,67; Apr –; Mei 85,71; Jun –");
        Regex.Count(chart, "<polyline ").Should().Be(1);
        Regex.Matches(chart, "<circle cx=\"([^\"]*)\" cy=\"([^\"]*)\"").Select(m => $"{m.Groups[1]} {m.Groups[2]}").Should().Equal("6 30.0", "32.2 6", "58.4 38", "110.7 19.7");
    }

    [Fact]
    public void A_printed_formula_in_LaTeX_is_an_equation() =>
        Sample.Html().Should().Contain("<mfrac><mrow><mtext>surat selesai</mtext></mrow><mrow><mtext>surat masuk</mtext></mrow></mfrac>");

    [Fact]
    public void On_paper_stand_the_number_of_the_page_and_whose_report_it_is() => Sample.Html().Should()
        .Contain("@page { size: A4;").And.Contain("@bottom-left { content: \"Kartu capaian kinerja, Kecamatan Rawa Biru, 2025\"")
        .And.Contain("@bottom-right { content: \"Halaman \" counter(page) \" dari \" counter(pages) \"\"");

    [Fact]
    public void The_same_card_gives_the_same_page() => Sample.Html().Should().Be(Sample.Html());

    [Theory]
    [InlineData("wonoasih-2024", 117)]
    [InlineData("ngronggot-2019", 24)]
    [InlineData("lawang-2018", 56)]
    public void Every_row_of_a_seed_stands_on_its_page(string seed, int rows)
    {
        string Read(string file) => File.ReadAllText(Iki.Core.Tests.RepositoryFiles.PathOf("seeds", seed, file));
        foreach (var language in new[] { Language.English, Language.Indonesian })
        {
            var page = Sample.Html(language, Read("data.json"), Read("catalog.json"));
            Regex.Count(page, "<h3>").Should().Be(rows);
            page.Should().Contain("<mark>").And.Contain("@top-center");
        }
    }
}
