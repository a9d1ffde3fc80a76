using System.Text;
using CsvHelper;
using Iki.Core;

namespace Iki.Cli.Input;

/// <summary>CSV files of figures, read line by line: a file may be larger than the memory.</summary>
internal static class CsvFile
{
    // Far beyond any row of figures; a quotation mark that is never closed does not take the whole file for one.
    private const int LongestRecord = 1 << 20;

    public static bool IsOne(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>The rows of a file; one that cannot be read is reported with the figures.</summary>
    /// <param name="path">The file.</param>
    /// <param name="advance">Is told of bytes as they are read.</param>
    public static IEnumerable<ObservationRow> Rows(string path, Action<long>? advance = null)
    {
        Stream stream;
        var failure = Open(path, out stream!);
        if (failure is not null)
        {
            yield return failure;
            yield break;
        }

        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        using var rows = ObservationTable.Rows(Lines(reader, stream, advance), path).GetEnumerator();
        while (true)
        {
            // An iterator may not yield from within a catch.
            var row = Next(rows, path, out var isLast);
            if (row is not null) yield return row;
            if (isLast) yield break;
        }
    }

    private static ObservationRow? Open(string path, out Stream? stream)
    {
        stream = null;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1 << 16);
            return null;
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return ObservationTable.Unreadable(path, isMissing: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return ObservationTable.Unreadable(path, isMissing: false);
        }
    }

    private static ObservationRow? Next(IEnumerator<ObservationRow> rows, string path, out bool isLast)
    {
        try
        {
            isLast = !rows.MoveNext();
            return isLast ? null : rows.Current;
        }
        catch (Exception problem) when (problem is IOException or DecoderFallbackException or CsvFormatException)
        {
            isLast = true;
            return ObservationTable.Unreadable(path, isMissing: false);
        }
    }

    private static IEnumerable<(IReadOnlyList<string>? Cells, int Line)> Lines(StreamReader reader, Stream stream, Action<long>? advance)
    {
        var badLine = 0L;
        var options = new CsvReaderOptions
        {
            // Detected, because spreadsheets of a country with a decimal comma part cells by semicolons.
            Separator = null,
            HasHeader = false,
            TrimWhitespace = true,
            TrackLineNumbers = true,
            PoolStrings = true,
            MaxRecordSize = LongestRecord,
            OnMalformedRecord = record => badLine = record.LineNumber,
        };
        using var csv = CsvReader.Create(reader, options, leaveOpen: true);
        var read = 0L;
        while (csv.Read())
        {
            var cells = new string[csv.FieldCount];
            for (var i = 0; i < cells.Length; i++) cells[i] = csv.GetString(i);
            yield return (badLine == csv.LineNumber ? null : cells, (int)Math.Min(csv.LineNumber, int.MaxValue));
            if (advance is null || stream.Position == read) continue;
            advance(stream.Position - read);
            read = stream.Position;
        }
    }
}
