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
            id,position,indicator,measure,period,office,status,value,exact,unit,missing,target,achievement,grade,score,realization,met,official,suggestion,input,message,diagnostics
            sekretaris/pegawai,sekretaris,Jumlah pegawai,,2018,Kecamatan Uji,computed,24,24,orang,,,,,,,,,,,,
            sekretaris/hadir,sekretaris,Persentase hadir,,2018,Kecamatan Uji,computed,75,3/4,%,,,,,,,,,,,,
            camat/rapat,camat,Jumlah rapat,,2018,Kecamatan Uji,computed,1250,1250,kegiatan,,,,,,,,,,,,
            camat/hadir,camat,Kehadiran bila ada pegawai,,2018,Kecamatan Uji,computed,75,3/4,%,,,,,,,,,,,,

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_name()
    {
        var csv = _folder.Write("angka.csv", [0xEF, 0xBB, 0xBF, .. "variable,value\npegawai,24\n"u8]);
        var run = _folder.Run("evaluate", _folder.Write("katalog.json", Samples.Catalog), "--data", csv, "--period", "2018", "--indicator", "sekretaris/pegawai", "--format", "csv");
        run.Error.Should().BeEmpty();
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
            + "rapat,,2018,,\n"
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
                "IKI5017 -> angka.csv:9",
                "IKI5026 -> angka.csv:10",
                "IKI5007 -> angka.csv:11",
                "IKI5002 -> angka.csv:12",
                "IKI5020 -> angka.csv:13",
                "IKI5001 -> angka.csv:14",
                "IKI5027 -> angka.csv:15",
                "IKI5012 -> angka.csv:7",
                "IKI5013 -> angka.csv:8",
                "IKI5014 -> angka.csv:14");
        run.Output.Should().Contain("sekretaris/pegawai,sekretaris,Jumlah pegawai,,2018,Kecamatan Uji,invalidInput,,,orang,,,,,,,,,,pegawai,\"Two different figures are given for pegawai, 2018, Kecamatan Uji. Neither is used.\",");
    }

    [Fact]
    public void Without_a_JSON_file_the_period_must_be_given()
    {
        var run = _folder.Run("evaluate", _folder.Write("katalog.json", Samples.Catalog), "--data", _folder.Write("angka.csv", "variable,value\npegawai,24\n"), "--language", "id");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Be("Berkas CSV tidak menyebut periode keseluruhan. Sebutkan dengan --period.\n");
    }

    [Fact]
    public void Tables_and_JSON_are_put_together()
    {
        var json = _folder.Write("data.json", Samples.DataOf("""{ "pegawai": 24 }"""));
        var csv = _folder.Write("angka.csv", "variable,value\nhadir,12\n");
        var run = _folder.Run("evaluate", _folder.Write("katalog.json", Samples.Catalog), "--data", csv, json, "--format", "csv", "--indicator", "sekretaris/hadir");
        run.Lines[1].Should().Be("sekretaris/hadir,sekretaris,Persentase hadir,,2018,Kecamatan Uji,computed,50,1/2,%,,,,,,,,,,,,");
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
    public void A_table_that_is_not_UTF_8_or_not_there_is_not_read()
    {
        var catalog = _folder.Write("katalog.json", Samples.Catalog);
        var latin = _folder.Write("latin.csv", Encoding.Latin1.GetBytes("variable,value,note\npegawai,24,kécamatan\n"));
        _folder.Run("evaluate", catalog, "--data", latin, "--period", "2018").ExitCode.Should().Be(3);
        var missing = _folder.Run("evaluate", catalog, "--data", _folder["tidak-ada.csv"], "--period", "2018");
        missing.ExitCode.Should().Be(3);
        missing.Error.Should().StartWith("IKI4001");
    }

    [Fact]
    public void Check_reads_tables_too()
    {
        var catalog = _folder.Write("katalog.json", Samples.Catalog);
        var run = _folder.Run("check", "--catalog", catalog, _folder.Write("angka.csv", "variable,period,value\npegawai,2018,24\npegawai,2019,24.5\n"));
        run.ExitCode.Should().Be(1);
        run.Error.Should().Be("IKI5009  'pegawai' takes whole numbers, and 24.5 is none.\n  -> angka.csv:3\n");
        run.Output.Should().Be("angka.csv: 2 figures. 1 error, 0 warnings.\n");
    }

    private string Evaluate(string csv)
    {
        var run = Run(csv);
        run.Error.Should().BeEmpty();
        return run.Output;
    }

    private ToolRun Run(string csv) => _folder.Run(
        "evaluate", _folder.Write("katalog.json", Samples.Catalog), "--data", _folder.Write("angka.csv", csv), "--period", "2018", "--format", "csv");
}
