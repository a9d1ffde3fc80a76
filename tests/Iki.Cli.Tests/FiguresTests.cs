using System.IO.Compression;

namespace Iki.Cli.Tests;

/// <summary><c>iki figures</c>, and <c>--data</c> with workbooks and tables as people make them.</summary>
public sealed class FiguresTests : IDisposable
{
    private const string Wide = "Rekap 2018\n\nUraian;Jan 2018;Feb 2018\nrapat;2;3\nJumlah rapat;1;\n";

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Data_takes_a_table_with_months_as_columns_and_a_workbook()
    {
        var catalog = _folder.Write("katalog.json", Samples.Catalog);
        var table = _folder.Write("angka.csv", "Uraian;Jan 2018;Feb 2018\nrapat;2;3\n");
        var workbook = _folder.Write("angka.xlsx", Workbook("<row r=\"1\">" + Text("A1", "Variabel") + Text("B1", "Nilai") + "</row><row r=\"2\">" + Text("A2", "pegawai") + "<c r=\"B2\"><v>24</v></c></row>"));
        var run = _folder.Run("evaluate", catalog, "--data", table, workbook, "--period", "2018", "--format", "csv", "--indicator", "camat/rapat", "sekretaris/pegawai");
        run.ExitCode.Should().Be(0);
        run.Lines.Skip(1).Select(l => string.Join(',', l.Split(',')[6..8])).Should().Equal("computed,24", "computed,5");
        run.ErrorLines.Where(l => l.StartsWith("IKI5040", StringComparison.Ordinal)).Should().Equal(
            "IKI5040  information: Rows read: 2; used: 2; blank: 0; refused: 0.", "IKI5040  information: Rows read: 1; used: 1; blank: 0; refused: 0.");
    }

    [Fact]
    public void What_is_guessed_is_refused_until_the_mapping_is_given()
    {
        var catalog = _folder.Write("katalog.json", Samples.Catalog);
        var table = _folder.Write("angka.csv", Wide);
        string[] common = ["--period", "2018", "--format", "csv", "--indicator", "camat/rapat"];
        var refused = _folder.Run(["evaluate", catalog, "--data", table, .. common]);
        refused.ExitCode.Should().Be(1);
        refused.ErrorLines.Should().Contain(l => l.StartsWith("IKI7402  the table from row 3", StringComparison.OrdinalIgnoreCase) && l.Contains("'Jumlah rapat' → rapat"));
        _folder.Run("figures", table, "--catalog", catalog, "--write-mapping", _folder["peta.json"]).ExitCode.Should().Be(1);

        // The row is a total, and no second figure of the same variable: a person says so.
        var mapping = _folder.Write("peta2.json", _folder.Read("peta.json").Replace("\"variable\": \"rapat\",\n          \"certain\": false", "\"certain\": false", StringComparison.Ordinal));
        _folder.Read("peta.json").Should().NotBe(_folder.Read("peta2.json"));
        var confirmed = _folder.Run(["evaluate", catalog, "--data", table, "--mapping", mapping, .. common]);
        confirmed.ExitCode.Should().Be(0);
        confirmed.Lines[1].Should().Contain("computed,5");
    }

    [Fact]
    public void The_mapping_is_shown_and_the_figures_are_written_as_a_data_file()
    {
        var catalog = _folder.Write("katalog.json", Samples.Catalog);
        var table = _folder.Write("angka.csv", "Uraian;Jan 2018;Feb 2018;Luas\nrapat;2,5;-;7\n");
        var run = _folder.Run("figures", table, "--catalog", catalog, "--period", "2018", "--output", _folder["data.json"], "--language", "id");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("angka.csv, mulai baris 1").And.Contain("kepala kolom dikenal").And.Contain("2018-01").And.Contain("Sel angka: 2. Angka: 1; kosong: 1; ditolak: 0. Baris jumlah: 0; baris lain tanpa angka: 0.\n");
        run.Error.Should().Contain("IKI7420").And.Contain("IKI7418");
        _folder.Read("data.json").Should().Be("""
            {
              "formatVersion": 1,
              "catalog": "uji",
              "period": "2018",
              "observations": [
                {
                  "variable": "rapat",
                  "period": "2018-01",
                  "value": "2,5"
                }
              ]
            }

            """.ReplaceLineEndings("\n"));
        _folder.Run("evaluate", catalog, "--data", _folder["data.json"], "--format", "csv", "--indicator", "camat/rapat").Lines[1].Should().Contain("computed,2.5,");
        var json = _folder.Run("figures", table, "--catalog", catalog, "--format", "json");
        Json.Of(json.Output)["tables"]![0]!["figures"]!.GetValue<int>().Should().Be(1);
        ((string?)Json.Of(json.Output)["mapping"]!["catalog"]).Should().Be("uji");
    }

    [Fact]
    public void Mistakes_of_the_command_line_are_told()
    {
        var catalog = _folder.Write("katalog.json", Samples.Catalog);
        var table = _folder.Write("angka.csv", "Uraian;Jan 2018\nrapat;2\n");
        _folder.Run("figures", table).ExitCode.Should().Be(2);
        _folder.Run("figures", table, "--catalog", catalog, "--period", "Maret").ExitCode.Should().Be(2);
        _folder.Run("figures", table, "--catalog", catalog, "--output", _folder["data.json"]).Error.Should().Be("A data file says its period: give --period.\n");
        _folder.Run("figures", _folder["tidak-ada.xlsx"], "--catalog", catalog).ExitCode.Should().Be(3);
        _folder.Run("figures", table, "--catalog", catalog, "--mapping", _folder["tidak-ada.json"]).ExitCode.Should().Be(3);
        var wrong = _folder.Run("figures", table, "--catalog", catalog, "--mapping", _folder.Write("peta.json", "{}"));
        wrong.ExitCode.Should().Be(1);
        wrong.Error.Should().StartWith("IKI7423");
    }

    // The example of docs/figures.md.
    [Fact]
    public void The_example_of_the_page_is_read_as_it_says()
    {
        var page = File.ReadAllText(Repository.Doc("figures.md"));
        var csv = page.Split("```csv\n")[1].Split("```")[0];
        var catalog = Samples.Catalog.Replace("\"label\": \"rapat\"", "\"label\": \"rapat koordinasi\"", StringComparison.Ordinal).Replace("\"hadir\": { \"label\": \"pegawai yang hadir\", \"unit\": \"orang\" }", "\"hadir\": { \"label\": \"surat yang dilayani\", \"unit\": \"surat\" }", StringComparison.Ordinal);
        var run = _folder.Run("figures", _folder.Write("rekap.csv", csv), "--catalog", _folder.Write("katalog.json", catalog));
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Cells for figures: 4. Figures: 3; blank: 1; refused: 0. Rows of totals: 1; other rows without figures: 0.");
    }

    private static string Text(string place, string text) => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    private static byte[] Workbook(string rows)
    {
        const string Main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Names = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            Add("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Main}sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Main}worksheet+xml\"/></Types>");
            Add("_rels/.rels", $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add("xl/workbook.xml", $"<workbook xmlns=\"{Names}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Add("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"r1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            Add("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Names}\"><sheetData>{rows}</sheetData></worksheet>");

            void Add(string name, string text)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }
}
