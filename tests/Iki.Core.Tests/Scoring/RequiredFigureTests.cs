using Iki.Core.Scoring;
using Iki.Core.Tests.Measurement;

namespace Iki.Core.Tests.Scoring;

/// <summary>What a grade takes, by the regulation in force in 2021. Each bound is worked out by hand in a comment.</summary>
public class RequiredFigureTests
{
    private const string Attendance =
        "pegawai * (hariKerja - absen / pegawai) / (pegawai * hariKerja) * 100%";

    [Fact]
    public void Attendance_reaches_Baik_with_so_many_days_of_absence_at_most()
    {
        // Target 99: Baik from 99.5 % of it on, 98.505, which is reported as 98.51 at the least; that is what rounds from 98.505 on.
        // 24 staff, 240 days: 1 − absen / 5760 ≥ 0.98505, absen ≤ 86.112; a whole number of days: 86.
        var required = Required(Attendance, "'value': 99", "absen", "Baik");
        required.Value.Should().BeEquivalentTo(new
        {
            IsAtLeast = false, IsInclusive = true, Bound = Rational.Parse("86.112"), WholeNumber = (Rational?)new Rational(86), Realization = 98.51m, Achievement = 99.51m, Grade = "Baik",
        });
        required.Value.Score.Should().Be(109);
    }

    [Fact]
    public void The_same_formula_can_be_solved_for_the_staff_because_it_cancels()
    {
        // 1 − 36 / (240 p) ≥ 0.98505: p ≥ 36 / (240 × 0.01495) = 10.0334…; a whole number of people: 11.
        var required = Required(Attendance, "'value': 99", "pegawai", "Baik").Value;
        required.IsAtLeast.Should().BeTrue();
        required.Bound.Should().Be(Rational.Parse("3000/299"));
        required.WholeNumber.Should().Be(new Rational(11));
    }

    [Fact]
    public void A_count_reaches_the_top_grade_where_the_whole_percent_does()
    {
        // Target 12: Sangat Baik from 100.5 % on, 12.06; reported without decimals, that is 13, which counts from 12.5 on. Whole: 13.
        var required = Required("laporan", "'value': 12", "laporan", "Sangat Baik", unit: "laporan", decimals: 0).Value;
        required.Should().BeEquivalentTo(new { IsAtLeast = true, Bound = Rational.Parse("12.5"), IsInclusive = true, WholeNumber = (Rational?)new Rational(13), Realization = 13m });
    }

    [Fact]
    public void Less_is_better_turns_the_question_round()
    {
        // Target 8, less is better: Baik from 99.5 % = 2 − r/8, r = 8.04; reported without decimals, 8, which counts to below 8.5. Whole: 8.
        var required = Required("laporan", "'value': 8", "laporan", "Baik", unit: "laporan", decimals: 0, polarity: "lowerIsBetter").Value;
        required.Should().BeEquivalentTo(new { IsAtLeast = false, Bound = Rational.Parse("8.5"), IsInclusive = false, WholeNumber = (Rational?)new Rational(8), Realization = 8m });
    }

    [Fact]
    public void A_range_is_measured_by_its_nearer_end()
    {
        // Target 80–90 %, Cukup from 79.5 % of 80 on: 63.6. hadir / 24 ≥ 0.63595, as 63.595 is reported as 63.60: hadir ≥ 15.2628; whole: 16.
        var required = Required("hadir / pegawai * 100%", "'min': 80, 'max': 90", "hadir", "Cukup").Value;
        required.Should().BeEquivalentTo(new { IsAtLeast = true, Bound = Rational.Parse("15.2628"), WholeNumber = (Rational?)new Rational(16), Realization = 63.6m });
    }

    [Theory]
    [InlineData("hadir / pegawai * 100", "15.2628")]
    [InlineData("hadir * 100 / pegawai", "15.2628")]
    [InlineData("Percent(hadir, pegawai)", "15.2628")]
    public void Percent_points_and_percentages_come_to_the_same(string formula, string bound)
    {
        // The same target as above, written otherwise.
        Required(formula, "'min': 80, 'max': 90", "hadir", "Cukup").Value.Bound.Should().Be(Rational.Parse(bound));
    }

    [Fact]
    public void A_variable_in_percent_is_asked_for_in_percent_points()
    {
        // 60 % of x and 40 of 100 against 100: Cukup from 79.495 on: x ≥ 39.495 / 0.6 = 65.825 percent points.
        var evaluator = SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x', 'unit': '%', 'aggregate': 'last' } }",
            SmallCatalog.Indicator("i", "60% * x + 40%", "%", ", 'decimals': 2, 'polarity': 'higherIsBetter', 'targets': [ { 'period': '2021-S2', 'value': 100 } ]")).Value;
        var data = SmallCatalog.Data(evaluator.Catalog, "'values': { 'x': 50 }", "2021-S2").Value;
        Scorers.Of("permenpanrb-8-2021").FindRequiredFigure(evaluator, data, "i", "x", "Cukup").Value.Bound.Should().Be(Rational.Parse("65.825"));
    }

    [Fact]
    public void The_highest_attainable_target_itself_is_the_top_grade()
    {
        // 24 of 24 is 100 %; 99.995 % is already reported as 100.00: 23.9988; whole: 24.
        var required = Required("hadir / pegawai * 100%", "'value': 100, 'highestAttainable': true", "hadir", "Sangat Baik").Value;
        required.Should().BeEquivalentTo(new { Bound = Rational.Parse("23.9988"), WholeNumber = (Rational?)new Rational(24), Realization = 100m, Score = 120m });
    }

    [Fact]
    public void The_figure_found_reaches_the_grade_and_the_one_before_does_not()
    {
        // One of 24 staff is worth more than a grade at places: then it is a better one that is reached.
        string[] grades = ["Sangat Kurang", "Kurang", "Cukup", "Baik", "Sangat Baik"];
        foreach (var grade in grades[1..])
        {
            var required = Required("hadir / pegawai * 100%", "'value': 80", "hadir", grade).Value;
            var (reached, before) = ((long)required.WholeNumber!.Value.Numerator, (long)required.WholeNumber.Value.Numerator - 1);
            Array.IndexOf(grades, Grade(reached)).Should().BeGreaterThanOrEqualTo(Array.IndexOf(grades, grade));
            Array.IndexOf(grades, Grade(before)).Should().BeLessThan(Array.IndexOf(grades, grade));
        }

        static string Grade(long hadir)
        {
            var evaluator = Evaluator("hadir / pegawai * 100%", "'value': 80");
            return Scorers.Of("permenpanrb-8-2021").Score(evaluator.Evaluate(Data(evaluator, hadir: hadir))).Indicators.Single().Grade!;
        }
    }

    [Fact]
    public void Of_a_cumulative_target_it_is_the_total_since_the_start_of_the_year()
    {
        // 12 reports from January to September; 3 + 4 + 1 so far. Baik from 99.5 % of 12 on, 11.94, reported as 12, which counts from 11.5 on.
        var evaluator = SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x', 'integer': true, 'min': 0 } }",
            SmallCatalog.Indicator("i", "x", "", ", 'decimals': 0, 'polarity': 'higherIsBetter', 'targets': [ { 'period': '2021-Q3', 'value': 12, 'cumulative': true } ]")).Value;
        var data = SmallCatalog.Data(evaluator.Catalog, "'values': { 'x': [ 3, 4, 1, 6 ] }", "2021").Value;
        var required = Scorers.Of("permenpanrb-8-2021").FindRequiredFigure(evaluator, data, "i", "x", "Baik", Period.Parse("2021-Q3")).Value;
        required.Should().BeEquivalentTo(new { Bound = Rational.Parse("11.5"), WholeNumber = (Rational?)new Rational(12), IsAtLeast = true });
    }

    [Theory]
    [InlineData("24", true)]
    [InlineData("-24", false)]
    public void Across_a_pole_the_side_of_the_present_figure_counts(string present, bool isTold)
    {
        // 20 / x against 100, less is better: Baik from 2 − r/100 ≥ 0.995 on, r ≤ 100.5, reported as 100.5, which counts to below 100.505.
        // Right of 0: x > 20/100.505 = 4000/20101. Left of 0 every figure reaches it, and there is none to name.
        var evaluator = SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x' } }",
            SmallCatalog.Indicator("i", "20 / x", "", ", 'decimals': 2, 'polarity': 'lowerIsBetter', 'targets': [ { 'period': '2021-S2', 'value': 100 } ]")).Value;
        var data = SmallCatalog.Data(evaluator.Catalog, $"'values': {{ 'x': {present} }}", "2021-S2").Value;
        var reached = Scorers.Of("permenpanrb-8-2021").FindRequiredFigure(evaluator, data, "i", "x", "Baik");
        reached.HasValue.Should().Be(isTold);
        reached.ValueOrNull?.Should().BeEquivalentTo(new { Bound = Rational.Parse("4000/20101"), IsInclusive = false, IsAtLeast = true });
    }

    [Fact]
    public void An_item_can_be_asked_for_but_not_where_the_whole_is_used_too()
    {
        // (a + b) / 2 documents of 100 %: Cukup from 79.495 % on: a ≥ 2 × 0.79495 − 1 = 0.5899.
        const string items = "'variables': { 'dok': { 'label': 'd', 'min': 0, 'max': 1, 'items': { 'a': { 'label': 'a' }, 'b': { 'label': 'b' } } } }";
        Cukup("(dok.a + dok.b) / 2 * 100%").Value.Bound.Should().Be(Rational.Parse("0.5899"));
        Cukup("(dok.a + dok) / 3 * 100%").Diagnostics.Select(d => d.Code).Should().Equal("IKI5221");

        Checked<RequiredFigure> Cukup(string formula)
        {
            var evaluator = SmallCatalog.Read(items, SmallCatalog.Indicator("i", formula, "%", ", 'decimals': 2, 'polarity': 'higherIsBetter', 'targets': [ { 'period': '2021-S2', 'value': 100 } ]")).Value;
            var data = SmallCatalog.Data(evaluator.Catalog, "'values': { 'dok': { 'a': 0, 'b': 1 } }", "2021-S2").Value;
            return Scorers.Of("permenpanrb-8-2021").FindRequiredFigure(evaluator, data, "i", "dok.a", "Cukup");
        }
    }

    [Fact]
    public void It_goes_through_other_indicators()
    {
        // hadir / 24 × 60 % + 40 % × 100 % ≥ 79.5 % (Cukup from 79.495 on, target 100): hadir ≥ 24 × 0.39495 / 0.6 = 15.798.
        var evaluator = SmallCatalog.Read(
            "'variables': { 'pegawai': { 'label': 'p' }, 'hadir': { 'label': 'h', 'integer': true, 'min': 0 } }",
            SmallCatalog.Indicator("a", "hadir / pegawai * 100%", "%", ", 'symbol': 'kehadiran'"),
            SmallCatalog.Indicator("i", "60% * kehadiran + 40%", "%", ", 'decimals': 2, 'polarity': 'higherIsBetter', 'targets': [ { 'period': '2021-S2', 'value': 100 } ]")).Value;
        var data = SmallCatalog.Data(evaluator.Catalog, "'values': { 'pegawai': 24, 'hadir': 12 }", "2021-S2").Value;
        Scorers.Of("permenpanrb-8-2021").FindRequiredFigure(evaluator, data, "i", "hadir", "Cukup").Value.Bound.Should().Be(Rational.Parse("15.798"));
    }

    [Theory]
    [InlineData("Bulatkan(hadir / pegawai * 100%)", "hadir", "Baik", "IKI5221")]
    [InlineData("hadir * hadir / pegawai * 100%", "hadir", "Baik", "IKI5221")]
    [InlineData("Jika(hadir > 3, 90%, 10%)", "hadir", "Baik", "IKI5221")]
    [InlineData("hadir / hadir * 100%", "hadir", "Baik", "IKI5221")]
    [InlineData("Min(hadir, pegawai) / pegawai * 100%", "hadir", "Baik", "IKI5221")]
    [InlineData("hadir / pegawai * 100%", "cuti", "Baik", "IKI5220")]
    [InlineData("hadir / pegawai * 100%", "hadir", "Istimewa", "IKI5222")]
    [InlineData("hadir / pegawai * 100%", "hadir", "Sangat Kurang", "IKI5222")]
    [InlineData("hadir / (hadir + 100) * 100%", "hadir", "Sangat Baik", "IKI5223")]
    public void What_cannot_be_told_is_refused(string formula, string variable, string grade, string code)
    {
        var reached = Required(formula, "'value': 100", variable, grade);
        reached.HasValue.Should().BeFalse();
        reached.Diagnostics.Select(d => d.Code).Should().Equal(code);
    }

    [Fact]
    public void A_figure_beyond_its_declared_bound_is_out_of_reach()
    {
        // 110.5 % of 100 would take 27 of 24 staff, and hadir is declared to be 24 at most.
        Required("hadir / pegawai * 100%", "'value': 100", "hadir", "Sangat Baik").Diagnostics.Select(d => d.Code).Should().Equal("IKI5223");
    }

    [Fact]
    public void Strict_scoring_refuses_a_regulation_outside_its_dates()
    {
        var evaluator = Evaluator("hadir / pegawai * 100%", "'value': 80");
        var scorer = Scorers.Of("permenpanrb-8-2021");
        scorer.FindRequiredFigure(evaluator, Data(evaluator), "i", "hadir", "Baik", Period.OfYear(2024), options: ScoringOptions.Strict)
            .Diagnostics.Select(d => d.Code).Should().Equal("IKI5203");
    }

    private static Checked<RequiredFigure> Required(
        string formula, string target, string variable, string grade, string unit = "%", int decimals = 2, string polarity = "higherIsBetter")
    {
        var evaluator = Evaluator(formula, target, unit, decimals, polarity);
        return Scorers.Of("permenpanrb-8-2021").FindRequiredFigure(evaluator, Data(evaluator), "i", variable, grade);
    }

    private static CatalogEvaluator Evaluator(string formula, string target, string unit = "%", int decimals = 2, string polarity = "higherIsBetter") => SmallCatalog.Read(
        """
        'variables': { 'pegawai': { 'label': 'p', 'integer': true, 'min': 1 }, 'hadir': { 'label': 'h', 'integer': true, 'min': 0, 'max': 24 },
          'hariKerja': { 'label': 'k' }, 'absen': { 'label': 'a', 'integer': true, 'min': 0 }, 'laporan': { 'label': 'l', 'unit': 'laporan', 'integer': true, 'min': 0 } }
        """,
        SmallCatalog.Indicator(
            "i", formula, unit, $", 'decimals': {decimals}, 'polarity': '{polarity}', 'targets': [ {{ 'period': '2021-S2', {target} }} ]")).Value;

    private static DataSet Data(CatalogEvaluator evaluator, long hadir = 12) => SmallCatalog.Data(
        evaluator.Catalog, $"'values': {{ 'pegawai': 24, 'hadir': {hadir}, 'hariKerja': 240, 'absen': 36, 'laporan': 4 }}", "2021-S2").Value;
}
