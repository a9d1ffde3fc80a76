namespace Iki.Core.Tests.Measurement;

/// <summary>The offices of a catalog, and those below one. Kecamatan Uji has Desa Satu, with Dusun Satu below it, and Desa Dua.</summary>
public class OfficeListTests
{
    private static readonly Catalog Declared = SmallCatalog.OfOne("'unit': ''").Catalog;

    [Fact]
    public void A_catalog_names_its_offices_each_before_those_below_it()
    {
        Declared.OfficeNames.Should().Equal("Kecamatan Uji", "Desa Satu", "Dusun Satu", "Desa Dua");
        (Declared with { Offices = [] }).OfficeNames.Should().Equal("Kecamatan Uji");

        // The catalog's own office may stand at the top of the tree; each is named once.
        (Declared with { Offices = [new OfficeNode { Name = "kecamatan uji", Offices = Declared.Offices }] }).OfficeNames.Should().Equal(Declared.OfficeNames);
    }

    [Theory]
    [InlineData("Kecamatan Uji", false, "Kecamatan Uji", "Desa Satu", "Dusun Satu", "Desa Dua")]
    [InlineData("Kecamatan Uji", true, "Dusun Satu", "Desa Dua")]
    [InlineData("desa satu", false, "Desa Satu", "Dusun Satu")]
    [InlineData("Desa Satu", true, "Dusun Satu")]
    [InlineData("Desa Dua", false, "Desa Dua")]
    [InlineData("Desa Dua", true, "Desa Dua")]
    [InlineData("Desa Tiga", false, "Desa Tiga")]
    public void Figures_know_the_offices_below_one(string office, bool onlyLeaves, params string[] expected) =>
        DataSet.Create(Declared, "2018").Value.OfficesBelow(office, onlyLeaves).Should().Equal(expected);

    [Fact]
    public void Where_none_are_declared_they_are_those_that_the_figures_name()
    {
        var data = DataSet.Create(Declared with { Offices = [] }, Period.OfYear(2018),
        [
            new Observation { Variable = "x", Period = Period.OfYear(2018), Office = "RW 2", Value = 1 }, new Observation { Variable = "x", Period = Period.OfYear(2018), Office = "RW 1", Value = 1 },
        ]).Value;
        data.OfficesBelow("Kecamatan Uji").Should().Equal("Kecamatan Uji", "RW 2", "RW 1");
        data.OfficesBelow("Kecamatan Uji", onlyLeaves: true).Should().Equal("RW 2", "RW 1");
        data.OfficesBelow("RW 1").Should().Equal("RW 1");
        FluentActions.Invoking(() => data.OfficesBelow(null!)).Should().Throw<ArgumentNullException>();
    }
}
