using System.Text.RegularExpressions;

namespace Iki.Core.Tests.Documentation;

/// <summary>Every link of a page leads to a file that is there, and to a heading that stands in it.</summary>
public class LinkTests
{
    private static readonly string[] Paths = [.. new[] { "README.md", "CHANGELOG.md", "CONTRIBUTING.md" }
        .Concat(Directory.GetFiles(RepositoryFiles.PathOf("docs"), "*.md", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(RepositoryFiles.Root, p).Replace('\\', '/')))
        .Where(p => !p.Contains(".received.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Pages => [.. Paths];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_somewhere(string page)
    {
        var path = RepositoryFiles.PathOf(page);
        foreach (Match link in Regex.Matches(WithoutBlocks(path), @"\]\((?!https?:)([^)#\s]*)(?:#([^)]+))?\)"))
        {
            var (file, heading) = (link.Groups[1].Value, link.Groups[2].Value);
            var target = file.Length == 0 ? path : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, file));
            Path.Exists(target).Should().BeTrue("{0} links to {1}", page, link.Value);
            if (heading.Length > 0) Anchors(target).Should().Contain(heading, "{0} links to {1}", page, link.Value);
        }
    }

    /// <summary>Every page can be reached from the index by links.</summary>
    [Fact]
    public void The_index_leads_to_every_page()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([RepositoryFiles.PathOf("docs", "README.md")]);
        while (open.TryPop(out var path))
        {
            if (!found.Add(path)) continue;
            foreach (Match link in Regex.Matches(WithoutBlocks(path), @"\]\((?!https?:)([^)#\s]+\.md)"))
            {
                open.Push(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, link.Groups[1].Value)));
            }
        }

        var pages = Paths.Where(p => p.StartsWith("docs/", StringComparison.Ordinal) && !p.StartsWith("docs/decisions/", StringComparison.Ordinal));
        pages.Select(p => RepositoryFiles.PathOf(p)).Should().BeSubsetOf(found);
    }

    /// <summary>The anchors GitHub gives the headings of a page, and those that stand in it.</summary>
    private static HashSet<string> Anchors(string path) =>
        [.. Regex.Matches(WithoutBlocks(path), "^#+ (.+)$", RegexOptions.Multiline)
            .Select(m => Regex.Replace(m.Groups[1].Value.ToLowerInvariant(), @"[^\p{L}\p{N} _-]", "").Replace(' ', '-'))
            .Concat(Regex.Matches(WithoutBlocks(path), "<a id=\"([^\"]+)\">").Select(m => m.Groups[1].Value))];

    private static string WithoutBlocks(string path) =>
        Regex.Replace(File.ReadAllText(path), "^```.*?^```$", "", RegexOptions.Singleline | RegexOptions.Multiline);
}
