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

    private ToolRun Page(string catalog) => ScoreSamples.Scorecard(_folder, catalog, ScoreSamples.Data, ["--format", "html"]);
}
