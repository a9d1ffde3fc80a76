using System.Globalization;
using System.Text;

namespace Iki.Core.Tests.Loading;

/// <summary>Tables as people have them, read by the library from bytes.</summary>
public class TableReadingTests
{
    private static readonly CultureInfo Inv = CultureInfo.InvariantCulture;

    private static readonly Catalog Catalog = CatalogFile.Read(
        """
        { "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Kecamatan Uji" },
          "offices": [ { "name": "Desa Kuala" }, { "name": "Desa Tanjung" } ],
          "variables": { "surat": { "label": "surat", "unit": "surat", "integer": true, "min": 0 }, "tepat": { "label": "tepat", "unit": "surat" } },
          "positions": [] }
        """).Value;

    [Theory]
    [InlineData("variable,period,office,value,\nsurat,2025-01,Desa Kuala,10,\n")]
    [InlineData("variable;period;office;value;;\nsurat;2025-01;Desa Kuala;10;;\n;;;;;\n")]
    [InlineData("variable,period,office,value\nsurat,2025-01,Desa Kuala,10\n,,,\n\u001A")]
    [InlineData("variable,period,office,value,,,\nsurat,2025-01,Desa Kuala,10,,,\n,,,,,,\n")]
    [InlineData("variable,period,office,value\nsurat,2025-01,Desa Kuala,10,,\n")]
    [InlineData(",,,\n\nvariable,period,office,value\n\n\nsurat,2025-01,Desa Kuala,10\n\n,\n")]
    [InlineData("variable,,period,office,value\nsurat,,2025-01,Desa Kuala,10\n")]
    [InlineData("variable\tperiod\toffice\tvalue\r\nsurat\t2025-01\tDesa Kuala\t10\r\n")]
    [InlineData("variable,period,office,value\rsurat,2025-01,Desa Kuala,10\r")]
    [InlineData("sep=;\nvariable;period;office;value\nsurat;2025-01;Desa Kuala;10\n")]
    [InlineData("\"sep=;\"\nvariable;period;office;value\nsurat;2025-01;Desa Kuala;10\n")]
    [InlineData("sep=,,,,\nvariable,period,office,value\nsurat,2025-01,Desa Kuala,10\n")]
    [InlineData("sep=\t\nvariable\tperiod\toffice\tvalue\nsurat\t2025-01\tDesa Kuala\t10\n")]
    [InlineData("\uFEFFvariable,period,office,value\n\"surat\",2025-01,Desa Kuala,10\n")]
    [InlineData("\uFEFF\"variable\",\"period\",\"office\",\"value\"\nsurat,2025-01,\"Desa Kuala\", \"10\" \n")]
    [InlineData("variabel,periode,unit kerja,nilai\nsurat,2025-01,Desa Kuala,10\n")]
    [InlineData("Variabel;Periode;Unit Kerja;Nilai\nSURAT;2025-01;desa kuala;10\n")]
    [InlineData("variabel,butir,periode,unit kerja,nilai,teks,sumber,catatan\nsurat,,2025-01,Desa Kuala,10,,,\n")]
    [InlineData("variable,period,unit\u00A0kerja,value\u00A0\n\u00A0surat,2025-01,Desa\u00A0Kuala,10\u202F\n")]
    [InlineData("variable,period,office,value,note\nsurat,2025-01,Desa Kuala,10,\"satu\ndua, tiga\"\n")]
    public void A_table_gives_its_one_figure(string csv)
    {
        var data = Load(csv);

        data.Diagnostics.Should().BeEmpty();
        var figure = data.Value.Observations.Should().ContainSingle().Subject;
        figure.Should().BeEquivalentTo(new { Variable = "surat", Period = Period.Parse("2025-01"), Office = "Desa Kuala" });
        figure.Value!.Value.Value.ToString().Should().Be("10");
        data.Value.Tables.Should().ContainSingle().Which.Should().BeEquivalentTo(new { File = "data.csv", Used = 1L, Refused = 0L });
    }

    // 15 rows of figures, of which a quotation mark that is not closed takes the first twelve: lines 2 to 13.
    [Fact]
    public void A_quotation_mark_that_is_not_closed_names_the_lines_it_swallowed()
    {
        var data = Load(Fifteen("\"catatan tanpa tutup", "\"selesai\""));

        data.Diagnostics.Select(Line).Should().Equal("IKI5036 2");
        data.Diagnostics[0].Message(Language.English).Should().Contain("lines 2 to 13");
        data.Value.Tables.Single().Should().BeEquivalentTo(new { Read = 15L, Used = 3L, Blank = 0L, Refused = 12L });
    }

    [Fact]
    public void One_that_is_never_closed_takes_no_more_than_a_row_may_have()
    {
        // The first row has 36 bytes and each of the others 30: 300 are passed with the tenth, on line 11. The rest is read.
        var data = Load(Fifteen("\"catatan", "ok"), new FileLimits { RowBytes = 300 });
        data.Diagnostics.Select(Line).Should().Equal("IKI5036 2");
        data.Diagnostics[0].Arguments.Should().Equal("2", "11");
        data.Value.Tables.Single().Should().BeEquivalentTo(new { Read = 15L, Used = 5L, Refused = 10L });

        var whole = Load(Fifteen("\"catatan", "ok"));
        whole.Diagnostics.Single().Arguments.Should().Equal("2", "16");
        whole.Value.Observations.Should().BeEmpty();
    }

    [Fact]
    public void A_cell_whose_lines_look_like_rows_is_reported_and_used()
    {
        var data = Load(Fifteen("\"14\"\" layar", "\""));

        data.Diagnostics.Select(Line).Should().Equal("IKI5037 2");
        data.Diagnostics[0].Severity.Should().Be(Severity.Warning);
        data.Diagnostics[0].Arguments.Should().Equal("13", "11");
        data.Value.Observations.Should().HaveCount(4);
    }

    [Fact]
    public void A_value_that_is_blank_is_a_figure_that_is_not_reported()
    {
        var data = Load("variable,period,value,text,note\nsurat,2025-01,,,belum ada\nsurat,2025-02,\u00A0 ,,\ntepat,2025-01,0,,\n,,,,\n");

        data.Diagnostics.Should().BeEmpty();
        data.Value.Observations.Should().ContainSingle();
        data.Value.Tables.Single().Should().BeEquivalentTo(new { Read = 4L, Used = 1L, Blank = 3L, Refused = 0L });
    }

    [Theory]
    [InlineData("variable,,value\nsurat,x,10\ntepat,,5\n", "IKI5035 2")]
    [InlineData("variable,value,,\nsurat,10,,x\ntepat,5,,\n", "IKI5035 2")]
    [InlineData("variable,value\nsurat,10,x\ntepat,5\n", "IKI5026 2")]
    [InlineData("variable,office,value\nsurat,10\ntepat,,5\n", "IKI5026 2")]
    [InlineData("variable,value\nsurat,1\"0\ntepat,5\n", "IKI5027 2")]
    [InlineData("variable,value\nsurat,\"10\"x\ntepat,5\n", "IKI5027 2")]
    [InlineData("variable,value\ntepat,5\nsurat,\"10", "IKI5027 3")]
    public void A_row_that_cannot_be_used_is_told_and_the_other_is_used(string csv, string told)
    {
        var data = Load(csv);
        data.Diagnostics.Select(Line).Should().Equal(told);
        data.Value.Observations.Should().ContainSingle().Which.Variable.Should().Be("tepat");
        data.Value.Tables.Single().Should().BeEquivalentTo(new { Read = 2L, Used = 1L, Blank = 0L, Refused = 1L });
    }

    [Fact]
    public void Rows_that_contradict_repeat_or_break_a_bound_are_refused_rows()
    {
        var data = Load(
            """
            variable,period,value
            surat,2025-01,1
            surat,2025-01,1
            surat,2025-02,1
            surat,2025-02,2
            surat,2025-03,-1
            surat,2025-03,-1
            surat,2025-04,abc
            tepat,2025,5
            tepat,2025-01,5
            tept,2025-01,5
            surat,2025-05,7
            """);

        // Used are 2025-01, once, and 2025-05.
        data.Value.Tables.Single().Should().BeEquivalentTo(new { Read = 11L, Used = 2L, Blank = 0L, Refused = 9L });
    }

    [Fact]
    public void Each_table_is_counted_for_itself()
    {
        var rows = Rows("variable,value\nsurat,1\n", "a.csv").Concat(Rows("variable,value\ntepat,\ntepat,x\n", "b.csv"));
        DataFile.Load(Catalog, [], rows, Period.OfYear(2025)).Value.Tables.Should().Equal(
            new TableRows { File = "a.csv", Read = 1, Used = 1, Blank = 0 },
            new TableRows { File = "b.csv", Read = 2, Used = 0, Blank = 1 });
    }

    [Fact]
    public void Where_no_row_is_read_there_is_nothing_to_count()
    {
        foreach (var csv in new[] { "variable,value\n", "no,variable,value\n1,surat,1\n", "" }) Load(csv).Value.Tables.Should().BeEmpty();
    }

    // In Windows-1252 é is the byte E9; in UTF-8 that begins a character of three bytes, and what follows here is none.
    [Fact]
    public void A_line_of_Windows_1252_is_told_as_such_and_the_others_are_read()
    {
        var data = Load([.. "variable,value,note\nsurat,1,a\ntepat,2,caf"u8, 0xE9, .. "\nsurat,3,\n"u8], period: "2025");
        data.Diagnostics.Select(Line).Should().Equal("IKI4025 3", "IKI5013 4");
        data.Diagnostics[0].Arguments.Should().Equal("Windows-1252");
    }

    [Fact]
    public void Bytes_that_are_no_character_anywhere_are_told_with_their_line_and_number()
    {
        var data = Load([.. "variable,value,note\nsurat,1,"u8, 0xC0, 0xAF, .. "\n"u8], period: "2025");
        data.Diagnostics.Single().ToString(Language.English).Should().Contain("no character starts with byte 28").And.Contain("data.csv:2");
    }

    public static TheoryData<string, byte[]> Others => new()
    {
        { "IKI4025 UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("variable,value\nsurat,1\n")] },
        { "IKI4025 UTF-16", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("variable,value\n")] },
        { "IKI4025 UTF-16", Encoding.Unicode.GetBytes("variable,value\n") },
        { "IKI4025 UTF-32", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes("variable,value\n")] },
        { "IKI4026 a ZIP archive, as Excel workbooks and Word documents are", [.. "PK\u0003\u0004\u0014\0\u0006\0\u0008\0"u8] },
        { "IKI4026 an Excel workbook", [.. "PK\u0003\u0004\u0014\0\u0006\0\u0008\0xl/workbook.xml"u8] },
        { "IKI4026 a Word document", [.. "PK\u0003\u0004\u0014\0\u0006\0\u0008\0word/document.xml"u8] },
        { "IKI4026 a PDF document", [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3] },
        { "IKI4026 an Excel or Word file of the old kind (.xls, .doc)", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0] },
        { "IKI4026 an HTML page", [.. "\r\n<!DOCTYPE HTML><html>"u8] },
        { "IKI4026 an HTML page", [.. "<table><tr><td>variable"u8] },
        { "IKI4026 an XML document", [.. "<?xml version=\"1.0\"?><Workbook>"u8] },
        { "IKI4026 an RTF document", [.. "{\\rtf1\\ansi"u8] },
        { "IKI4026 a compressed file", [0x1F, 0x8B, 8, 0] },
        { "IKI4026 not text", new byte[100] },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void A_file_of_another_kind_is_told_for_what_it_is(string told, byte[] bytes)
    {
        var table = Load(bytes, period: "2025").Diagnostics.Single();
        table.ToString().Should().Contain("data.csv:1");
        $"{table.Code} {table.Arguments[0]}".Should().Be(told);
        var json = CatalogFile.ReadEvaluator(bytes, "data.json").Diagnostics.Single();
        $"{json.Code} {json.Arguments[0]} {json.Line}".Should().Be(told + " 1");
        json.Message(Language.Indonesian).Should().NotContain("This").And.NotContain("document").And.NotContain("an archive").And.NotContain("file");
    }

    [Fact]
    public void The_name_of_an_archive_says_what_its_beginning_does_not()
    {
        Load([.. "PK\u0003\u0004\u0014\0\u0006\0\u0008\0"u8], "data.xlsx").Diagnostics.Single().Arguments.Should().Equal("an Excel workbook");
    }

    [Fact]
    public void A_table_for_JSON_and_JSON_for_a_table_are_told()
    {
        Load("\uFEFF { \"formatVersion\": 1 }").Diagnostics.Select(Line).Should().Equal("IKI4028 1");
        foreach (var table in new[] { "variable,value\nsurat,1\n", "\"Variabel\";\"Nilai\"\r\n", "variable\tperiod\toffice\tvalue\n", "\"sep=;\"\nvariable;value\n" })
        {
            CatalogFile.Read(table).Diagnostics.Select(d => d.Code).Should().Equal("IKI4027");
        }
    }

    [Fact]
    public void A_line_over_the_limit_is_told_and_the_rest_is_read()
    {
        var data = Load("variable,value,note\nsurat,1," + new string('x', 500) + "\ntepat,5,\n", new FileLimits { RowBytes = 200 });
        data.Diagnostics.Select(Line).Should().Equal("IKI5038 2");
        data.Value.Observations.Should().ContainSingle();
        data.Value.Tables.Single().Should().BeEquivalentTo(new { Read = 2L, Used = 1L, Refused = 1L });
    }

    [Theory]
    [InlineData("variable,value\nsurat,1\n", 'x', "IKI5039 3")]
    [InlineData("variable,value\nsurat,1\n\"", '\u00E9', "IKI5039 3")]
    [InlineData("", 'x', "IKI5039 1")]
    public void A_stream_without_end_ends(string start, char forever, string told)
    {
        var stream = new EndlessStream(Encoding.UTF8.GetBytes(start), Encoding.UTF8.GetBytes([forever]));
        var data = DataFile.Load(Catalog, [], ObservationTable.Read(stream, "data.csv", new FileLimits { RowBytes = 1000 }), Period.OfYear(2025));
        data.Diagnostics.Select(Line).Should().Contain(told);
        data.Value.Observations.Should().HaveCount(start.Length > 0 ? 1 : 0);
    }

    // Nothing is kept of a row once it is given out: of a table without end any number can be asked for.
    [Fact]
    public void A_table_has_any_number_of_rows()
    {
        var endless = new EndlessStream("variable,value\n"u8.ToArray(), "surat,1\n"u8.ToArray());
        var read = 0L;
        var row = ObservationTable.Read(endless, "data.csv", progress: bytes => read += bytes).Skip(300_000).First();
        row.Should().BeEquivalentTo(new { Variable = "surat", Value = "1", Line = 300_002 });

        // No more is read ahead than fits a buffer of 64 KiB: 15 bytes of the header, and 8 a row.
        read.Should().BeInRange(15 + (8 * 300_001), 15 + (8 * 300_001) + 65_536);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Where_the_pieces_of_a_stream_end_does_not_matter(int piece)
    {
        var bytes = Encoding.UTF8.GetBytes("\uFEFFvariabel;nilai;catatan\r\nsurat;10;\"dua\r\nbaris; é\"\r\n\r\ntepat;5;Σ\r\n");
        var data = DataFile.Load(Catalog, [], ObservationTable.Read(new PiecesStream(bytes, piece), "data.csv"), Period.OfYear(2025));
        data.Diagnostics.Should().BeEmpty();
        data.Value.Observations.Select(o => o.Note).Should().Equal("dua\nbaris; é", "Σ");
        data.Value.Tables.Should().Equal(new TableRows { File = "data.csv", Read = 3, Used = 2, Blank = 1 });
    }

    private static string Fifteen(string first, string twelfth)
    {
        var csv = new StringBuilder("variable,period,office,value,note\n");
        for (var month = 1; month <= 12; month++) csv.AppendLine(Inv, $"surat,2025-{month:00},Desa Kuala,10,{(month == 1 ? first : month == 12 ? twelfth : "ok")}");
        for (var month = 1; month <= 3; month++) csv.AppendLine(Inv, $"surat,2025-{month:00},Desa Tanjung,1,ok");
        return csv.ToString().ReplaceLineEndings("\n");
    }

    private static string Line(Diagnostic diagnostic) => $"{diagnostic.Code} {diagnostic.Line}";

    private static IEnumerable<ObservationRow> Rows(string csv, string file) => ObservationTable.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), file);

    private static Checked<DataSet> Load(string csv, FileLimits? limits = null) => DataFile.Load(
        Catalog, [], ObservationTable.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "data.csv", limits), Period.OfYear(2025));

    private static Checked<DataSet> Load(byte[] csv, string file = "data.csv", string period = "2025") => DataFile.Load(
        Catalog, [], ObservationTable.Read(new MemoryStream(csv), file), Period.Parse(period));
}
