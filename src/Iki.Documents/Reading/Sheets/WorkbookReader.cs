using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using Iki.Core;
using Iki.Documents.Diagnostics;

namespace Iki.Documents.Reading.Sheets;

/// <summary>A workbook of Excel → blocks: each sheet a heading, its lines of text, and its tables.</summary>
internal static class WorkbookReader
{
    public static EquatableList<Block> Read(ReadOnlyMemory<byte> content, DocumentReading reading)
    {
        using var file = SpreadsheetDocument.Open(PackageBytes.Stream(content), isEditable: false);
        var part = file.WorkbookPart ?? throw reading.Unreadable(ReadingDescriptors.Damaged, "XLSX", "workbook.xml");
        var workbook = PartXml.Load(part, reading);
        var styles = new CellStyles(part.WorkbookStylesPart is { } s ? PartXml.Load(s, reading) : null, workbook.Child("workbookPr").Get("date1904") is "1" or "true");
        var texts = part.SharedStringTablePart is { } t ? SharedTexts.Read(t, reading) : [];
        var sheets = workbook.Child("sheets").Children("sheet").ToList();
        var blocks = new List<Block>();
        var outside = 0;
        foreach (var (index, sheet) in sheets.Index())
        {
            reading.Progress(0.1 + 0.9 * index / sheets.Count);
            if (sheet.Get("id") is not { } id || !part.TryGetPartById(id, out var found) || found is not WorksheetPart worksheet) continue;
            var name = sheet.Get("name") ?? ListNumbers(index);
            var cells = SheetCells.Read(worksheet, styles, texts, reading);
            Tell(name, sheet.Get("state") is "hidden" or "veryHidden", cells, reading);
            var writer = new BlockWriter(reading) { Sheet = name };
            SheetBlocks.Write(cells, writer);
            blocks.AddRange(writer.Blocks);
            outside += worksheet.ExternalRelationships.Count() + worksheet.HyperlinkRelationships.Count(h => h.IsExternal);
        }

        outside += part.ExternalRelationships.Count() + part.ExternalWorkbookParts.Count();
        if (outside > 0) reading.Find(ReadingDescriptors.ExternalReferences, default, outside.ToString(CultureInfo.InvariantCulture));
        return blocks.ToEquatableList();
    }

    private static string ListNumbers(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private static void Tell(string name, bool isHidden, SheetCells cells, DocumentReading reading)
    {
        if (cells.Rows.Count == 0) return;
        if (isHidden) reading.Find(ReadingDescriptors.Hidden, new DocumentPlace { Sheet = name }, name, "");
        if (cells.HiddenRows.Count > 0) reading.Find(ReadingDescriptors.Hidden, new DocumentPlace { Sheet = name }, name, string.Join(", ", cells.HiddenRows.Take(20)));
        if (cells.HiddenColumns.Count > 0) reading.Find(ReadingDescriptors.Hidden, new DocumentPlace { Sheet = name }, name, string.Join(", ", cells.HiddenColumns.Take(20)));
    }
}
