using Iki.Cli.Input;
using Parquet.Meta;

namespace Iki.Cli.Tests;

/// <summary>Parquet files that say of themselves what is not so. None may take memory or time that its length does not account for, nor give figures that are not in it.</summary>
public sealed class ParquetDamageTests : IDisposable
{
    private const string Unreadable = "IKI9005  The column 'value' cannot be read from row 1 on: it is damaged, or has a type or compression that is not read. 1 rows are not used.";

    private readonly ScratchFolder _folder = new();
    private readonly string _catalog;

    public ParquetDamageTests()
    {
        _catalog = _folder.Write("catalog.json", """
            { "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Kecamatan Uji" }, "variables": { "surat": { "label": "surat" } },
              "positions": [ { "id": "a", "title": "A", "objectives": [ { "statement": "S", "indicators": [ { "id": "surat", "name": "Surat", "unit": "surat", "formula": "surat" } ] } ] } ] }
            """);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_made_byte_by_byte_is_read_when_it_is_right()
    {
        ReadsSeven(new ParquetBytes());
        ReadsSeven(new ParquetBytes { Column = [(7, 0L)] });
        ReadsSeven(new ParquetBytes { Columns = [(7, long.MaxValue)] });
        ReadsSeven(new ParquetBytes { Column = [(11, 0L)] });
    }

    // Hadoop writes the length of the whole and of the block before the block; the library would take those for the block.
    [Theory]
    [InlineData(5)]
    [InlineData(3)]
    [InlineData(99)]
    public void A_compression_that_is_not_read_is_said(int codec) =>
        IsRefused(new ParquetBytes { Column = [(4, codec)], Head = [(2, 8)], Content = [0, 0, 0, 8, 0, 0, 0, 9, 0x80, 7, 0, 0, 0, 0, 0, 0, 0] });

    [Theory]
    [InlineData(7, new byte[] { 0x80, 7, 0, 0, 0, 0, 0, 0, 0 }, true)]
    [InlineData(7, new byte[] { 0x80, 7, 0, 0, 0 }, false)]
    [InlineData(7, new byte[] { 0x40, 7, 0, 0, 0 }, false)]
    [InlineData(7, new byte[] { 0x13, 7, 9, 0, 0x10, 0 }, false)]
    [InlineData(0, new byte[] { 7, 0, 0, 0 }, false)]
    [InlineData(4, new byte[] { 0x3B }, false)]
    public void What_is_packed_becomes_as_much_as_the_page_says(int codec, byte[] content, bool isRight)
    {
        var file = new ParquetBytes { Column = [(4, codec)], Head = [(2, 8)], Content = content };

        if (isRight) ReadsSeven(file);
        else IsRefused(file);
    }

    [Fact]
    public void Pages_are_looked_at_whatever_their_length_is_said_to_be()
    {
        IsRefused(new ParquetBytes { Column = [(7, 0L)], Head = [(2, int.MaxValue)] });
        IsRefused(new ParquetBytes { Column = [(10, 4L)] });
        IsRefused(new ParquetBytes { Column = [(9, 0L)] });
        IsRefused(new ParquetBytes { Column = [(9, -4L)] });
        IsRefused(new ParquetBytes { Column = [(11, -4L)] });
        IsRefused(new ParquetBytes { Head = [(3, int.MaxValue)] });
        IsRefused(new ParquetBytes { Head = [(5, ParquetBytes.Of((1, 2), (2, 0), (3, 3), (4, 3)))] });
        IsRefused(new ParquetBytes { Head = [(5, ParquetBytes.Of((1, -1), (2, 0), (3, 3), (4, 3)))] });
        IsRefused(new ParquetBytes { Head = [(7, ParquetBytes.Of((1, 1), (2, 0)))] });
    }

    [Fact]
    public void A_page_that_leads_back_to_itself_ends_the_reading()
    {
        // A head of 17 bytes, no values, and after it 17 bytes back.
        var head = ParquetBytes.Structure((1, 0), (2, 0), (3, -17), (5, ParquetBytes.Of((1, 0), (2, 0), (3, 3), (4, 3))));
        head.Should().HaveCount(17);

        IsRefused(new ParquetBytes { Column = [(7, 0L)], Pages = head });
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(int.MaxValue, false)]
    [InlineData(9, false)]
    [InlineData(-1, false)]
    public void A_dictionary_has_no_more_values_than_bytes(int values, bool isRight)
    {
        // The dictionary, and a page that names its first value: numbers of 1 bit, of which there is a run of one.
        byte[] dictionary = [.. ParquetBytes.Structure((1, 2), (2, 8), (3, 8), (7, ParquetBytes.Of((1, values), (2, 0)))), 7, 0, 0, 0, 0, 0, 0, 0];
        byte[] page = [.. ParquetBytes.Structure((1, 0), (2, 3), (3, 3), (5, ParquetBytes.Of((1, 1), (2, 8), (3, 3), (4, 3)))), 1, 2, 0];
        var file = new ParquetBytes { Pages = [.. dictionary, .. page] };

        if (isRight) ReadsSeven(file);
        else IsRefused(file);
    }

    [Fact]
    public void Sizes_of_columns_that_together_cannot_be_counted_are_too_large_and_negative_ones_are_damage()
    {
        Evaluate(new ParquetBytes { Columns = [(6, long.MaxValue)] }).Error.Should().Contain("IKI9006  The row group from row 1 has 1 rows and 8796093022208 MiB;");
        Evaluate(new ParquetBytes { Column = [(6, (1L << 30) - 200)] }).Lines[1].Split(',')[7].Should().Be("7");
        Evaluate(new ParquetBytes { Column = [(6, (1L << 30) + 1)] }).Error.Should().Contain("IKI9006  The row group from row 1 has 1 rows and 1025 MiB; at most 4194304 rows and 1024 MiB");
        Evaluate(new ParquetBytes { Column = [(6, -1L)] }).Error.Should().Contain("IKI9003  'data.parquet' is damaged").And.NotContain("IKI9006");
    }

    [Fact]
    [Trait("Runs", "inside")]
    public void Progress_tells_as_many_bytes_as_the_file_has()
    {
        foreach (var file in new[] { new ParquetBytes(), new ParquetBytes { Columns = [(7, long.MaxValue)] }, new ParquetBytes { Columns = [(7, -1L)] }, new ParquetBytes { Column = [(10, 4L)] } })
        {
            var (bytes, told) = (file.ToFile(), new List<long>());

            ParquetFigures.Rows(_folder.Write("data.parquet", bytes), told.Add).Should().ContainSingle();

            told.Sum().Should().Be(bytes.Length);
            told.Should().OnlyContain(t => t >= 0);
        }
    }

    // Snappy: the length in groups of 7 bits. Zstandard (RFC 8878): magic number, descriptor, length or window, and blocks of 3 bytes with what follows them.
    [Theory]
    [InlineData(CompressionCodec.SNAPPY, "E807", 1000)]
    [InlineData(CompressionCodec.SNAPPY, "FFFFFFFF0F", 4_294_967_295)]
    [InlineData(CompressionCodec.ZSTD, "28B52FFD20 08 410000 0102030405060708", 8)]
    [InlineData(CompressionCodec.ZSTD, "28B52FFD60 E802 410000 0102030405060708", 1000)]
    [InlineData(CompressionCodec.ZSTD, "28B52FFDE0 0000000001000000 410000 0102030405060708", 1L << 32)]
    [InlineData(CompressionCodec.ZSTD, "28B52FFD00 58 020000 07 030000 07", 1 << 18)]
    [InlineData(CompressionCodec.ZSTD, "502A4D18 02000000 FFFF 28B52FFD24 08 410000 0102030405060708 00000000 28B52FFD20 08 410000 0102030405060708", 16)]
    public void What_a_compression_says_of_its_length_is_held_against_what_a_page_may_become(CompressionCodec codec, string packed, long length)
    {
        var bytes = Convert.FromHexString(packed.Replace(" ", "", StringComparison.Ordinal));

        ((Action)(() => ParquetFrames.Check(codec, bytes, 8, length))).Should().NotThrow();
        ((Action)(() => ParquetFrames.Check(codec, bytes, 8, length - 1))).Should().Throw<InvalidDataException>();
        ((Action)(() => ParquetFrames.Check(codec, bytes.AsSpan(0, 1), 8, length))).Should().Throw<Exception>();
    }

    private void ReadsSeven(ParquetBytes file)
    {
        var run = Evaluate(file);
        run.Lines[1].Split(',')[7].Should().Be("7");
        run.Error.Should().EndWith("IKI5040  information: Rows read: 1; used: 1; blank: 0; refused: 0.\n  -> data.parquet\n");
    }

    private void IsRefused(ParquetBytes file)
    {
        var run = Evaluate(file);
        run.Error.Should().Contain(Unreadable);
        run.ExitCode.Should().Be(1);
    }

    private ToolRun Evaluate(ParquetBytes file) =>
        _folder.Run("evaluate", _catalog, "--data", _folder.Write("data.parquet", file.ToFile()), "--period", "2025", "--format", "csv", "--progress");
}
