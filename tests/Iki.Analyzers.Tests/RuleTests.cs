using System.Globalization;
using System.Text.RegularExpressions;
using Iki.Core.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Iki.Analyzers.Tests;

/// <summary>What every rule has: a section on the page, and words in both languages.</summary>
public class RuleTests
{
    private static readonly DiagnosticDescriptor[] Rules =
        [.. new DiagnosticAnalyzer[] { new UncheckedValueAnalyzer(), new NoPeriodAnalyzer() }.SelectMany(a => a.SupportedDiagnostics)];

    [Fact]
    public void Every_rule_has_its_section_and_no_link_that_an_editor_cannot_open()
    {
        var page = File.ReadAllText(RepositoryFiles.PathOf("docs", "analyzers.md"));
        Regex.Matches(page, @"^## (IKIA\d+)$", RegexOptions.Multiline).Select(m => m.Groups[1].Value).Should().Equal(Rules.Select(r => r.Id));
        Rules.Should().OnlyContain(r => r.HelpLinkUri.Length == 0 || Uri.IsWellFormedUriString(r.HelpLinkUri, UriKind.Absolute));
    }

    [Fact]
    public void Every_rule_speaks_the_language_of_the_compiler()
    {
        foreach (var text in Rules.SelectMany(r => new[] { r.Title, r.MessageFormat }))
        {
            text.ToString(CultureInfo.GetCultureInfo("id-ID")).Should().NotBe(text.ToString(CultureInfo.InvariantCulture));
            text.ToString(CultureInfo.GetCultureInfo("tr-TR")).Should().Be(text.ToString(CultureInfo.InvariantCulture));
        }

        Rules[0].Title.ToString(CultureInfo.GetCultureInfo("id")).Should().Be("Value dibaca tanpa memeriksa diagnostiknya");
        Rules[1].Title.ToString(CultureInfo.GetCultureInfo("id")).Should().Be("Period ini kosong");
        Rules[1].Title.ToString(CultureInfo.GetCultureInfo("en-GB")).Should().Be("The period is no period");
    }
}
