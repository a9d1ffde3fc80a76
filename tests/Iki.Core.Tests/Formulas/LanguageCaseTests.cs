namespace Iki.Core.Tests.Formulas;

/// <summary>Runs every case of the case files, which are the specification of the language as examples.</summary>
public class LanguageCaseTests
{
    public static TheoryData<LanguageCase> Cases =>
        [.. LanguageCase.ReadAll(RepositoryFiles.PathOf("tests", "Iki.Core.Tests", "Formulas", "Cases"))];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void A_formula_gives_what_its_case_says(LanguageCase languageCase)
    {
        languageCase.Actual().Should().Be(languageCase.Expected, "of {0}", languageCase);
    }
}
