using System.Text.RegularExpressions;

namespace Iki.Cli.Tests;

/// <summary>iki scorecard --format html: a page that needs nothing else and obeys no text of a catalog.</summary>
public sealed class ScorecardPageTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_page_needs_nothing_else_and_runs_nothing()
    {
        var page = Page(ScoreSamples.Catalog).Output;

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

        var run = Page(catalog);

        run.ExitCode.Should().Be(0);
        run.Output.Should().NotContainAny("<script", "<img", "\u202E").And.NotContain("onerror='");
        Regex.Count(run.Output, "</title>").Should().Be(1);
        run.Output.Should().Contain("&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&#39;alert(2)&#39;&gt;&quot; &amp; \uFFFD");
    }

    [Theory]
    [InlineData("en", "Whole days.", "Hari penuh.")]
    [InlineData("id", "Hari penuh.", "Whole days.")]
    public void The_note_on_a_reading_is_in_the_language_of_the_page(string language, string shown, string other)
    {
        var catalog = ScoreSamples.Catalog
            .Replace("\"formula\": \"hari\"", """ "formula": "hari", "reading": { "status": "interpreted", "note": { "en": "Whole days.", "id": "Hari penuh." } } """, StringComparison.Ordinal)
            .Replace("\"formula\": \"laporan\"", """ "formula": "laporan", "reading": { "status": "interpreted", "note": "Semua laporan." } """, StringComparison.Ordinal);

        var page = ScoreSamples.Scorecard(_folder, catalog, ScoreSamples.Data, ["--format", "html", "--language", language]).Output;

        page.Should().Contain(shown).And.NotContain(other).And.Contain("Semua laporan.");
    }

    [Fact]
    public void Every_opened_tag_of_the_page_is_closed()
    {
        var page = Page(ScoreSamples.Catalog).Output;
        foreach (var tag in new[] { "html", "head", "body", "header", "main", "section", "ol", "li", "dl", "div", "dt", "dd", "svg", "details", "summary", "footer", "p", "h1", "h2", "h3", "table", "thead", "tbody", "tr", "th", "td", "ul", "code" })
        {
            Regex.Count(page, $"<{tag}[ >]").Should().Be(Regex.Count(page, $"</{tag}>"), "of {0}", tag);
        }

        // A bar for each of the four indicators with an achievement, told to those who do not see it.
        Regex.Count(page, "<svg class=\"bar\" role=\"img\" aria-label=\"Achievement ").Should().Be(4);
    }

    [Fact]
    public void Offices_sign_where_and_when_the_command_line_says()
    {
        var page = ScoreSamples.Scorecard(_folder, ScoreSamples.Catalog, ScoreSamples.Data, ["--format", "html", "--place", "Contoh", "--date", "2026-01-05", "--signed-by", "Bupati Contoh", "Inspektorat"]).Output;

        page.Should().Contain("<p class=\"when\">Contoh, 5 January 2026</p>\n<ul>\n<li>Bupati Contoh</li>\n<li>Inspektorat</li>\n</ul>");
    }

    [Fact]
    public void A_word_document_goes_to_a_file()
    {
        var run = ScoreSamples.Scorecard(_folder, ScoreSamples.Catalog, ScoreSamples.Data, ["--format", "docx", "--output", _folder["kartu.docx"]]);

        run.ExitCode.Should().Be(0);
        File.ReadAllBytes(_folder["kartu.docx"])[..4].Should().Equal((byte)'P', (byte)'K', 3, 4);
    }

    [Theory]
    [InlineData("--format", "docx")]
    [InlineData("--place", "Contoh")]
    [InlineData("--signed-by", "Bupati Contoh", "--format", "json")]
    [InlineData("--date", "5 Januari 2026", "--format", "html")]
    [InlineData("--date", "2026-02-30", "--format", "html")]
    [InlineData("--signed-by", "Camat 00000000", "--format", "html")]
    public void What_a_report_cannot_be_made_of_is_told(params string[] more)
    {
        var run = ScoreSamples.Scorecard(_folder, ScoreSamples.Catalog, ScoreSamples.Data, more);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().NotBeEmpty();
    }

    private ToolRun Page(string catalog) => ScoreSamples.Scorecard(_folder, catalog, ScoreSamples.Data, ["--format", "html"]);
}
