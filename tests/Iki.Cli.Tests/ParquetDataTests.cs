using System.Text;

namespace Iki.Cli.Tests;

/// <summary>Figures in files of Parquet, which DuckDB wrote.</summary>
public sealed class ParquetDataTests : IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly string _catalog;

    public ParquetDataTests()
    {
        _catalog = _folder.Write("catalog.json", """
            { "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Kecamatan Uji" }, "offices": [ { "name": "Desa A" }, { "name": "Desa B" } ],
              "variables": { "surat": { "label": "surat" }, "biaya": { "label": "biaya" }, "berkas": { "label": "berkas", "items": { "satu": { "label": "satu" }, "dua": { "label": "dua" } } } },
              "positions": [ { "id": "a", "title": "A", "objectives": [ { "statement": "S", "indicators": [
                { "id": "surat", "name": "Surat", "unit": "surat", "formula": "surat" }, { "id": "biaya", "name": "Biaya", "unit": "rupiah", "formula": "biaya" },
                { "id": "berkas", "name": "Berkas", "unit": "berkas", "formula": "berkas" } ] } ] } ] }
            """);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("variable", "item", "period", "office", "value", "source", "note")]
    [InlineData("variabel", "butir", "periode", "unit_kerja", "nilai", "sumber", "catatan")]
    [InlineData("Variabel", "Butir", "Periode", "Unit Kerja", "Nilai", "Sumber", "Catatan")]
    public void Columns_have_the_names_of_a_table_of_CSV(params string[] names)
    {
        var data = Duck.Write(_folder["data.parquet"], $"""
            select * from (values
              ('surat', null, '2025-01', 'Desa A', 4::decimal(9,2), 'Buku', 'x'), ('surat', null, '2025-02', 'Desa B', 5.5, null, null),
              ('berkas', 'satu', '2025-01', 'Desa A', 1, null, null), ('berkas', 'dua', '2025-01', 'Desa A', 2, null, null),
              ('biaya', null, '2025-01', 'Desa A', null, null, null)) t({string.Join(", ", names.Select(n => $"\"{n}\""))})
            """);

        var run = Evaluate(data);

        run.Lines.Skip(1).Select(ValueOf).Should().Equal("9.5", "", "3");
        run.Error.Should().Be("IKI5040  information: Rows read: 5; used: 4; blank: 1; refused: 0.\n  -> data.parquet\n");
        run.ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("12::utinyint", "12")]
    [InlineData("-12::smallint", "-12")]
    [InlineData("2147483647::integer", "2147483647")]
    [InlineData("9223372036854775807::bigint", "9223372036854775807")]
    [InlineData("18446744073709551615::ubigint", "18446744073709551615")]
    [InlineData("1234567.89::decimal(9,2)", "1234567.89")]
    [InlineData("1234567890123456789012345678::decimal(38,0)", "1234567890123456789012345678")]
    [InlineData("-0.0000000001::decimal(38,10)", "-0.0000000001")]
    [InlineData("0::decimal(38,30)", "0")]
    [InlineData("-2.5::decimal(38,30)", "-2.5")]
    [InlineData("1::decimal(38,37)", "1")]
    [InlineData("99999999999999999999.12345678::decimal(38,18)", "99999999999999999999.12345678")]
    [InlineData("0.000000000000000001::decimal(18,18)", "0.000000000000000001")]
    [InlineData("-9999999999999999.99::decimal(18,2)", "-9999999999999999.99")]
    [InlineData("'1250.75'", "1250.75")]
    [InlineData("'98,75'", "98.75")]
    [InlineData("0.1::double", "0.1")]
    [InlineData("1234.5::float", "1234.5")]
    [InlineData("0::integer", "0")]
    public void A_value_is_the_number_that_stands_there(string value, string expected)
    {
        var run = Evaluate(Duck.Write(_folder["data.parquet"], $"select 'surat' as variable, '2025' as period, {value} as value"));

        ValueOf(run.Lines[1]).Should().Be(expected);
        run.ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("0.1::double + 0.2::double", "0.30000000000000004 is a floating-point number")]
    [InlineData("'nan'::double", "'NaN'")]
    [InlineData("'infinity'::double", "'Infinity'")]
    [InlineData("'1.250'", "'1.250'")]
    [InlineData("true", "'True'")]
    [InlineData("12345678901234567890123456.1234567891::decimal(38,10)", "12345678901234567890123456.1234567891")]
    [InlineData("-12345678901234567890123456.123::decimal(38,3)", "-12345678901234567890123456.123")]
    [InlineData("99999999999999999999999999999999999999::decimal(38,0)", "99999999999999999999999999999999999999")]
    [InlineData("0.00000000000000000000000000000000000001::decimal(38,38)", "0.00000000000000000000000000000000000001")]
    [InlineData("'=1+1'", "'=1+1'")]
    public void A_value_that_is_no_certain_number_is_refused_at_its_row(string value, string written)
    {
        var run = Evaluate(Duck.Write(_folder["data.parquet"], $"select * from (values ('biaya', '2025', null), ('surat', '2025', {value})) t(variable, period, value)"));

        run.Error.Should().Contain(written).And.Contain("  -> data.parquet:2\n");
        run.Lines[1].Should().Contain(",invalidInput,");
        run.ExitCode.Should().Be(1);
    }

    [Fact]
    public void Numbers_in_binary_are_doubted_once()
    {
        var run = Evaluate(Duck.Write(_folder["data.parquet"], "select 'surat' as variable, '2025-0' || i as period, i / 10 as value from range(1, 10) t(i)"));

        run.Error.Split('\n').Where(l => l.Contains("warning", StringComparison.Ordinal)).Should().ContainSingle();
        ValueOf(run.Lines[1]).Should().Be("4.5");
    }

    [Fact]
    public void A_realization_in_words_and_missing_values_stand_in_their_columns()
    {
        var data = Duck.Write(_folder["data.parquet"], "select * from (values ('surat', '2025', null::integer, 'sudah ada'), ('biaya', '2025', 7, null)) t(variable, period, value, text)");

        Evaluate(data).Lines.Skip(1).Select(ValueOf).Should().Equal("sudah ada", "7", "");
    }

    [Fact]
    public void Row_groups_are_read_one_after_another_and_rows_counted_through()
    {
        var data = Duck.Write(
            _folder["data.parquet"],
            "select case when i = 9000 then 'sura' else 'surat' end as variable, '2025-' || lpad((1 + i % 12)::varchar, 2, '0') as period, 'Desa ' || chr(65 + (i // 12 % 2)::integer) as office, i as value from range(10000) t(i) where i < 24 or i = 9000",
            ", row_group_size 2048");
        var large = Duck.Write(_folder["besar.parquet"], "select 'surat' as variable, '2025' as period, null::integer as value from range(300000)", ", row_group_size 100000");

        // 0 + 1 + … + 23
        ValueOf(Evaluate(data).Lines[1]).Should().Be("276");
        Evaluate(data).Error.Should().Contain("'sura'").And.Contain("  -> data.parquet:25\n").And.Contain("Rows read: 25; used: 24; blank: 0; refused: 1.");
        Evaluate(large).Error.Should().Contain("Rows read: 300000; used: 0; blank: 300000; refused: 0.");
    }

    [Theory]
    [InlineData("zstd")]
    [InlineData("snappy")]
    [InlineData("gzip")]
    [InlineData("lz4_raw")]
    [InlineData("brotli")]
    [InlineData("uncompressed")]
    public void Every_compression_that_is_common_is_read(string codec)
    {
        var data = Duck.Write(_folder["data.parquet"], "select 'surat' as variable, '2025-01' as period, 'Desa A' as office, 3 as value", $", codec '{codec}'");

        ValueOf(Evaluate(data).Lines[1]).Should().Be("3");
    }

    [Fact]
    public void The_second_version_of_the_format_is_read()
    {
        var data = Duck.Write(
            _folder["data.parquet"], "select 'surat' as variable, '2025-' || lpad(i::varchar, 2, '0') as period, i / 4::decimal(9,2) as value from range(1, 13) t(i)", ", parquet_version v2");

        // (1 + … + 12) ÷ 4
        ValueOf(Evaluate(data).Lines[1]).Should().Be("19.5");
    }

    [Fact]
    public void Columns_that_no_table_has_are_refused_as_in_CSV()
    {
        Evaluate(Duck.Write(_folder["data.parquet"], "select 'surat' as variable, 1 as value, 2 as jumlah")).Error.Should().Contain("'jumlah'");
        Evaluate(Duck.Write(_folder["data.parquet"], "select 'surat' as variable")).Error.Should().Contain("'value'");
    }

    [Theory]
    [InlineData("'2025-01-31'::date")]
    [InlineData("'12:30'::time")]
    [InlineData("'2025-01-31 12:30'::timestamp")]
    [InlineData("'2025-01-31 12:30'::timestamp_s")]
    [InlineData("'2025-01-31 12:30'::timestamp_ns")]
    [InlineData("interval 3 month")]
    [InlineData("'ab'::blob")]
    [InlineData("'2f0c6a3e-5b1d-4a7c-9e8f-0123456789ab'::uuid")]
    [InlineData("true")]
    [InlineData("1::tinyint")]
    [InlineData("1::utinyint")]
    [InlineData("1::smallint")]
    [InlineData("1::usmallint")]
    [InlineData("1::integer")]
    [InlineData("1::uinteger")]
    [InlineData("1::bigint")]
    [InlineData("1::ubigint")]
    [InlineData("1::hugeint")]
    [InlineData("1::float")]
    [InlineData("1::double")]
    [InlineData("1::decimal(4,2)")]
    [InlineData("1::decimal(38,2)")]
    public void A_file_with_a_column_of_any_kind_is_opened_and_the_column_told_by_its_name(string value)
    {
        foreach (var present in new[] { value, $"case when 1 = 2 then {value} end" })
        {
            var run = Evaluate(Duck.Write(_folder["data.parquet"], $"select 'surat' as variable, '2025' as period, 1 as value, {present} as lain"));

            run.Error.Should().Contain("'lain'").And.NotContain("IKI9003");
            run.ExitCode.Should().Be(1);
        }
    }

    [Theory]
    [InlineData("[1, 2]")]
    [InlineData("{'a': 1}")]
    [InlineData("map {'a': 1}")]
    public void A_column_of_lists_or_records_is_refused_by_its_name(string value)
    {
        var run = Evaluate(Duck.Write(_folder["data.parquet"], $"select 'surat' as variable, '2025' as period, {value} as value"));

        run.Error.Should().Contain("IKI9004  The column 'value' holds lists or records, where each row must have one value.").And.Contain("  -> data.parquet\n");
        run.ExitCode.Should().Be(1);
    }

    [Fact]
    public void A_number_too_long_is_refused_at_its_row_and_the_others_are_used()
    {
        var data = Duck.Write(
            _folder["data.parquet"],
            "select case when i = 5000 then 'biaya' else 'surat' end as variable, '2025-01' as period, 'Desa A' as office, (case when i = 5000 then 12345678901234567890123456789012345 when i = 0 then 7 end)::decimal(38,3) as value from range(6000) t(i)",
            ", row_group_size 2048");

        var run = Evaluate(data);

        run.Error.Should().Contain("  -> data.parquet:5001\n").And.Contain("Rows read: 6000; used: 1; blank: 5998; refused: 1.");
        ValueOf(run.Lines[1]).Should().Be("7");
        run.ExitCode.Should().Be(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PAR1PAR1")]
    [InlineData("variable,period,value\nsurat,2025,1\n")]
    public void What_is_no_Parquet_file_is_said(string content)
    {
        var run = Evaluate(_folder.Write("data.parquet", content));

        run.Error.Should().Contain("IKI9001  'data.parquet' is not a Parquet file: it does not begin and end like one.").And.Contain("  -> data.parquet\n");
        run.ExitCode.Should().Be(1);
    }

    [Fact]
    public void An_encrypted_file_is_said()
    {
        Duck.Rows($"set force_mbedtls_unsafe = 'true'; pragma add_parquet_key('k', '0123456789112345'); copy (select 'surat' as variable, 1 as value) to '{_folder["data.parquet"]}' (format parquet, encryption_config {{footer_key: 'k'}})");

        var run = Evaluate(_folder["data.parquet"]);

        run.Error.Should().Contain("IKI9002  'data.parquet' is encrypted");
        run.ExitCode.Should().Be(1);
    }

    [Fact]
    public void A_missing_file_is_said_with_the_exit_code_of_those_that_cannot_be_read()
    {
        var run = Evaluate(_folder["tidak-ada.parquet"]);

        run.Error.Should().Contain("IKI4001");
        run.ExitCode.Should().Be(3);
    }

    [Theory]
    [InlineData(3, "IKI9004  The column 'variable' holds lists or records")]
    [InlineData(300_000, "IKI9003  'data.parquet' is damaged, or written in a way that is not read")]
    public void Columns_within_columns_are_refused_however_deep_they_are(int depth, string said)
    {
        // In the compact protocol of Thrift: a list of 'depth + 2' structures, each with its name and how many follow within it; no rows, and no row groups.
        byte[] Column(string name, bool isLast) => [.. isLast ? new byte[] { 0x15, 0x0C, 0x25 } : [0x35], 0x02, 0x18, (byte)name.Length, .. Encoding.ASCII.GetBytes(name), .. isLast ? Array.Empty<byte>() : [0x15, 0x02], 0x00];
        var columns = Enumerable.Repeat(Column("variable", isLast: false), depth).Prepend(Column("schema", isLast: false)).Append(Column("x", isLast: true)).SelectMany(c => c);
        byte[] count = [(byte)(((depth + 2) & 0x7F) | 0x80), (byte)((((depth + 2) >> 7) & 0x7F) | 0x80), (byte)((depth + 2) >> 14)];
        byte[] description = [0x15, 0x02, 0x19, 0xFC, .. count, .. columns, 0x16, 0x00, 0x19, 0x0C, 0x00];
        byte[] file = [.. "PAR1"u8, .. description, .. BitConverter.GetBytes(description.Length), .. "PAR1"u8];

        Evaluate(_folder.Write("data.parquet", file)).Error.Should().Contain(said);
    }

    [Fact]
    public void Whatever_byte_is_wrong_nothing_is_thrown_and_a_file_cut_short_is_refused()
    {
        var whole = File.ReadAllBytes(Duck.Write(_folder["utuh.parquet"], "select 'surat' as variable, '2025-01' as period, 'Desa ' || chr(65 + i::integer) as office, i as value from range(2) t(i)"));
        foreach (var wrong in Enumerable.Range(0, whole.Length).SelectMany(i => new[] { (i, (byte)0), (i, (byte)0xFF), (i, (byte)(whole[i] ^ 0x40)) }).Where((_, i) => i % 5 == 0))
        {
            var bytes = (byte[])whole.Clone();
            bytes[wrong.i] = wrong.Item2;
            Evaluate(_folder.Write("data.parquet", bytes)).ExitCode.Should().BeOneOf(0, 1);
        }

        for (var length = 0; length < whole.Length; length += 7) Evaluate(_folder.Write("data.parquet", whole[..length])).ExitCode.Should().Be(1);
    }

    [Fact]
    public void Data_files_of_Parquet_are_checked_too()
    {
        var data = Duck.Write(_folder["data.parquet"], "select 'surat' as variable, '2025-01' as period, 3 as value");

        var run = _folder.Run("check", "--catalog", _catalog, data);

        run.Output.Should().Be("data.parquet: 1 figure. No problems.\n");
        run.ExitCode.Should().Be(0);
    }

    private ToolRun Evaluate(string data) => _folder.Run("evaluate", _catalog, "--data", data, "--period", "2025", "--format", "csv");

    private static string ValueOf(string line) => line.Split(',')[7];
}
