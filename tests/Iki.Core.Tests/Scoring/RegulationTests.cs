using Iki.Core.Scoring;

namespace Iki.Core.Tests.Scoring;

/// <summary>The regulations as files: which are shipped, which applies, and what becomes of one outside its dates.</summary>
public class RegulationTests
{
    public static TheoryData<string> Ids => [.. Regulations.Shipped.Select(r => r.Id)];

    [Fact]
    public void Eight_are_shipped_each_with_its_confidence()
    {
        Regulations.Shipped.Select(r => (r.Id, r.Confidence)).Should().BeEquivalentTo(new[]
        {
            ("permenpanrb-8-2021", Confidence.Read),
            ("pp-30-2019", Confidence.Read),
            ("permendagri-86-2017", Confidence.Secondary),
            ("permenpanrb-14-2017", Confidence.Agreed),
            ("kep-25-m-pan-2-2004", Confidence.Read),
            ("permenpanrb-6-2022", Confidence.Agreed),
            ("bkn-3-2023", Confidence.Agreed),
            ("permenpanrb-88-2021", Confidence.Agreed),
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_shipped_file_is_named_after_its_id_and_survives_a_round_trip(string id)
    {
        var path = RepositoryFiles.PathOf("src", "Iki.Core", "Scoring", "Regulations", $"{id}.json");
        var read = RegulationFile.Load(path);
        read.Diagnostics.Should().BeEmpty();
        read.Value.Should().Be(Regulations.Find(id));
        RegulationFile.Read(RegulationFile.Write(read.Value)).Value.Should().Be(read.Value);
        File.Exists(Path.Combine(Path.GetDirectoryName(path)!, read.Value.Schema!)).Should().BeTrue();
    }

    [Theory]
    [InlineData("2021", null)]
    [InlineData("2021-S2", "permenpanrb-8-2021")]
    [InlineData("2021-07", "permenpanrb-8-2021")]
    [InlineData("2021-06", null)]
    [InlineData("2021-S1", null)]
    [InlineData("2022-01", "permenpanrb-6-2022")]
    [InlineData("2022", "permenpanrb-6-2022")]
    [InlineData("2026", "permenpanrb-6-2022")]
    [InlineData("2018", null)]
    public void By_date_it_is_the_one_in_force_in_the_whole_period(string period, string? id)
    {
        // Applied to performance from 1 July 2021, so that it rates half of the year 2021 alone; PermenPANRB 6/2022 governs performance from 2022 on.
        var chosen = Regulations.For(Catalog(), Period.Parse(period));
        chosen.ValueOrNull?.Id.Should().Be(id);
        chosen.Diagnostics.Select(d => d.Code).Should().Equal(id is null ? ["IKI5201"] : []);
        chosen.HasErrors.Should().BeFalse();
    }

    [Fact]
    public void A_name_comes_before_the_catalogs_and_that_before_the_date()
    {
        var year = Period.OfYear(2021);
        var catalog = Catalog() with { Regulation = "permendagri-86-2017" };
        Regulations.For(catalog, year).Value.Id.Should().Be("permendagri-86-2017");
        Regulations.For(catalog, year, "pp-30-2019").Value.Id.Should().Be("pp-30-2019");
        Regulations.For(catalog, year, "pp-31-2019").Diagnostics.Select(d => d.Code).Should().Equal("IKI5200");
        Regulations.For(catalog with { Regulation = "tidak-ada" }, year).Diagnostics.Select(d => d.Pointer).Should().Equal("/regulation");
    }

    [Fact]
    public void A_hosts_own_regulation_can_be_chosen_among_others()
    {
        var own = Regulations.Find("permenpanrb-8-2021")! with { Id = "perbup-1-2023", InForce = new DateRange(new DateOnly(2023, 1, 1), null) };
        Regulations.For(Catalog(), Period.OfYear(2024), among: [.. Regulations.Shipped, own]).Value.Id.Should().Be("perbup-1-2023");
    }

    [Fact]
    public void Outside_its_dates_lenient_scoring_warns_on_every_figure_and_only_suggests()
    {
        var score = Scorers.Score("permenpanrb-8-2021", "85", "'value': 85", period: "2024");
        score.Should().BeEquivalentTo(new { Achievement = 100m, Grade = "Baik", Score = 109m, IsSuggestion = true, IsOfficial = false });
        score.Diagnostics.Select(d => d.Code).Should().Equal("IKI5202");
    }

    [Theory]
    [InlineData("2021", true)]
    [InlineData("2021-S1", true)]
    [InlineData("2021-S2", false)]
    [InlineData("2021-Q4", false)]
    [InlineData("2022-01", true)]
    public void A_period_that_lies_only_partly_in_its_dates_is_marked_too(string period, bool isMarked)
    {
        var card = Scorers.Card("permenpanrb-8-2021", "85", "'value': 85", period: period);
        var score = card.Indicators.Single();
        (score.Score, score.IsSuggestion, score.IsOfficial).Should().Be((109m, isMarked, !isMarked));
        score.Diagnostics.Select(d => d.Code).Should().Equal(isMarked ? ["IKI5202"] : []);
    }

    [Fact]
    public void The_dates_of_what_is_shipped_are_those_that_are_known()
    {
        Regulations.Find("pp-30-2019")!.InForce.Should().Be(new DateRange(new DateOnly(2019, 5, 1), null));
        Regulations.Find("kep-25-m-pan-2-2004")!.InForce!.To.Should().Be(new DateOnly(2014, 12, 31));
        Regulations.Find("kep-25-m-pan-2-2004")!.SupersededBy.Should().Be("permenpanrb-16-2014");
    }

    [Fact]
    public void The_scorer_of_a_shipped_regulation_is_made_once()
    {
        var first = Regulations.ScorerFor(Catalog(), Period.Parse("2021-S2"));
        var again = Regulations.ScorerFor(Catalog(), Period.Parse("2021-Q3"), "permenpanrb-8-2021");
        again.Value.Should().BeSameAs(first.Value);
        Regulations.ScorerFor("permenpanrb-8-2021").Value.Should().BeSameAs(first.Value);
        Regulations.ScorerFor("permenpanrb-9-2021").Diagnostics.Select(d => d.Code).Should().Equal("IKI5200");
        var own = Regulations.Find("permenpanrb-8-2021")! with { Title = "Perbup 1/2021" };
        Regulations.ScorerFor(Catalog(), Period.Parse("2021-S2"), among: [own]).Value.Regulation.Title.Should().Be("Perbup 1/2021");
    }

    [Theory]
    [InlineData("2021")]
    [InlineData("2024")]
    public void Outside_its_dates_strict_scoring_refuses(string period)
    {
        var card = Scorers.Card("permenpanrb-8-2021", "85", "'value': 85", period: period, options: ScoringOptions.Strict);
        card.Diagnostics.Select(d => (d.Code, d.Severity)).Should().Equal(("IKI5203", Severity.Error));
        card.Indicators.Single().Should().BeEquivalentTo(new { Achievement = (decimal?)null, Grade = (string?)null, Realization = 85m });
    }

    [Fact]
    public void Within_its_dates_strict_and_lenient_say_the_same()
    {
        var strict = Scorers.Score("permenpanrb-8-2021", "85", "'value': 85", options: ScoringOptions.Strict);
        var lenient = Scorers.Score("permenpanrb-8-2021", "85", "'value': 85");
        (strict.Score, strict.IsSuggestion, strict.IsOfficial).Should().Be((lenient.Score, false, true));
    }

    [Fact]
    public void What_is_only_secondary_is_never_official()
    {
        Scorers.Score("permendagri-86-2017", "95", "'value': 100").IsOfficial.Should().BeFalse();
        Regulations.Shipped.Where(r => r.Confidence < Confidence.Agreed).Should().OnlyContain(r => r.Id == "permendagri-86-2017");
    }

    [Theory]
    [InlineData("\"when\": \"realisasi > 0 or batasBawah = 0\"")]
    [InlineData("\"formula\": \"If(realisasi > 0, 100%, batasBawah / batasAtas * 100%)\"")]
    public void An_example_without_the_ends_that_a_case_never_came_to_ask_for_is_worked_out(string rule)
    {
        var regulation = $$"""
            { "formatVersion": 1, "id": "r", "title": "R", "citation": "R", "confidence": "own", "subject": "indicator",
              "achievement": [ { "label": { "en": "a", "id": "b" }, "target": "range", {{rule}} } ], "examples": [ { "from": "by hand", "realization": 5 } ] }
            """;
        RegulationFile.Read(regulation).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_scale_of_values_rates_the_realization_itself()
    {
        // SKM of an indicator whose value is the index: 88.5 is A.
        var score = Scorers.Score("permenpanrb-14-2017", "88.5", "'value': 90");
        score.Should().BeEquivalentTo(new { Grade = "A (Sangat Baik)", Achievement = (decimal?)null });
        Scorers.Score("permenpanrb-14-2017", "101", "'value': 90").Problem!.Code.Should().Be("IKI5211");
    }

    private static Catalog Catalog() => Measurement.SmallCatalog.Read("'variables': { 'x': { 'label': 'x' } }", Measurement.SmallCatalog.Indicator("i", "x")).Value.Catalog;
}
