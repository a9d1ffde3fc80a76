using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Iki.Core;
using Iki.Documents.Workbooks;

namespace Iki.Documents.Results;

/// <summary>Writes a workbook of results sheet by sheet.</summary>
/// <param name="language">The language of its texts.</param>
/// <param name="header">What is printed above every page.</param>
internal sealed class ResultsWriter(Language language, string header)
{
    private const int HeadRow = 1;

    private readonly List<(Wording Name, Func<WorksheetPart, int> Write)> _sheets = [];

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
        _sheets.Add((name, part => Write(part, columns, rows, frozenColumns)));
    }

    /// <summary>The bytes of the workbook. The same content gives the same bytes.</summary>
    public byte[] Write() => BookParts.Write(ResultStyles.Make(), new WorkbookView { ActiveTab = 0 }, book =>
    {
        foreach (var (name, write) in _sheets) book.AddWithHeads(name.In(language), write);
        book.Add(ResultTexts.About.In(language), part => About.Write(part, header));
    });

    private int Write<T>(WorksheetPart part, IReadOnlyList<ResultColumn<T>> columns, IEnumerable<T> rows, int frozenColumns)
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
        return HeadRow;
    }
}
