using System.Globalization;

namespace Iki.Core.Tests.Seeds;

/// <summary>The invented decree: everything a catalog can hold, and what its quarters give.</summary>
public class AwanPutihTests
{
    private static readonly CatalogEvaluator Evaluator = SeedFiles.Evaluator("awan-putih-2025");
    private static readonly DataSet Data = DataFile.Load(Evaluator.Catalog, SeedFiles.PathOf("awan-putih-2025", "data.json")).Value;

    /// <summary>Worked out by AwanPutih/expected.py from data.json: quarter, row, value, exact value; a dash where there is none.</summary>
    [Fact]
    public void Every_quarter_has_the_values_worked_out_elsewhere()
    {
        var expected = File.ReadAllLines(RepositoryFiles.PathOf("tests", "Iki.Core.Tests", "Seeds", "AwanPutih", "quarters.txt"));
        var actual =
            from quarter in Enumerable.Range(1, 4).Select(q => Period.Parse($"2025-Q{q}"))
            from result in Evaluator.Evaluate(Data, quarter).Results
            select $"{quarter} | {result.Id} | {result.Value?.ToString(CultureInfo.InvariantCulture) ?? "–"} | {result.Exact?.ToString() ?? "–"}";
        actual.Should().Equal(expected);
    }

    [Fact]
    public void It_says_that_it_is_invented_in_the_file_and_in_the_output()
    {
        Evaluator.Catalog.Title.Should().StartWith("Contoh rekaan: ");
        Data.Observations.Should().OnlyContain(o => o.Source!.Contains("ilustrasi"));
    }

    [Fact]
    public void It_has_what_the_real_decrees_lack()
    {
        var catalog = Evaluator.Catalog;
        catalog.Indicators.Should().Contain(i => i.Targets.Any(t => t.Cumulative));
        catalog.Indicators.Should().Contain(i => i.Targets.Any(t => t.Text != null));
        catalog.Indicators.Should().Contain(i => i.Targets.Any(t => t.Min != null));
        catalog.Indicators.Should().Contain(i => i.Legend != null);
        catalog.Indicators.Should().Contain(i => i.Measures.Count == 2);
        catalog.Indicators.Select(i => i.Polarity).Should().Contain([Polarity.HigherIsBetter, Polarity.LowerIsBetter, Polarity.CloserIsBetter]);
        catalog.Positions.Should().OnlyContain(p => p.Groups.Count == 1);
        catalog.Positions.Where(p => p.Objectives.SelectMany(o => o.Indicators).Any(i => i.Weight != null))
            .Should().OnlyContain(p => p.Objectives.SelectMany(o => o.Indicators).Sum(i => i.Weight) == 100);
        Data.RatingsOf(Data.Period, Data.Office).Should().HaveCount(6);
    }

    [Fact]
    public void Its_positions_are_rated_as_their_ratings_say()
    {
        // The matrix of PermenPANRB 6/2022, read by hand; the last one comes with its predikat.
        var card = Regulations.ScorerFor(Evaluator.Catalog, Data.Period).Value.Score(Evaluator.Evaluate(Data));
        card.Positions.Select(p => p.Appraisal!.Predikat!.Name).Should()
            .Equal("Baik", "Sangat Baik", "Butuh Perbaikan", "Baik", "Baik", "Baik");
    }

    // The year to date of the fourth quarter is the year, whose AKIP is in words; that of the third is not a period that has any.
    [Theory]
    [InlineData("2025-Q4", "BB")]
    [InlineData("2025-12", "BB")]
    [InlineData("2025-S2", "BB")]
    [InlineData("2025-Q3", null)]
    [InlineData("2024-Q4", null)]
    public void The_words_of_a_year_are_those_of_its_year_to_date(string period, string? word)
    {
        Evaluator.Evaluate("camat/akip", Data, Period.Parse(period), yearToDate: true).Text.Should().Be(word);
    }
}
