namespace Iki.Cli.Tests.Documentation;

/// <summary>The guides, followed word for word: every file, change, command and program of theirs does what stands there.</summary>
public class GuideTests
{
    [Theory]
    [InlineData("getting-started.md")]
    [InlineData("writing-definitions.md")]
    [InlineData("embedding.md")]
    [InlineData("analyzers.md")]
    [InlineData("performance.md")]
    [InlineData("scoring.md")]
    [InlineData("formula-syntax.md")]
    [InlineData("from-word.md")]
    [InlineData("id/memulai.md")]
    [InlineData("id/dari-word.md")]
    [InlineData("results.md")]
    [InlineData("id/hasil.md")]
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
}
