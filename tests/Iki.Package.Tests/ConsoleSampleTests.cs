using System.Text.RegularExpressions;

namespace Iki.Package.Tests;

/// <summary>The ten lines of the package's README, published trimmed and as machine code, without .NET beside them, and run.</summary>
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

    [Fact]
    public void Compiled_to_machine_code_without_a_warning_it_prints_the_same()
    {
        var folder = Path.Combine(Packed.Work, "native");
        Command.Sdk(
            "publish", Path.Combine(Sample, "Console.csproj"), folder, "-c", "Release", "--use-current-runtime",
            "-p:PublishAot=true", "-p:TrimmerSingleWarn=false", $"-p:CppCompilerAndLinker={Linker()}");
        Command.Run(folder, Path.Combine(folder, "attendance")).TrimEnd().Should().Be(Block("text"));
        Directory.GetFiles(folder, "*.dll").Should().BeEmpty();
    }

    // The SDK asks for clang unless told otherwise; either links.
    private static string Linker() => new[] { "clang", "gcc" }.First(
        name => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, name))));

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
