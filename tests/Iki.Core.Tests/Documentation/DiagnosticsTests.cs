
namespace Iki.Core.Tests.Documentation;

/// <summary>The page of diagnostics: complete, and every example on it reports what the page says.</summary>
public class DiagnosticsTests
{
    private static readonly DiagnosticsPage Page = DiagnosticsPage.Current;

    public static TheoryData<string> Codes => [.. Page.Sections.Select(s => s.Code)];

    public static TheoryData<string> CodesWithExample => [.. Page.Sections.Where(s => s.Example.Count > 0).Select(s => s.Code)];

    public static TheoryData<string> CodesWithFix => [.. Page.Sections.Where(s => s.Fix.Count > 0).Select(s => s.Code)];

    public static TheoryData<string> CodesOfPrograms => [.. DiagnosticsProvoked.ByProgram.Keys];

    [Fact]
    public void Every_code_has_one_section_in_order_and_no_section_is_of_an_unknown_code()
    {
        Page.Sections.Select(s => s.Code).Should().Equal(AllDescriptors.Codes);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_section_stands_in_its_family(string code)
    {
        Page.Section(code).Family.Should().Be($"{code[..4]}xxx");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_section_states_the_severity_of_the_table(string code)
    {
        Page.Section(code).Severity.Should().BeEquivalentTo(AllDescriptors.Of(code).Severity.ToString());
    }

    [Fact]
    public void Only_what_cannot_be_shown_has_no_example()
    {
        var without = Page.Sections.Where(s => s.Example.Count == 0).Select(s => s.Code);
        without.Should().BeEquivalentTo(DiagnosticsProvoked.ByProgram.Keys.Concat(DiagnosticsProvoked.Unprovoked.Keys));
        DiagnosticsProvoked.Unprovoked.Keys.Should().OnlyContain(code => Page.Section(code).Printed == null);
    }

    [Theory]
    [MemberData(nameof(CodesWithExample))]
    public void An_example_reports_its_code_alone_and_prints_what_the_page_shows(string code)
    {
        var section = Page.Section(code);
        var found = DiagnosticsExample.Run(code, section.Example);
        found.Select(d => d.Code).Distinct().Should().Equal(code);
        found[0].ToString().Should().Be(section.Printed);
    }

    [Theory]
    [MemberData(nameof(CodesOfPrograms))]
    public void What_a_program_provokes_prints_what_the_page_shows(string code)
    {
        var printed = DiagnosticsProvoked.ByProgram[code]();
        printed.Select(p => p.Printed).First(p => p.StartsWith(code, StringComparison.Ordinal)).Should().Be(Page.Section(code).Printed);
    }

    [Theory]
    [MemberData(nameof(CodesWithFix))]
    public void A_fixed_example_has_nothing_to_report(string code)
    {
        DiagnosticsExample.RunFix(Page.Section(code)).Select(d => d.ToString()).Should().BeEmpty();
    }

    [Fact]
    public void The_introduction_shows_a_diagnostic_in_both_languages()
    {
        var found = DiagnosticsExample.Run("", [Page.Introduction.Single(b => b.Kind == "indicator")]);
        var printed = new[] { found[0].ToString(Language.English), found[0].ToString(Language.Indonesian) };
        printed.Should().Equal(Page.Introduction.Where(b => b.Info == "text").Select(b => b.Content));
    }
}
