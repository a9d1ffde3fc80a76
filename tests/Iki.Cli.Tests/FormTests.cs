using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Iki.Cli.Tests;

/// <summary>iki form: what is to be filled in, as workbook, table and page (docs/command-line.md).</summary>
public sealed class FormTests : IDisposable
{
    private const string Catalog = """
        { "formatVersion": 1, "id": "uji-2025", "title": "Uji", "office": { "name": "Kecamatan Uji" }, "offices": [ { "name": "Desa Satu" }, { "name": "Desa Dua" } ],
          "variables": {
            "hadir": { "label": "pegawai hadir", "unit": "orang", "frequency": "month", "integer": true, "source": { "name": "Rekap absen" } },
            "pegawai": { "label": "pegawai", "unit": "orang", "aggregate": "last" } },
          "positions": [
            { "id": "camat", "title": "Camat", "objectives": [ { "statement": "Uji", "indicators": [
              { "id": "camat/hadir", "name": "Hadir", "unit": "orang", "formula": "hadir" } ] } ] },
            { "id": "sekretaris", "title": "Sekretaris", "objectives": [ { "statement": "Uji", "indicators": [
              { "id": "sekretaris/pegawai", "name": "Pegawai", "unit": "orang", "formula": "pegawai" } ] } ] } ] }
        """;

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_table_has_a_line_for_each_figure_and_is_read_as_it_is()
    {
        var run = Form("isian.csv", "--period", "2025-Q1");
        run.Should().Be(new ToolRun { ExitCode = 0, Output = "", Error = "Figures asked for: 4. Needed for a value: 4. Already there: 0.\n" });
        File.ReadAllText(_folder["isian.csv"]).Should().Be("""
            variabel,butir,periode,unit kerja,nilai,teks,uraian,satuan,sumber,catatan
            hadir,,2025-01,Kecamatan Uji,,,pegawai hadir,orang,Rekap absen,
            hadir,,2025-02,Kecamatan Uji,,,pegawai hadir,orang,Rekap absen,
            hadir,,2025-03,Kecamatan Uji,,,pegawai hadir,orang,Rekap absen,
            pegawai,,2025-Q1,Kecamatan Uji,,,pegawai,orang,,

            """);
        var evaluated = ToolRun.Of("evaluate", _folder["katalog.json"], "--data", _folder["isian.csv"], "--period", "2025-Q1");
        evaluated.Error.Should().Contain("Rows read: 4; used: 0; blank: 4; refused: 0.");
        File.WriteAllText(_folder["isian.csv"], File.ReadAllText(_folder["isian.csv"]).Replace("Uji,,,pegawai hadir", "Uji,7,,pegawai hadir", StringComparison.Ordinal));
        ToolRun.Of("evaluate", _folder["katalog.json"], "--data", _folder["isian.csv"], "--period", "2025-Q1", "--format", "csv").Output.Should().Contain("camat/hadir").And.Contain(",21,");
    }

    [Fact]
    public void What_is_there_is_in_the_form_and_the_data_say_the_period()
    {
        var data = _folder.Write("data.json", """
            { "formatVersion": 1, "catalog": "uji-2025", "period": "2025-Q1", "office": "Desa Dua", "values": { "hadir": [ 1, 2, 3 ], "pegawai": 2.5 } }
            """);
        Form("isian.csv", "--data", data, "--language", "id").Error.Should().Be("Angka yang diminta: 4. Wajib agar dapat dihitung: 4. Sudah ada: 4.\n");
        File.ReadAllLines(_folder["isian.csv"])[1..].Should().Equal(
            "hadir,,2025-01,Desa Dua,1,,pegawai hadir,orang,Rekap absen,", "hadir,,2025-02,Desa Dua,2,,pegawai hadir,orang,Rekap absen,",
            "hadir,,2025-03,Desa Dua,3,,pegawai hadir,orang,Rekap absen,", "pegawai,,2025-Q1,Desa Dua,2.5,,pegawai,orang,,");
    }

    [Theory]
    [InlineData("source", "en", "Rekap absen", "Source not stated", "About this form")]
    [InlineData("office", "id", "Desa Satu", "Desa Dua", "Tentang formulir")]
    public void The_workbook_has_a_sheet_for_each_source_or_office(string by, string language, params string[] sheets)
    {
        Form("isian.xlsx", "--period", "2025-Q1", "--office", "Desa Satu", "desa dua", "--by", by, "--language", language).ExitCode.Should().Be(0);
        using var document = SpreadsheetDocument.Open(_folder["isian.xlsx"], isEditable: false);
        document.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(s => s.Name!.Value).Should().Equal(sheets);
    }

    [Theory]
    [InlineData("--position", "sekretaris")]
    [InlineData("--indicator", "sekretaris/pegawai")]
    public void Only_what_a_position_or_an_indicator_needs_is_asked_for(string option, string id)
    {
        Form("isian.html", "--period", "2025", option, id).ExitCode.Should().Be(0);
        new HtmlParser().ParseDocument(File.ReadAllText(_folder["isian.html"])).QuerySelectorAll("input").Select(i => i.GetAttribute("name")).Should().Equal("pegawai//2025/Kecamatan%20Uji");
    }

    [Theory]
    [InlineData("A form needs a period: --period 2025, 2025-S1, 2025-Q3 or 2025-03.", "isian.xlsx")]
    [InlineData("'2025-Q5' is not a period. Write a period as 2018, 2018-S1, 2018-Q3 or 2018-03.", "isian.xlsx", "--period", "2025-Q5")]
    [InlineData("Say what to write: --output FILE.xlsx for a workbook, or .csv or .html.", "isian.pdf", "--period", "2025")]
    [InlineData("The catalog has no position 'camatt'. Did you mean 'camat'?", "isian.xlsx", "--period", "2025", "--position", "camatt")]
    [InlineData("The catalog has no office 'Desa Saru'. Did you mean 'Desa Satu'?", "isian.xlsx", "--period", "2025", "--office", "Desa Saru")]
    public void A_wrong_command_line_writes_nothing(string said, string file, params string[] options)
    {
        Form(file, options).Should().Be(new ToolRun { ExitCode = 2, Output = "", Error = said + "\n" });
        File.Exists(_folder[file]).Should().BeFalse();
    }

    [Fact]
    public void A_catalog_with_errors_leaves_the_file_as_it_was()
    {
        _folder.Write("isian.xlsx", "alt");
        var run = ToolRun.Of("form", _folder.Write("katalog.json", Catalog.Replace("\"formula\": \"hadir\"", "\"formula\": \"hadirr\"", StringComparison.Ordinal)), "--period", "2025", "--output", _folder["isian.xlsx"]);
        (run.ExitCode, run.Error.Contains("hadirr", StringComparison.Ordinal)).Should().Be((1, true));
        File.ReadAllText(_folder["isian.xlsx"]).Should().Be("alt");
    }

    private ToolRun Form(string file, params string[] options) => ToolRun.Of(["form", _folder.Write("katalog.json", Catalog), "--output", _folder[file], .. options]);
}
