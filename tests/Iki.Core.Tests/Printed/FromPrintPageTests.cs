using System.Text.RegularExpressions;

namespace Iki.Core.Tests.Printed;

/// <summary>The pages on printed formulas: every print in their tables is read as they say, and both pages have the same kinds.</summary>
public partial class FromPrintPageTests
{
    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (print, formula) in new[] { "docs/from-print.md", "docs/id/dari-cetakan.md" }.SelectMany(RowsOf)) rows.Add(print, formula);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_print_is_read_as_the_page_says(string print, string formula)
    {
        Print.First(print).Formula.Should().Be(formula);
    }

    [Fact]
    public void Both_pages_have_the_same_sections()
    {
        int Count(string page) => Heading().Count(File.ReadAllText(RepositoryFiles.PathOf(page)));
        Count("docs/id/dari-cetakan.md").Should().Be(Count("docs/from-print.md")).And.BeGreaterThan(4);
    }

    private static IEnumerable<(string Print, string Formula)> RowsOf(string page)
    {
        foreach (Match table in Table().Matches(File.ReadAllText(RepositoryFiles.PathOf(page))))
        {
            foreach (Match row in Row().Matches(table.Value)) yield return (row.Groups[1].Value, row.Groups[2].Value);
        }
    }

    [GeneratedRegex(@"^\| (?:printed|tercetak) \| (?:first draft|rancangan pertama) \|\n(?:\|.*\n)+", RegexOptions.Multiline)]
    private static partial Regex Table();

    [GeneratedRegex(@"^\| `([^`]+)` \| `([^`]+)` \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("^#+ ", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
