using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Iki.Cli.Tests.Documentation;

/// <summary>The programs of the guides as they are compiled, in <see cref="GuideExamples"/>.</summary>
internal static class Compiled
{
    private static readonly string Source = string.Concat(Directory.GetFiles(Path.GetDirectoryName(Here())!, "GuideExamples*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText));

    /// <summary>Fails where a program on a page is not, line for line, the one that is compiled under its name.</summary>
    public static void MustHold(GuideBlock program)
    {
        var (directives, body) = (program.Lines.Where(IsUsing).ToArray(), program.Lines.Where(l => !IsUsing(l)));
        Source.Split('\n').Should().Contain(directives, "of {0}", program.Name);
        var region = Regex.Match(Source, $@"// example: {program.Name}\n(.*?)\n *// end", RegexOptions.Singleline).Groups[1].Value;
        region = Regex.Replace(region, @"folder\[(""[^""]+"")\]", "$1");
        Trimmed(body).Should().Be(Trimmed(region.Split('\n')), "of {0}", program.Name);
    }

    private static bool IsUsing(string line) => Regex.IsMatch(line, @"^using [\w.]+;$");

    private static string Trimmed(IEnumerable<string> lines) => string.Join('\n', lines.Select(l => l.Trim())).Trim();

    private static string Here([CallerFilePath] string path = "") => path;
}
