using System.Text.RegularExpressions;

namespace Iki.Package.Tests;

/// <summary>The ten lines of the package's README, published trimmed, without .NET beside them, and run.</summary>
public class ConsoleSampleTests
{
    private static readonly string Sample = RepositoryFiles.PathOf("docs", "samples", "console");

    [Fact]
    public void Published_trimmed_without_a_warning_it_prints_what_the_README_says()
    {
        var folder = Path.Combine(Packed.Work, "trimmed");
        Command.Sdk(
            "publish", Path.Combine(Sample, "Console.csproj"), folder, "-c", "Release", "--use-current-runtime",
            "-p:TrimmerSingleWarn=false", "-p:DisableTransitiveFrameworkReferenceDownloads=true");
        Command.Run(folder, Path.Combine(folder, "attendance")).TrimEnd().Should().Be(Block("text"));
        new FileInfo(Path.Combine(folder, "Iki.Core.dll")).Length.Should().BeLessThan(Packed.Core.Files["lib/net10.0/Iki.Core.dll"].Length);
        File.Exists(Path.Combine(folder, "System.Private.Xml.dll")).Should().BeFalse("what nobody uses is trimmed away");
    }

    [Theory]
    [InlineData("csharp", "Program.cs")]
    [InlineData("json", "catalog.json")]
    public void The_README_shows_the_sample_as_it_is(string language, string file)
    {
        Block(language).Should().Be(File.ReadAllText(Path.Combine(Sample, file)).TrimEnd());
    }

    [Fact]
    public void From_nothing_to_a_value_with_its_reason_takes_ten_lines_at_most()
    {
        File.ReadAllLines(Path.Combine(Sample, "Program.cs")).Length.Should().BeLessThanOrEqualTo(10);
    }

    private static string Block(string language) =>
        Regex.Match(Packed.Core.Text("README.md"), $"```{language}\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;
}
