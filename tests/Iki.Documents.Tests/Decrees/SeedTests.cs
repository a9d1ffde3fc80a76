using Iki.Core;

namespace Iki.Documents.Tests.Decrees;

/// <summary>
/// The three seeds, read from their text alone and compared with the catalogs that were written by hand. The numbers are what is promised
/// (docs/from-word.md): they may rise, and the page with them.
/// </summary>
public class SeedTests
{
    [Theory]
    [InlineData("lawang-2018", 22, 118, 7)]
    [InlineData("ngronggot-2019", 6, 53, 10)]
    [InlineData("wonoasih-2024", 31, 326, 10)]
    public void Every_position_duty_and_function_is_found(string seed, int positions, int duties, int functions)
    {
        var found = SeedComparison.Of(seed);
        (found.Positions, found.Duties, found.Functions).Should().Be((positions, duties, functions));
        (found.Draft.Counts.Positions, found.Draft.Counts.Duties, found.Draft.Counts.Functions).Should().Be((positions, duties, functions));
    }

    [Theory]
    [InlineData("lawang-2018", 56, 56)]
    [InlineData("ngronggot-2019", 24, 24)]
    [InlineData("wonoasih-2024", 117, 117)]
    public void Rows_are_found_and_none_is_invented(string seed, int least, int most)
    {
        var found = SeedComparison.Of(seed);
        found.Rows.Should().BeGreaterThanOrEqualTo(least);
        found.Draft.Counts.Rows.Should().BeLessThanOrEqualTo(most);
    }

    [Theory]
    [InlineData("lawang-2018")]
    [InlineData("ngronggot-2019")]
    [InlineData("wonoasih-2024")]
    public void Rows_have_their_objective_print_and_sources(string seed)
    {
        var found = SeedComparison.Of(seed);
        ((double)found.Objectives / found.Rows).Should().BeGreaterThanOrEqualTo(0.97);
        ((double)found.Printed / found.Rows).Should().BeGreaterThanOrEqualTo(0.97);
        ((double)found.Sources / found.SourcesOfRows).Should().BeGreaterThanOrEqualTo(0.97);
    }

    [Theory]
    [InlineData("lawang-2018")]
    [InlineData("ngronggot-2019")]
    [InlineData("wonoasih-2024")]
    public void Formulas_compute_the_same_or_a_question_is_asked(string seed)
    {
        var found = SeedComparison.Of(seed);
        found.Unasked.Should().BeEmpty();
        ((double)found.Formulas / found.Rows).Should().BeGreaterThanOrEqualTo(0.9);
    }

    [Theory]
    [InlineData("lawang-2018")]
    [InlineData("ngronggot-2019")]
    [InlineData("wonoasih-2024")]
    public void The_draft_loads_and_says_that_it_is_one(string seed)
    {
        var draft = SeedComparison.Of(seed).Draft;
        var read = CatalogFile.Read(CatalogFile.Write(draft.Catalog));
        read.Diagnostics.Where(d => d.Severity == Severity.Error).Should().BeEmpty();
        read.Value.Indicators.Where(i => i.Reading is not null).Should().OnlyContain(i => i.Reading!.Status == ReadingStatus.Drafted);
        draft.Catalog.Indicators.Select(i => i.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_preamble_of_a_decree_is_read()
    {
        var decree = SeedComparison.Of("wonoasih-2024").Draft.Catalog.Decree!;
        decree.Number.Should().Be("188.4/02/KEP/425.503/2024");
        (decree.Year, decree.Date, decree.Place, decree.Issuer).Should().Be((2024, "2024-01", "Probolinggo", "Camat Wonoasih"));
        (decree.Considerations.Count, decree.LegalBasis.Count, decree.Rulings.Count).Should().Be((2, 11, 3));
        SeedComparison.Of("wonoasih-2024").Draft.Catalog.Office.Should().Be(new Office { Name = "Kecamatan Wonoasih", Parent = "Kota Probolinggo" });
    }
}
