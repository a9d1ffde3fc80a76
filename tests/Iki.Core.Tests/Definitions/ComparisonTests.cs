using Iki.Core.Definitions;
using Iki.Core.Tests.Numerics;
using Iki.Core.Tests.Seeds;

namespace Iki.Core.Tests.Definitions;

/// <summary>What changed between two versions of a catalog.</summary>
public class ComparisonTests
{
    private static readonly Catalog Old = SmallCatalog.Of(SmallCatalog.Indicator("a"), SmallCatalog.Indicator("b"));

    [Fact]
    public void Equal_catalogs_have_no_difference()
    {
        var lawang = SeedFiles.Catalog("lawang-2018");
        CatalogComparison.Compare(lawang, CatalogFile.Read(CatalogFile.Write(lawang)).Value).Should().BeEmpty();
    }

    [Fact]
    public void Added_and_removed_indicators_are_told_by_id()
    {
        var now = SmallCatalog.Of(SmallCatalog.Indicator("a"), SmallCatalog.Indicator("c"));
        Describe(now).Should().Equal("Removed b: Jumlah laporan → ", "Added c:  → Jumlah laporan");
    }

    [Fact]
    public void A_formula_that_computes_the_same_is_only_reworded()
    {
        Describe(SmallCatalog.Of(SmallCatalog.Indicator("a", formula: "Σ [laporan]"), SmallCatalog.Indicator("b")))
            .Should().Equal("Reworded a.formula: laporan → Σ [laporan]");
        Describe(SmallCatalog.Of(SmallCatalog.Indicator("a", formula: "laporan * 2"), SmallCatalog.Indicator("b")))
            .Should().Equal("FormulaChanged a.formula: laporan → laporan * 2");
    }

    [Fact]
    public void The_notation_of_numbers_is_told_and_what_it_makes_of_formulas()
    {
        // 1.250 is 1250 in the one and one and a quarter in the other; a whole number is the same in both.
        static Catalog In(NumberNotation notation, params string[] formulas) =>
            SmallCatalog.Of([.. formulas.Select((f, i) => SmallCatalog.Indicator($"i{i}", formula: f))]) with { Numbers = notation };
        var was = In(NumberNotation.Indonesian, "laporan / 1.250", "laporan / 2", "laporan / 1,5");
        var now = In(NumberNotation.English, "laporan / 1.250", "laporan / 2", "laporan / 1.5");
        CatalogComparison.Compare(was, now).Select(c => $"{c.Kind} {c.Subject}: {c.Before} → {c.After}").Should().Equal(
            "Changed numbers: id → en",
            "FormulaChanged i0.formula: laporan / 1250 → laporan / 1.25",
            "Reworded i2.formula: laporan / 1,5 → laporan / 1.5");
    }

    [Fact]
    public void Targets_are_told_by_period()
    {
        var target = new Target { Period = Period.Parse("2019"), Value = 12 };
        Describe(SmallCatalog.Of(SmallCatalog.Indicator("a") with { Targets = [target] }, SmallCatalog.Indicator("b")))
            .Should().Equal("TargetChanged a.targets.2019:  → 12");
    }

    [Fact]
    public void Duties_are_told_by_their_words()
    {
        var position = Old.Positions[0];
        Describe(Old with { Positions = [position with { Duties = ["Menyusun laporan tahunan;", "Tugas lain."] }] })
            .Should().Equal("Reworded sekretaris.duties: Menyusun laporan; → Menyusun laporan tahunan;");
        Describe(Old with { Positions = [position with { Duties = ["Menyusun laporan;", "Tugas lain.", "Baru."] }] })
            .Should().Equal("Added sekretaris.duties:  → Baru.");
        Describe(Old with { Positions = [position with { Duties = ["Tugas lain.", "Menyusun laporan;"] }] })
            .Should().Equal("Moved sekretaris.duties: Menyusun laporan; | Tugas lain. → Tugas lain. | Menyusun laporan;");
    }

    [Fact]
    public void An_indicator_under_another_objective_has_moved()
    {
        var objective = Old.Positions[0].Objectives[0];
        var now = Old with
        {
            Positions =
            [
                Old.Positions[0] with
                {
                    Objectives =
                    [
                        objective with { Indicators = [objective.Indicators[0]] },
                        new Objective { Statement = "Lain", Indicators = [objective.Indicators[1]] },
                    ],
                },
            ],
        };
        Describe(now).Should().Equal(
            "Added sekretaris.objectives:  → Lain", "Moved b: sekretaris: Tertib laporan → sekretaris: Lain");
    }

    [Fact]
    public void Dates_rules_and_policies_are_told_in_the_words_of_the_file_whatever_the_culture()
    {
        var was = Old with { InForce = new DateRange(new DateOnly(2018, 1, 31), null), Variables = [Old.Variables[0] with { Aggregate = new AggregationRule(Aggregation.Average) }] };
        var now = was with
        {
            InForce = new DateRange(null, new DateOnly(2018, 12, 31)),
            Variables = [was.Variables[0] with { Aggregate = new AggregationRule(Aggregation.Last, Aggregation.Max), WhenMissing = WhenMissing.Zero }],
            Positions = SmallCatalog.Of(SmallCatalog.Indicator("a") with { WhenDividingByZero = ZeroDivisionPolicy.Of(1.50m), Polarity = Polarity.LowerIsBetter }, SmallCatalog.Indicator("b")).Positions,
        };
        foreach (var culture in new[] { "", "id-ID", "en-US" })
        {
            using var _ = new CultureScope(culture);
            CatalogComparison.Compare(was, now).Select(c => $"{c.Subject}: {c.Before} → {c.After}").Should().Equal(
                "inForce: 2018-01-31… → …2018-12-31", "variables.laporan.aggregate: average → time: last, office: max", "variables.laporan.whenMissing: fail → zero",
                "a.polarity:  → lowerIsBetter", "a.whenDividingByZero: fail → 1.5");
        }
    }

    [Fact]
    public void A_number_written_with_other_decimals_is_the_same_number()
    {
        // Equal catalogs have no difference, and 60 equals 60.0.
        var heavy = SmallCatalog.Of(SmallCatalog.Indicator("a") with { Weight = 60m });
        var alike = SmallCatalog.Of(SmallCatalog.Indicator("a") with { Weight = 60.0m });
        alike.Should().Be(heavy);
        CatalogComparison.Compare(heavy, alike).Should().BeEmpty();
    }

    private static IEnumerable<string> Describe(Catalog now) =>
        CatalogComparison.Compare(Old, now).Select(c => $"{c.Kind} {c.Subject}: {c.Before} → {c.After}");
}
