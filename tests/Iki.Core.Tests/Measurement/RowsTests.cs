using System.Globalization;
using System.Text;

namespace Iki.Core.Tests.Measurement;

/// <summary>Functions over rows in a catalog: months, offices and branches one by one. All numbers are worked out by hand.</summary>
public class RowsTests
{
    private const string Reports =
        "'variables': { 'selesai': { 'label': 'laporan selesai', 'unit': 'laporan' }, 'masuk': { 'label': 'laporan masuk', 'unit': 'laporan' } }";

    // 80 %, 75 % and 90 % by month; 47 of 60 in all.
    private static readonly string ThreeMonths = SmallCatalog.Observations(
        "selesai: 2024-01 8", "selesai: 2024-02 30", "selesai: 2024-03 9", "masuk: 2024-01 10", "masuk: 2024-02 40", "masuk: 2024-03 10");

    [Theory]
    [InlineData("AverageOver(month, selesai / masuk * 100%)", "81.67")]
    [InlineData("selesai / masuk * 100%", "78.33")]
    [InlineData("MinOver(bulan, selesai / masuk * 100%)", "75")]
    [InlineData("MaxOver(month, selesai / masuk * 100%)", "90")]
    [InlineData("ShareOver(month, selesai / masuk * 100% >= 80%)", "66.67")]
    [InlineData("Percent(CountOver(month, selesai > 8 and masuk > 0), 3)", "66.67")]
    public void The_months_of_a_quarter_one_by_one(string formula, string value)
    {
        var result = SmallCatalog.Result(
            SmallCatalog.Read(Reports, SmallCatalog.Indicator("i", formula, "%", ", 'decimals': 2")).Value, ThreeMonths, "2024-Q1");
        (result.Value, result.Diagnostics.Count).Should().Be((decimal.Parse(value, CultureInfo.InvariantCulture), 0));
        result.Inputs.Select(i => (i.Name, i.Value)).Should().Equal(("selesai", (Rational)47), ("masuk", (Rational)60));
    }

    [Theory]
    [InlineData("2024-Q2", "MissingInput", "IKI5101")]
    [InlineData("2024-03", "InvalidInput", "IKI5071")]
    public void A_month_without_figures_is_named_and_a_month_has_no_months(string period, string status, string code)
    {
        var evaluator = SmallCatalog.Read(Reports, SmallCatalog.Indicator("i", "SumOver(month, selesai - masuk)", "laporan")).Value;
        var outcome = SmallCatalog.Result(evaluator, ThreeMonths, period).Outcome;
        (outcome.Status.ToString(), outcome.Problem!.Code).Should().Be((status, code));
        if (code == "IKI5101") outcome.Missing.Should().StartWith(["selesai, 2024-04", "masuk, 2024-04"]).And.HaveCount(6);
        else outcome.Problem.ToString().Should().Contain("each month, and 2024-03");
    }

    [Fact]
    public void A_division_by_zero_names_its_month_and_the_policy_of_the_indicator_counts()
    {
        var data = SmallCatalog.Observations("selesai: 2024-01 1", "selesai: 2024-02 1", "selesai: 2024-03 1", "masuk: 2024-01 1", "masuk: 2024-02 0", "masuk: 2024-03 1");
        const string Formula = "AverageOver(month, selesai / masuk * 100%)";
        var outcome = SmallCatalog.Result(SmallCatalog.Read(Reports, SmallCatalog.Indicator("i", Formula, "%")).Value, data, "2024-Q1").Outcome;
        (outcome.Status, outcome.Divisor).Should().Be((OutcomeStatus.DivisionByZero, "masuk"));
        outcome.Problem!.Message(Language.Indonesian).Should().Be("'masuk' bernilai 0 pada 2024-02, sehingga tidak dapat menjadi pembagi.");
        var byPolicy = SmallCatalog.Read(Reports, SmallCatalog.Indicator("i", Formula, "%", ", 'whenDividingByZero': 100")).Value;
        SmallCatalog.Result(byPolicy, data, "2024-Q1").Value.Should().Be(100);
    }

    // Ten villages, of which eight report: 95, 80, 80, 100 and 85 reach 80 %; 79, 60 and 0 do not.
    [Theory]
    [InlineData("fail", null, "capaian, Desa 9|capaian, Desa 10")]
    [InlineData("zero", "50", "")]
    [InlineData("skip", "62.5", "IKI5073: 2, 10, Desa 9, Desa 10")]
    public void A_village_that_is_silent_is_not_dropped_from_the_share(string whenMissing, string? value, string said)
    {
        var evaluator = Villages(whenMissing, "ShareOver(office, capaian >= 80%)");
        var figures = new[] { 95, 80, 80, 100, 85, 79, 60, 0 };
        var observations = figures.Select((f, i) => $"{{ 'variable': 'capaian', 'period': '2024', 'value': {f}, 'office': 'Desa {i + 1}' }}");
        var result = SmallCatalog.Result(evaluator, $"'observations': [ {string.Join(", ", observations)} ]", "2024");
        result.Value?.ToString(CultureInfo.InvariantCulture).Should().Be(value);
        if (value is null) string.Join('|', result.Outcome.Missing).Should().Be(said);
        if (whenMissing == "skip") result.Diagnostics.Select(d => $"{d.Code}: {string.Join(", ", d.Arguments)}").Should().Contain(said);
    }

    [Fact]
    public void A_branch_is_an_office_with_all_below_it()
    {
        // Desa Satu has 4, Dusun Satu below it 8: 12. Desa Dua has 7.
        var data = SmallCatalog.Observations("2024 4 Desa Satu", "2024 8 Dusun Satu", "2024 7 Desa Dua");
        Value("MaxOver(branch, x)").Should().Be(12);
        Value("CountOver(cabang, x > 10)").Should().Be(1);
        Value("MaxOver(office, x)").Should().Be(8);
        Value("MaxOver(office, x)", "Desa Dua").Should().Be(7);
        Value("MaxOver(branch, x)", "Desa Satu").Should().Be(8);

        decimal? Value(string formula, string? office = null) =>
            SmallCatalog.Result(SmallCatalog.OfOne("'aggregate': { 'time': 'sum', 'office': 'sum' }, 'offices': 'own'", formula), data, "2024", office).Value;
    }

    [Fact]
    public void Offices_stand_within_months_and_other_times_are_those_of_the_row()
    {
        var data = SmallCatalog.Observations(
            "2023-12 3 Desa Dua", "2024-01 5 Desa Dua", "2024-02 6 Desa Dua", "2024-03 9 Desa Dua", "2024-01 7 Dusun Satu", "2024-02 1 Dusun Satu", "2024-03 8 Dusun Satu");
        // 7 + 6 + 9, the largest of each month; in Desa Dua the rises 2 + 1 + 3 are 9 - 3 together.
        Value("SumOver(month, MaxOver(office, x))", null).Should().Be(22);
        Value("SumOver(month, x - Previous(x))", "Desa Dua").Should().Be(6);
        Value("SumOver(month, YearToDate(x))", "Desa Dua").Should().Be(5 + 11 + 20);

        decimal? Value(string formula, string? office) => SmallCatalog.Result(SmallCatalog.OfOne("'aggregate': 'sum'", formula), data, "2024-Q1", office).Value;
    }

    [Fact]
    public void A_symbol_and_a_parameter_are_those_of_the_row()
    {
        const string Members = "'variables': { 'x': { 'label': 'x' } }, 'parameters': { 'tarif': { 'label': 'tarif', 'values': [ { 'from': '2024-01-01', 'value': 2 }, { 'from': '2024-03-01', 'value': 3 } ] } }";
        var evaluator = SmallCatalog.Read(
            Members, SmallCatalog.Indicator("i", "SumOver(month, s * 10)"), SmallCatalog.Indicator("j", "x * tarif", more: ", 'symbol': 's'")).Value;
        var result = SmallCatalog.Result(evaluator, SmallCatalog.Observations("2024-01 5", "2024-02 6", "2024-03 9"), "2024-Q1");
        // 5 × 2 + 6 × 2 + 9 × 3, times 10. For the quarter as a whole it would be 20 × 3.
        result.Value.Should().Be(490);
    }

    [Fact]
    public void Since_the_start_of_the_year_all_its_months_are_gone_through()
    {
        // The last month is a month too, and not the year so far.
        Value("SumOver(month, x)").Should().Be(35);
        Value("MaxOver(month, x)").Should().Be(9);
        Value("SumOver(month, x - Previous(x))").Should().Be(7 - 4);
        Value("SumOver(month, SumOver(office, x))").Should().Be(35);
        Value("SumOver(office, x)").Should().Be(35);

        static decimal? Value(string formula)
        {
            var evaluator = SmallCatalog.OfOne("'aggregate': 'sum', 'whenMissing': 'zero'", formula);
            string[] observations = ["2023-12 4 Desa Dua", "2024-01 5 Desa Dua", "2024-02 6 Desa Dua", "2024-03 9 Desa Dua", "2024-04 8 Desa Dua", "2024-05 7 Desa Dua"];
            return evaluator.Evaluate("i", SmallCatalog.Data(evaluator.Catalog, SmallCatalog.Observations(observations), "2024-05").Value, yearToDate: true).Value;
        }
    }

    [Fact]
    public void Rows_within_rows_and_symbols_may_be_left_out_too()
    {
        // Nothing in March: 1 + 2 and 3 in the months before, wherever it is asked.
        var data = SmallCatalog.Observations("2024-01 1 Desa Dua", "2024-01 2 Dusun Satu", "2024-02 3 Desa Dua");
        foreach (var formula in new[] { "SumOver(month, x)", "SumOver(month, SumOver(office, x))", "SumOver(office, SumOver(month, x))", "SumOver(month, Average(x) * Count(x))" })
        {
            SmallCatalog.Result(SmallCatalog.OfOne("'aggregate': 'sum', 'whenMissing': 'skip'", formula), data, "2024-Q1").Value.Should().Be(6, formula);
        }

        var bySymbol = SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x', 'whenMissing': 'skip' } }", SmallCatalog.Indicator("i", "SumOver(month, s)"), SmallCatalog.Indicator("j", "x * 2", more: ", 'symbol': 's'")).Value;
        SmallCatalog.Result(bySymbol, data, "2024-Q1").Value.Should().Be(12);
    }

    [Fact]
    public void Where_no_offices_are_declared_all_that_reported_are_rows_the_own_one_too()
    {
        const string Json = """
            { 'formatVersion': 1, 'id': 'uji', 'title': 'Uji', 'office': { 'name': 'Kecamatan Uji' }, 'variables': { 'x': { 'label': 'x', 'offices': 'own' } },
              'positions': [ { 'id': 'camat', 'title': 'Camat', 'objectives': [ { 'statement': 'Uji', 'indicators': [ { 'id': 'i', 'name': 'i', 'unit': '', 'formula': 'MaxOver(office, x) * CountOver(office, x > 0)' } ] } ] } ] }
            """;
        var evaluator = CatalogFile.ReadEvaluator(Encoding.UTF8.GetBytes(Json.Replace('\'', '"')), "catalog.json").Value;
        // 1, 2 and the 1000 of Kecamatan Uji itself; Desa C reported in another year.
        var result = SmallCatalog.Result(evaluator, SmallCatalog.Observations("2024 1 Desa A", "2024 2 Desa B", "2024 1000", "2020 5 Desa C"), "2024");
        (result.Value, result.Diagnostics.Select(d => d.Code).Distinct().Single()).Should().Be((3000, "IKI5077"));
    }

    [Theory]
    [InlineData("x + SumOver(month, Previous(x))")]
    [InlineData("SumOver(month, x)")]
    public void What_the_open_figure_does_in_the_rows_of_a_period_is_not_told(string formula)
    {
        var evaluator = SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x' } }", SmallCatalog.Indicator("i", formula, more: ", 'polarity': 'higherIsBetter', 'targets': [ { 'period': '2024-Q1', 'value': 100 } ]")).Value;
        var data = SmallCatalog.Data(evaluator.Catalog, SmallCatalog.Observations("2023-12 1", "2024-01 2", "2024-02 3", "2024-03 4"), "2024-Q1").Value;
        var scorer = Iki.Core.Scoring.Scorer.Create(Regulations.Find("permenpanrb-8-2021")!).Value;
        scorer.FindRequiredFigure(evaluator, data, "i", "x", "Baik").Diagnostics.Select(d => d.Code).Should().Contain("IKI5221");
    }

    [Fact]
    public void What_is_asked_for_in_vain_has_its_label_and_its_row()
    {
        var evaluator = SmallCatalog.Read(Reports, SmallCatalog.Indicator("i", "SumOver(month, selesai)", "laporan")).Value;
        var data = SmallCatalog.Data(evaluator.Catalog, SmallCatalog.Observations("selesai: 2024-01 1", "selesai: 2024-02 2"), "2024-Q1").Value;
        var missing = evaluator.Explain("i", data).Missing.Single();
        (missing.Name, missing.Label).Should().Be(("selesai, 2024-03", "laporan selesai, 2024-03"));
    }

    [Theory]
    [InlineData("zero", "SumOver(month, x)", "IKI5118", "x, 2024-02; x, 2024-03")]
    [InlineData("zero", "SumOver(month, SumOver(office, x))", "IKI5118", "x, Desa Dua, 2024-01; x, Dusun Satu, 2024-02; x, Desa Dua, 2024-02; x, Dusun Satu, 2024-03; x, Desa Dua, 2024-03")]
    [InlineData("zero", "SumOver(office, SumOver(month, s))", "IKI5118", "x, 2024-02, Dusun Satu; x, 2024-03, Dusun Satu; x, 2024-01, Desa Dua; x, 2024-02, Desa Dua; x, 2024-03, Desa Dua")]
    [InlineData("skip", "SumOver(month, x)", "IKI5073", "2 3 2024-02, 2024-03")]
    [InlineData("skip", "AverageOver(month, SumOver(office, x))", "IKI5073", "5 6 Desa Dua, 2024-01; Dusun Satu, 2024-02; Desa Dua, 2024-02; Dusun Satu, 2024-03; Desa Dua, 2024-03|2 3 2024-02, 2024-03")]
    public void What_is_counted_as_zero_or_left_out_names_every_row_it_stands_in(string whenMissing, string formula, string code, string named)
    {
        var evaluator = SmallCatalog.Read(
            $"'variables': {{ 'x': {{ 'label': 'x', 'aggregate': 'sum', 'whenMissing': '{whenMissing}' }} }}",
            SmallCatalog.Indicator("i", formula), SmallCatalog.Indicator("j", "x * 1", more: ", 'symbol': 's'")).Value;
        var result = SmallCatalog.Result(evaluator, SmallCatalog.Observations("2024-01 7 Dusun Satu"), "2024-Q1");
        result.Value.Should().Be(7);
        result.Diagnostics.Select(d => d.Code).Distinct().Should().Equal(code);
        string.Join('|', result.Diagnostics.Select(d => string.Join(' ', code == "IKI5118" ? d.Arguments.Skip(1) : d.Arguments))).Should().Be(named);
    }

    [Fact]
    public void A_month_of_an_item_is_named_with_the_item_and_of_many_rows_the_first()
    {
        var items = SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x', 'whenMissing': 'zero', 'items': { 'a': { 'label': 'a' }, 'b': { 'label': 'b' } } } }",
            SmallCatalog.Indicator("i", "SumOver(item, SumOver(month, x))")).Value;
        var found = SmallCatalog.Result(items, "'observations': [ { 'variable': 'x', 'item': 'a', 'period': '2024-01', 'value': 1 }, { 'variable': 'x', 'item': 'b', 'period': '2024-02', 'value': 1 } ]", "2024-S1");
        found.Diagnostics.Select(d => d.Arguments[1]).Should().ContainSingle(a => a.Contains("x.b, 2024-01", StringComparison.Ordinal));

        var months = SmallCatalog.OfOne("'whenMissing': 'zero'", "SumOver(month, SumOver(office, x))");
        var many = SmallCatalog.Result(months, SmallCatalog.Observations("2024-01 1 Desa Dua"), "2024").Diagnostics.Single();
        many.Arguments[1].Should().StartWith("x, Dusun Satu, 2024-01; x, Dusun Satu, 2024-02; x, Desa Dua, 2024-02").And.EndWith("; x, Desa Dua, 2024-06; x, Dusun Satu, 2024-07; …");
    }

    [Theory]
    [InlineData("MaxOver(office, x)", "IKI5078")]
    [InlineData("SumOver(month, MaxOver(branch, x))", "IKI5078")]
    [InlineData("Coalesce(x, MaxOver(office, x))", "")]
    [InlineData("MaxOver(month, x)", "")]
    [InlineData("MaxOver(month, x) + 1", "IKI5111 IKI5111")]
    public void Examples_have_no_offices_and_it_is_said_once(string formula, string codes)
    {
        const string Examples = ", 'examples': [ { 'values': { 'x': 4 }, 'expect': 4, 'from': 'tangan' }, { 'values': { 'x': 5 }, 'expect': 5, 'from': 'tangan' } ]";
        var found = SmallCatalog.Read("'variables': { 'x': { 'label': 'x' } }", SmallCatalog.Indicator("i", formula, more: Examples)).Value.CheckExamples();
        string.Join(' ', found.Select(d => d.Code)).Should().Be(codes);
        if (codes == "IKI5078") found[0].Pointer.Should().Be("/positions/0/objectives/0/indicators/0/examples");
    }

    [Fact]
    public void A_working_shows_the_rows()
    {
        var evaluator = SmallCatalog.Read(Reports, SmallCatalog.Indicator("i", "AverageOver(month, selesai / masuk * 100%)", "%", ", 'decimals': 2")).Value;
        var working = evaluator.Explain("i", SmallCatalog.Data(evaluator.Catalog, ThreeMonths, "2024-Q1").Value).Working;
        working.Steps.Select(s => s.Show(Language.Indonesian)).Should().Equal(
            "RataRataPer(bulan; selesai ÷ masuk × 100%)",
            "RataRataPer(bulan; [laporan selesai] ÷ [laporan masuk] × 100%)",
            "2024-01: 8 ÷ 10 × 100% = 80%; 2024-02: 30 ÷ 40 × 100% = 75%; 2024-03: 9 ÷ 10 × 100% = 90%",
            "RataRata(80%; 75%; 90%)",
            "49 ÷ 60 × 100%",
            "81,67%");
    }

    private static CatalogEvaluator Villages(string whenMissing, string formula)
    {
        var villages = string.Join(", ", Enumerable.Range(1, 10).Select(i => $"{{ 'name': 'Desa {i}' }}"));
        var json = $$"""
            { 'formatVersion': 1, 'id': 'uji', 'title': 'Uji', 'office': { 'name': 'Kecamatan Uji' }, 'offices': [ {{villages}} ],
              'variables': { 'capaian': { 'label': 'capaian', 'unit': '%', 'aggregate': { 'time': 'last', 'office': 'average' }, 'whenMissing': '{{whenMissing}}' } },
              'positions': [ { 'id': 'camat', 'title': 'Camat', 'objectives': [ { 'statement': 'Uji', 'indicators': [ {{SmallCatalog.Indicator("i", formula, "%")}} ] } ] } ] }
            """;
        return CatalogFile.ReadEvaluator(Encoding.UTF8.GetBytes(json.Replace('\'', '"')), "catalog.json").Value;
    }
}
