using Iki.Core;
using Iki.Documents.Diagnostics;
using Iki.Documents.Figures;
using Iki.Documents.Reading;

namespace Iki.Documents;

/// <summary>
/// Reads figures out of workbooks and tables as people make them: long tables with a figure a row, wide ones with months, offices or variables as columns, forms. Which column holds what
/// is told by its head, by what stands below and by the names and labels of the catalog; what is only likely is not used before a person confirmed it (<see cref="FigureMapping"/>).
/// </summary>
public static class FigureTable
{
    /// <summary>Reads the figures of a file.</summary>
    /// <param name="catalog">The catalog whose variables they are of.</param>
    /// <param name="content">The bytes of a workbook (<c>.xlsx</c>), or of a text with commas, semicolons, tabs or bars between its cells, in UTF-8, UTF-16 or Windows-1252.</param>
    /// <param name="file">The name of the file, as diagnostics have it; may be left out.</param>
    /// <param name="options">What is known of the figures; nothing if not given.</param>
    /// <returns>The figures and how they were understood. Nothing is thrown for what a file holds: one that cannot be read is a diagnostic among the rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><see cref="FigureTableOptions.Cancellation"/> was asked for.</exception>
    public static FigureReading Read(Catalog catalog, ReadOnlyMemory<byte> content, string? file = null, FigureTableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        options ??= new FigureTableOptions();
        var reading = new DocumentReading(file ?? "", options.Limits ?? DocumentLimits.Default, options.Cancellation, null);
        var names = new CatalogNames(catalog);
        var found = new FileTables(names, options, file);
        try
        {
            found.Read(Grids(content, names, reading));
        }
        catch (UnreadableDocumentException unreadable)
        {
            return Unreadable(catalog, reading, unreadable.Diagnostic);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            return Unreadable(catalog, reading, reading.Unreadable(ReadingDescriptors.Damaged, "XLSX", fault.GetType().Name).Diagnostic);
        }

        return Result(catalog, reading.Found, found);
    }

    private static List<Grid> Grids(ReadOnlyMemory<byte> content, CatalogNames names, DocumentReading reading)
    {
        var (format, text) = FileRecognition.Recognize(content, reading);
        return format switch
        {
            SourceFormat.Xlsx => WorkbookGrids.Read(content, reading),
            SourceFormat.Text or SourceFormat.Markdown => DelimitedGrid.Read(text!, reading, t => t.Length is > 0 and < 100 && HeadColumn.IsKnownText(t, names)) is { } grid ? [grid] : [],
            _ => throw reading.Unreadable(FigureDescriptors.NotFiguresFile),
        };
    }

    private static FigureReading Result(Catalog catalog, IReadOnlyList<Diagnostic> ofFile, FileTables found)
    {
        Diagnostic[] first = [.. ofFile, .. found.Said];
        var rows = first.Select(d => ObservationRow.Refused(d, 0)).Concat(found.Rows).ToEquatableList();
        return new FigureReading
        {
            Mapping = new FigureMapping { Catalog = catalog.Id, Tables = found.Tables.ToEquatableList() },
            Rows = rows, Tables = found.Counts.ToEquatableList(), Period = found.Period, Diagnostics = [.. first, .. found.InRows],
        };
    }

    private static FigureReading Unreadable(Catalog catalog, DocumentReading reading, Diagnostic problem)
    {
        Diagnostic[] all = [problem, .. reading.Found];
        return new FigureReading
        {
            Mapping = new FigureMapping { Catalog = catalog.Id, Tables = [] }, Rows = all.Select(d => ObservationRow.Refused(d, 0)).ToEquatableList(), Tables = [], Diagnostics = [.. all],
        };
    }
}
