using System.Text;
using Iki.Core.Forms;

namespace Iki.Core.Tests.Measurement;

/// <summary>Data that are read for some results alone: these are what they are of the whole file, and others are refused.</summary>
public class DataScopeTests
{
    private const string Catalog =
        """
        { "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Kecamatan Uji" },
          "offices": [ { "name": "Desa Kuala", "offices": [ { "name": "RW 1" }, { "name": "RW 2" } ] }, { "name": "Desa Tanjung" } ],
          "variables": {
            "surat": { "label": "surat", "unit": "surat", "aggregate": "sum", "frequency": "month" },
            "pegawai": { "label": "pegawai", "unit": "orang", "aggregate": "last", "max": 50 } },
          "positions": [ { "id": "kasi", "title": "Kasi", "objectives": [ { "statement": "Tertib", "indicators": [
            { "id": "kasi/surat", "name": "Surat", "unit": "surat", "formula": "surat" },
            { "id": "kasi/tumbuh", "name": "Kenaikan", "unit": "surat", "formula": "surat - Previous(surat)" },
            { "id": "kasi/tahun", "name": "Dibanding tahun lalu", "unit": "surat", "formula": "surat - LastYear(surat)" },
            { "id": "kasi/pegawai", "name": "Pegawai", "unit": "orang", "formula": "pegawai" } ] } ] } ] }
        """;

    private static readonly CatalogEvaluator Evaluator = CatalogFile.ReadEvaluator(Catalog).OrThrow();

    private static readonly string Csv = "variable,period,office,value\n" + string.Concat(
        from year in new[] { 2022, 2023, 2024, 2025 }
        from month in Enumerable.Range(1, 12)
        from office in new[] { "RW 1", "RW 2", "Desa Tanjung" }
        select $"surat,{year}-{month:00},{office},{((year - 2020) * 100) + month}\npegawai,{year}-{month:00},{office},{month}\n");

    // March 2025: 503 of each of three, a month before 502, a year before 403. Needed are January to March of 2024 and 2025, and, before the first quarter,
    // the last one of 2024: 9 months of 3 offices and 2 variables, of 288 rows.
    [Fact]
    public void One_month_is_what_it_is_of_the_whole_file()
    {
        var scope = Evaluator.ScopeOf([Period.OfMonth(2025, 3)]);
        var data = Read(Csv, scope).OrThrow();
        var results = Evaluator.Evaluate(data, Period.OfMonth(2025, 3));

        results.Results.Select(r => r.Outcome.Exact!.Value.ToString()).Should().Equal("1509", "3", "300", "9");
        var whole = Evaluator.Evaluate(Read(Csv, null).OrThrow(), Period.OfMonth(2025, 3));
        results.Results.Should().Equal(whole.Results);
        results.YearToDate.Results.Should().Equal(whole.YearToDate.Results);
        results.YearToDate.Results[0].Outcome.Exact!.Value.ToString().Should().Be("4518");
        data.Observations.Should().HaveCount(54);
        data.Scope.Should().BeSameAs(scope);
        data.Tables.Single().Should().BeEquivalentTo(new { Read = 288L, Used = 54L, Blank = 0L, PassedOver = 234L, Refused = 0L });
        data.Tables.Single().Summary.Message(Language.English).Should().Be("Rows read: 288; used: 54; blank: 0; refused: 0; not needed for what is asked: 234.");
    }

    // January 2025 needs December 2024, and January 2024 for the year before.
    [Fact]
    public void The_months_before_a_year_are_there_where_a_formula_reaches_for_them()
    {
        var data = Read(Csv, Evaluator.ScopeOf([Period.OfMonth(2025, 1)])).OrThrow();

        data.Observations.Select(o => o.Period.ToString()).Distinct().Order().Should().Equal("2024-01", "2024-12", "2025-01");
        Evaluator.Evaluate("kasi/tumbuh", data, Period.OfMonth(2025, 1)).Outcome.Exact!.Value.ToString().Should().Be("267"); // 3 x (501 - 412)
    }

    [Fact]
    public void An_office_comes_with_those_below_it()
    {
        var data = Read(Csv, Evaluator.ScopeOf([Period.OfYear(2025)], ["Desa Kuala"])).OrThrow();

        data.Observations.Select(o => o.Office).Distinct().Should().Equal("RW 1", "RW 2");
        Evaluator.Evaluate("kasi/surat", data, Period.OfMonth(2025, 3), "Desa Kuala").Outcome.Exact!.Value.ToString().Should().Be("1006");
        Evaluator.Evaluate("kasi/surat", data, Period.OfMonth(2025, 3), "RW 2").Outcome.Exact!.Value.ToString().Should().Be("503");
    }

    [Theory]
    [InlineData("2025-04", null, "2025-03")]
    [InlineData("2023-03", null, "2025-03")]
    [InlineData("2025", null, "2025-03")]
    [InlineData("2025-03", "Kecamatan Uji", "Desa Kuala")]
    [InlineData("2025-03", "Desa Tanjung", "Desa Kuala")]
    public void What_was_not_read_is_refused_and_not_taken_as_not_reported(string period, string? office, string asked)
    {
        var data = Read(Csv, Evaluator.ScopeOf([Period.OfMonth(2025, 3)], office is null ? null : ["Desa Kuala"])).OrThrow();
        var evaluate = () => Evaluator.Evaluate(data, Period.Parse(period), office);
        var one = () => Evaluator.Evaluate("kasi/surat", data, Period.Parse(period), office);
        var explain = () => Evaluator.Explain("kasi/surat", data, Period.Parse(period), office);

        evaluate.Should().Throw<ArgumentException>().WithMessage($"*({(office is null ? asked : "2025-03; " + asked)})*");
        one.Should().Throw<ArgumentException>();
        explain.Should().Throw<ArgumentException>();
    }

    // Every row is looked at: an unknown name on line 3, 99 people where 50 are the most on line 4, both of years that nobody asks for.
    [Fact]
    public void Rows_that_are_passed_over_are_checked()
    {
        var data = Read("variable,period,office,value\nsurat,2025-03,RW 1,5\nsurta,2022-03,RW 1,5\npegawai,2022-03,RW 1,99\nsurat,2022-03,RW 1,\nsurat,2022-04,RW 1,6\n", Evaluator.ScopeOf([Period.OfMonth(2025, 3)]));

        data.Diagnostics.Select(d => $"{d.Code} {d.Line}").Should().Equal("IKI5004 3", "IKI5011 4");
        data.Value.Tables.Single().Should().BeEquivalentTo(new { Read = 5L, Used = 1L, Blank = 1L, Refused = 2L, PassedOver = 1L });
    }

    // Desa Kuala itself reported once, in 2022: the whole file expects it of every month. RW 2 reported nothing this year.
    [Fact]
    public void Who_is_expected_to_report_is_known_from_all_rows()
    {
        const string Rows = "variable,period,office,value\nsurat,2022-05,Desa Kuala,1\nsurat,2022-05,RW 2,1\nsurat,2025-03,RW 1,5\nsurat,2025-03,Desa Tanjung,7\n";
        var period = Period.OfMonth(2025, 3);
        var some = Evaluator.Evaluate("kasi/surat", Read(Rows, Evaluator.ScopeOf([period])).OrThrow(), period);

        some.Should().BeEquivalentTo(Evaluator.Evaluate("kasi/surat", Read(Rows, null).OrThrow(), period));
        some.Missing.Select(m => $"{m.Office} {m.Period}").Should().Equal("Desa Kuala 2025-03", "RW 2 2025-03");
    }

    // By hand: May is 7, and 4 in April, the months before it and last December: 7 - 4 = 3. Without December 2023, January would rise by 4.
    [Fact]
    public void Rows_of_the_year_so_far_have_the_months_before_them()
    {
        var rows = CatalogFile.ReadEvaluator(
            """
            { "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Kecamatan Uji" },
              "variables": { "x": { "label": "x", "unit": "surat", "aggregate": "sum", "whenMissing": "zero" } },
              "positions": [ { "id": "kasi", "title": "Kasi", "objectives": [ { "statement": "Tertib", "indicators": [
                { "id": "kasi/naik", "name": "Kenaikan", "unit": "surat", "formula": "SumOver(month, x - Previous(x))" } ] } ] } ] }
            """).OrThrow();
        const string Csv = "variable,period,value\nx,2023-12,4\nx,2024-01,4\nx,2024-02,4\nx,2024-03,4\nx,2024-04,4\nx,2024-05,7\n";
        var may = Period.OfMonth(2024, 5);
        var data = DataSet.FromRows(rows.Catalog, may, Table(Csv), scope: rows.ScopeOf([may])).OrThrow();

        rows.Evaluate("kasi/naik", data, may, yearToDate: true).Outcome.Exact!.Value.ToString().Should().Be("3");
    }

    [Fact]
    public void Rows_with_a_source_are_counted_once()
    {
        const string Rows = "variable,period,office,value,source\nsurat,2025-06,RW 1,5,Laporan\nsurat,2025-03,RW 1,5,\nsurat,2025-07,RW 1,5,\nsurat,2025-03,RW 2,5,Laporan\n";
        var data = Read(Rows, Evaluator.ScopeOf([Period.OfMonth(2025, 3)])).OrThrow();

        data.Tables.Single().Should().BeEquivalentTo(new { Read = 4L, Used = 2L, PassedOver = 2L, Refused = 0L });
    }

    [Fact]
    public void Data_of_a_scope_are_read_anew_for_another_version_and_other_forms()
    {
        var data = Read(Csv, Evaluator.ScopeOf([Period.OfMonth(2025, 3)])).OrThrow();
        var other = CatalogFile.ReadEvaluator(Catalog.Replace("\"max\": 50", "\"max\": 60", StringComparison.Ordinal)).OrThrow();
        var evaluate = () => other.Evaluate(data, Period.OfMonth(2025, 3));
        var hold = () => data.For(other.Catalog);
        var form = () => FigureForm.Of(Evaluator, new FormRequest { Period = Period.OfMonth(2025, 6) }, data);

        evaluate.Should().Throw<ArgumentException>().WithMessage("*another version*");
        hold.Should().Throw<ArgumentException>();
        form.Should().Throw<ArgumentException>().WithMessage("*2025-03*2025-06*");
        FigureForm.Of(Evaluator, new FormRequest { Period = Period.OfMonth(2025, 3) }, data).HasValue.Should().BeTrue();
    }

    [Fact]
    public void A_figure_of_a_longer_period_is_known_to_be_one()
    {
        const string Rows = "variable,period,office,value\nsurat,2025,Desa Tanjung,60\n";
        var period = Period.OfMonth(2025, 3);
        var data = Read(Rows, Evaluator.ScopeOf([period])).OrThrow();

        Evaluator.Evaluate("kasi/surat", data, period).Should().BeEquivalentTo(Evaluator.Evaluate("kasi/surat", Read(Rows, null).OrThrow(), period));
        Evaluator.Evaluate("kasi/surat", data, period).Outcome.Status.Should().Be(OutcomeStatus.InvalidInput);
    }

    [Fact]
    public void Offices_that_are_not_declared_are_known_from_rows_that_are_passed_over()
    {
        var open = CatalogFile.ReadEvaluator(
            """
            { "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Kecamatan Uji" }, "variables": { "surat": { "label": "surat", "unit": "surat", "aggregate": "sum" } },
              "positions": [ { "id": "kasi", "title": "Kasi", "objectives": [ { "statement": "Tertib", "indicators": [ { "id": "kasi/surat", "name": "Surat", "unit": "surat", "formula": "surat" } ] } ] } ] }
            """).OrThrow();
        const string Rows = "variable,period,office,value\nsurat,2025-01,Desa A,1\nsurat,2025-02,Desa B,2\nsurat,2025-02,Desa C,3\n";
        var data = DataSet.FromRows(open.Catalog, Period.OfYear(2025), Table(Rows), scope: open.ScopeOf([Period.OfMonth(2025, 1)], ["Desa A", "Desa B"])).OrThrow();

        data.OfficesBelow("Kecamatan Uji").Should().Equal("Kecamatan Uji", "Desa A", "Desa B", "Desa C");
        data.Observations.Should().ContainSingle().Which.Office.Should().Be("Desa A");
        open.Evaluate("kasi/surat", data, Period.OfMonth(2025, 1), "Desa B").Outcome.Status.Should().Be(OutcomeStatus.MissingInput);
        ((Action)(() => open.Evaluate(data, Period.OfMonth(2025, 1), "Desa C"))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_scope_names_what_the_catalog_has()
    {
        ((Action)(() => Evaluator.ScopeOf([Period.OfYear(2025)], ["Desa Kual"]))).Should().Throw<ArgumentException>().WithMessage("*'Desa Kual'*Desa Kuala*");
        ((Action)(() => Evaluator.ScopeOf([default]))).Should().Throw<ArgumentException>();
        ((Action)(() => Evaluator.ScopeOf(null!))).Should().Throw<ArgumentNullException>();
        var scope = Evaluator.ScopeOf([Period.OfYear(2025)], ["Desa Kuala"]);
        scope.Periods.Should().Equal(Period.OfYear(2025));
        scope.Offices.Should().Equal("Desa Kuala");
    }

    private static Checked<DataSet> Read(string csv, DataScope? scope) => DataSet.FromRows(Evaluator.Catalog, Period.OfYear(2025), Table(csv), scope: scope);

    private static IEnumerable<ObservationRow> Table(string csv) => ObservationTable.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "data.csv");
}
