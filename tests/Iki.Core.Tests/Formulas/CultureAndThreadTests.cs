using System.Globalization;

namespace Iki.Core.Tests.Formulas;

/// <summary>The same outcome in every culture and from every thread.</summary>
public class CultureAndThreadTests
{
    private static readonly LanguageCase[] Cases =
        [.. LanguageCase.ReadAll(RepositoryFiles.PathOf("tests", "Iki.Core.Tests", "Formulas", "Cases"))];

    [Theory]
    [InlineData("")]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Every_case_gives_the_same_under(string culture)
    {
        var failed = new List<string>();
        var thread = new Thread(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
            failed.AddRange(Cases.Where(c => c.Actual() != c.Expected).Select(c => c.ToString()));
        });
        thread.Start();
        thread.Join();
        failed.Should().BeEmpty();
    }

    [Fact]
    public void Every_case_gives_the_same_on_many_threads_at_once()
    {
        var failed = Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8)
            .SelectMany(shift => Cases.Where((_, i) => i % 8 == shift).Concat(Cases).Where(c => c.Actual() != c.Expected))
            .Select(c => c.ToString()).ToArray();
        failed.Should().BeEmpty();
    }
}
