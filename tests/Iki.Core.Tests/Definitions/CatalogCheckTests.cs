namespace Iki.Core.Tests.Definitions;

/// <summary>What a catalog must hold to besides its form, where files of the corpus cannot show it.</summary>
public class CatalogCheckTests
{
    [Theory]
    [InlineData("a>b b>c c>b", "1")]
    [InlineData("a>b b>a c>c d>a", "0 2")]
    [InlineData("a>c b>a c>b d>e e>d", "0 3")]
    [InlineData("a>b b>c c>d", "")]
    public void Every_circle_is_told_once_at_its_first_position(string chain, string told)
    {
        // a>b: a reports to b. Told are the places of positions in the catalog.
        var catalog = Reporting(chain.Split(' ').Select(l => l.Split('>')).Select(l => (l[0], (string?)l[1])).Append(("d", null)).DistinctBy(l => l.Item1));
        CatalogEvaluator.Create(catalog).Diagnostics.Where(d => d.Code == "IKI4039").Select(d => d.Pointer).Should()
            .Equal(told.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => $"/positions/{p}/reportsTo"));
    }

    [Fact]
    public void A_long_chain_of_superiors_is_no_circle()
    {
        // Each reports to the next; walked up anew from each position, this would take days.
        var chain = Enumerable.Range(0, 50_000).Select(i => ($"p{i}", i == 49_999 ? null : $"p{i + 1}"));
        CatalogEvaluator.Create(Reporting(chain)).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_parameter_made_without_values_is_an_error_at_its_place()
    {
        var catalog = Reporting([("a", null)]) with { Parameters = [new Parameter { Name = "hari", Label = "hari", Values = [] }] };
        CatalogEvaluator.Create(catalog).Diagnostics.Select(d => (d.Code, d.Pointer)).Should().Equal(("IKI4021", "/parameters/hari/values"));
    }

    private static Catalog Reporting(IEnumerable<(string Id, string? To)> positions) => SmallCatalog.Of() with
    {
        Positions = positions.Select(p => new Position { Id = p.Id, Title = p.Id, ReportsTo = p.To, Objectives = [] }).ToEquatableList(),
    };
}
