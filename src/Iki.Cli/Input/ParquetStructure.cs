using System.Buffers;
using System.Buffers.Binary;
using Parquet.Meta;

namespace Iki.Cli.Input;

/// <summary>What of a Parquet file is looked at before it is read: that nothing in it is nested too deeply, or far larger than it says.</summary>
internal static class ParquetStructure
{
    private const int EndLength = 8;
    private const int MostOfDescription = 1 << 27;
    private const int MostOfHeader = 1 << 16;

    /// <summary>Looks through the description of the columns and row groups, at the end of the file.</summary>
    /// <exception cref="InvalidDataException">It is not as it should be.</exception>
    public static void CheckDescription(Stream stream)
    {
        Span<byte> end = stackalloc byte[EndLength];
        stream.Seek(-EndLength, SeekOrigin.End);
        stream.ReadExactly(end);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(end);
        if (length > MostOfDescription || length > stream.Length - EndLength) throw new InvalidDataException("The description is longer than the file.");
        var bytes = new byte[length];
        stream.Seek(-EndLength - length, SeekOrigin.End);
        stream.ReadExactly(bytes);
        stream.Position = 0;
        new CompactStructures(bytes).GoThroughFile();
    }

    /// <summary>Looks through the pages of a column, in the order in which the library reads them: until they have the values of the column, whatever their length is said to be.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="column">The column of a row group.</param>
    /// <param name="most">How many bytes its pages may become, and how many values a dictionary may have.</param>
    /// <returns>Where its pages begin and end.</returns>
    /// <exception cref="InvalidDataException">One is not as it should be, or they become more.</exception>
    /// <exception cref="NotSupportedException">They are compressed in a way that is not read.</exception>
    public static (long Start, long End) CheckPages(Stream stream, ColumnMetaData column, (long Bytes, int Values) most)
    {
        var dictionary = column.DictionaryPageOffset ?? 0;
        if (column.DataPageOffset <= 0 || dictionary < 0 || column.IndexPageOffset is not (null or 0)) throw new InvalidDataException("The pages of a column begin nowhere.");
        if (column.Codec is CompressionCodec.LZ4 or CompressionCodec.LZO) throw new NotSupportedException($"The compression {column.Codec} is not read.");
        var start = dictionary > 0 ? Math.Min(dictionary, column.DataPageOffset) : column.DataPageOffset;
        var (at, values, buffer) = (start, 0L, new byte[MostOfHeader]);
        while (values < column.NumValues)
        {
            stream.Position = at;
            var head = ParquetPageHead.Read(buffer.AsSpan(0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)));
            at += head.Length;
            if (head.Whole > most.Bytes || head.Packed > stream.Length - at) throw new InvalidDataException("A page is larger than it may be.");
            if (head.Type == PageType.DICTIONARY_PAGE)
            {
                // Each value has a byte at least.
                if (head.Values > Math.Min(head.Whole, most.Values)) throw new InvalidDataException("A dictionary says that it has more values than there can be.");
            }
            else
            {
                values += head.Values;
            }

            CheckContent(stream, column.Codec, head, at, most.Bytes);
            most.Bytes -= head.Whole;
            at += head.Packed;
        }

        if (values != column.NumValues) throw new InvalidDataException("The pages of a column have more values than it.");
        return (start, at);
    }

    private static void CheckContent(Stream stream, CompressionCodec codec, ParquetPageHead head, long at, long most)
    {
        var packed = ArrayPool<byte>.Shared.Rent((int)head.Packed);
        try
        {
            stream.Position = at;
            stream.ReadExactly(packed, 0, (int)head.Packed);
            var content = packed.AsSpan((int)head.Levels, (int)(head.Packed - head.Levels));

            // A page without values, or of nothing but nulls, may have no content.
            if (content.IsEmpty && head.Whole == head.Levels) return;
            ParquetFrames.Check(head.IsCompressed ? codec : CompressionCodec.UNCOMPRESSED, content, head.Whole - head.Levels, most);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(packed);
        }
    }
}
