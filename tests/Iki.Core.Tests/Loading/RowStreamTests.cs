using System.IO.Pipelines;
using System.Text;

namespace Iki.Core.Tests.Loading;

/// <summary>Rows of figures that are waited for.</summary>
public class RowStreamTests
{
    private static readonly Catalog Catalog = CatalogFile.Read(
        """
        { "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Kecamatan Uji" },
          "offices": [ { "name": "Desa Kuala" }, { "name": "Desa Tanjung" } ],
          "variables": { "surat": { "label": "surat", "unit": "surat", "integer": true, "min": 0 } },
          "positions": [] }
        """).Value;

    // Tables as people have them, whole and broken: what a stream that is waited for gives is what one that is not gives.
    [Theory]
    [InlineData("variable,period,office,value\nsurat,2025-01,Desa Kuala,10\n\nsurat,2025-02,Desa Kuala,11\n")]
    [InlineData("sep=;\r\nvariabel;periode;nilai\r\nsurat;2025-01;10\r\nsurat;2025-02;sebelas\r\n")]
    [InlineData("variable,value\rsurat,10\r")]
    [InlineData("variable,value,note\nsurat,10,\"satu\r\ndua\"\nsurat,\"11\n")]
    [InlineData("variable,value\nsurat,0123456789012345678901234567890123456789012345678901234567890123456789\nsurat,11\n")]
    [InlineData("variable,jumlah\nsurat,10\n")]
    [InlineData("\n\n")]
    [InlineData("")]
    [InlineData("%PDF-1.7\n")]
    [InlineData("{ \"a\": 1 }")]
    public async Task A_table_that_is_waited_for_is_the_table(string csv)
    {
        var limits = new FileLimits { RowBytes = 60 };
        foreach (var piece in new[] { 1, 2, 7, 1000 })
        {
            var expected = ObservationTable.Read(new PiecesStream(Encoding.UTF8.GetBytes(csv), piece), "data.csv", limits).ToArray();
            var rows = await ObservationTable.ReadAsync(new PiecesStream(Encoding.UTF8.GetBytes(csv), piece), "data.csv", limits).ToArrayAsync();
            rows.Should().Equal(expected).And.NotBeEmpty();
        }
    }

    [Fact]
    public async Task A_line_without_end_is_told_and_not_read_on()
    {
        var endless = new EndlessStream("variable,value\nsurat,10\n"u8.ToArray(), "x"u8.ToArray());
        var data = await DataSet.FromRowsAsync(Catalog, Period.OfYear(2025), ObservationTable.ReadAsync(endless, "data.csv", new FileLimits { RowBytes = 1000 }));

        data.Diagnostics.Select(d => $"{d.Code} {d.Line}").Should().Equal("IKI5039 3");
        data.Value.Observations.Should().ContainSingle();
    }

    [Fact]
    public async Task Rows_are_counted_as_they_come()
    {
        var seen = new Reports();
        var bytes = new Reports();
        var csv = "variable,period,value\n" + string.Concat(Enumerable.Range(1, 2500).Select(y => $"surat,{y:0000},1\n"));
        var pipe = PipeReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(csv)));
        var data = await DataSet.FromRowsAsync(Catalog, Period.OfYear(2025), ObservationTable.ReadAsync(pipe, progress: bytes), progress: seen);

        seen.All.Should().Equal(1000, 2000, 2500);
        bytes.All[^1].Should().Be(csv.Length);
        bytes.All.Should().BeInAscendingOrder();
        data.Value.Tables.Single().Should().BeEquivalentTo(new { Read = 2500L, Used = 2500L });
    }

    [Fact]
    public async Task Reading_ends_where_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var taken = 0;
        IEnumerable<ObservationRow> Rows()
        {
            while (true)
            {
                if (++taken == 10) source.Cancel();
                yield return new ObservationRow { Variable = "surat", Value = "1", Period = $"{taken:0000}" };
            }
        }

        FluentActions.Invoking(() => DataSet.FromRows(Catalog, Period.OfYear(2025), Rows(), cancellation: source.Token)).Should().Throw<OperationCanceledException>();
        taken.Should().Be(10);

        var endless = new EndlessStream("variable,value\n"u8.ToArray(), "surat,10\n"u8.ToArray());
        await FluentActions.Awaiting(() => DataSet.FromRowsAsync(Catalog, Period.OfYear(2025), ObservationTable.ReadAsync(endless), cancellation: source.Token))
            .Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void Rows_belong_to_the_office_and_the_period_of_the_whole_unless_they_name_another()
    {
        ObservationRow[] rows = [new() { Variable = "surat", Value = "5" }, new() { Variable = "surat", Value = "6", Period = "2025-02", Office = "Desa Tanjung" }];
        var data = DataSet.FromRows(Catalog, Period.Parse("2025-01"), rows, "Desa Kuala");

        data.Diagnostics.Should().BeEmpty();
        data.Value.Office.Should().Be("Desa Kuala");
        data.Value.Observations.Select(o => $"{o.Office} {o.Period} {o.Value!.Value.Value}").Should().Equal("Desa Kuala 2025-01 5", "Desa Tanjung 2025-02 6");
        DataSet.FromRows(Catalog, Period.OfYear(2025), []).Value.Observations.Should().BeEmpty();
    }

    [Fact]
    public void A_row_that_is_null_is_named()
    {
        FluentActions.Invoking(() => DataSet.FromRows(Catalog, Period.OfYear(2025), [new ObservationRow { Variable = "surat", Value = "1" }, null!]))
            .Should().Throw<ArgumentException>().WithMessage("The element at index 1 is null.*");
    }

    private sealed class Reports : IProgress<long>
    {
        public List<long> All { get; } = [];

        public void Report(long value) => All.Add(value);
    }
}
