namespace Iki.Core.Tests.Measurement;

/// <summary>Figures that results lack or cannot use, as values: each with its variable, item, office and period.</summary>
public class FigureFindingTests
{
    private static readonly Period Year = Period.OfYear(2018);

    [Fact]
    public void Every_observation_that_is_absent_is_named_with_its_office_and_period()
    {
        var evaluator = SmallCatalog.OfOne("'frequency': 'month', 'source': { 'name': 'Kasi' }");
        var data = SmallCatalog.Data(evaluator.Catalog, SmallCatalog.Observations([.. Months(1, 12, "Dusun Satu"), .. Months(3, 12, "Desa Dua")])).Value;
        var result = evaluator.Evaluate("i", data);
        result.Missing.Select(m => (m.Name, m.Variable, m.Item, m.Office, m.Period, m.Time, m.Source!.Name)).Should().Equal(
            ("x", "x", null, "Desa Dua", Period.OfMonth(2018, 1), "2018-01", "Kasi"), ("x", "x", null, "Desa Dua", Period.OfMonth(2018, 2), "2018-02", "Kasi"));
        result.Invalid.Should().BeEmpty();

        // Of a year of two villages with one month there are 22, though a message names twelve.
        var few = SmallCatalog.Data(evaluator.Catalog, SmallCatalog.Observations(Months(1, 1, "Dusun Satu"))).Value;
        evaluator.Evaluate("i", few).Missing.Select(m => m.Office).GroupBy(o => o).Select(g => (g.Key, g.Count())).Should().BeEquivalentTo([("Dusun Satu", 11), ("Desa Dua", 12)]);
        evaluator.Explain("i", few).Missing.Select(m => (m.Name, m.Variable, m.Office, m.Period)).Should().Equal(("x", "x", "Kecamatan Uji", Year));
    }

    [Fact]
    public void What_is_missing_altogether_is_named_once_for_the_time_asked_about()
    {
        var evaluator = SmallCatalog.Read("'variables': { 'x': { 'label': 'x' }, 'd': { 'label': 'd', 'items': { 'a': { 'label': 'A', 'source': { 'name': 'Bendahara' } }, 'b': { 'label': 'B' } } } }",
            SmallCatalog.Indicator("i", "x / Sum(d) + Previous(x)")).Value;
        var data = SmallCatalog.Data(evaluator.Catalog, "'values': { 'd': { 'b': 3 } }", "2018-Q2").Value;
        evaluator.Evaluate("i", data).Missing.Select(m => (m.Name, m.Variable, m.Item, m.Office, m.Period, m.Label, m.Source?.Name)).Should().Equal(
            ("x", "x", null, "Kecamatan Uji", Period.OfQuarter(2018, 2), "x", null),
            ("d.a", "d", "a", "Kecamatan Uji", Period.OfQuarter(2018, 2), "d: A", "Bendahara"),
            ("Previous(x)", "x", null, "Kecamatan Uji", Period.OfQuarter(2018, 1), "x", null));
        var toDate = evaluator.Evaluate("i", data, Period.OfMonth(2018, 9), yearToDate: true);
        toDate.Missing.Select(m => (m.Name, m.Period, m.Time)).Should().Contain(("x", null, "2018-01/2018-09"));
    }

    [Fact]
    public void Figures_that_another_indicator_lacks_are_named_too()
    {
        var evaluator = SmallCatalog.Read("'variables': { 'x': { 'label': 'x' } }", SmallCatalog.Indicator("i", "s + 1"), SmallCatalog.Indicator("j", "x", more: ", 'symbol': 's'")).Value;
        evaluator.Evaluate("i", DataSet.Create(evaluator.Catalog, Year).Value).Missing.Select(m => (m.Name, m.Variable, m.Period)).Should().Equal(("x", "x", Year));
        var refused = SmallCatalog.Read("'variables': { 'x': { 'label': 'x', 'max': 5 } }", SmallCatalog.Indicator("i", "s + 1"), SmallCatalog.Indicator("j", "x", more: ", 'symbol': 's'")).Value;
        refused.Evaluate("i", DataSet.Create(refused.Catalog, Year, ("x", 9)).Value).Invalid.Select(m => (m.Variable, m.Text, m.Bound)).Should().Equal(("x", "9", 5m));
    }

    [Fact]
    public void A_row_that_lacks_a_figure_names_its_own_office_or_month()
    {
        var evaluator = SmallCatalog.OfOne("'unit': 'orang'", "SumOver(month, x)");
        var data = SmallCatalog.Data(evaluator.Catalog, SmallCatalog.Observations(Months(1, 11, "Kecamatan Uji"))).Value;
        evaluator.Evaluate("i", data).Missing.Select(m => (m.Name, m.Variable, m.Office, m.Period)).Should().Equal(("x, 2018-12", "x", "Kecamatan Uji", Period.OfMonth(2018, 12)));
        var offices = SmallCatalog.OfOne("'unit': 'orang'", "SumOver(office, x)");
        var some = SmallCatalog.Data(offices.Catalog, SmallCatalog.Observations("2018 3 Dusun Satu")).Value;
        offices.Evaluate("i", some).Missing.Select(m => (m.Name, m.Variable, m.Office, m.Period)).Should().Equal(("x, Desa Dua", "x", "Desa Dua", Year));
    }

    [Fact]
    public void Every_figure_that_cannot_be_used_is_named_with_what_was_given_and_the_bound()
    {
        var evaluator = SmallCatalog.OfOne("'min': 0, 'max': 100, 'integer': true");
        Observation[] observations =
        [
            new() { Variable = "x", Period = Period.OfMonth(2018, 1), Office = "Dusun Satu", Value = 120, Source = "Laporan" },
            new() { Variable = "x", Period = Period.OfMonth(2018, 2), Office = "Dusun Satu", Value = -1 },
            new() { Variable = "x", Period = Period.OfMonth(2018, 3), Office = "Dusun Satu", Value = 2.5m },
            new() { Variable = "x", Period = Period.OfMonth(2018, 4), Office = "Desa Dua", Value = Figure.Read("banyak") },
            new() { Variable = "x", Period = Period.OfMonth(2018, 5), Office = "Desa Dua", Value = 7 },
        ];
        var data = DataSet.Create(evaluator.Catalog, Year, observations).Value;
        var result = evaluator.Evaluate("i", data);
        result.Invalid.Select(i => (i.Variable, i.Office, i.Period.ToString(), i.Text, i.Value, i.Bound, i.Problem.Code)).Should().Equal(
            ("x", "Dusun Satu", "2018-01", "120", (Rational?)120, (decimal?)100, "IKI5011"), ("x", "Dusun Satu", "2018-02", "-1", -1, 0, "IKI5010"),
            ("x", "Dusun Satu", "2018-03", "2.5", 2.5m, null, "IKI5009"), ("x", "Desa Dua", "2018-04", "banyak", null, null, "IKI5001"));
        result.Invalid[0].Source.Should().Be("Laporan");
        result.Missing.Should().BeEmpty();
        evaluator.Evaluate("i", data, office: "Desa Dua").Invalid.Select(i => i.Text).Should().Equal("banyak");
    }

    [Fact]
    public void A_figure_of_a_longer_period_than_asked_is_one_that_cannot_be_used()
    {
        var evaluator = SmallCatalog.OfOne("'unit': 'orang'");
        var data = DataSet.Create(evaluator.Catalog, Year, ("x", 12)).Value;
        evaluator.Evaluate("i", data, Period.OfMonth(2018, 3)).Invalid.Select(i => (i.Period, i.Text, i.Bound, i.Problem.Code)).Should().Equal((Year, "12", null, "IKI5108"));
    }

    [Fact]
    public void An_item_is_named_and_a_word_that_is_not_on_the_scale_is_its_own_text()
    {
        var evaluator = SmallCatalog.Read("'variables': { 'd': { 'label': 'd', 'max': 5, 'items': { 'a': { 'label': 'A' }, 'b': { 'label': 'B' } } } }", SmallCatalog.Indicator("i", "Sum(d)")).Value;
        var data = SmallCatalog.Data(evaluator.Catalog, "'values': { 'd': { 'a': 9, 'b': 1 } }").Value;
        evaluator.Evaluate("i", data).Invalid.Select(i => (i.Name, i.Variable, i.Item, i.Text)).Should().Equal(("d", "d", "a", "9"));
        var scaled = SmallCatalog.Read("'variables': { 'x': { 'label': 'x' } }", SmallCatalog.Indicator("i", "x", more: ", 'scale': 'opini-bpk'")).Value;
        var words = DataSet.Create(scaled.Catalog, Year, [new Observation { Variable = "x", Period = Year, Text = "Bagus" }]).Value;
        scaled.Evaluate("i", words).Invalid.Select(i => (i.Text, i.Value)).Should().Equal(("Bagus", null));
    }

    [Fact]
    public void Results_with_a_value_have_neither_and_equal_results_stay_equal()
    {
        var evaluator = SmallCatalog.OfOne("'max': 100");
        var good = DataSet.Create(evaluator.Catalog, Year, ("x", 3)).Value;
        evaluator.Evaluate("i", good).Missing.Should().BeEmpty();
        evaluator.Evaluate("i", good).Invalid.Should().BeEmpty();
        var bad = DataSet.Create(evaluator.Catalog, Year, ("x", 300)).Value;
        var (one, other) = (evaluator.Evaluate("i", bad), evaluator.Evaluate("i", bad));
        one.Invalid.Should().ContainSingle();
        one.Should().Be(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
    }

    [Fact]
    public void An_explanation_marks_a_figure_that_was_refused()
    {
        var evaluator = SmallCatalog.OfOne("'max': 100");
        var explanation = evaluator.Explain("i", DataSet.Create(evaluator.Catalog, Year, ("x", 160)).Value);
        explanation.ToString().Should().Contain("2018 = 160 (not used: The figure 160 of 'x' is above 100, the largest allowed)");
        explanation.ToString(Language.Indonesian).Should().Contain("2018 = 160 (tidak dipakai: ");
        ExplanationFile.Write([explanation]).Should().Contain("\"refused\": \"The figure 160 of 'x' is above 100, the largest allowed.\"");
    }

    [Fact]
    public void Rules_are_values_for_a_period_and_an_office()
    {
        var evaluator = Ruled();
        var results = evaluator.CheckRules(Figures(evaluator));
        results.Select(r => (r.Index, r.Period, r.Office, r.IsMet, r.Status)).Should().Equal(
            (0, Year, "Kecamatan Uji", true, OutcomeStatus.Computed), (1, Year, "Kecamatan Uji", null, OutcomeStatus.MissingInput));
        results[0].Inputs.Select(i => (i.Name, i.Value)).Should().Equal(("hadir", (Rational?)8), ("pegawai", 10));
        results.Select(r => r.Finding).Should().OnlyContain(f => f == null);
    }

    [Fact]
    public void Rules_are_checked_in_each_month_and_for_each_office_below()
    {
        var evaluator = Ruled();
        var broken = evaluator.CheckRulesEach(Figures(evaluator)).Where(r => r.IsMet == false).ToArray();
        broken.Select(r => (r.Rule.Message, r.Period.ToString(), r.Office, r.Finding!.Code)).Should().Equal(
            ("Terlalu banyak.", "2018-01", "Desa Dua", "IKI5115"), ("Terlalu banyak.", "2018-02", "Kecamatan Uji", "IKI5115"),
            ("Terlalu banyak.", "2018-02", "Desa Satu", "IKI5115"), ("Terlalu banyak.", "2018-02", "Dusun Satu", "IKI5115"));
        broken[0].Inputs.Select(i => (i.Name, i.Value)).Should().Equal(("hadir", (Rational?)2), ("pegawai", 1));
        broken[0].ToString().Should().Be("2018-01, Desa Dua: hadir <= pegawai (not met)");

        // Four offices, twelve months, two rules.
        evaluator.CheckRulesEach(Figures(evaluator)).Should().HaveCount(96);
        evaluator.CheckRulesEach(Figures(evaluator), PeriodLength.Year, Period.OfMonth(2018, 1), "Desa Dua").Select(r => (r.Period.ToString(), r.Office, r.IsMet)).Should()
            .Equal(("2018-01", "Desa Dua", false), ("2018-01", "Desa Dua", null));
    }

    private static CatalogEvaluator Ruled() => SmallCatalog.Read(
        "'variables': { 'hadir': { 'label': 'h' }, 'pegawai': { 'label': 'p' }, 'lain': { 'label': 'l' } }, "
        + "'rules': [ { 'formula': 'hadir <= pegawai', 'message': 'Terlalu banyak.' }, { 'formula': 'lain > 0', 'message': 'Kosong.' } ]",
        SmallCatalog.Indicator("i", "hadir")).Value;

    private static DataSet Figures(CatalogEvaluator evaluator) => SmallCatalog.Data(evaluator.Catalog, SmallCatalog.Observations(
        "hadir: 2018-01 1 Dusun Satu", "pegawai: 2018-01 6 Dusun Satu", "hadir: 2018-02 5 Dusun Satu", "pegawai: 2018-02 3 Dusun Satu", "hadir: 2018-01 2 Desa Dua", "pegawai: 2018-01 1 Desa Dua")).Value;

    private static string[] Months(int first, int last, string office) => [.. Enumerable.Range(first, last - first + 1).Select(m => $"2018-{m:00} 1 {office}")];
}
