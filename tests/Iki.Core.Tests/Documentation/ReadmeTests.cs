using System.Text.RegularExpressions;

namespace Iki.Core.Tests.Documentation;

/// <summary>The README's programs are compiled, run, and print what the README says they print.</summary>
public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(RepositoryFiles.PathOf("README.md"));

    private static readonly string Compiled =
        File.ReadAllText(RepositoryFiles.PathOf("tests", "Iki.Core.Tests", "Documentation", "ReadmeExamples.cs"));

    [Theory]
    [InlineData("evaluate")]
    [InlineData("explain")]
    [InlineData("formula")]
    public void An_example_is_compiled_as_it_stands_and_prints_what_stands_below_it(string name)
    {
        var (code, output) = InReadme(name);
        output = output.Trim();
        var region = Regex.Match(Compiled, $@"// example: {name}\n(.*?)\n\s*// end", RegexOptions.Singleline).Groups[1].Value;
        var compiled = string.Join('\n', region.Split('\n').Select(l => l.Trim()));
        code.Should().EndWith("\n" + compiled);

        var printed = new StringWriter { NewLine = "\n" };
        if (name == "evaluate") ReadmeExamples.Evaluate(printed);
        else if (name == "explain") ReadmeExamples.Explain(printed);
        else ReadmeExamples.FormulaAlone(printed);
        printed.ToString().Trim().Should().Be(output);
    }

    [Fact]
    public void The_first_program_has_ten_lines_or_fewer()
    {
        InReadme("evaluate").Code.Split('\n').Length.Should().BeLessThanOrEqualTo(10);
    }

    [Fact]
    public void Every_file_the_README_links_to_is_there()
    {
        var links = Regex.Matches(Readme, @"\]\((?!http)([^)#]+)").Select(m => m.Groups[1].Value);
        links.Should().OnlyContain(l => Path.Exists(RepositoryFiles.PathOf(l)));
    }

    private static (string Code, string Output) InReadme(string name)
    {
        var match = Regex.Match(
            Readme, $@"<!-- example: {name} -->\n```csharp\n(.*?)\n```\n\n```text\n(.*?)\n```", RegexOptions.Singleline);
        return (match.Groups[1].Value, match.Groups[2].Value);
    }
}
