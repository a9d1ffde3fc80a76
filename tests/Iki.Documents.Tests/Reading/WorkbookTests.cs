using static Iki.Documents.Tests.Reading.Written;

namespace Iki.Documents.Tests.Reading;

/// <summary>Workbooks of Excel.</summary>
public sealed class WorkbookTests
{
    private const string Bold = "<fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId=\"1\"/><xf numFmtId=\"10\"/><xf numFmtId=\"14\"/><xf numFmtId=\"4\"/></cellXfs>";

    private static string Cell(string place, string text, int style = 0) => $"<c r=\"{place}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>";

    [Fact]
    public void Lines_stand_before_tables_whose_cells_span_rows_and_columns()
    {
        var sheet = "<sheetData><row r=\"1\">" + Cell("A1", "KEPUTUSAN", 1) + "</row><row r=\"3\">" + Cell("A3", "SASARAN", 1) + Cell("B3", "TARGET", 1) + "</row><row r=\"4\">" + Cell("B4", "TW I", 1) + Cell("C4", "TW II", 1) +
            "</row><row r=\"5\">" + Cell("A5", "Tertib") + Cell("B5", "Jumlah&#10;surat") + "<c r=\"C5\"><v>25</v></c></row><row r=\"6\">" + Cell("B6", "1. Satu&#10;2. Dua") + "</row></sheetData>" +
            "<mergeCells><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"B3:C3\"/><mergeCell ref=\"A5:A6\"/></mergeCells>";
        var document = Read(OfficeFiles.Xlsx(sheet, styles: Bold), "a.xlsx");
        Lines(document).Should().Equal("KEPUTUSAN", "‖ SASARAN{1x2} | TARGET{2x1} |", "‖ TW I | TW II |", "| Tertib{1x2} | Jumlah⏎surat | 25 |", "| [1.] Satu ¶ [2.] Dua |  |");
        document.Blocks[1].Place.Should().Be(new DocumentPlace { Sheet = "Lembar 1", Line = 3 });
    }

    [Fact]
    public void Numbers_are_as_they_are_shown()
    {
        const string sheet = "<sheetData><row><c s=\"2\"><v>0.925</v></c><c s=\"3\"><v>45306</v></c><c s=\"4\"><v>1234.5</v></c><c><v>0.30000000000000004</v></c><c t=\"b\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"str\"><f>A1</f><v>dihitung</v></c></row><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>";
        Lines(Read(OfficeFiles.Xlsx(sheet, "<si><r><t>ka</t></r><r><t>ya</t></r><rPh><t>x</t></rPh></si>", Bold), "a.xlsx"))[0].Should().Be("| 92.50% | 2024-01-15 | 1234.50 | 0.3 | TRUE | kaya | dihitung |");
    }

    [Fact]
    public void What_is_hidden_is_read_and_told()
    {
        const string sheet = "<sheetData><row r=\"1\" hidden=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>";
        var read = DocumentReader.Read(OfficeFiles.Xlsx(sheet, state: "hidden"), "a.xlsx");
        Lines(read.Value).Should().Equal("1");
        read.Diagnostics.Select(d => (d.Code, d.Arguments[2])).Should().Equal(("IKI7014", ""), ("IKI7014", "1"));
    }
}
