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

    /// <summary>Looks through the heads of the pages of a column.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="column">The column of a row group.</param>
    /// <param name="most">How many bytes its pages may become.</param>
    /// <exception cref="InvalidDataException">One is not as it should be, or they become more.</exception>
    public static void CheckPages(Stream stream, ColumnMetaData column, long most)
    {
        const int Uncompressed = 2;
        const int Compressed = 3;
        var at = column.DictionaryPageOffset is > 0 and var dictionary && dictionary < column.DataPageOffset ? dictionary : column.DataPageOffset;
        var end = at + column.TotalCompressedSize;
        var buffer = new byte[MostOfHeader];
        while (at < end)
        {
            stream.Position = at;
            var head = new CompactStructures(buffer.AsSpan(0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)));
            var (whole, packed) = head.Numbers(Uncompressed, Compressed);
            if (whole < 0 || packed < 0 || (most -= whole) < 0) throw new InvalidDataException("A page is larger than it may be.");
            at += head.At + packed;
        }
    }
}
