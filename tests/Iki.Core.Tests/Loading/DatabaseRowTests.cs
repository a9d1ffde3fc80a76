using System.Data;

namespace Iki.Core.Tests.Loading;

/// <summary>Figures as a query gives them, with the types that a database has.</summary>
public class DatabaseRowTests
{
    private static readonly Catalog Catalog = CatalogFile.Read(
        """
        { "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Kecamatan Uji" },
          "offices": [ { "name": "Desa Kuala" }, { "name": "Desa Tanjung" } ],
          "variables": { "surat": { "label": "surat", "unit": "surat" }, "kelas": { "label": "kelas", "items": { "7": { "label": "tujuh" }, "8": { "label": "delapan" } } } },
          "positions": [] }
        """).Value;

    [Theory]
    [InlineData("variable", "period", "office", "value")]
    [InlineData("VARIABEL", "Periode", "unit_kerja", "nilai")]
    public void Columns_are_known_by_their_names_in_both_languages(string variable, string period, string office, string value)
    {
        var table = Table((office, typeof(string)), (variable, typeof(string)), (value, typeof(long)), (period, typeof(string)));
        table.Rows.Add("Desa Kuala", "surat", 10L, "2025-01");
        table.Rows.Add("Desa Tanjung", "surat", DBNull.Value, "2025-01");

        var data = Read(table);

        data.Diagnostics.Should().BeEmpty();
        data.Value.Observations.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Office = "Desa Kuala", Period = Period.Parse("2025-01") });
        data.Value.Tables.Should().ContainSingle().Which.Should().BeEquivalentTo(new { File = "laporan", Read = 2L, Used = 1L, Blank = 1L });
    }

    public static TheoryData<object, string> ExactNumbers => new()
    {
        { 1.250m, "5/4" },
        { -79228162514264337593543950335m, "-79228162514264337593543950335" },
        { 0.0000000000000000000000000001m, "1/10000000000000000000000000000" },
        { long.MaxValue, "9223372036854775807" },
        { ulong.MaxValue, "18446744073709551615" },
        { 12, "12" },
        { (short)-3, "-3" },
        { (byte)200, "200" },
        { "98,75", "395/4" },
        { "9007199254740993", "9007199254740993" },
    };

    [Theory]
    [MemberData(nameof(ExactNumbers))]
    public void A_number_that_is_exact_is_taken_exactly(object value, string expected)
    {
        var data = Read(OneFigure(value));

        data.Diagnostics.Should().BeEmpty();
        data.Value.Observations.Single().Value!.Value.Value.ToString().Should().Be(expected);
    }

    // A double holds every decimal number of 15 digits so that it comes back, a float of 6; 0.1 + 0.2 takes 17 digits, 1/3 16.
    public static TheoryData<object, string> WrittenNumbers => new()
    {
        { 98.75, "395/4" },
        { 1.234, "617/500" },
        { 0.1, "1/10" },
        { -1e15, "-1000000000000000" },
        { 123456789012.345, "24691357802469/200" },
        { 1.5e-7, "3/20000000" },
        { 0.0, "0" },
        { 98.75f, "395/4" },
        { 0.1f, "1/10" },
    };

    [Theory]
    [MemberData(nameof(WrittenNumbers))]
    public void A_floating_point_number_is_taken_as_it_was_written_with_one_warning(object value, string expected)
    {
        var table = OneFigure(value);
        table.Rows.Add("surat", "2025-02", value);
        var data = Read(table);

        data.Diagnostics.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "IKI5059", Severity = Severity.Warning, File = "laporan", Line = 1 });
        data.Value.Observations.Select(o => o.Value!.Value.Value.ToString()).Should().Equal(expected, expected);
        data.Value.Tables.Single().Should().BeEquivalentTo(new { Read = 2L, Used = 2L });
    }

    [Theory]
    [InlineData(0.1 + 0.2, "IKI5058")]
    [InlineData(1.0 / 3, "IKI5058")]
    [InlineData(9007199254740993.0, "IKI5058")]
    [InlineData(1f / 3, "IKI5058")]
    [InlineData(double.NaN, "IKI5001")]
    [InlineData(double.PositiveInfinity, "IKI5001")]
    public void A_floating_point_number_that_was_computed_is_refused_and_not_forgotten(object value, string code)
    {
        var table = OneFigure(12.5);
        table.Rows.Add("surat", "2025-02", value);
        var data = Read(table);

        data.Diagnostics.Select(d => $"{d.Code} {d.Line}").Should().Equal("IKI5059 1", $"{code} 2");
        data.Value.Observations.Select(o => o.Value!.Value.Problem?.Code).Should().Equal(null, code);
        data.Value.Tables.Single().Should().BeEquivalentTo(new { Read = 2L, Used = 1L, Refused = 1L });
    }

    [Fact]
    public void Other_types_are_read_as_their_text()
    {
        var table = Table(("variable", typeof(string)), ("item", typeof(int)), ("period", typeof(int)), ("value", typeof(object)));
        table.Rows.Add("kelas", 7, 2024, 30);
        table.Rows.Add("kelas", 8, 2024, true);
        table.Rows.Add("kelas", 8, 2025, new byte[] { 1 });
        var data = Read(table);

        data.Value.Observations.First().Should().BeEquivalentTo(new { Item = "7", Period = Period.OfYear(2024) });
        data.Diagnostics.Select(d => $"{d.Code} {d.Line}").Should().Equal("IKI5001 2", "IKI5001 3");
    }

    [Fact]
    public void A_column_that_is_unknown_missing_or_there_twice_is_told_and_nothing_is_read()
    {
        var unknown = Table(("variable", typeof(string)), ("jumlah", typeof(int)));
        unknown.Rows.Add("surat", 1);
        var data = Read(unknown);

        data.Diagnostics.Select(d => $"{d.Code} {d.File}").Should().Equal("IKI5023 laporan", "IKI5024 laporan");
        data.Value.Observations.Should().BeEmpty();
        Read(Table(("variable", typeof(string)), ("value", typeof(int)), ("nilai", typeof(int)))).Diagnostics.Select(d => d.Code).Should().Equal("IKI5025");
    }

    [Fact]
    public async Task A_reader_that_is_waited_for_gives_the_same()
    {
        var table = OneFigure(0.1 + 0.2);
        table.Rows.Add("surat", "2025-02", 12.5);
        table.Rows.Add("srat", "2025-02", 12.5);
        var (now, later) = (Read(table), await DataSet.FromReaderAsync(Catalog, Period.OfYear(2025), table.CreateDataReader(), name: "laporan"));

        later.Diagnostics.Should().Equal(now.Diagnostics).And.HaveCount(3);
        later.Value.Observations.Should().Equal(now.Value.Observations);
        var counted = new Counts();
        DataSet.FromReader(Catalog, Period.OfYear(2025), table.CreateDataReader(), progress: counted);
        counted.Last.Should().Be(3);
        var cancelled = new CancellationToken(canceled: true);
        await FluentActions.Awaiting(() => DataSet.FromReaderAsync(Catalog, Period.OfYear(2025), table.CreateDataReader(), cancellation: cancelled))
            .Should().ThrowAsync<OperationCanceledException>();
    }

    private sealed class Counts : IProgress<long>
    {
        public long Last { get; private set; }

        public void Report(long value) => Last = value;
    }

    private static Checked<DataSet> Read(DataTable table) => DataSet.FromReader(Catalog, Period.OfYear(2025), table.CreateDataReader(), name: "laporan");

    private static DataTable OneFigure(object value)
    {
        var table = Table(("variable", typeof(string)), ("period", typeof(string)), ("value", typeof(object)));
        table.Rows.Add("surat", "2025-01", value);
        return table;
    }

    private static DataTable Table(params (string Name, Type Type)[] columns)
    {
        var table = new DataTable { Locale = System.Globalization.CultureInfo.InvariantCulture };
        foreach (var (name, type) in columns) table.Columns.Add(name, type);
        return table;
    }
}
