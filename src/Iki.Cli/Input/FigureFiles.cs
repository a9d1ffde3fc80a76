using Iki.Cli.Commands;
using Iki.Core;
using Iki.Documents;

namespace Iki.Cli.Input;

/// <summary>The rows of tables: of plain ones line by line, and of workbooks and of tables with other heads as people make them.</summary>
internal sealed class FigureFiles(Invocation call, Catalog catalog, FigureTableOptions options)
{
    private readonly Dictionary<string, FigureReading?> _read = [];

    /// <summary>The rows of a file, produced on demand. What is wrong with it is among them.</summary>
    public IEnumerable<ObservationRow> Rows(string path, Action<long>? advance)
    {
        if (CsvFile.IsParquet(path)) return ParquetFigures.Rows(path, advance);
        if (!CsvFile.IsWorkbook(path) && (!IsSmallFile(path) || (!IsMapped(path) && HasHeader(path)))) return ObservationTable.Load(path, call.Limits, advance);
        if (Of(path) is not { } read) return [ObservationTable.Unreadable(path, isMissing: !File.Exists(path))];

        // Where nothing looks like a table of figures, the plain reader says what one is.
        return read.Mapping.Tables.Count == 0 && !CsvFile.IsWorkbook(path) ? ObservationTable.Load(path, call.Limits, advance) : read.Rows;
    }

    /// <summary>The period that the first form among files was made for; null where none is a form.</summary>
    public Period? PeriodOfForm(IEnumerable<string> files) => files.Where(CsvFile.IsWorkbook).Select(f => Of(f)?.Period).FirstOrDefault(p => p is not null);

    /// <summary>A file as it was understood; null where it cannot be read.</summary>
    public FigureReading? Of(string path)
    {
        if (_read.TryGetValue(path, out var known)) return known;
        FigureReading? read = null;
        try
        {
            read = FigureTable.Read(catalog, DocumentBytes.UpTo(path, (options.Limits ?? DocumentLimits.Default).Bytes), path, options);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // Told by the row that stands for the file.
        }

        return _read[path] = read;
    }

    private bool IsMapped(string path) => options.Mapping is { } mapping && mapping.Tables.Any(t => t.Sheet is null && (t.File is null || t.File.Equals(Path.GetFileName(path), StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether a file can be looked at before it is read: one that is neither endless nor larger than a table of this kind may be.</summary>
    private static bool IsSmallFile(string path)
    {
        try
        {
            var named = new FileInfo(path);
            var file = named.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? named;
            return file.Exists && file.Length > 0 && file.Length <= DocumentLimits.Default.Bytes;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    private bool HasHeader(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return ObservationTable.HasHeader(stream, call.Limits);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
