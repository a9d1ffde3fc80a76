using System.Buffers.Binary;
using System.IO.Compression;
using Parquet.Meta;

namespace Iki.Cli.Input;

/// <summary>How large the content of a page becomes, as its compression says itself: the library follows that, not the head of the page.</summary>
internal static class ParquetFrames
{
    private const string Incomplete = "A page is compressed wrongly.";

    /// <summary>Checks that a page becomes no more than it may, and that nothing of what is read is left unwritten.</summary>
    /// <param name="codec">How it is compressed.</param>
    /// <param name="packed">The page.</param>
    /// <param name="whole">How many bytes its head says it becomes.</param>
    /// <param name="most">How many it may become.</param>
    /// <exception cref="InvalidDataException">It does, or it is damaged.</exception>
    /// <exception cref="NotSupportedException">The compression is not read.</exception>
    public static void Check(CompressionCodec codec, ReadOnlySpan<byte> packed, long whole, long most)
    {
        var isSound = codec switch
        {
            CompressionCodec.UNCOMPRESSED => packed.Length == whole,
            CompressionCodec.SNAPPY => SnappyLength(packed) <= most,
            CompressionCodec.ZSTD => ZstandardBound(packed) <= most,
            CompressionCodec.LZ4_RAW => Lz4Length(packed) == whole,
            CompressionCodec.BROTLI => BrotliLength(packed, whole) == whole,
            CompressionCodec.GZIP => true,

            // LZ4 is framed in one way by Hadoop and in another by others, and the library takes it for a block: figures would be made of what is not there.
            _ => throw new NotSupportedException($"The compression {codec} is not read."),
        };
        if (!isSound) throw new InvalidDataException(Incomplete);
    }

    private static long SnappyLength(ReadOnlySpan<byte> packed)
    {
        var length = 0L;
        for (var i = 0; i < 5; i++)
        {
            length |= (long)(packed[i] & 0x7F) << (7 * i);
            if (packed[i] < 0x80) return length;
        }

        throw new InvalidDataException(Incomplete);
    }

    /// <summary>At most how many bytes the frames of Zstandard (RFC 8878) become. One without its length, as a stream is written, becomes at most 128 KiB for each block.</summary>
    private static long ZstandardBound(ReadOnlySpan<byte> packed)
    {
        const uint Frame = 0xFD2FB528;
        const uint Skippable = 0x184D2A50;
        const long MostOfBlock = 1 << 17;
        const int Repeated = 1;
        var bound = 0L;
        while (!packed.IsEmpty)
        {
            var magic = BinaryPrimitives.ReadUInt32LittleEndian(packed);
            if ((magic & 0xFFFFFFF0) == Skippable)
            {
                packed = packed[(8 + checked((int)BinaryPrimitives.ReadUInt32LittleEndian(packed[4..])))..];
                continue;
            }

            if (magic != Frame) throw new InvalidDataException(Incomplete);
            var descriptor = packed[4];
            var (isSingle, hasSum) = ((descriptor & 0x20) != 0, (descriptor & 4) != 0);
            packed = packed[(5 + (isSingle ? 0 : 1) + (descriptor & 3) switch { 0 => 0, 1 => 1, 2 => 2, _ => 4 })..];
            var (size, length) = (descriptor >> 6) switch
            {
                0 when !isSingle => (0, -1L),
                0 => (1, packed[0]),
                1 => (2, BinaryPrimitives.ReadUInt16LittleEndian(packed) + 256L),
                2 => (4, BinaryPrimitives.ReadUInt32LittleEndian(packed)),
                _ => (8, (long)Math.Min(BinaryPrimitives.ReadUInt64LittleEndian(packed), long.MaxValue / 2)),
            };
            packed = packed[size..];
            var (blocks, isLast) = (0L, false);
            while (!isLast)
            {
                var block = packed[0] | (packed[1] << 8) | (packed[2] << 16);
                isLast = (block & 1) != 0;
                packed = packed[(3 + (((block >> 1) & 3) == Repeated ? 1 : block >> 3))..];
                blocks++;
            }

            if (hasSum) packed = packed[4..];
            bound += length >= 0 ? length : blocks * MostOfBlock;
            if (bound > int.MaxValue) return bound;
        }

        return bound;
    }

    /// <summary>How many bytes a block of LZ4 becomes. Every part of it must be there, and repeat only what stands before it.</summary>
    private static long Lz4Length(ReadOnlySpan<byte> packed)
    {
        const int LeastMatch = 4;
        var (at, length) = (0, 0L);
        while (at < packed.Length)
        {
            var token = packed[at++];
            var literals = Count(packed, ref at, token >> 4);
            if (literals > packed.Length - at) throw new InvalidDataException(Incomplete);
            at += (int)literals;
            length += literals;

            // The last part has no repetition.
            if (at == packed.Length) return length;
            var distance = BinaryPrimitives.ReadUInt16LittleEndian(packed[at..]);
            at += sizeof(ushort);
            if (distance == 0 || distance > length) throw new InvalidDataException(Incomplete);
            length += Count(packed, ref at, token & 0xF) + LeastMatch;
        }

        throw new InvalidDataException(Incomplete);

        static long Count(ReadOnlySpan<byte> packed, ref int at, int first)
        {
            const int More = 0xF;
            var count = (long)first;
            if (first != More) return count;
            byte next;
            do count += next = packed[at++];
            while (next == byte.MaxValue);
            return count;
        }
    }

    /// <summary>How many bytes a page of Brotli becomes; one more than are asked for, where it goes on.</summary>
    private static long BrotliLength(ReadOnlySpan<byte> packed, long whole)
    {
        using var decoder = new BrotliDecoder();
        var piece = new byte[1 << 16];
        var length = 0L;
        while (true)
        {
            var status = decoder.Decompress(packed, piece, out var read, out var written);
            packed = packed[read..];
            length += written;
            if (status == System.Buffers.OperationStatus.Done) return length;
            if (status != System.Buffers.OperationStatus.DestinationTooSmall || length > whole) throw new InvalidDataException(Incomplete);
        }
    }
}
