using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetList = DocumentFormat.OpenXml.Spreadsheet.Sheets;

namespace Iki.Documents.Workbooks;

/// <summary>A workbook as it is put together: its sheets in order, and of each the heads that are printed on every page.</summary>
internal sealed class BookParts
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private readonly SheetList _sheets = new();
    private readonly DefinedNames _heads = new();
    private readonly WorkbookPart _book;

    private BookParts(WorkbookPart book) => _book = book;

    /// <summary>The bytes of a workbook. The same content gives the same bytes.</summary>
    /// <param name="styles">How its cells look.</param>
    /// <param name="view">Which sheet is seen first.</param>
    /// <param name="fill">Adds its sheets.</param>
    public static byte[] Write(Stylesheet styles, WorkbookView view, Action<BookParts> fill)
    {
        using var memory = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var parts = new BookParts(document.AddNewPart<WorkbookPart>(ContentType, "book"));
            styles.Save(parts._book.AddNewPart<WorkbookStylesPart>("styles"));
            fill(parts);
            new Workbook(new BookViews(view), parts._sheets, parts._heads).Save(parts._book);
        }

        return FixedPackage.Of(memory.ToArray());
    }

    /// <summary>Adds a sheet without heads.</summary>
    public Sheet Add(string name, Action<WorksheetPart> write)
    {
        var number = (uint)_sheets.ChildElements.Count + 1;
        var id = string.Create(CultureInfo.InvariantCulture, $"sheet{number}");
        write(_book.AddNewPart<WorksheetPart>(id));
        var sheet = new Sheet { Name = name, SheetId = number, Id = id };
        _sheets.Append(sheet);
        return sheet;
    }

    /// <summary>Adds a sheet whose heads stand in the row that is returned by what writes it.</summary>
    public void AddWithHeads(string name, Func<WorksheetPart, int> write)
    {
        var row = 0;
        var sheet = Add(name, part => row = write(part));
        _heads.Append(new DefinedName(string.Create(CultureInfo.InvariantCulture, $"{CellPlace.Quoted(name)}!${row}:${row}")) { Name = "_xlnm.Print_Titles", LocalSheetId = sheet.SheetId! - 1 });
    }
}
