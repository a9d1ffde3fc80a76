using Iki.Core;

namespace Iki.Sql.Engines.Figures;

/// <summary>Totals worked out by hand, each from a sentence of docs/definitions.md (Policies), as PostgreSQL computes them and as the library does.</summary>
[Collection(OnPostgres.Name)]
public sealed class FigureTests(Postgres postgres)
{
    private static readonly AggregationRule Mean = new(Aggregation.Average, Aggregation.Average);

    private static readonly EquatableList<Item> Documents = [new Item { Key = "renstra", Label = "renstra" }, new Item { Key = "renja", Label = "renja" }, new Item { Key = "lkjip", Label = "lkjip" }];

    private static Variable Reports => new() { Name = "laporan", Label = "laporan" };

    [Fact]
    public void OfficesBelow_AreAddedUp()
    {
        Of(Reports, "2025-Q1", "laporan", ("2025-01", "Desa Asri", 4), ("2025-01", "Desa Bening", 3.5m), ("2025-02", "Desa Cerah", 0)).Total.Should().Be(Rational.Parse("15/2"));
    }

    [Fact]
    public void Previous_IsThePeriodBefore()
    {
        Of(Reports, "2025-Q1", "Previous(laporan)", ("2024-11", "Desa Asri", 4), ("2024-09", "Desa Asri", 9)).Total.Should().Be(new Rational(4));
    }

    [Fact]
    public void PreviousOfSeveral_CountsPeriodsBack()
    {
        Of(Reports, "2025-Q1", "Previous(laporan, 3)", ("2024-05", "Desa Asri", 4), ("2024-09", "Desa Asri", 9)).Total.Should().Be(new Rational(4));
    }

    [Fact]
    public void LastYear_OfNothing_IsMissingByItsName()
    {
        Of(Reports, "2025-01", "LastYear(laporan)", ("2025-01", "Desa Asri", 4)).Missing.Should().Equal("LastYear(laporan)");
    }

    [Fact]
    public void YearToDate_BeginsWithTheYear()
    {
        Of(Reports, "2025-Q2", "YearToDate(laporan)", ("2024-12", "Desa Asri", 1), ("2025-01", "Desa Asri", 2), ("2025-06", "Desa Asri", 4), ("2025-07", "Desa Asri", 8)).Total.Should().Be(new Rational(6));
    }

    [Fact]
    public void MeanOverTime_IsWeightedByMonths()
    {
        // (6 × 80 + 90 + 90) / 8 = 82.5
        Of(Reports with { Aggregate = Mean }, "2025", "laporan", ("2025-S1", "Desa Asri", 80), ("2025-07", "Desa Asri", 90), ("2025-08", "Desa Asri", 90)).Total.Should().Be(Rational.Parse("165/2"));
    }

    [Fact]
    public void MeanOverOffices_IsTakenWithinEachPeriod_AsAFraction()
    {
        // By hand: January (1 + 2) / 2 = 3/2, February (1 + 1 + 2) / 3 = 4/3; their mean is 17/12.
        Of(
            Reports with { Aggregate = Mean },
            "2025",
            "laporan",
            ("2025-01", "Desa Asri", 1),
            ("2025-01", "Desa Bening", 2),
            ("2025-02", "Desa Asri", 1),
            ("2025-02", "Desa Bening", 1),
            ("2025-02", "Desa Cerah", 2)).Total.Should().Be(Rational.Parse("17/12"));
    }

    [Fact]
    public void Indexes_OfTwoOffices_AreNotAddedUp()
    {
        Of(Reports with { Aggregate = new AggregationRule(Aggregation.Average) }, "2025", "laporan", ("2025", "Desa Asri", 82), ("2025", "Desa Bening", 78)).Invalid.Should().Be("laporan");
    }

    [Fact]
    public void Last_TakesTheLatestPeriod()
    {
        Of(Reports with { Aggregate = new AggregationRule(Aggregation.Last) }, "2025", "laporan", ("2025-03", "Desa Asri", 24), ("2025-02", "Desa Asri", 23)).Total.Should().Be(new Rational(24));
    }

    [Fact]
    public void Last_NeedsEveryOfficeThatReported()
    {
        Of(Reports with { Aggregate = new AggregationRule(Aggregation.Last) }, "2025", "laporan", ("2025-03", "Desa Asri", 24), ("2025-02", "Desa Bening", 23)).Missing.Should().Equal("laporan");
    }

    [Fact]
    public void Latest_TakesTheOlderFigureOfAnOffice()
    {
        Of(Reports with { Aggregate = new AggregationRule(Aggregation.Latest) }, "2025", "laporan", ("2025-03", "Desa Asri", 24), ("2025-02", "Desa Bening", 23), ("2025-01", "Desa Bening", 5)).Total.Should().Be(new Rational(47));
    }

    [Fact]
    public void Total_ReplacesTheFiguresBelow()
    {
        Of(Reports with { Offices = OfficeCoverage.Total }, "2025", "laporan", ("2025", "Kecamatan Utara", 10), ("2025", "Desa Asri", 4), ("2025", "Desa Bening", 5), ("2025", "Desa Cerah", 1)).Total.Should().Be(new Rational(11));
    }

    [Fact]
    public void Own_CountsBesideTheFiguresBelow()
    {
        Of(Reports with { Offices = OfficeCoverage.Own }, "2025", "laporan", ("2025", "Kecamatan Utara", 10), ("2025", "Desa Asri", 4)).Total.Should().Be(new Rational(14));
    }

    [Fact]
    public void FigureOfAYear_IsNotSplit()
    {
        Of(Reports, "2025-03", "laporan", ("2025", "Desa Asri", 12)).Invalid.Should().Be("laporan");
    }

    [Fact]
    public void QuarterAndMonths_OfDifferentOffices_AreAddedUp()
    {
        Of(Reports, "2025", "laporan", ("2025-Q1", "Desa Asri", 30), ("2025-01", "Desa Bening", 10), ("2025-02", "Desa Bening", 10)).Total.Should().Be(new Rational(50));
    }

    [Fact]
    public void SameFigureTwice_CountsOnce()
    {
        Of(Reports, "2025", "laporan", ("2025-01", "Desa Asri", 30), ("2025-01", "Desa Asri", 30.0m)).Total.Should().Be(new Rational(30));
    }

    [Fact]
    public void FiguresThatContradictEachOther_AreInvalid()
    {
        Of(Reports, "2025", "laporan", ("2025-01", "Desa Asri", 30), ("2025-01", "Desa Asri", 31)).Invalid.Should().Be("laporan");
    }

    [Fact]
    public void FigureOutsideItsBounds_IsInvalid()
    {
        Of(Reports with { Max = 12 }, "2025", "laporan", ("2025-01", "Desa Asri", 12.5m)).Invalid.Should().Be("laporan");
    }

    [Fact]
    public void FigureThatIsNotWhole_IsInvalid()
    {
        Of(Reports with { Integer = true }, "2025", "laporan", ("2025-01", "Desa Asri", 12.5m)).Invalid.Should().Be("laporan");
    }

    [Fact]
    public void NothingAtAll_CountsAsZero_WhereThatIsSaid()
    {
        Of(Reports with { WhenMissing = WhenMissing.Zero }, "2025", "laporan", ("2024", "Desa Asri", 12)).Total.Should().Be(Rational.Zero);
    }

    [Fact]
    public void MonthThatIsExpected_AndAbsent_MakesTheTotalMissing()
    {
        Of(Reports with { Frequency = PeriodLength.Month }, "2025-Q1", "laporan", ("2025-01", "Desa Asri", 1), ("2025-02", "Desa Asri", 1)).Missing.Should().Equal("laporan");
    }

    [Fact]
    public void OfficesThatAreExpected_AndSilent_CountAsZeroInAMean()
    {
        // By hand: one of five desa reports 10 in January; the mean of five is 2.
        Of(Reports with { Frequency = PeriodLength.Month, WhenMissing = WhenMissing.Zero, Aggregate = Mean }, "2025-01", "laporan", ("2025-01", "Desa Asri", 10)).Total.Should().Be(new Rational(2));
    }

    [Theory]
    [InlineData(WhenMissing.Fail, OutcomeStatus.MissingInput, null)]
    [InlineData(WhenMissing.Zero, OutcomeStatus.Computed, 2L)]
    [InlineData(WhenMissing.Skip, OutcomeStatus.Computed, 2L)]
    public void ItemThatIsAbsent(WhenMissing absent, OutcomeStatus status, long? total)
    {
        using var trial = Trial(Reports with { Name = "dokumen", Items = Documents, WhenMissing = absent }, "2025", [("renstra", "2025", "Desa Asri", 1), ("renja", "2025", "Desa Asri", 1)]);

        trial.Differences().Should().BeEmpty();
        var answer = trial.Ask(0, "dokumen");

        answer.Status.Should().Be(status);
        answer.Total.Should().Be(total is { } number ? new Rational(number) : null);
        answer.Missing.Should().Equal(absent == WhenMissing.Fail ? ["dokumen.lkjip"] : []);
        answer.Lacking.Should().Equal(answer.Missing);
        answer.Keys.Should().Equal(absent == WhenMissing.Zero ? ["renstra", "renja", "lkjip"] : ["renstra", "renja"]);
        answer.FilledIn.Should().Be(absent == WhenMissing.Zero ? 1 : 0);
    }

    [Fact]
    public void FiguresBehindATotal_AreThoseOfThePeriods_InTime()
    {
        using var trial = Trial(Reports, "2025", [(null, "2025-10", "Desa Asri", 3), (null, "2025-02", "Desa Asri", 1), (null, "2025-02", "Desa Bening", 1.5m)]);

        var answer = trial.Ask(0, "laporan");

        answer.Keys.Should().Equal("2025-02", "2025-10");
        answer.Figures.Should().Equal(Rational.Parse("5/2"), new Rational(3));
    }

    [Theory]
    [InlineData("ada ' \" \\ dan % {0}")]
    [InlineData("'; DROP TABLE iki_observation; --")]
    [InlineData("a.b (c)")]
    [InlineData("$$ ärger 中文")]
    public void Names_StayNames(string name)
    {
        EquatableList<Item> items = [new Item { Key = "satu 'dua'", Label = "x" }, new Item { Key = "Σ", Label = "x" }, new Item { Key = "é_1", Label = "x" }];
        using var trial = Trial(Reports with { Name = name, Items = items }, "2025", [("satu 'dua'", "2025", "Desa Asri", 1), ("é_1", "2025", "Desa Asri", 1)]);

        trial.Differences().Should().BeEmpty();
        trial.Counted.Computed.Should().BeGreaterThan(0);
    }

    [Fact]
    public void RealizationInWords_IsForTheLibrary()
    {
        Observation[] words = [new() { Variable = "laporan", Period = Period.Parse("2025-01"), Office = "Desa Asri", Text = "WTP" }];
        using var trial = new FigureTrial(postgres, RandomFigures.Offices with { Variables = [Reports] }, words, [("Desa Asri", Period.Parse("2025"), false), ("Desa Bening", Period.Parse("2025"), false)]);

        trial.Ask(0, "laporan").Status.Should().BeNull();
        trial.Ask(1, "laporan").Status.Should().Be(OutcomeStatus.MissingInput);
    }

    private FigureAnswer Of(Variable variable, string period, string input, params (string Period, string Office, decimal Value)[] observations)
    {
        using var trial = Trial(variable, period, [.. observations.Select(o => ((string?)null, o.Period, o.Office, o.Value))], wantsFigures: false);
        trial.Differences().Should().BeEmpty();
        return trial.Ask(0, input);
    }

    private FigureTrial Trial(Variable variable, string period, (string? Item, string Period, string Office, decimal Value)[] observations, bool wantsFigures = true) => new(
        postgres,
        RandomFigures.Offices with { Variables = [variable] },
        observations.Select(o => new Observation { Variable = variable.Name, Item = o.Item, Period = Period.Parse(o.Period), Office = o.Office, Value = o.Value }),
        [("Kabupaten", Period.Parse(period), false)],
        wantsFigures);
}
