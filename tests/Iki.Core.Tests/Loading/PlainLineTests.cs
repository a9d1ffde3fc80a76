using System.Globalization;
using System.Text;

namespace Iki.Core.Tests.Loading;

/// <summary>Lines that are taken by their bytes, and those between them that are not: nobody can tell by the figures, the messages or the counts.</summary>
public class PlainLineTests
{
    private const string Declared = """ "offices": [ { "name": "Kecamatan Kuala", "offices": [ { "name": "Desa Kuala" }, { "name": "Desa Tanjung" } ] } ], """;

    [Theory]
    [InlineData("surat,,2025-01,Desa Kuala,10\nsurat,,2025-02,Desa Kuala,12")]
    [InlineData("surat,,2025-01,Desa Kuala,10\nsurat,,2025-01,Desa Kuala,10\nsurat,,2025-01,Desa Kuala,11")]
    [InlineData("SURAT,,2025-01,desa kuala,10\n surat ,, 2025-02 , Desa Kuala ,12\nsurat,,2025-03,Desa\u00A0Kuala,13")]
    [InlineData("surat,,,,10\nsurat,,2025-02,,-0\nsurat,,2025-03,,007\nsurat,,2025-04,,-1\nsurat,,2025-05,,0")]
    [InlineData("surat,,2025-01,Desa Kuala,1.5\ntepat,,2025-01,Desa Kuala,1.5\ntepat,,2025-02,Desa Kuala,2.25\ntepat,,2025-03,Desa Kuala,0.125\ntepat,,2025-04,Desa Kuala,2.50")]
    [InlineData("tepat,,2025-01,Desa Kuala,\"1,5\"\ntepat,,2025-02,Desa Kuala,2.5\ntepat,,2025-03,Desa Kuala,3.5")]
    [InlineData("tepat,,2025-01,Desa Kuala,1.250\ntepat,,2025-02,Desa Kuala,12345.250\ntepat,,2025-03,Desa Kuala,999999999999999\ntepat,,2025-04,Desa Kuala,9999999999999999")]
    [InlineData("tepat,,2025-02,Desa Kuala,1\u00005\ntepat,,2025-03,Desa Kuala,1")]
    [InlineData("persen,,2025-01,Desa Kuala,1\npersen,,2025-02,Desa Kuala,0\npersen,,2025-03,Desa Kuala,100\npersen,,2025-04,Desa Kuala,101\npersen,,2025-05,Desa Kuala,-1")]
    [InlineData("dokumen,lkjip,2025,,1\ndokumen,LKJIP,2025,Desa Kuala,2\ndokumen,,2025,Desa Tanjung,3\ndokumen,lain,2025,Desa Tanjung,4\nsurat,lkjip,2025,,5")]
    [InlineData("surt,,2025-01,Desa Kuala,10\nsurat,,2025-13,Desa Kuala,10\nsurat,,2025-01,Desa Kual,10\n,,2025-01,Desa Kuala,10\nsurat,,2025-01,Desa Kuala,x")]
    [InlineData("surat,,2025,Desa Kuala,100\nsurat,,2025-01,Desa Kuala,10\nsurat,,2025-02,Kecamatan Kuala,10")]
    [InlineData("surat,,2025-01,Desa Kuala,\nsurat,,2025-02,Desa Kuala\nsurat,,2025-03,Desa Kuala,10,\nsurat,,2025-04,Desa Kuala,10,x\n\n,,,,\nsurat,,2025-05,Desa Kuala,10")]
    [InlineData("\"surat\",,2025-01,Desa Kuala,10\nsurat,,2025-02,\"Desa\nKuala\",11\nsurat,,2025-03,Desa Kuala,1\"2\nsurat,,2025-04,Desa Kuala,13")]
    public void A_table_says_the_same_read_either_way(string rows)
    {
        foreach (var offices in new[] { "", Declared })
        {
            foreach (var separator in new[] { ',', ';' })
            {
                var text = rows.Replace(',', separator);
                var end = separator == ',' ? "" : ";";
                Compare(Encoding.UTF8.GetBytes($"variable,item,period,office,value\n".Replace(',', separator) + text), offices);
                Compare(Encoding.UTF8.GetBytes($"catatan,variabel,butir,periode,unit kerja,nilai{end}\n".Replace(',', separator)
                    + separator + text.Replace("\n", $"\n{separator}", StringComparison.Ordinal)), offices);
            }
        }
    }

    [Fact]
    public void A_line_that_is_not_text_is_found_in_a_column_that_nobody_reads()
    {
        byte[] csv = [.. "variable,uraian,period,value\nsurat,Surat masuk,2025-01,10\nsurat,"u8, 0xE9, .. ",2025-02,11\nsurat,,2025-03,12"u8];
        Compare(csv, "");

        var data = Read(csv, "", isPlain: true);
        data.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Code == "IKI4025" && d.Line == 3);
        data.Value.Tables.Single().Should().BeEquivalentTo(new { Read = 3L, Used = 2L, Refused = 1L });
    }

    // 2, 3 and 5 are equal, 4 differs from them: the figure has no value, and both lines are named.
    [Fact]
    public void Lines_that_contradict_each_other_are_named()
    {
        var csv = "variable,period,office,value\nsurat,2025-01,Desa Kuala,10\nsurat,2025-02,Desa Kuala,11\nsurat,2025-01,Desa Tanjung,10\nsurat,2025-01,Desa Kuala,9\n"u8;
        var data = Read(csv.ToArray(), Declared, isPlain: true);

        var found = data.Diagnostics.Should().ContainSingle().Subject;
        (found.Code, found.Line, found.File).Should().Be(("IKI5013", 5, "data.csv"));
        data.Value.Tables.Single().Should().BeEquivalentTo(new { Read = 4L, Used = 2L, Refused = 2L });
        data.Value.Observations.Select(o => $"{o.Period} {o.Office} {o.Value!.Value.Problem?.Code}").Should().Equal(
            "2025-01 Desa Kuala IKI5013", "2025-02 Desa Kuala ", "2025-01 Desa Tanjung ");
    }

    [Fact]
    public void Names_that_begin_and_end_alike_are_told_apart()
    {
        var names = Enumerable.Range(0, 3_000).Select(i => $"SMP Negeri {i:0000} Kecamatan Lawang").ToArray();
        var csv = "variable,period,office,value\n" + string.Concat(names.Select((n, i) => $"surat,2025-01,{n},{i}\n"));
        var data = Read(Encoding.UTF8.GetBytes(csv), "", isPlain: true).OrThrow();

        data.Observations.Select(o => o.Office).Should().Equal(names);
        data.Observations.Select(o => o.Value!.Value.Value.ToString()).Should().Equal(Enumerable.Range(0, 3_000).Select(i => $"{i}"));
    }

    // 10,000 rows in order of months, so that every office comes again in each: more than one piece of a column, and not in its order.
    [Fact]
    public void Reports_month_by_month_are_put_in_the_order_of_offices()
    {
        var offices = Enumerable.Range(0, 1_000).Select(i => $"Desa {i:0000}").ToArray();
        var csv = new StringBuilder("variable,period,office,value\n");
        foreach (var month in Enumerable.Range(1, 10))
        {
            foreach (var (i, office) in offices.Index()) csv.Append(CultureInfo.InvariantCulture, $"surat,2025-{month:00},{office},{(i * 10) + month}\n");
        }

        var tree = $"\"offices\": [ {string.Join(", ", offices.Select(o => $$"""{ "name": "{{o}}" }"""))} ],";
        var data = Read(Encoding.UTF8.GetBytes(csv.ToString()), tree, isPlain: true).OrThrow();

        // The figures are made to be 1 to 10,000 in that order.
        data.Observations.Select(o => o.Value!.Value.Value.ToString()).Should().Equal(Enumerable.Range(1, 10_000).Select(i => $"{i}"));
        data.Tables.Single().Used.Should().Be(10_000);
    }

    [Fact]
    public void Several_tables_are_one_after_another()
    {
        var tables = new[] { "variable,value,period\nsurat,1,2025-01", "nilai;variabel\n2;surat" }.Select((t, i) =>
            ObservationTable.Read(new MemoryStream(Encoding.UTF8.GetBytes(t)), $"{i}.csv"));
        var data = DataSet.FromRows(CatalogOf(""), Period.OfMonth(2025, 2), ObservationTable.Concat(tables)).OrThrow();

        data.Observations.Select(o => $"{o.Period} {o.Value!.Value.Value}").Should().Equal("2025-01 1", "2025-02 2");
        data.Tables.Select(t => $"{t.File} {t.Used}").Should().Equal("0.csv 1", "1.csv 1");
        ObservationTable.Concat(tables).Should().HaveCount(2);
    }

    [Fact]
    public void Rows_are_counted_and_the_reading_can_be_ended()
    {
        var csv = Encoding.UTF8.GetBytes("variable,period,office,value\n" + string.Concat(Enumerable.Range(0, 2_500).Select(i => $"surat,2025-01,Desa {i},1\n")));
        var reports = new List<long>();
        using var ending = new CancellationTokenSource();
        var progress = new Reports(r =>
        {
            reports.Add(r);
            if (r == 2_000) ending.Cancel();
        });
        var read = () => DataSet.FromRows(CatalogOf(""), Period.OfYear(2025), ObservationTable.Read(new MemoryStream(csv)), progress: progress, cancellation: ending.Token);

        read.Should().Throw<OperationCanceledException>();
        reports.Should().Equal(1_000, 2_000);
    }

    private static void Compare(byte[] csv, string offices)
    {
        var (plain, whole) = (Read(csv, offices, isPlain: true), Read(csv, offices, isPlain: false));
        var because = Encoding.UTF8.GetString(csv);
        plain.Diagnostics.Should().Equal(whole.Diagnostics, because);
        plain.Value.Observations.Should().Equal(whole.Value.Observations, because);
        plain.Value.Tables.Should().Equal(whole.Value.Tables, because);
        plain.Value.OfficesBelow("Kecamatan Uji").Should().Equal(whole.Value.OfficesBelow("Kecamatan Uji"), because);
    }

    private static Checked<DataSet> Read(byte[] csv, string offices, bool isPlain)
    {
        var rows = ObservationTable.Read(new MemoryStream(csv), "data.csv");
        return DataSet.FromRows(CatalogOf(offices), Period.OfMonth(2025, 6), isPlain ? rows : rows.Select(r => r));
    }

    private static Catalog CatalogOf(string offices) => CatalogFile.Read(
        $$"""
        { "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Kecamatan Uji" }, {{offices}}
          "variables": {
            "surat": { "label": "surat", "unit": "surat", "integer": true, "min": 0, "max": 1000000 },
            "tepat": { "label": "tepat", "unit": "rupiah" },
            "persen": { "label": "persen", "unit": "%", "max": 100, "aggregate": "average" },
            "dokumen": { "label": "dokumen", "unit": "dokumen", "items": { "lkjip": { "label": "LKjIP" }, "renja": { "label": "Renja" } } } },
          "positions": [] }
        """).Value;

    private sealed class Reports(Action<long> report) : IProgress<long>
    {
        public void Report(long value) => report(value);
    }
}
