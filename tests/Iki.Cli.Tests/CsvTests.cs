using System.Text;

namespace Iki.Cli.Tests;

/// <summary>Figures and results as CSV.</summary>
public sealed class CsvTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("variable,item,period,office,value\npegawai,,2018,,24\nhadir,,2018,,18\nrapat,,2018,Kecamatan Uji,1250\n")]
    [InlineData("variable,item,period,office,value\r\npegawai,,2018,,24\r\nhadir,,2018,,18\r\nrapat,,2018,,1250")]
    [InlineData("Value;Variable\n24;pegawai\n18;hadir\n1250;rapat\n")]
    [InlineData("variable\tvalue\tsource\npegawai\t24\tDUK\n\nhadir\t18\t\nrapat\t1250\t\n")]
    [InlineData("\"variable\",\"value\",\"note\"\n\"pegawai\",\"24\",\"satu, dua\ndan \"\"tiga\"\"\"\nhadir, 18 ,\nrapat,1250,\n")]
    public void A_table_gives_the_figures_of_the_JSON_file(string csv)
    {
        Evaluate(csv).Should().Be(
            """
            id,position,indicator,measure,period,office,status,value,exact,unit,missing,target,achievement,grade,score,realization,met,official,suggestion,basis,input,message,diagnostics,legend,realizationLegend,approximate
            sekretaris/pegawai,sekretaris,Jumlah pegawai,,2018,Kecamatan Uji,computed,24,24,orang,,,,,,,,,,,,,,,,
            sekretaris/hadir,sekretaris,Persentase hadir,,2018,Kecamatan Uji,computed,75,3/4,%,,,,,,,,,,,,,,,,
            camat/rapat,camat,Jumlah rapat,,2018,Kecamatan Uji,computed,1250,1250,kegiatan,,,,,,,,,,,,,,,,
            camat/hadir,camat,Kehadiran bila ada pegawai,,2018,Kecamatan Uji,computed,75,3/4,%,,,,,,,,,,,,,,,,

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_name()
    {
        var csv = _folder.Write("angka.csv", [0xEF, 0xBB, 0xBF, .. "variable,value\npegawai,24\n"u8]);
        var run = _folder.Run("evaluate", _folder.Write("katalog.json", Samples.Catalog), "--data", csv, "--period", "2018", "--indicator", "sekretaris/pegawai", "--format", "csv");
        run.Error.Should().Be(Counted(read: 1, used: 1));
        run.Lines[1].Should().Contain("computed,24");
    }

    [Fact]
    public void Every_bad_row_is_reported_with_its_line_and_the_others_are_used()
    {
        var run = Run(
            "variable,item,period,office,value\n" // line 1
            + "pegawai,,2018,,24\n"
            + "pegawia,,2018,,24\n"
            + "hadir,,Maret,,18\n"
            + "hadir,,2018,,1.250,5\n"
            + "hadir,,2018,,18\n"
            + "hadir,,2018,,18\n"
            + "pegawai,,2018,,25\n"
            + "rapat,,2018,,3,x\n"
            + "rapat,,2018,,12,5\n"
            + "rapat,a,2018,,3\n"
            + "rapat,,2018,,1e99\n"
            + ",,2018,,3\n"
            + "rapat,,2018-03,,abc\n"
            + "rapat,,2018-04,,x\"y\n");
        run.ExitCode.Should().Be(1);
        run.ErrorLines.Where(l => l.StartsWith("IKI", StringComparison.Ordinal) || l.StartsWith("  ->", StringComparison.Ordinal))
            .Chunk(2).Select(p => $"{p[0][..7]} {p[1].Trim()}").Should().Equal(
                "IKI5004 -> angka.csv:3",
                "IKI5021 -> angka.csv:4",
                "IKI5026 -> angka.csv:5",
                "IKI5026 -> angka.csv:9",
                "IKI5026 -> angka.csv:10",
                "IKI5007 -> angka.csv:11",
                "IKI5002 -> angka.csv:12",
                "IKI5020 -> angka.csv:13",
                "IKI5001 -> angka.csv:14",
                "IKI5027 -> angka.csv:15",
                "IKI5012 -> angka.csv:7",
                "IKI5013 -> angka.csv:8",
                "IKI5014 -> angka.csv:14",
                "IKI5040 -> angka.csv");
        run.Error.Should().Contain("IKI5040  information: Rows read: 14; used: 1; blank: 0; refused: 13.\n");
        run.Output.Should().Contain("sekretaris/pegawai,sekretaris,Jumlah pegawai,,2018,Kecamatan Uji,invalidInput,,,orang,,,,,,,,,,,pegawai,\"Two different figures are given for pegawai, 2018, Kecamatan Uji. Neither is used.\",");
    }

    // 850 thousand as typed in Indonesia, and 850 with three decimals.
    [Fact]
    public void A_figure_that_reads_in_two_ways_is_refused_with_its_line_unless_the_notation_is_said()
    {
        const string Csv = "variable;period;value\npegawai;2018;850.000\n";
        var catalog = _folder.Write("katalog.json", Samples.Catalog);
        var csv = _folder.Write("angka.csv", Csv);
        string[] common = ["--data", csv, "--period", "2018"];
        var refused = _folder.Run(["evaluate", catalog, .. common]);
        refused.ExitCode.Should().Be(1);
        refused.ErrorLines.Take(2).Should().Equal(
            "IKI5028  '850.000' can be read in more than one way: '850000', '850'. Write the one you mean, or set 'numbers' to the notation used here, 'id' or 'en'.",
            "  -> angka.csv:2");
        _folder.Run(["evaluate", catalog, .. common, "--numbers", "id", "--format", "csv"]).Lines[1].Should().Contain("computed,850000,");
        _folder.Run(["evaluate", catalog, .. common, "--numbers", "en", "--format", "csv"]).Lines[1].Should().Contain("computed,850,");
        _folder.Run("check", "--catalog", catalog, csv).ExitCode.Should().Be(1);
        _folder.Run("check", "--catalog", catalog, "--numbers", "id", csv).ExitCode.Should().Be(0);
    }

    [Fact]
    public void Without_a_JSON_file_the_period_must_be_given()
    {
        var run = _folder.Run("evaluate", _folder.Write("katalog.json", Samples.Catalog), "--data", _folder.Write("angka.csv", "variable,value\npegawai,24\n"), "--language", "id");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Be("Tabel tidak menyebut periode yang dihitung. Sebutkan dengan --period.\n");
    }

    [Fact]
    public void Tables_and_JSON_are_put_together()
    {
        var json = _folder.Write("data.json", Samples.DataOf("""{ "pegawai": 24 }"""));
        var csv = _folder.Write("angka.csv", "variable,value\nhadir,12\n");
        var run = _folder.Run("evaluate", _folder.Write("katalog.json", Samples.Catalog), "--data", csv, json, "--format", "csv", "--indicator", "sekretaris/hadir");
        run.Lines[1].Should().Be("sekretaris/hadir,sekretaris,Persentase hadir,,2018,Kecamatan Uji,computed,50,1/2,%,,,,,,,,,,,,,,,,");
    }

    [Theory]
    [InlineData("", "IKI5024")]
    [InlineData("nama,nilai\na,1\n", "IKI5023")]
    [InlineData("variable,variable,value\n", "IKI5025")]
    public void A_table_with_another_header_is_not_used(string csv, string code)
    {
        var run = Run(csv);
        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith(code);
    }

    [Fact]
    public void A_table_that_is_not_there_is_told()
    {
        var missing = _folder.Run("evaluate", _folder.Write("katalog.json", Samples.Catalog), "--data", _folder["tidak-ada.csv"], "--period", "2018");
        missing.ExitCode.Should().Be(3);
        missing.Error.Should().StartWith("IKI4001");
    }

    [Fact]
    public void A_line_of_Windows_1252_is_told_and_the_others_are_used()
    {
        var latin = _folder.Write("latin.csv", Encoding.Latin1.GetBytes("variable,value,note\npegawai,24,\nhadir,18,kécamatan\n"));
        var run = _folder.Run(
            "evaluate", _folder.Write("katalog.json", Samples.Catalog), "--data", latin, "--period", "2018", "--format", "csv", "--indicator", "sekretaris/pegawai");
        run.ExitCode.Should().Be(1);
        run.ErrorLines.Should().StartWith(["IKI4025  This is in Windows-1252, not in UTF-8. Save it as UTF-8; in Excel, as \"CSV UTF-8\".", "  -> latin.csv:3"]);
        run.Lines[1].Should().Contain("computed,24");
    }

    [Theory]
    [InlineData("angka.csv", ",")]
    [InlineData("angka.tsv", "\t")]
    [InlineData("angka.txt", "\t")]
    [InlineData("ANGKA.TXT", ";")]
    public void A_table_is_known_by_its_name(string name, string separator)
    {
        var table = _folder.Write(name, $"variabel{separator}nilai\npegawai{separator}24\n");
        var run = _folder.Run("evaluate", _folder.Write("katalog.json", Samples.Catalog), "--data", table, "--period", "2018", "--format", "csv", "--indicator", "sekretaris/pegawai");
        run.Error.Should().Be(Counted(read: 1, used: 1, name));
        run.Lines[1].Should().Contain("computed,24");
    }

    [Theory]
    [InlineData("angka.xlsx", "IKI7008", "'angka.xlsx' rusak atau tidak ditulis sebagaimana mestinya ZIP")]
    [InlineData("angka.csv", "IKI4026", "Ini arsip ZIP, seperti halnya buku kerja Excel dan dokumen Word.")]
    public void A_damaged_workbook_is_told_for_what_it_is(string name, string code, string told)
    {
        var workbook = _folder.Write(name, [.. "PK\u0003\u0004\u0014\0\u0006\0\u0008\0"u8]);
        var run = _folder.Run("evaluate", _folder.Write("katalog.json", Samples.Catalog), "--data", workbook, "--period", "2018", "--language", "id");
        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith($"{code}  {told}");
    }

    [Fact]
    public void What_became_of_the_rows_is_said_in_JSON_too()
    {
        var table = _folder.Write("angka.csv", "variable,value\npegawai,24\nhadir,\nrapat,x\n");
        var run = _folder.Run("evaluate", _folder.Write("katalog.json", Samples.Catalog), "--data", table, "--period", "2018", "--format", "json");
        var said = Json.Of(run.Output)["diagnostics"]!.AsArray().Single(d => (string)d!["code"]! == "IKI5040")!;
        Json.MustBe(said.ToJsonString(), """
            { "code": "IKI5040", "severity": "information", "message": "Rows read: 3; used: 1; blank: 1; refused: 1.", "file": "angka.csv" }
            """);
    }

    [Fact]
    public void A_JSON_file_may_be_as_long_as_is_said()
    {
        var catalog = _folder.Write("katalog.json", Samples.Catalog);
        var data = _folder.Write("data.json", Samples.Data + new string(' ', 1024 * 1024));
        _folder.Run("evaluate", catalog, "--data", data).ExitCode.Should().Be(0);
        _folder.Run("evaluate", catalog, "--data", data, "--max-json", "2").ExitCode.Should().Be(0);
        var run = _folder.Run("evaluate", catalog, "--data", data, "--max-json", "1");
        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith("IKI4029  The file has more than 1048576 bytes");
        foreach (var wrong in new[] { "0", "1901", "-1", "1.5", "" })
        {
            _folder.Run("evaluate", catalog, "--data", data, "--max-json", wrong).ExitCode.Should().Be(2);
        }
    }

    [Fact]
    public void Streams_without_end_end()
    {
        if (!OperatingSystem.IsLinux()) return;
        var catalog = _folder.Write("katalog.json", Samples.Catalog);
        File.CreateSymbolicLink(_folder["nol.csv"], "/dev/zero");
        foreach (var file in new[] { "/dev/zero", _folder["nol.csv"] })
        {
            var run = _folder.Run("evaluate", catalog, "--data", file, "--period", "2018");
            run.ExitCode.Should().Be(1);
            run.Error.Should().StartWith("IKI4026  This is not text.");
        }

        // yes writes the same line for ever: of JSON, spaces without end.
        Child.Shell($"yes ' ' | iki check /dev/stdin --max-json 1").Error.Should().StartWith("IKI4029  The file has more than 1048576 bytes");
    }

    [Fact]
    public void Check_reads_tables_too()
    {
        var catalog = _folder.Write("katalog.json", Samples.Catalog);
        var run = _folder.Run("check", "--catalog", catalog, _folder.Write("angka.csv", "variable,period,value\npegawai,2018,24\npegawai,2019,24.5\n"));
        run.ExitCode.Should().Be(1);
        run.Error.Should().Be("IKI5009  'pegawai' takes only whole numbers, and 24.5 is not a whole number.\n  -> angka.csv:3\n" + Counted(read: 2, used: 1));
        run.Output.Should().Be("angka.csv: 2 figures. 1 error, 0 warnings.\n");
    }

    private string Evaluate(string csv)
    {
        var run = Run(csv);
        run.Error.Should().MatchRegex(@"^IKI5040  information: Rows read: (\d); used: 3; blank: \d; refused: 0\.\n  -> angka\.csv\n$");
        return run.Output;
    }

    private ToolRun Run(string csv) => _folder.Run(
        "evaluate", _folder.Write("katalog.json", Samples.Catalog), "--data", _folder.Write("angka.csv", csv), "--period", "2018", "--format", "csv");

    private static string Counted(int read, int used, string file = "angka.csv") =>
        $"IKI5040  information: Rows read: {read}; used: {used}; blank: 0; refused: {read - used}.\n  -> {file}\n";
}
