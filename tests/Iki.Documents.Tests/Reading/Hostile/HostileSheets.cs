using System.Globalization;

namespace Iki.Documents.Tests.Reading;

/// <summary>Workbooks that are wide, endless, or refer to what is not there.</summary>
internal static class HostileSheets
{
    public static IEnumerable<(string Name, Func<byte[]> Make)> All()
    {
        yield return ("columns-10000.xlsx", () => Row(string.Concat(Enumerable.Range(0, 10_000).Select(_ => "<c><v>1</v></c>"))));
        yield return ("far-column.xlsx", () => Row("<c r=\"XFD1\"><v>1</v></c>"));
        yield return ("no-such-column.xlsx", () => Row("<c r=\"ZZZZZZZZZ1\"><v>1</v></c><c r=\"1\"><v>2</v></c><c r=\"\"><v>3</v></c>"));
        yield return ("far-row.xlsx", () => Sheet("<row r=\"2147483647\"><c><v>1</v></c></row><row><c><v>1</v></c></row>"));
        yield return ("rows-below-0.xlsx", () => Sheet("<row r=\"-3\"><c r=\"A-3\"><v>1</v></c></row>"));
        yield return ("cells-1000000.xlsx", () => Sheet(HostileFiles.Repeat($"<row>{HostileFiles.Repeat("<c><v>1</v></c>", 20)}</row>", 50_000)));
        yield return ("empty-cells-600000.xlsx", () => Sheet(HostileFiles.Repeat($"<row>{HostileFiles.Repeat("<c/>", 20)}</row>", 30_000)));
        yield return ("whole-sheet-merged.xlsx", () => Sheet(Two, "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"));
        yield return ("merges-300000.xlsx", () => Sheet(Two, $"<mergeCells>{string.Concat(Enumerable.Range(1, 300_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"<mergeCell ref=\"A{i}:B{i}\"/>")))}</mergeCells>"));
        yield return ("merges-over-one-another.xlsx", () => Sheet(Two, "<mergeCells><mergeCell ref=\"A1:C3\"/><mergeCell ref=\"B2:D4\"/><mergeCell ref=\"A1:A1\"/><mergeCell ref=\"C3:A1\"/><mergeCell ref=\"x\"/></mergeCells>"));
        yield return ("no-such-text.xlsx", () => Row("<c t=\"s\"><v>999999</v></c><c t=\"s\"><v>-1</v></c><c t=\"s\"><v>a</v></c>"));
        yield return ("strange-numbers.xlsx", () => Row("<c><v>1e308</v></c><c><v>-1e999</v></c><c><v>NaN</v></c><c s=\"1\"><v>1e300</v></c><c s=\"-7\"><v>1</v></c><c s=\"99\"><v>1</v></c><c s=\"2\"><v>0.5</v></c>",
            "<numFmts><numFmt numFmtId=\"200\" formatCode=\"[[[&quot;yyyy\"/><numFmt numFmtId=\"201\" formatCode=\"0.0000000000000000000000000000000000\"/></numFmts><cellXfs><xf numFmtId=\"14\"/><xf numFmtId=\"200\"/><xf numFmtId=\"201\"/></cellXfs>"));
        yield return ("texts-500000.xlsx", () => OfficeFiles.Xlsx($"<sheetData>{Two}</sheetData>", HostileFiles.Repeat("<si><t>a</t></si>", 500_000)));
        yield return ("long-text.xlsx", () => OfficeFiles.Xlsx("<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>", $"<si><t>{HostileFiles.Repeat("kata ", 1_000_000)}</t></si>"));
        yield return ("deep.xlsx", () => Sheet(HostileFiles.Repeat("<row>", 50_000) + HostileFiles.Repeat("</row>", 50_000)));
        yield return ("deep-text.xlsx", () => OfficeFiles.Xlsx($"<sheetData>{Two}</sheetData>", "<si>" + HostileFiles.Repeat("<r>", 50_000) + HostileFiles.Repeat("</r>", 50_000) + "</si>"));
        yield return ("columns-hidden.xlsx", () => Sheet(Two, "", "<cols><col min=\"2147483647\" max=\"1\" hidden=\"1\"/><col min=\"1\" max=\"16384\" hidden=\"1\"/></cols>"));
        yield return ("formulas.xlsx", () => Row("<c t=\"str\"><f>WEBSERVICE(\"http://192.0.2.1/\")</f><v>x</v></c><c><f>1/0</f></c><c t=\"e\"><v>#DIV/0!</v></c>"));
        yield return ("no-cells.xlsx", () => Sheet(""));
        yield return ("no-sheet.xlsx", () => OfficeFiles.Package("<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>", "xl/workbook.xml", [("xl/workbook.xml", "<workbook><sheets><sheet name=\"a\" id=\"r9\"/></sheets></workbook>")]));
    }

    private const string Two = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row><row r=\"2\"><c r=\"A2\"><v>3</v></c><c r=\"B2\"><v>4</v></c></row>";

    private static byte[] Sheet(string rows, string after = "", string before = "") => OfficeFiles.Xlsx($"{before}<sheetData>{rows}</sheetData>{after}");

    private static byte[] Row(string cells, string styles = "") => OfficeFiles.Xlsx($"<sheetData><row>{cells}</row></sheetData>", styles: styles);
}
