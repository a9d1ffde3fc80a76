using Iki.Core.Diagnostics;

namespace Iki.Core.Loading;

/// <summary>A table in a file: the file is opened when its rows are requested, and closed after them.</summary>
internal static class TableFile
{
    public static IEnumerable<ObservationRow> Rows(string path, FileLimits limits, Action<long>? progress, PlainLines? plain)
    {
        var found = DiagnosticCollector.ForFile(path);
        using var stream = FileBytes.Open(path, found);
        if (stream is null)
        {
            yield return new ObservationRow { File = path, Problem = found.Last, Lines = 0 };
            yield break;
        }

        using var rows = ObservationTable.Iterate(new TableReader(stream, path, limits.RowBytes, progress).Rows(plain), path, plain).GetEnumerator();
        while (true)
        {
            // An iterator may not yield from within a catch.
            var row = Next(rows, path, out var isLast);
            if (row is not null) yield return row;
            if (isLast) yield break;
        }
    }

    private static ObservationRow? Next(IEnumerator<ObservationRow> rows, string path, out bool isLast)
    {
        try
        {
            isLast = !rows.MoveNext();
            return isLast ? null : rows.Current;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            isLast = true;
            return ObservationTable.Unreadable(path, isMissing: false);
        }
    }
}
