using Iki.Core.Forms;
using Iki.Core.Scoring;

namespace Iki.Core.Tests.Measurement;

/// <summary>Figures that were read for one version of a catalog and are evaluated by another: checked anew, or refused by name.</summary>
public class DataOfOtherVersionTests
{
    private static readonly Period Year = Period.OfYear(2018);

    private static readonly CatalogEvaluator First = SmallCatalog.OfOne("'max': 100");

    [Fact]
    public void A_bound_of_the_new_version_holds()
    {
        var data = DataSet.Create(First.Catalog, Year, ("x", 60)).Value;
        var second = SmallCatalog.OfOne("'max': 50");
        First.Evaluate("i", data).Value.Should().Be(60);
        var results = second.Evaluate(data);
        results.Results.Select(r => (r.Status, r.Value)).Should().Equal((OutcomeStatus.InvalidInput, null));
        results.Diagnostics.Select(d => d.Message(Language.English)).Should().Equal(
            "The figures were read for another version of the catalog 'uji', and were checked anew for this one.",
            "The figure 60 of 'x' is above 50, the largest allowed.");
        results.Results[0].Outcome.Problem!.Code.Should().Be("IKI5011");
    }

    [Fact]
    public void A_bound_that_is_wider_now_lets_a_refused_figure_in()
    {
        var data = DataSet.Create(First.Catalog, Year, ("x", 160)).Value;
        First.Evaluate("i", data).Status.Should().Be(OutcomeStatus.InvalidInput);
        var results = SmallCatalog.OfOne("'max': 200").Evaluate(data);
        results.Results[0].Value.Should().Be(160);
        results.Diagnostics.Select(d => d.Code).Should().Equal("IKI5048");
    }

    // 9 of RW 1, 5 of RW 2 and 1 of the kelurahan itself: 15, whatever it is called now.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_figures_of_an_office_that_was_renamed_are_still_its_own(bool isDeclared)
    {
        var first = First.Catalog with { Office = new Office { Name = "Kelurahan A" }, Offices = isDeclared ? [new OfficeNode { Name = "RW 1" }, new OfficeNode { Name = "RW 2" }] : [] };
        Observation[] observations =
        [
            new() { Variable = "x", Period = Year, Office = "RW 1", Value = 9 }, new() { Variable = "x", Period = Year, Office = "RW 2", Value = 5 }, new() { Variable = "x", Period = Year, Value = 1 },
        ];
        var data = DataSet.Create(first, Year, observations).Value;
        var second = CatalogEvaluator.Create(first with { Office = new Office { Name = "Kelurahan Alpha" }, Variables = [first.Variables[0] with { Offices = OfficeCoverage.Own }] }).Value;
        var results = second.Evaluate(data);
        (results.Office, results.Results[0].Value).Should().Be(("Kelurahan Alpha", 15));
    }

    [Fact]
    public void What_was_left_out_once_is_told_at_every_version_after()
    {
        var data = DataSet.Create(First.Catalog, Year, [new Observation { Variable = "x", Period = Year, Value = 1 }, new Observation { Variable = "z", Period = Year, Value = 2 }]).Value;
        var second = data.For(SmallCatalog.OfOne("'max': 200").Catalog);
        second.Value.For(SmallCatalog.OfOne("'max': 300").Catalog).Diagnostics.Select(d => $"{d.Code} {string.Join(' ', d.Arguments)}").Should().Contain("IKI5049 1");
    }

    [Fact]
    public void What_no_version_can_read_stays_refused()
    {
        Observation[] observations = [new() { Variable = "x", Period = Year, Value = Figure.Read("empat puluh") }];
        var data = DataSet.Create(First.Catalog, Year, observations).Value;
        var second = SmallCatalog.OfOne("'max': 200");
        second.Evaluate("i", data).Outcome.Problem!.Code.Should().Be("IKI5001");
        data.For(second.Catalog).Diagnostics.Select(d => d.Code).Should().Equal("IKI5048", "IKI5001");
    }

    [Fact]
    public void Contradictions_stay_and_periods_that_overlap_are_found_again()
    {
        Observation[] observations =
        [
            new() { Variable = "x", Period = Period.OfMonth(2018, 1), Office = "Desa Satu", Value = 1 },
            new() { Variable = "x", Period = Period.OfMonth(2018, 1), Office = "Desa Satu", Value = 2 },
            new() { Variable = "x", Period = Period.OfMonth(2018, 2), Office = "Desa Dua", Value = 1 },
            new() { Variable = "x", Period = Period.OfQuarter(2018, 1), Office = "Desa Dua", Value = 3 },
        ];
        var data = DataSet.Create(First.Catalog, Year, observations).Value;
        var second = SmallCatalog.OfOne("'max': 200");
        data.For(second.Catalog).Diagnostics.Select(d => d.Code).Should().BeEquivalentTo("IKI5048", "IKI5014", "IKI5013");
        second.Evaluate("i", data, office: "Desa Satu").Status.Should().Be(OutcomeStatus.InvalidInput);
        second.Evaluate("i", data, office: "Desa Dua").Status.Should().Be(OutcomeStatus.InvalidInput);
    }

    [Fact]
    public void Names_items_and_offices_that_are_gone_are_told()
    {
        Observation[] observations = [new() { Variable = "x", Period = Year, Office = "Desa Satu", Value = 4 }, new() { Variable = "x", Period = Year, Office = "Desa Dua", Value = 5 }];
        var data = DataSet.Create(First.Catalog, Year, observations, "Desa Satu").Value;
        var second = CatalogEvaluator.Create(First.Catalog with { Offices = [First.Catalog.Offices[1]] }).Value;
        var results = second.Evaluate(data, office: "Kecamatan Uji");
        results.Results[0].Value.Should().Be(5);
        results.Diagnostics.Select(d => d.Message(Language.English)).Should().Equal(
            "The figures were read for another version of the catalog 'uji', and were checked anew for this one.",
            "The catalog has no office 'Desa Satu'.", "The catalog has no office 'Desa Satu'.");
        var items = SmallCatalog.OfOne("'items': { 'a': { 'label': 'a' } }");
        items.Evaluate(data, office: "Desa Satu").Diagnostics.Select(d => d.Code).Should().Equal("IKI5048", "IKI5006", "IKI5006");
        var renamed = SmallCatalog.Read("'variables': { 'y': { 'label': 'y' } }", SmallCatalog.Indicator("i", "y")).Value;
        renamed.Evaluate(data, office: "Desa Satu").Diagnostics.Select(d => d.Code).Should().Equal("IKI5048", "IKI5004", "IKI5004");
    }

    [Fact]
    public void What_the_first_version_had_no_place_for_is_counted()
    {
        var data = DataSet.Create(First.Catalog, Year, ("x", 1), ("y", 2), ("z", 3)).Value;
        var second = SmallCatalog.Read("'variables': { 'x': { 'label': 'x' }, 'y': { 'label': 'y' } }", SmallCatalog.Indicator("i", "x + y")).Value;
        var results = second.Evaluate(data);
        results.Results[0].Status.Should().Be(OutcomeStatus.MissingInput);
        results.Diagnostics.Select(d => d.Message(Language.English)).Should().Equal(
            "The figures were read for another version of the catalog 'uji', and were checked anew for this one.",
            "Figures that were left out when the data were read, because the catalog of that time had no place for them: 2. Read the data again, for this catalog.");
    }

    [Fact]
    public void A_version_that_asks_the_same_of_its_data_takes_them_without_a_word()
    {
        var data = DataSet.Create(First.Catalog, Year, ("x", 60)).Value;
        var equal = SmallCatalog.OfOne("'max': 100");
        var otherFormula = SmallCatalog.OfOne("'max': 100", "x * 2");
        equal.Evaluate(data).Diagnostics.Should().BeEmpty();
        otherFormula.Evaluate("i", data).Should().BeEquivalentTo(otherFormula.Evaluate("i", DataSet.Create(otherFormula.Catalog, Year, ("x", 60)).Value));
        otherFormula.Evaluate("i", data).Value.Should().Be(120);
        data.For(equal.Catalog).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Results_are_those_of_figures_read_for_the_version_that_evaluates()
    {
        string[] versions = ["'max': 5", "'max': 500", "'min': 10", "'integer': true", "'aggregate': 'last'", "'unit': '%', 'aggregate': { 'time': 'average', 'office': 'average' }", "'whenMissing': 'zero', 'frequency': 'month'", "'offices': 'total'"];
        Observation[] observations =
        [
            Of("2018-01", "Desa Satu", 4), Of("2018-02", "Desa Satu", 40), Of("2018-03", "Desa Satu", 2.5m), Of("2018-04", "Desa Dua", Figure.Read("banyak")), Of("2018-05", "Desa Dua", 7), Of("2018-05", "Desa Dua", 7),
            Of("2018-06", "Dusun Satu", 1), Of("2018-06", "Dusun Satu", 2), Of("2018-Q3", "Dusun Satu", 90), Of("2018-07", "Dusun Satu", 3), Of("2018-S2", "Kecamatan Uji", 600),
        ];
        var evaluators = versions.Select(v => SmallCatalog.OfOne(v, unit: v.Contains('%') ? "%" : "")).ToArray();
        foreach (var read in evaluators)
        {
            var data = DataSet.Create(read.Catalog, Year, observations).Value;
            foreach (var evaluator in evaluators)
            {
                var fresh = DataSet.Create(evaluator.Catalog, Year, observations).Value;
                foreach (var period in Year.Split(PeriodLength.Month).Append(Year))
                {
                    foreach (var office in new[] { "Kecamatan Uji", "Desa Satu", "Dusun Satu", "Desa Dua" })
                    {
                        evaluator.Evaluate(data, period, office).Results.Should().Equal(evaluator.Evaluate(fresh, period, office).Results, $"{period}, {office}");
                    }
                }
            }
        }

        static Observation Of(string period, string office, Figure figure) => new() { Variable = "x", Period = Period.Parse(period), Office = office, Value = figure };
    }

    [Fact]
    public void Data_of_another_catalog_are_refused_by_name_at_every_door()
    {
        var other = CatalogEvaluator.Create(First.Catalog with { Id = "lain" }).Value;
        var data = DataSet.Create(First.Catalog, Year, ("x", 60)).Value;
        var scorer = Regulations.ScorerFor("permenpanrb-8-2021").Value;
        Action[] doors =
        [
            () => other.Evaluate(data), () => other.Evaluate("i", data), () => other.Explain("i", data),
            () => other.EvaluateEach(data, [Year], ["Desa Satu"]), () => Recap.Of(other, data, RecapColumns.Office),
            () => FigureForm.Of(other, new FormRequest { Period = Year }, data), () => scorer.FindRequiredFigure(other, data, "i", "x", "Baik"),
        ];
        foreach (var door in doors)
        {
            door.Should().Throw<ArgumentException>().WithParameterName("data").WithMessage(
                "The data are for the catalog 'uji', and this evaluator is of 'lain'. Read them for that catalog, or check them anew with data.For(evaluator.Catalog).*");
        }

        var checkedAnew = data.For(other.Catalog);
        checkedAnew.Diagnostics.Should().BeEmpty();
        (data.CatalogId, checkedAnew.Value.CatalogId).Should().Be(("uji", "lain"));
        other.Evaluate("i", checkedAnew.Value).Value.Should().Be(60);
    }

    [Fact]
    public void Every_door_uses_the_figures_as_checked_anew()
    {
        var data = DataSet.Create(First.Catalog, Year, ("x", 60)).Value;
        var second = SmallCatalog.OfOne("'max': 50");
        second.Evaluate("i", data).Status.Should().Be(OutcomeStatus.InvalidInput);
        second.Evaluate("i", data).Diagnostics.Select(d => d.Code).Should().Equal("IKI5048");
        second.Explain("i", data).Diagnostics.Select(d => d.Code).Should().Equal("IKI5048", "IKI5011");
        second.EvaluateEach(data, [Year], ["Kecamatan Uji"], cores: 2).Single().Results[0].Status.Should().Be(OutcomeStatus.InvalidInput);
        Recap.Of(second, data, RecapColumns.Office).Diagnostics.Select(d => d.Code).Should().Equal("IKI5048", "IKI5011");
        var form = FigureForm.Of(second, new FormRequest { Period = Year }, data);
        form.Diagnostics.Select(d => d.Code).Should().Equal("IKI5048", "IKI5011");
        form.Value.Fields[0].Given!.Value!.Value.Problem!.Code.Should().Be("IKI5011");
        second.Evaluate(data).YearToDate.Results[0].Status.Should().Be(OutcomeStatus.InvalidInput);
        Scorer.WithoutRegulation(second.Evaluate(data)).Results.Diagnostics.Select(d => d.Code).Should().Equal("IKI5048", "IKI5011");
    }

    [Fact]
    public void Words_are_held_against_the_scale_of_the_new_version()
    {
        const string Scaled = ", 'scale': 'opini-bpk'";
        var free = SmallCatalog.Read("'variables': { 'x': { 'label': 'x' } }", SmallCatalog.Indicator("i", "x")).Value;
        var scaled = SmallCatalog.Read("'variables': { 'x': { 'label': 'x' } }", SmallCatalog.Indicator("i", "x", more: Scaled)).Value;
        Observation[] words = [new() { Variable = "x", Period = Year, Text = "Bagus" }];
        var data = DataSet.Create(free.Catalog, Year, words).Value;
        scaled.Evaluate("i", data).Outcome.Problem!.Code.Should().Be("IKI5250");
        var refused = DataSet.Create(scaled.Catalog, Year, words).Value;
        free.Evaluate("i", refused).Text.Should().Be("Bagus");
    }

    [Fact]
    public void The_check_is_made_once_whatever_the_number_of_threads()
    {
        var data = DataSet.Create(First.Catalog, Year, ("x", 60)).Value;
        var second = SmallCatalog.OfOne("'max': 50");
        var found = Enumerable.Range(0, 64).AsParallel().Select(_ => second.HeldFor(data)).AsSequential().Distinct<object>(ReferenceEqualityComparer.Instance).ToArray();
        found.Should().ContainSingle();
    }

    [Fact]
    public void Ratings_of_positions_that_are_gone_are_told()
    {
        var data = SmallCatalog.Data(First.Catalog, "'values': { 'x': 60 }, 'ratings': { 'camat': { 'hasilKerja': 'Sesuai ekspektasi' } }").Value;
        var renamed = CatalogEvaluator.Create(First.Catalog with { Positions = [First.Catalog.Positions[0] with { Id = "lurah" }] }).Value;
        var results = renamed.Evaluate(data);
        results.Ratings.Should().BeEmpty();
        results.Diagnostics.Select(d => d.Code).Should().Equal("IKI5048", "IKI4038");
    }

    [Fact]
    public void Mistyped_ids_and_offices_are_told_with_the_nearest()
    {
        var data = DataSet.Create(First.Catalog, Year, ("x", 60)).Value;
        var evaluator = SmallCatalog.Read("'variables': { 'x': { 'label': 'x' } }", SmallCatalog.Indicator("camat/laporan", "x")).Value;
        FluentActions.Invoking(() => evaluator.Evaluate("camat/laporann", data)).Should().Throw<ArgumentException>()
            .WithMessage("The catalog 'uji' has no indicator 'camat/laporann'. Did you mean 'camat/laporan'?*");
        FluentActions.Invoking(() => evaluator.Explain("sesuatu", data)).Should().Throw<ArgumentException>().WithMessage("The catalog 'uji' has no indicator 'sesuatu'. (*");
        FluentActions.Invoking(() => evaluator.Evaluate(data, office: "Desa Stau")).Should().Throw<ArgumentException>()
            .WithMessage("The catalog 'uji' has no office 'Desa Stau'. Did you mean 'Desa Satu'?*");
    }

    [Fact]
    public void One_indicator_takes_the_same_memory_in_a_large_catalog()
    {
        BytesOf(2_000).Should().BeLessThan(BytesOf(20) + 256);

        static long BytesOf(int count)
        {
            var names = Enumerable.Range(0, count).ToArray();
            var evaluator = SmallCatalog.Read(
                $"'variables': {{ {string.Join(", ", names.Select(n => $"'v{n}': {{ 'label': 'v' }}"))} }}",
                [.. names.Select(n => SmallCatalog.Indicator($"i{n}", $"v{n}", more: $", 'symbol': 's{n}'")), SmallCatalog.Indicator("sum", "s1 + s2")]).Value;
            var data = DataSet.Create(evaluator.Catalog, Year, ("v1", 1), ("v2", 2)).Value;
            evaluator.Evaluate("sum", data).Value.Should().Be(3);
            var before = GC.GetAllocatedBytesForCurrentThread();
            evaluator.Evaluate("sum", data);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
