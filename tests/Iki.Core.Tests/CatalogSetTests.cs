using Iki.Core.Tests.Numerics;

namespace Iki.Core.Tests;

/// <summary>Which catalogs were in force on a day.</summary>
public class CatalogSetTests
{
    private static readonly CatalogSet Set = CatalogSet.Of(
    [
        Make("lawang-2018", "Lawang", "2018-01-01", null),
        Make("lawang-2020", "Lawang", "2020-07-01", null),
        Make("wonoasih-2024", "Wonoasih", "2024-01-01", "2024-12-31"),
        Make("tanpa-tanggal", "Lawang", null, null),
    ]);

    [Theory]
    [InlineData("2017-12-31", "")]
    [InlineData("2018-01-01", "lawang-2018")]
    [InlineData("2020-06-30", "lawang-2018")]
    [InlineData("2020-07-01", "lawang-2020")]
    [InlineData("2024-12-31", "lawang-2020 wonoasih-2024")]
    [InlineData("2025-01-01", "lawang-2020")]
    public void A_later_one_of_the_same_office_ends_one_without_an_end(string day, string expected)
    {
        Ids(Set.InForceOn(Day(day))).Should().Be(expected);
    }

    [Fact]
    public void A_name_in_capitals_is_the_same_office()
    {
        // What asks for an office ignores capitals, and so does what ends the earlier one; in Turkish rules too i is I.
        using var _ = new CultureScope("tr-TR");
        var set = CatalogSet.Of([Make("lama", "Kecamatan Lawang i", "2018-01-01", null), Make("baru", "KECAMATAN LAWANG I", "2020-01-01", null)]);
        Ids(set.InForceOn(Day("2021-01-01"), "kecamatan lawang i")).Should().Be("baru");
    }

    [Fact]
    public void An_office_has_its_own()
    {
        Ids(Set.InForceOn(Day("2024-05-01"), "wonoasih")).Should().Be("wonoasih-2024");
        Set.InForceOn(Day("2024-05-01"), "Ngronggot").Should().BeEmpty();
    }

    [Fact]
    public void Overlapping_dates_are_both_told()
    {
        var set = CatalogSet.Of([Make("a", "Lawang", "2018-01-01", "2019-12-31"), Make("b", "Lawang", "2019-01-01", "2020-12-31")]);
        Ids(set.InForceOn(Day("2019-06-01"))).Should().Be("a b");
    }

    [Fact]
    public void Two_with_one_id_are_refused()
    {
        var act = () => CatalogSet.Of([Make("a", "Lawang", null, null), Make("a", "Lawang", null, null)]);
        act.Should().Throw<ArgumentException>().WithMessage("*'a'*");
    }

    private static string Ids(IEnumerable<Catalog> catalogs) => string.Join(' ', catalogs.Select(c => c.Id));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Catalog Make(string id, string office, string? from, string? to) => new()
    {
        Id = id,
        Title = id,
        Office = new Office { Name = office },
        InForce = from is null ? null : new DateRange(Day(from), to is null ? null : Day(to)),
        Positions = [],
    };
}
