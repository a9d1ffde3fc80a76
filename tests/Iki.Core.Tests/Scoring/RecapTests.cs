using Iki.Core.Scoring;
using Iki.Core.Tests.Measurement;

namespace Iki.Core.Tests.Scoring;

/// <summary>
/// Months, quarters and offices side by side. Expected values are worked out by hand from the figures of <see cref="Figures"/>.
/// </summary>
public class RecapTests
{
    private const string Variables = """
        'variables': {
          'laporan': { 'label': 'laporan', 'unit': 'laporan', 'integer': true, 'min': 0 },
          'hadir': { 'label': 'hadir', 'unit': 'orang', 'min': 0 },
          'pegawai': { 'label': 'pegawai', 'unit': 'orang', 'aggregate': 'last', 'min': 0 },
          'selesai': { 'label': 'berkas selesai', 'unit': 'berkas', 'min': 0 },
          'masuk': { 'label': 'berkas masuk', 'unit': 'berkas', 'min': 0 } }
        """;

    // Reports of 3, 4, 5 and 2, 6, – and 4, 4, 4 and –, –, – a month; June and the last quarter are not reported.
    private static readonly string[] Figures =
    [
        "laporan: 2024-01 3", "laporan: 2024-02 4", "laporan: 2024-03 5", "laporan: 2024-04 2", "laporan: 2024-05 6",
        "laporan: 2024-07 4", "laporan: 2024-08 4", "laporan: 2024-09 4",
        "pegawai: 2024-01 20", "pegawai: 2024-03 24", "pegawai: 2024-06 22", "pegawai: 2024-09 25", "pegawai: 2024-12 24",
        "selesai: 2024-01 10", "masuk: 2024-01 20", "selesai: 2024-02 0", "masuk: 2024-02 0", "selesai: 2024-04 30", "masuk: 2024-04 40",
    ];

    private static readonly string[] Indicators =
    [
        SmallCatalog.Indicator("laporan", "laporan", "laporan", """
            , 'polarity': 'higherIsBetter', 'targets': [
              { 'period': '2024-Q1', 'value': 10 }, { 'period': '2024-Q2', 'value': 10 }, { 'period': '2024-Q3', 'value': 10 }, { 'period': '2024-Q4', 'value': 10 },
              { 'period': '2024', 'value': 40 } ]
            """),
        SmallCatalog.Indicator("pegawai", "pegawai", "orang"),
        SmallCatalog.Indicator("berkas", "selesai / masuk * 100%", "%", """
            , 'decimals': 2, 'polarity': 'higherIsBetter', 'targets': [
              { 'period': '2024-Q1', 'value': 40, 'cumulative': true }, { 'period': '2024-Q2', 'value': 80, 'cumulative': true } ]
            """),
    ];

    [Fact]
    public void Quarters_stand_side_by_side_and_the_year_is_evaluated_of_its_own()
    {
        var recap = Of(RecapColumns.Quarter);
        recap.Columns.Select(c => c.Period.ToString()).Should().Equal("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4");
        (recap.Period.ToString(), recap.Office, recap.Regulation).Should().Be(("2024", "Kecamatan Uji", null));

        // 3 + 4 + 5, 2 + 6, 4 + 4 + 4, nothing; 32 in all. Staff is the last count. 10 of 20, 30 of 40, and 40 of 60 in all, not the mean of 50 and 75.
        recap.ToString().Should().Be("""
            2024, Kecamatan Uji
            laporan: 12 laporan, 8 laporan, 12 laporan, –; 32 laporan
            pegawai: 24 orang, 22 orang, 25 orang, 24 orang; 24 orang
            berkas: 50.00 %, 75.00 %, –, –; 66.67 %
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Each_quarter_has_its_target_and_the_year_to_date_that_of_the_year_at_its_end()
    {
        var row = Of(RecapColumns.Quarter).Rows[0];
        row.Cells.Select(c => (c.Score.Target?.Value, c.Score.Realization, c.Score.Achievement)).Should().Equal(
            (10m, 12m, 120m), (10m, 8m, 80m), (10m, 12m, 120m), (10m, null, null));

        // Targets of the quarters are not added up; only the year has one for the figures since January: 32 of 40 is 80 %.
        row.Cells.Select(c => (c.YearToDate!.Target?.Value, c.YearToDate.Realization, c.YearToDate.Achievement)).Should().Equal(
            (10m, 12m, 120m), (null, 20m, null), (null, 32m, null), (40m, 32m, 80m));
        (row.Total.Target!.Value, row.Total.Realization, row.Total.Achievement).Should().Be((40m, 32m, 80m));
        row.Cells[1].YearToDate!.Result.IsYearToDate.Should().BeTrue();
    }

    [Fact]
    public void A_cumulative_target_is_held_against_the_figures_since_the_start_of_the_year_alone()
    {
        var row = Of(RecapColumns.Quarter).Rows[2];

        // The first quarter is since the start of the year. In the second, 75 % stands without a target, and 40 of 60 against 80: 66.67 / 80 = 83.34 %.
        row.Cells.Take(2).Select(c => (c.Score.Target?.Value, c.Score.Realization, c.Score.Achievement)).Should().Equal((40m, 50m, 125m), (null, 75m, null));
        row.Cells.Take(2).Select(c => (c.YearToDate!.Target?.Value, c.YearToDate.Realization, c.YearToDate.Achievement)).Should().Equal((40m, 50m, 125m), (80m, 66.67m, 83.34m));
    }

    [Fact]
    public void A_month_without_figures_is_missing_and_not_nothing()
    {
        var recap = Of(RecapColumns.Month);
        recap.Columns.Should().HaveCount(12);
        var (reports, files) = (recap.Rows[0], recap.Rows[2]);
        reports.Cells.Select(c => c.Score.Result.Value).Should().Equal(3m, 4m, 5m, 2m, 6m, null, 4m, 4m, 4m, null, null, null);
        reports.Cells[5].Score.Status.Should().Be(OutcomeStatus.MissingInput);
        reports.Total.Result.Value.Should().Be(32);

        // 10 of 20; 0 of 0; then nothing reported.
        files.Cells.Take(3).Select(c => c.Score.Status).Should().Equal(OutcomeStatus.Computed, OutcomeStatus.DivisionByZero, OutcomeStatus.MissingInput);
    }

    [Fact]
    public void The_lines_of_a_row_are_what_a_table_shows()
    {
        var recap = Of(RecapColumns.Quarter);
        recap.Rows[1].Lines.Select(l => (l.Figure, l.IsYearToDate)).Should().Equal((RecapFigure.Realization, false));
        var lines = recap.Rows[0].Lines;
        lines.Select(l => (l.Figure, l.IsYearToDate)).Should().Equal(
            (RecapFigure.Target, false), (RecapFigure.Realization, false), (RecapFigure.Achievement, false),
            (RecapFigure.Target, true), (RecapFigure.Realization, true), (RecapFigure.Achievement, true));
        lines[0].Total!.Target!.Value.Should().Be(40);
        lines[4].Scores.Select(s => s.Realization).Should().Equal(12m, 20m, 32m, 32m);
        lines[4].Total.Should().BeNull();
    }

    [Theory]
    [InlineData(RecapColumns.Month, "2024-S1", "2024-S1", 6)]
    [InlineData(RecapColumns.Month, "2024-Q2", "2024-Q2", 3)]
    [InlineData(RecapColumns.Month, "2024-05", "2024", 12)]
    [InlineData(RecapColumns.Quarter, "2024-S2", "2024-S2", 2)]
    [InlineData(RecapColumns.Quarter, "2024-Q3", "2024", 4)]
    [InlineData(RecapColumns.Quarter, "2024-05", "2024", 4)]
    [InlineData(RecapColumns.Office, "2024-05", "2024-05", 2)]
    public void The_columns_are_parts_of_the_period_or_of_its_year(RecapColumns columns, string period, string whole, int count)
    {
        var recap = Of(columns, Period.Parse(period));
        (recap.Period.ToString(), recap.Columns.Count).Should().Be((whole, count));
        Recap.WholeOf(columns, Period.Parse(period)).Should().Be(Period.Parse(whole));
    }

    [Theory]
    [InlineData("Kecamatan Uji", "Desa Satu: 7; Desa Dua: 5; 13")]
    [InlineData("Desa Satu", "Dusun Satu: 3; 7")]
    [InlineData("Desa Dua", "Desa Dua: 5; 5")]
    public void Offices_are_those_directly_below(string office, string expected)
    {
        // The kecamatan has 1 of its own, Desa Satu 4 beside the 3 of its Dusun, and Desa Dua 5.
        var recap = Of(RecapColumns.Office, office: office, figures:
            ["laporan: 2024 1 Kecamatan Uji", "laporan: 2024 4 Desa Satu", "laporan: 2024 3 Dusun Satu", "laporan: 2024 5 Desa Dua"]);
        var row = recap.Rows[0];
        string.Join("; ", recap.Columns.Zip(row.Cells).Select(p => $"{p.First.Office}: {p.Second.Score.Result.Value}").Append($"{row.Total.Result.Value}")).Should().Be(expected);
        row.Cells.Should().OnlyContain(c => c.YearToDate == null);
    }

    [Fact]
    public void A_regulation_rates_every_column_and_refuses_what_lies_outside_its_dates_when_strict()
    {
        var scorer = Scorers.Of("permenpanrb-8-2021");
        var lenient = Of(RecapColumns.Quarter, scorer: scorer);
        lenient.Rows[0].Cells.Select(c => c.Score.Achievement).Should().Equal(120m, 80m, 120m, null);
        lenient.Rows[0].Cells[0].Score.Grade.Should().NotBeNull();
        lenient.Rows[0].Cells[0].Score.IsSuggestion.Should().BeTrue("the regulation is of the second half of 2021");
        var strict = Of(RecapColumns.Quarter, scorer: scorer, options: ScoringOptions.Strict);
        strict.Rows[0].Cells.Should().OnlyContain(c => c.Score.Achievement == null);
        strict.Diagnostics.Select(d => d.Code).Should().Equal("IKI5203");
    }

    [Fact]
    public void Rules_that_are_broken_are_told_of_the_column_and_of_the_whole()
    {
        var recap = Of(RecapColumns.Quarter, more: ", 'rules': [ { 'formula': 'laporan >= 10', 'message': 'Laporan kurang.' } ]");
        recap.Columns.Select(c => c.Diagnostics.Count).Should().Equal(0, 1, 0, 0);
        recap.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void It_is_the_same_on_several_cores_and_is_written_the_same()
    {
        var one = Of(RecapColumns.Month);
        Of(RecapColumns.Month, cores: 2).Should().Be(one);
        RecapFile.Write(Of(RecapColumns.Month, cores: 2)).Should().Be(RecapFile.Write(one));
    }

    [Fact]
    public void Another_office_or_kind_of_column_is_refused()
    {
        FluentActions.Invoking(() => Of(RecapColumns.Quarter, office: "Desa Tiga")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Of((RecapColumns)7)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static Recap Of(
        RecapColumns columns, Period? period = null, string? office = null, Scorer? scorer = null, ScoringOptions? options = null, string more = "", string[]? figures = null, int cores = 1)
    {
        var evaluator = SmallCatalog.Read(Variables + more, Indicators).Value;
        var data = SmallCatalog.Data(evaluator.Catalog, SmallCatalog.Observations(figures ?? Figures), "2024").Value;
        return Recap.Of(evaluator, data, columns, period, office, scorer, options, cores);
    }
}
