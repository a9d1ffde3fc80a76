namespace Iki.Cli.Tests.Documentation;

/// <summary>The guides, followed word for word: every file, change, command and program of theirs does what stands there.</summary>
public class GuideTests
{
    [Theory]
    [InlineData("getting-started.md")]
    [InlineData("writing-definitions.md")]
    [InlineData("embedding.md")]
    [InlineData("performance.md")]
    [InlineData("scoring.md")]
    [InlineData("formula-syntax.md")]
    [InlineData("id/memulai.md")]
    [InlineData("id/sintaks-rumus.md")]
    public void Whoever_follows_a_guide_gets_what_it_shows(string page)
    {
        var path = Repository.Doc(page);
        var received = Path.ChangeExtension(path, ".received.md");
        using var folder = new ScratchFolder();
        var text = File.ReadAllText(path);
        var actual = new GuideRun(folder).Of(text);
        if (actual != text) File.WriteAllText(received, actual);
        actual.Should().Be(text, "of {0}; what was really printed stands in {1}", page, Path.GetFileName(received));
    }

    [Fact]
    public void The_commands_over_the_seeds_and_the_formulas_print_what_the_page_on_the_command_line_shows()
    {
        using var folder = new ScratchFolder();
        var run = new GuideRun(folder);
        var compared = 0;
        foreach (var block in GuideBlock.Split(File.ReadAllText(Repository.Doc("command-line.md"))).Select(p => p.Block).Where(b => b?.Language == "console"))
        {
            foreach (var shown in block!.Text.Split("$ ").Skip(1).Select(s => s.TrimEnd('\n').Split('\n')))
            {
                // The others are about copies of a seed with a fault, which are not on the page.
                if (!shown[0].Contains(" seeds/", StringComparison.Ordinal) && !shown[0].StartsWith("iki formula '", StringComparison.Ordinal)) continue;
                GuideRun.LinesOf(run.Printed(shown[0])).Should().Equal(shown[1..].Select(l => l.TrimEnd()), "of {0}", shown[0]);
                compared++;
            }
        }

        compared.Should().BeGreaterThanOrEqualTo(9);
    }
}
