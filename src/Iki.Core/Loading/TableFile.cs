namespace Iki.Core;

/// <summary>A table in a file: the file is opened when its rows are asked for, and closed behind them.</summary>
internal static class TableFile
{
    public static IEnumerable<ObservationRow> Rows(string path, FileLimits limits, Action<long>? advance)
    {
        var (stream, failure) = Open(path);
        if (failure is not null)
        {
            yield return failure;
            yield break;
        }

        using (stream)
        {
            using var rows = ObservationTable.Read(stream!, path, limits, advance).GetEnumerator();
            while (true)
            {
                // An iterator may not yield from within a catch.
                var row = Next(rows, path, out var isLast);
                if (row is not null) yield return row;
                if (isLast) yield break;
            }
        }
    }

    private static (Stream? Stream, ObservationRow? Failure) Open(string path)
    {
        try
        {
            return (new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0), null);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, ObservationTable.Unreadable(path, isMissing: true));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (null, ObservationTable.Unreadable(path, isMissing: false));
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
