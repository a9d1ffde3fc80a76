using System.Text;

namespace Iki.Cli.Tests;

/// <summary>A file of Parquet made byte by byte, which may say of itself what no program writes: one row of <c>variable</c>, <c>period</c> and <c>value</c>, each in a page.</summary>
internal sealed class ParquetBytes
{
    /// <summary>Fields of the head of the page of <c>value</c>, in place of those of a right one: 1 type, 2 size, 3 compressed size, 5 and 7 heads of data and dictionary.</summary>
    public (int Field, object Value)[] Head { get; init; } = [];

    /// <summary>Fields of the description of <c>value</c>: 4 codec, 5 values, 6 size, 7 compressed size, 9 its page, 10 index, 11 dictionary.</summary>
    public (int Field, object Value)[] Column { get; init; } = [];

    /// <summary>The same of all columns.</summary>
    public (int Field, object Value)[] Columns { get; init; } = [];

    /// <summary>The content of the page of <c>value</c>.</summary>
    public byte[] Content { get; init; } = BitConverter.GetBytes(7L);

    /// <summary>What stands in place of that page.</summary>
    public byte[]? Pages { get; init; }

    public byte[] ToFile()
    {
        List<byte> file = [.. "PAR1"u8];
        object[] columns =
        [
            Chunk(file, "variable", 6, Text("surat"), [], Columns), Chunk(file, "period", 6, Text("2025-01"), [], Columns), Chunk(file, "value", 2, Content, Head, [.. Columns, .. Column], Pages),
        ];
        object[] schema = [Of((4, "schema"), (5, 3)), Of((1, 6), (3, 0), (4, "variable"), (6, 0)), Of((1, 6), (3, 0), (4, "period"), (6, 0)), Of((1, 2), (3, 0), (4, "value"))];
        var description = Structure((1, 1), (2, schema), (3, 1L), (4, new object[] { Of((1, columns), (2, 100L), (3, 1L)) }));
        return [.. file, .. description, .. BitConverter.GetBytes(description.Length), .. "PAR1"u8];
    }

    /// <summary>A structure in the compact protocol of Thrift: whole numbers of 32 and 64 bits, texts, structures, and lists of one of them.</summary>
    public static byte[] Structure(params (int Field, object Value)[] fields)
    {
        var (bytes, last) = (new List<byte>(), 0);
        foreach (var (field, value) in fields.OrderBy(f => f.Field))
        {
            bytes.Add((byte)(((field - last) << 4) | KindOf(value)));
            bytes.AddRange(Written(value));
            last = field;
        }

        return [.. bytes, 0];
    }

    /// <summary>The fields of a structure.</summary>
    public static (int Field, object Value)[] Of(params (int Field, object Value)[] fields) => fields;

    private static (int Field, object Value)[] Chunk(List<byte> file, string name, int type, byte[] content, (int, object)[] head, (int, object)[] said, byte[]? pages = null)
    {
        var start = file.Count;
        file.AddRange(pages ?? [.. Structure(With([(1, 0), (2, content.Length), (3, content.Length), (5, Of((1, 1), (2, 0), (3, 3), (4, 3)))], head)), .. content]);
        var size = (long)file.Count - start;
        return Of((2, (long)start), (3, With([(1, type), (2, new object[] { 0 }), (3, new object[] { name }), (4, 0), (5, 1L), (6, size), (7, size), (9, (long)start)], said)));
    }

    private static (int Field, object Value)[] With((int Field, object Value)[] right, (int Field, object Value)[] said) =>
        [.. right.Concat(said).GroupBy(f => f.Field).Select(g => g.Last())];

    private static byte[] Text(string text) => [.. BitConverter.GetBytes(text.Length), .. Encoding.ASCII.GetBytes(text)];

    private static int KindOf(object value) => value switch { int => 5, long => 6, string => 8, object[] => 9, _ => 12 };

    private static IEnumerable<byte> Written(object value) => value switch
    {
        int number => Varint(unchecked((uint)((number << 1) ^ (number >> 31)))),
        long number => Varint(unchecked((ulong)((number << 1) ^ (number >> 63)))),
        string text => [(byte)text.Length, .. Encoding.ASCII.GetBytes(text)],
        object[] list => [(byte)((list.Length << 4) | KindOf(list[0])), .. list.SelectMany(Written)],
        _ => Structure(((int, object)[])value),
    };

    private static IEnumerable<byte> Varint(ulong value)
    {
        for (; value > 0x7F; value >>= 7) yield return (byte)((value & 0x7F) | 0x80);
        yield return (byte)value;
    }
}
