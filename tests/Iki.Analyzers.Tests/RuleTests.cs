using System.Globalization;
using System.Text.RegularExpressions;
using Iki.Core.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Iki.Analyzers.Tests;

/// <summary>What every rule has: a section on the page that it leads to, and words in both languages.</summary>
public class RuleTests
{
    private static readonly DiagnosticDescriptor[] Rules =
        [.. new DiagnosticAnalyzer[] { new UncheckedValueAnalyzer(), new NoPeriodAnalyzer() }.SelectMany(a => a.SupportedDiagnostics)];

    [Fact]
    public void Every_rule_leads_to_its_section()
    {
        var page = File.ReadAllText(RepositoryFiles.PathOf("docs", "analyzers.md"));
        Regex.Matches(page, @"^## (IKIA\d+)$", RegexOptions.Multiline).Select(m => m.Groups[1].Value).Should().Equal(Rules.Select(r => r.Id));
        Rules.Should().OnlyContain(r => r.HelpLinkUri == "docs/analyzers.md#" + r.Id.ToLowerInvariant());
    }

    [Fact]
    public void Every_rule_speaks_the_language_of_the_compiler()
    {
        foreach (var text in Rules.SelectMany(r => new[] { r.Title, r.MessageFormat }))
        {
            text.ToString(CultureInfo.GetCultureInfo("id-ID")).Should().NotBe(text.ToString(CultureInfo.InvariantCulture));
            text.ToString(CultureInfo.GetCultureInfo("tr-TR")).Should().Be(text.ToString(CultureInfo.InvariantCulture));
        }

        Rules[0].Title.ToString(CultureInfo.GetCultureInfo("id")).Should().Be("Nilai dibaca tanpa melihat diagnostiknya");
        Rules[1].Title.ToString(CultureInfo.GetCultureInfo("en-GB")).Should().Be("The period is no period");
    }
}
