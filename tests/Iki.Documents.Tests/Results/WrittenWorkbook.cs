using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Iki.Documents.Tests.Results;

/// <summary>A cell as a workbook has it.</summary>
internal sealed record WrittenCell(string Text, bool IsNumber, string? Format, bool IsQuoted);

/// <summary>A workbook read with the SDK of the format alone, so that nothing of the writer is trusted.</summary>
internal sealed class WrittenWorkbook : IDisposable
{
    private readonly SpreadsheetDocument _document;

    public WrittenWorkbook(byte[] bytes) => _document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

    private WorkbookPart Book => _document.WorkbookPart!;

    public IReadOnlyList<string> Sheets => [.. Book.Workbook!.Sheets!.Elements<Sheet>().Select(s => s.Name!.Value!)];

    /// <summary>What the validator of the format says of it.</summary>
    public IReadOnlyList<string> Faults => [.. new OpenXmlValidator().Validate(_document).Select(e => $"{e.Path?.XPath} {e.Description}")];

    /// <summary>Everything in it that could run or lead elsewhere.</summary>
    public IReadOnlyList<string> Running =>
    [
        .. Parts.SelectMany(p => p.ExternalRelationships.Select(r => r.Uri.ToString()).Concat(p.HyperlinkRelationships.Select(r => r.Uri.ToString()))),
        .. Book.WorksheetParts.SelectMany(w => w.Worksheet!.Descendants<CellFormula>().Select(f => f.OuterXml).Concat(w.Worksheet!.Descendants<Hyperlink>().Select(h => h.OuterXml))),
        .. Parts.Where(p => p is VbaProjectPart or ConnectionsPart or ExternalWorkbookPart or EmbeddedObjectPart or CustomXmlPart).Select(p => p.Uri.ToString()),
        .. Book.Workbook!.Descendants<DefinedName>().Where(n => n.Name != "_xlnm.Print_Titles").Select(n => n.OuterXml),
    ];

    private IEnumerable<OpenXmlPart> Parts => Book.Parts.Select(p => p.OpenXmlPart).Append(Book);

    /// <summary>The rows of a sheet, each by the heads of the first one; empty cells are not among them.</summary>
    public IReadOnlyList<Dictionary<string, WrittenCell>> Table(string name)
    {
        var rows = Rows(name).ToArray();
        var heads = rows[0].ToDictionary(c => c.Column, c => c.Cell.Text);
        return [.. rows.Skip(1).Select(r => r.ToDictionary(c => heads[c.Column], c => c.Cell, StringComparer.Ordinal))];
    }

    /// <summary>The texts of a sheet.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. Rows(name).SelectMany(r => r).Select(c => c.Cell.Text)];

    public void Dispose() => _document.Dispose();

    private IEnumerable<(string Column, WrittenCell Cell)[]> Rows(string name)
    {
        var sheet = Book.Workbook!.Sheets!.Elements<Sheet>().Single(s => s.Name == name);
        var part = (WorksheetPart)Book.GetPartById(sheet.Id!);
        return part.Worksheet!.Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => (c.CellReference!.Value!.TrimEnd([.. "0123456789"]), Of(c))).ToArray());
    }

    private WrittenCell Of(Cell cell)
    {
        var styles = Book.WorkbookStylesPart!.Stylesheet!;
        var look = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)(cell.StyleIndex?.Value ?? 0));
        var format = styles.NumberingFormats!.Elements<NumberingFormat>().FirstOrDefault(f => f.NumberFormatId! == look.NumberFormatId!)?.FormatCode?.Value;
        var isText = cell.DataType is not null && cell.DataType.Value == CellValues.InlineString;
        return new WrittenCell(isText ? cell.InlineString!.InnerText : cell.CellValue!.Text, !isText, format, look.QuotePrefix?.Value == true);
    }
}
