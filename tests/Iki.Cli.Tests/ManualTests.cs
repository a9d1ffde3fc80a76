namespace Iki.Cli.Tests;

/// <summary>The manual page of the archive, made from the texts of the help.</summary>
public class ManualTests
{
    [Theory]
    [InlineData("en", "NAME", "EXIT STATUS", "Only these indicators, by id.", "All is well.")]
    [InlineData("id", "NAMA", "STATUS KELUAR", "Hanya indikator ini, menurut id.", "Semuanya baik.")]
    public void It_has_every_command_with_its_options(string language, params string[] said)
    {
        var page = ToolRun.Of("__manual", "--language", language);

        page.Should().Match<ToolRun>(r => r.ExitCode == 0 && r.Error == "");
        page.Lines[0].Should().StartWith(".TH IKI 1 ");
        page.Output.Should().ContainAll(said);
        page.Lines.Where(l => l.StartsWith(".SS ", StringComparison.Ordinal)).Select(l => l.Split('"')[1].Split(' ')[1]).Should()
            .Equal("check", "evaluate", "explain", "formula", "schema", "diff", "import", "scorecard", "export", "figures", "form", "sql", "completion");
        page.Output.Should().ContainAll("\\fB\\-\\-year\\-to\\-date\\fR", "\\fB\\-\\-max\\-json\\fR", "\\fB\\-\\-signed\\-by\\fR");
    }

    [Fact]
    public void Every_line_is_a_text_or_a_macro_that_it_uses()
    {
        foreach (var language in new[] { "en", "id" })
        {
            var lines = ToolRun.Of("__manual", "--language", language).Lines;
            lines.Where(l => l.StartsWith('.')).Select(l => l.Split(' ')[0]).Distinct().Should().BeSubsetOf([".TH", ".SH", ".SS", ".TP", ".nf", ".fi"]);
            lines.Should().NotContain("").And.NotContain(l => l.StartsWith('\''));
            lines.Where(l => l.Any(c => c is < ' ' or > '~')).Should().BeEmpty();
        }
    }
}
