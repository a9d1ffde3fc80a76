namespace Iki.Core.Tests.Measurement;

/// <summary>An office and offices below it report for the same time: a recap, or a figure of its own. Sums by hand.</summary>
public class UpperOfficeTests
{
    // Kecamatan 100; Desa Satu 30 and Desa Dua 70 below it, Dusun Satu below Desa Satu.
    private static readonly string Recap = SmallCatalog.Observations("2018 100 Kecamatan Uji", "2018 30 Desa Satu", "2018 70 Desa Dua");

    [Fact]
    public void Without_a_word_both_count_and_a_warning_names_them()
    {
        var result = SmallCatalog.Result(SmallCatalog.OfOne("'unit': ''"), Recap);
        result.Value.Should().Be(200);
        var warning = result.Diagnostics.Single();
        (warning.Code, warning.Severity).Should().Be(("IKI5123", Severity.Warning));
        warning.Arguments.Should().Equal("x", "Kecamatan Uji, 2018 (Desa Satu, Desa Dua)");
    }

    [Fact]
    public void A_figure_of_its_own_is_added()
    {
        var result = SmallCatalog.Result(SmallCatalog.OfOne("'offices': 'own'"), Recap);
        (result.Value, result.Diagnostics.Count).Should().Be((200, 0));
    }

    [Fact]
    public void A_total_counts_in_place_of_what_it_contains()
    {
        var evaluator = SmallCatalog.OfOne("'offices': 'total'");
        var result = SmallCatalog.Result(evaluator, Recap);
        (result.Value, result.Diagnostics.Count).Should().Be((100, 0));

        // Asked of a village, the figure of the kecamatan is none of it.
        SmallCatalog.Result(evaluator, Recap, office: "Desa Dua").Value.Should().Be(70);
        var explanation = evaluator.Explain("i", SmallCatalog.Data(evaluator.Catalog, Recap).Value);
        explanation.Figures.Single().Observations.Select(o => o.Office).Should().Equal("Kecamatan Uji");
        explanation.Figures.Single().Contained.Select(o => o.Office).Should().Equal("Desa Satu", "Desa Dua");
        explanation.ToString().Should().Contain("1 figure: 2018 = 100\n      contained in these: 2018 Desa Satu = 30; 2018 Desa Dua = 70");
        explanation.ToString(Language.Indonesian).Should().Contain("sudah tercakup di dalamnya: 2018 Desa Satu = 30");
    }

    // Two offices have none below them: Dusun Satu and Desa Dua.
    [Theory]
    [InlineData("IKI5124", "Kecamatan Uji, 2018: 100 ≠ 90", "2018 20 Desa Satu", "2018 70 Desa Dua")]
    [InlineData("IKI5124", "Kecamatan Uji, 2018: 100 ≠ 90", "2018 20 Dusun Satu", "2018 70 Desa Dua")]
    [InlineData("IKI5125", "Kecamatan Uji, 2018: 100 ≠ 70", "2018 70 Desa Dua")]
    [InlineData("IKI5125", "Kecamatan Uji, 2018: 100 ≠ 40", "2018-Q1 20 Desa Satu", "2018-Q1 20 Desa Dua")]
    [InlineData("IKI5124", "Kecamatan Uji, 2018: 100 ≠ 96", "2018-S1 20 Desa Satu", "2018-S2 6 Desa Satu", "2018 70 Desa Dua")]
    public void A_total_that_differs_from_what_is_below_it_is_told(string code, string difference, params string[] below)
    {
        var result = SmallCatalog.Result(SmallCatalog.OfOne("'offices': 'total'"), SmallCatalog.Observations(["2018 100 Kecamatan Uji", .. below]));
        result.Value.Should().Be(100);
        var said = result.Diagnostics.Single();
        (said.Code, said.Severity).Should().Be((code, code == "IKI5124" ? Severity.Warning : Severity.Information));
        said.Arguments.Should().Equal("x", difference);
    }

    [Fact]
    public void Months_without_a_total_are_those_of_the_offices_below()
    {
        // January: the total of 100; February: 30 and 70 of the villages alone.
        var result = SmallCatalog.Result(SmallCatalog.OfOne("'offices': 'total'"), SmallCatalog.Observations(
            "2018-01 100 Kecamatan Uji", "2018-01 40 Desa Satu", "2018-01 60 Desa Dua", "2018-02 30 Desa Satu", "2018-02 70 Desa Dua"));
        (result.Value, result.Diagnostics.Count).Should().Be((200, 0));
    }

    [Fact]
    public void Totals_of_every_month_contain_the_quarter_of_a_village_and_those_of_one_month_do_not()
    {
        var evaluator = SmallCatalog.OfOne("'offices': 'total'");
        var whole = SmallCatalog.Result(evaluator, SmallCatalog.Observations(
            "2018-01 40 Kecamatan Uji", "2018-02 30 Kecamatan Uji", "2018-03 30 Kecamatan Uji", "2018-Q1 100 Desa Dua"));
        (whole.Value, whole.Diagnostics.Count).Should().Be((100, 0));

        var part = SmallCatalog.Result(evaluator, SmallCatalog.Observations("2018-01 40 Kecamatan Uji", "2018-Q1 100 Desa Dua"));
        part.Outcome.Problem!.Code.Should().Be("IKI5112");
        part.Outcome.Problem.Arguments.Should().Equal("x", "2018-01", "2018-Q1");
    }

    [Fact]
    public void An_upper_office_between_two_is_a_total_of_its_own()
    {
        // Desa Satu says 30 of Dusun Satu's 25; the kecamatan's 100 is 30 and 70.
        var result = SmallCatalog.Result(SmallCatalog.OfOne("'offices': 'total'"), SmallCatalog.Observations(
            "2018 100 Kecamatan Uji", "2018 30 Desa Satu", "2018 25 Dusun Satu", "2018 70 Desa Dua"));
        result.Value.Should().Be(100);
        result.Diagnostics.Single().Arguments.Should().Equal("x", "Desa Satu, 2018: 30 ≠ 25");
    }

    [Fact]
    public void One_upper_office_leaves_no_others_to_combine_with()
    {
        // An index that is no sum: one word is enough where the total alone counts, and nothing can be held against it.
        var result = SmallCatalog.Result(SmallCatalog.OfOne("'aggregate': 'average', 'offices': 'total'"), Recap);
        (result.Value, result.Diagnostics.Count).Should().Be((100, 0));
    }

    [Fact]
    public void A_total_stands_for_villages_that_are_expected()
    {
        var evaluator = SmallCatalog.OfOne("'offices': 'total', 'frequency': 'month'");
        var data = SmallCatalog.Data(evaluator.Catalog, SmallCatalog.Observations("2018-01 9 Kecamatan Uji", "2018-02 4 Dusun Satu", "2018-02 5 Desa Dua", "2018-03 1 Desa Dua")).Value;
        evaluator.Evaluate(data, Period.Parse("2018-02"), yearToDate: true).Results[0].Value.Should().Be(18);

        // In March one village is silent, and nobody above it speaks for it.
        evaluator.Evaluate("i", data, Period.Parse("2018-Q1")).Diagnostics.Single().Arguments.Should().Equal("x", "1", "x, 2018-03, Dusun Satu");
    }

    [Theory]
    // The total of March contains both villages; in the second both villages of March stand for it; in the third one is silent.
    [InlineData("9", "2018-01 3 Desa Dua", "2018-03 9 Kecamatan Uji")]
    [InlineData("9", "2018-01 8 Kecamatan Uji", "2018-03 4 Dusun Satu", "2018-03 5 Desa Dua")]
    [InlineData(null, "2018-01 8 Kecamatan Uji", "2018-03 5 Desa Dua")]
    public void A_head_count_with_totals_is_whole_where_a_total_or_all_below_it_speak(string? total, params string[] observations) =>
        SmallCatalog.Result(SmallCatalog.OfOne("'aggregate': 'last', 'offices': 'total'"), SmallCatalog.Observations(observations)).Exact?.ToString().Should().Be(total);

    [Fact]
    public void Where_offices_are_not_declared_all_belong_to_the_catalogs_and_nobody_knows_whether_all_reported()
    {
        var catalog = SmallCatalog.OfOne("'offices': 'total'").Catalog with { Offices = [] };
        var result = SmallCatalog.Result(CatalogEvaluator.Create(catalog).Value, SmallCatalog.Observations("2018 100 Kecamatan Uji", "2018 90 Desa Tiga"));
        (result.Value, result.Diagnostics.Single().Code).Should().Be((100, "IKI5125"));
    }

    [Fact]
    public void Figures_for_different_times_do_not_meet() =>
        SmallCatalog.Result(SmallCatalog.OfOne("'unit': ''"), SmallCatalog.Observations("2018-01 100 Kecamatan Uji", "2018-02 30 Desa Satu")).Diagnostics.Should().BeEmpty();
}
