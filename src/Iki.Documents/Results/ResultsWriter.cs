using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Iki.Core;
using Iki.Documents.Workbooks;
using SheetList = DocumentFormat.OpenXml.Spreadsheet.Sheets;

namespace Iki.Documents.Results;

/// <summary>Writes a workbook of results sheet by sheet.</summary>
/// <param name="language">The language of its texts.</param>
/// <param name="header">What is printed above every page.</param>
internal sealed class ResultsWriter(Language language, string header)
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private readonly List<(Wording Name, bool HasHead, Action<WorksheetPart> Write)> _sheets = [];

    /// <summary>The sheet that explains, which is the last one.</summary>
    public AboutSheet About { get; } = new(language);

    /// <summary>Adds a table under its heads, which the last sheet explains.</summary>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">Its rows; read as they are written.</param>
    /// <param name="frozenColumns">How many columns stay in sight.</param>
    public void Table<T>(Wording name, IReadOnlyList<ResultColumn<T>> columns, IEnumerable<T> rows, int frozenColumns)
    {
        About.Columns(name, columns);
        _sheets.Add((name, true, part => Write(part, columns, rows, frozenColumns)));
    }

    /// <summary>The bytes of the workbook. The same content gives the same bytes.</summary>
    public byte[] Write()
    {
        using var memory = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddNewPart<WorkbookPart>(ContentType, "book");
            ResultStyles.Make().Save(book.AddNewPart<WorkbookStylesPart>("styles"));
            var sheets = new SheetList();
            var names = new DefinedNames();
            foreach (var (name, hasHead, write) in _sheets.Append((ResultTexts.About, false, part => About.Write(part, header))))
            {
                var number = (uint)sheets.ChildElements.Count + 1;
                var id = string.Create(CultureInfo.InvariantCulture, $"sheet{number}");
                write(book.AddNewPart<WorksheetPart>(id));
                sheets.Append(new Sheet { Name = name.In(language), SheetId = number, Id = id });

                // The heads are printed on every page.
                if (hasHead) names.Append(new DefinedName($"{CellPlace.Quoted(name.In(language))}!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = number - 1 });
            }

            new Workbook(new BookViews(new WorkbookView { ActiveTab = 0 }), sheets, names).Save(book);
        }

        return FixedPackage.Of(memory.ToArray());
    }

    private void Write<T>(WorksheetPart part, IReadOnlyList<ResultColumn<T>> columns, IEnumerable<T> rows, int frozenColumns)
    {
        using var sheet = new ResultSheet(part, [.. columns.Select(c => c.Width)], frozenRows: 1, frozenColumns);
        sheet.Add(columns.Select(c => ResultCell.Of(c.Head.In(language), ResultStyles.Head)));
        foreach (var row in rows)
        {
            if (sheet.Rows == ResultSheet.MostRows - 1)
            {
                sheet.Add([ResultCell.Of(ResultTexts.FurtherRows.In(language), ResultStyles.Notice)]);
                break;
            }

            sheet.Add(columns.Select(c => c.Cell(row)));
        }

        sheet.End(hasFilter: true, header);
    }
}
