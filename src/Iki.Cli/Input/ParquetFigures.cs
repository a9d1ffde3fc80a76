using System.Numerics;
using Iki.Cli.Diagnostics;
using Iki.Core;
using Parquet;
using Parquet.Data;
using Parquet.File.Values.Primitives;
using Parquet.Schema;

namespace Iki.Cli.Input;

/// <summary>The rows of figures in a Parquet file, a row group at a time. The columns are those of a table of CSV, by the same names.</summary>
internal static class ParquetFigures
{
    private const int EndLength = 4;

    // The library makes the nullable type of a column while it runs. A native program has only types that it names, so here are all that a file can ask for.
    private static readonly Type[] NullableTypes =
    [
        typeof(bool?), typeof(sbyte?), typeof(byte?), typeof(short?), typeof(ushort?), typeof(int?), typeof(uint?), typeof(long?), typeof(ulong?), typeof(Half?), typeof(float?),
        typeof(double?), typeof(decimal?), typeof(BigDecimal?), typeof(BigInteger?), typeof(DateTime?), typeof(DateOnly?), typeof(TimeOnly?), typeof(TimeSpan?), typeof(Interval?),
        typeof(Guid?), typeof(ReadOnlyMemory<char>?), typeof(ReadOnlyMemory<byte>?),
    ];

    /// <summary>The rows, produced on demand. What is wrong with the file is among them.</summary>
    /// <param name="path">The file; opened when the first row is requested.</param>
    /// <param name="advance">Receives the number of bytes as they are read; may be null.</param>
    public static IEnumerable<ObservationRow> Rows(string path, Action<long>? advance)
    {
        if (Open(path, out var problem) is not { } stream)
        {
            yield return problem!;
            yield break;
        }

        using (stream)
        {
            var left = stream.Length;
            foreach (var row in Rows(stream, path, advance is null ? null : Advance)) yield return row;

            // What stands around the columns, and what was not read.
            advance?.Invoke(left);

            // A file may say of its columns what it likes, and is not read further than its end.
            void Advance(long more)
            {
                more = Math.Min(more, left);
                left -= more;
                advance(more);
            }
        }
    }

    /// <summary>Something said of a file.</summary>
    public static Diagnostic Said(DiagnosticDescriptor descriptor, string path, params ReadOnlySpan<string> arguments) => Diagnostic.Of(descriptor, arguments) with { File = path };

    /// <summary>Whether an exception is what the reader of Parquet makes of bytes that are not as they should be; it has no exception of its own for that.</summary>
    public static bool IsOfBytes(Exception problem) => problem is not (OperationCanceledException or ThreadInterruptedException or AccessViolationException);

    private static IEnumerable<ObservationRow> Rows(FileStream file, string path, Action<long>? advance)
    {
        var stream = new ParquetWindow(file);
        if (Read(stream, path, out var said) is not { } reader)
        {
            yield return ObservationRow.Refused(said!, 0);
            yield break;
        }

        var fields = new List<DataField>();
        foreach (var field in reader.Schema.Fields)
        {
            if (field is DataField { IsArray: false, MaxRepetitionLevel: 0 } plain) fields.Add(plain);
            else yield return ObservationRow.Refused(Said(ParquetDescriptors.ColumnNested, path, field.Name), 0);
        }

        using var cells = new ParquetCells(stream, reader, fields, path, advance);
        foreach (var row in ObservationTable.Rows(cells, path)) yield return row;
        if (cells.Problem is { } broken) yield return ObservationRow.Refused(broken, cells.Lost);
    }

    private static FileStream? Open(string path, out ObservationRow? problem)
    {
        problem = null;
        FileStream? stream = null;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (stream.CanSeek) return stream;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // Told by the row that stands for the file.
        }

        stream?.Dispose();
        problem = ObservationTable.Unreadable(path, isMissing: stream is null && !File.Exists(path));
        return null;
    }

    private static ParquetReader? Read(ParquetWindow stream, string path, out Diagnostic? said)
    {
        said = null;
        try
        {
            if (DescriptorOf(stream) is { } wrong)
            {
                said = Said(wrong, path, path);
                return null;
            }

            ParquetStructure.CheckDescription(stream);
            GC.KeepAlive(NullableTypes);
            var reader = ParquetReader.CreateAsync(stream, new ParquetOptions { TreatByteArrayAsString = true, UseBigDecimal = true }, leaveStreamOpen: true).GetAwaiter().GetResult();
            if (reader.Metadata is { EncryptionAlgorithm: null, RowGroups: not null } && reader.Schema.Fields.Count > 0) return reader;
            said = Said(reader.Metadata?.EncryptionAlgorithm is null ? ParquetDescriptors.Damaged : ParquetDescriptors.Encrypted, path, path);
        }
        catch (Exception fault) when (IsOfBytes(fault))
        {
            said = Said(ParquetDescriptors.Damaged, path, path);
        }

        return null;
    }

    /// <summary>What the first and the last bytes say is wrong; null for nothing.</summary>
    private static DiagnosticDescriptor? DescriptorOf(ParquetWindow stream)
    {
        Span<byte> first = stackalloc byte[EndLength];
        Span<byte> last = stackalloc byte[EndLength];
        if (stream.Length < 3 * EndLength) return ParquetDescriptors.NotParquet;
        stream.ReadExactly(first);
        stream.Seek(-EndLength, SeekOrigin.End);
        stream.ReadExactly(last);
        stream.Position = 0;
        return last.SequenceEqual("PARE"u8) ? ParquetDescriptors.Encrypted : first.SequenceEqual("PAR1"u8) && last.SequenceEqual("PAR1"u8) ? null : ParquetDescriptors.NotParquet;
    }
}
