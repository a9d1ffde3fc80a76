using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using Iki.Documents.Diagnostics;
using Iki.Documents.Reading;
using Iki.Documents.Reading.Sheets;

namespace Iki.Documents.Figures;

/// <summary>The sheets of a workbook with their cells as they are stored, within the limits of documents. Nothing outside of the file is read and no formula is run.</summary>
internal static class WorkbookGrids
{
    public static List<Grid> Read(ReadOnlyMemory<byte> content, DocumentReading reading)
    {
        using var file = SpreadsheetDocument.Open(PackageBytes.Stream(content), isEditable: false);
        var part = file.WorkbookPart ?? throw reading.Unreadable(ReadingDescriptors.Damaged, "XLSX", "workbook.xml");
        var workbook = PartXml.Load(part, reading);
        var styles = new CellStyles(part.WorkbookStylesPart is { } s ? PartXml.Load(s, reading) : null, workbook.Child("workbookPr").Get("date1904") is "1" or "true");
        var texts = part.SharedStringTablePart is { } t ? SharedTexts.Read(t, reading) : [];
        var grids = new List<Grid>();
        foreach (var (index, sheet) in workbook.Child("sheets").Children("sheet").Index())
        {
            reading.Cancel();
            if (sheet.Get("id") is not { } id || !part.TryGetPartById(id, out var found) || found is not WorksheetPart worksheet) continue;
            var grid = new Grid(sheet.Get("name") ?? (index + 1).ToString(CultureInfo.InvariantCulture)) { IsHidden = sheet.Get("state") is "hidden" or "veryHidden" };
            new SheetGridReader(grid, styles, texts, reading).Read(worksheet);
            grid.Close(reading);
            grids.Add(grid);
        }

        var outside = part.ExternalRelationships.Count() + part.ExternalWorkbookParts.Count();
        if (outside > 0) reading.Find(ReadingDescriptors.ExternalReferences, default, outside.ToString(CultureInfo.InvariantCulture));
        return grids;
    }
}
