using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Iki.Documents.Tests.Workbooks;

/// <summary>A workbook with something typed into it, as a person would.</summary>
internal static class EditedWorkbook
{
    /// <summary>With the content of a cell replaced; with <c>=</c> before it, by digits of a number; with <c>@</c>, by a day; nothing clears it.</summary>
    public static byte[] With(byte[] workbook, string sheet, string cell, string content) => Changed(workbook, book =>
    {
        var found = CellOf(book, sheet, cell);
        found.RemoveAllChildren();
        found.DataType = null;
        if (content.StartsWith('=') || content.StartsWith('@'))
        {
            found.Append(new CellValue(content[1..]));
            if (content[0] == '@') found.StyleIndex = DateStyle(book);
        }
        else if (content.StartsWith('#') && content.EndsWith('!'))
        {
            found.DataType = CellValues.Error;
            found.Append(new CellValue(content));
        }
        else if (content.Length > 0)
        {
            found.DataType = CellValues.InlineString;
            found.Append(new InlineString(new Text(content) { Space = SpaceProcessingModeValues.Preserve }));
        }
    });

    public static byte[] Renamed(byte[] workbook, string sheet, string name) => Changed(workbook, book => SheetOf(book, sheet).Name = name);

    public static byte[] Without(byte[] workbook, string sheet) => Changed(workbook, book => SheetOf(book, sheet).Remove());

    private static byte[] Changed(byte[] workbook, Action<WorkbookPart> change)
    {
        using var memory = new MemoryStream();
        memory.Write(workbook);
        using (var document = SpreadsheetDocument.Open(memory, isEditable: true)) change(document.WorkbookPart!);
        return memory.ToArray();
    }

    private static Sheet SheetOf(WorkbookPart book, string name) => book.Workbook!.Sheets!.Elements<Sheet>().Single(s => s.Name == name);

    private static Cell CellOf(WorkbookPart book, string sheet, string reference)
    {
        var data = ((WorksheetPart)book.GetPartById(SheetOf(book, sheet).Id!)).Worksheet!.GetFirstChild<SheetData>()!;
        var number = uint.Parse(reference.AsSpan(reference.IndexOfAny([.. "0123456789"])), System.Globalization.CultureInfo.InvariantCulture);
        if (data.Elements<Row>().FirstOrDefault(r => r.RowIndex! == number) is not { } row) row = data.AppendChild(new Row { RowIndex = number });
        return row.Elements<Cell>().FirstOrDefault(c => c.CellReference == reference) ?? row.AppendChild(new Cell { CellReference = reference });
    }

    private static uint DateStyle(WorkbookPart book)
    {
        var formats = book.WorkbookStylesPart!.Stylesheet!.CellFormats!;
        formats.Append(new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true });
        return (uint)formats.ChildElements.Count - 1;
    }
}
