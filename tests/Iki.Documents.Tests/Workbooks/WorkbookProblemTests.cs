using Iki.Core;
using Iki.Documents.Workbooks;

namespace Iki.Documents.Tests.Workbooks;

/// <summary>What a person types wrong is said of the sheet and the cell, with what to do; nothing is dropped in silence.</summary>
public class WorkbookProblemTests
{
    private static readonly byte[] Workbook = DefinitionsWorkbook.Write(WholeCatalog.Read(), Language.Indonesian);

    [Theory]
    [InlineData("Katalog", "A4", "Jdul", "IKI7216", "Katalog!A4")]
    [InlineData("Katalog", "A4", "Title", null, null)]
    [InlineData("Katalog", "B4", "", "IKI4013", "Katalog!B4")]
    [InlineData("Katalog", "A5", "Judul", "IKI7215", "Katalog!A5")]
    [InlineData("Unit Kerja", "A3", "=4", "IKI7217", "'Unit Kerja'!A3")]
    [InlineData("Unit Kerja", "D3", "catatan", "IKI7208", "'Unit Kerja'!D3")]
    [InlineData("Unit Kerja", "D1", "Singkatan", "IKI7205", "'Unit Kerja'!D1")]
    [InlineData("Unit Kerja", "D1", "# catatan", null, null)]
    [InlineData("Unit Kerja", "C1", "Nama", "IKI7206", "'Unit Kerja'!C1")]
    [InlineData("Unit Kerja", "B1", "", "IKI7207", "'Unit Kerja'!1:1")]
    [InlineData("Jabatan", "A3", "", "IKI4013", "Jabatan!A3")]
    [InlineData("Jabatan", "A3", "p", "IKI4030", "Jabatan!A3")]
    [InlineData("Jabatan", "A3", " q ", null, null)]
    [InlineData("Jabatan", "D3", "tidak-ada", "IKI4038", "Jabatan!D3")]
    [InlineData("Tugas dan Fungsi", "A2", "tidak-ada", "IKI7214", "'Tugas dan Fungsi'!A2")]
    [InlineData("Tugas dan Fungsi", "A3", "", null, null)]
    [InlineData("Tugas dan Fungsi", "B2", "kewajiban", "IKI7210", "'Tugas dan Fungsi'!B2")]
    [InlineData("Tugas dan Fungsi", "C2", "", "IKI7209", "'Tugas dan Fungsi'!C2")]
    [InlineData("Indikator", "F3", "x + tidakAda", "IKI2001", "Indikator!F3")]
    [InlineData("Indikator", "H3", "kira-kira", "IKI7210", "Indikator!H3")]
    [InlineData("Indikator", "H3", "CORRECTED", null, null)]
    [InlineData("Indikator", "I3", "", "IKI4045", "Indikator!H3")]
    [InlineData("Indikator", "J3", "The note in English.", null, null)]
    [InlineData("Indikator", "J3", " ", null, null)]
    [InlineData("Indikator", "J3", "#REF!", "IKI7213", "Indikator!J3")]
    [InlineData("Baris Rumus", "I2", "", "IKI7209", "'Baris Rumus'!I2")]
    [InlineData("Baris Rumus", "I2", " ", "IKI7209", "'Baris Rumus'!I2")]
    [InlineData("Baris Rumus", "I2", "#REF!", "IKI7213", "'Baris Rumus'!I2")]
    [InlineData("Baris Rumus", "J2", "", null, null)]
    [InlineData("Indikator", "K3", "=13", "IKI4020", "Indikator!K3")]
    [InlineData("Indikator", "K3", "dua", "IKI5001", "Indikator!K3")]
    [InlineData("Indikator", "N3", "1.250", "IKI5028", "Indikator!N3")]
    [InlineData("Indikator", "N3", "#REF!", "IKI7213", "Indikator!N3")]
    [InlineData("Indikator", "N3", "@43101", "IKI7211", "Indikator!N3")]
    [InlineData("Indikator", "C3", "@43101", "IKI7212", "Indikator!C3")]
    [InlineData("Target", "B2", "=2018", null, null)]
    [InlineData("Target", "B2", "2018-13", "IKI4018", "Target!B2")]
    [InlineData("Variabel", "B3", "x", "IKI7215", "Variabel!B3")]
    [InlineData("Butir", "B2", "z", "IKI7214", "Butir!B2")]
    [InlineData("Nilai Parameter", "C2", "@43101", null, null)]
    [InlineData("Nilai Parameter", "C2", "1 Januari 2018", "IKI4018", "'Nilai Parameter'!C2")]
    [InlineData("Catatan", "B2", "m", "IKI7214", "Catatan!B2")]
    [InlineData("Contoh", "H6", "", "IKI7218", "Contoh!I7")]
    public void A_cell(string sheet, string cell, string content, string? code, string? place)
    {
        var read = DefinitionsWorkbook.Read(EditedWorkbook.With(Workbook, sheet, cell, content), "definisi.xlsx");
        var errors = read.Diagnostics.Where(d => d.Severity == Severity.Error).ToArray();
        if (code is null)
        {
            errors.Should().BeEmpty();
            read.HasValue.Should().BeTrue();
            return;
        }

        read.HasValue.Should().BeFalse();
        errors.Select(d => $"{d.Code} {d.Pointer}").Should().Contain($"{code} {place}");
        errors.Select(d => d.File).Distinct().Should().Equal("definisi.xlsx");
    }

    [Fact]
    public void A_message_names_sheet_and_cell_and_what_to_do()
    {
        var read = DefinitionsWorkbook.Read(EditedWorkbook.With(Workbook, "Indikator", "H3", "kira-kira"), "definisi.xlsx");
        read.Diagnostics[0].ToString(Language.Indonesian).Should().Be(
            "IKI7210  Sel H3 pada lembar \"Indikator\" berisi \"kira-kira\", yang bukan pilihan untuk \"Penafsiran / Reading\". "
            + "Pilih salah satu: apa adanya, ditafsirkan, diperbaiki, rancangan / verbatim, interpreted, corrected, drafted.\n  -> definisi.xlsx  Indikator!H3");
    }

    [Fact]
    public void A_sheet_of_another_name()
    {
        var read = DefinitionsWorkbook.Read(EditedWorkbook.Renamed(Workbook, "Target", "Sasaran Kinerja"), "d.xlsx");
        read.Diagnostics.Should().ContainSingle(d => d.Code == "IKI7203").Which.Pointer.Should().Be("Sasaran Kinerja");
        DefinitionsWorkbook.Read(EditedWorkbook.Renamed(Workbook, "Target", "#Target lama"), "d.xlsx").Value.Indicators.Should().OnlyContain(i => i.Targets.Count == 0);
        DefinitionsWorkbook.Read(EditedWorkbook.Renamed(Workbook, "Target", "targets"), "d.xlsx").Value.Should().Be(WholeCatalog.Read());
    }

    [Fact]
    public void Sheets_that_are_not_used_may_be_deleted()
    {
        var workbook = EditedWorkbook.Without(EditedWorkbook.Without(Workbook, "Petunjuk"), "Target");
        DefinitionsWorkbook.Read(workbook, "d.xlsx").Value.Indicators.Should().OnlyContain(i => i.Targets.Count == 0);
    }

    [Fact]
    public void What_is_no_workbook_of_definitions()
    {
        DefinitionsWorkbook.IsOne(Workbook).Should().BeTrue();
        var other = EditedWorkbook.Without(Workbook, "Katalog");
        DefinitionsWorkbook.IsOne(other).Should().BeFalse();
        DefinitionsWorkbook.Read(other, "d.xlsx").Diagnostics.Should().ContainSingle().Which.Code.Should().Be("IKI7202");
    }

    [Fact]
    public void Damaged_files_are_diagnostics()
    {
        byte[][] files = [[], [1, 2, 3], "PK\u0003\u0004"u8.ToArray(), Workbook[..(Workbook.Length / 2)], Workbook[..^20]];
        foreach (var file in files)
        {
            DefinitionsWorkbook.IsOne(file).Should().BeFalse();
            DefinitionsWorkbook.Read(file, "d.xlsx").Diagnostics.Should().ContainSingle().Which.Code.Should().Be("IKI7201");
        }
    }

    [Fact]
    public void Bytes_that_change_are_never_an_exception()
    {
        var random = new Random(20);
        for (var i = 0; i < 60; i++)
        {
            var file = Workbook.ToArray();
            for (var n = 0; n < 20; n++) file[random.Next(file.Length)] = (byte)random.Next(256);
            var read = DefinitionsWorkbook.Read(file, "d.xlsx");
            if (!read.HasValue) read.Diagnostics.Should().NotBeEmpty();
        }
    }

    [Theory]
    [InlineData("0.1", "0.1")]
    [InlineData("0.10000000000000001", "0.1")]
    [InlineData("99.379999999999995", "99.38")]
    [InlineData("1E+21", "1000000000000000000000")]
    [InlineData("1E-28", "0.0000000000000000000000000001")]
    [InlineData("123456789012345", "123456789012345")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("1E+300", null)]
    [InlineData("abc", null)]
    public void A_number_as_programs_store_it_is_the_one_that_was_typed(string stored, string? digits) => CellNumber.Digits(stored).Should().Be(digits);

    [Theory]
    [InlineData("Bytes")]
    [InlineData("UnpackedBytes")]
    [InlineData("Parts")]
    [InlineData("Tables")]
    [InlineData("Rows")]
    [InlineData("Columns")]
    [InlineData("Cells")]
    [InlineData("Characters")]
    public void A_limit_that_is_exceeded_is_named_with_its_number(string limit)
    {
        var limits = limit switch
        {
            "Bytes" => new DocumentLimits { Bytes = 2 },
            "UnpackedBytes" => new DocumentLimits { UnpackedBytes = 2 },
            "Parts" => new DocumentLimits { Parts = 2 },
            "Tables" => new DocumentLimits { Tables = 2 },
            "Rows" => new DocumentLimits { Rows = 2 },
            "Columns" => new DocumentLimits { Columns = 2 },
            "Cells" => new DocumentLimits { Cells = 2 },
            _ => new DocumentLimits { Characters = 2 },
        };
        var read = DefinitionsWorkbook.Read(Workbook, "definisi.xlsx", limits);
        read.HasValue.Should().BeFalse();
        var told = read.Diagnostics.Should().ContainSingle().Subject;
        (told.Code, told.File).Should().Be(("IKI7220", "definisi.xlsx"));
        told.Arguments.Should().Equal(limit, "2");
    }

    [Fact]
    public void What_the_catalog_accepts_comes_with_the_cell_it_is_about()
    {
        const string json = """
            { "formatVersion": 1, "id": "contoh", "title": "Contoh", "office": { "name": "Kelurahan Contoh" },
              "positions": [ { "id": "lurah", "title": "Lurah", "objectives": [ { "statement": "Kegiatan terlaporkan", "indicators": [
                { "id": "laporan", "name": "Jumlah laporan", "unit": "kegiatan", "formula": "laporan", "reading": { "status": "verbatim" },
                  "accepted": [ { "code": "IKI3014", "why": "satu laporan untuk satu kegiatan" } ] } ] } ] } ],
              "variables": { "laporan": { "label": "laporan", "unit": "laporan" } } }
            """;
        var plain = CatalogFile.ReadEvaluator(System.Text.Encoding.UTF8.GetBytes(json), "contoh.json");
        plain.HasErrors.Should().BeFalse(plain.ToString());
        var read = DefinitionsWorkbook.Read(DefinitionsWorkbook.Write(plain.Value.Catalog, Language.Indonesian), "definisi.xlsx");
        var accepted = read.Accepted.Should().ContainSingle().Subject;
        (accepted.Diagnostic.Code, accepted.Why, accepted.Diagnostic.File).Should().Be(("IKI3014", "satu laporan untuk satu kegiatan", "definisi.xlsx"));
        accepted.Diagnostic.Pointer.Should().StartWith("Indikator!");
        read.Diagnostics.Should().BeEmpty();
    }
}
