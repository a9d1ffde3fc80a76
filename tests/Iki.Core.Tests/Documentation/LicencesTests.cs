using System.Text.Json;
using System.Text.RegularExpressions;

namespace Iki.Core.Tests.Documentation;

/// <summary>The page on licences lists every package that ships; which licence each has is checked by <c>.ci/licences</c>, which needs the packages.</summary>
public class LicencesTests
{
    // What only builds and tests is in a group of its own; ILLink.Tasks and the ILCompiler are the SDK's own, which check a library for trimming and compile ahead.
    private static readonly HashSet<string> OfTheBuild =
    [
        "Microsoft.NET.ILLink.Tasks",
        .. from Match package in Regex.Matches(
               Regex.Match(File.ReadAllText(RepositoryFiles.PathOf("Directory.Packages.props")), "Label=\"Development only\".*", RegexOptions.Singleline).Value, "Include=\"([^\"]+)\"")
           select package.Groups[1].Value,
    ];

    [Fact]
    public void Every_package_that_ships_has_its_row_and_no_other_has()
    {
        var source = RepositoryFiles.PathOf("src");
        // The compiler that the analyzers are written for is the user's own.
        var projects = Directory.GetDirectories(source).Where(p => Path.GetFileName(p) != "Iki.Analyzers").Append(RepositoryFiles.PathOf("docs", "playground", "bridge"));
        var shipped = projects.Select(p => Path.Combine(p, "packages.lock.json")).Where(File.Exists).SelectMany(PackagesOf).Distinct().Order(StringComparer.OrdinalIgnoreCase);

        var listed = Regex.Matches(File.ReadAllText(RepositoryFiles.PathOf("docs", "licences.md")), @"^\| ([\w.-]+) \| (\d[\w.-]*) \| [^|]+ \| [^|]+ \| https://\S+ \|$", RegexOptions.Multiline)
            .Select(r => $"{r.Groups[1].Value} {r.Groups[2].Value}");

        listed.Order(StringComparer.OrdinalIgnoreCase).Should().Equal(shipped, "else run .ci/licences");
    }

    private static IEnumerable<string> PackagesOf(string lockFile)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(lockFile));
        return
        [
            .. from framework in document.RootElement.GetProperty("dependencies").EnumerateObject()
               from package in framework.Value.EnumerateObject()
               where package.Value.TryGetProperty("resolved", out _)
               where !OfTheBuild.Contains(package.Name) && !package.Name.EndsWith("Microsoft.DotNet.ILCompiler", StringComparison.OrdinalIgnoreCase)
               select $"{package.Name} {package.Value.GetProperty("resolved").GetString()}",
        ];
    }
}
