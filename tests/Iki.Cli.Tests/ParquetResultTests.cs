namespace Iki.Cli.Tests;

/// <summary>Results as Parquet, as DuckDB reads them.</summary>
public sealed class ParquetResultTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_result_is_a_row_with_what_a_line_of_CSV_has()
    {
        string[] asked = ["--offices", "all", "--periods", "quarter"];
        var csv = _folder.Write("hasil.csv", Seed([.. asked, "--format", "csv"]).Output);

        var run = Seed([.. asked, "--format", "parquet", "--output", _folder["hasil.parquet"]]);

        run.ExitCode.Should().Be(0);
        run.Output.Should().BeEmpty();
        run.Error.Should().EndWith("Results: 256 (4 periods, 4 offices); with a value: 152.\n");
        const string Texts = """id, "position", indicator, measure, period, office, status, exact, coalesce(unit, '') as unit, missing, grade, basis, input, message, diagnostics, legend, "realizationLegend" """;
        var (ours, theirs) = ($"'{_folder["hasil.parquet"]}'", $"read_csv('{csv}', all_varchar = true, header = true, nullstr = '')");
        Duck.Rows($"select {Texts} from {ours}").Should().Equal(Duck.Rows($"select {Texts} from {theirs}"));
        Duck.Rows($"""select "valueText", "targetText", "realizationText", met, official, suggestion, approximate or null from {ours}""").Select(r => r.ToUpperInvariant())
            .Should().Equal(Duck.Rows($"select value, target, realization, met, official, suggestion, approximate from {theirs}").Select(r => r.ToUpperInvariant()));
        foreach (var number in new[] { "value", "target", "achievement", "score", "realization" })
        {
            Duck.Rows($"select {number} from {ours}").Should().Equal(Duck.Rows($"select round(try_cast({number} as decimal(38, 20)), 9)::decimal(38, 9) from {theirs}"));
        }
    }

    [Fact]
    public void Columns_have_types()
    {
        Seed("--format", "parquet", "--output", _folder["hasil.parquet"]).ExitCode.Should().Be(0);

        Duck.Rows($"select column_name, column_type from (describe select * from '{_folder["hasil.parquet"]}')").Should().Equal(
            "id|VARCHAR", "position|VARCHAR", "indicator|VARCHAR", "measure|VARCHAR", "period|VARCHAR", "office|VARCHAR", "status|VARCHAR",
            "value|DECIMAL(38,9)", "valueText|VARCHAR", "exact|VARCHAR", "unit|VARCHAR", "missing|VARCHAR",
            "target|DECIMAL(38,9)", "targetText|VARCHAR", "achievement|DECIMAL(38,9)", "grade|VARCHAR", "score|DECIMAL(38,9)",
            "realization|DECIMAL(38,9)", "realizationText|VARCHAR", "met|BOOLEAN", "official|BOOLEAN", "suggestion|BOOLEAN", "basis|VARCHAR",
            "input|VARCHAR", "message|VARCHAR", "diagnostics|VARCHAR", "legend|VARCHAR", "realizationLegend|VARCHAR", "approximate|BOOLEAN");
    }

    // 1/7 and 2/3 to 28 digits, and rounded at the ninth decimal; the longest figure there is.
    [Theory]
    [InlineData("1", "7", "0.142857143|0.1428571428571428571428571429|1/7")]
    [InlineData("-2", "3", "-0.666666667|-0.6666666666666666666666666667|-2/3")]
    [InlineData("9999999999999999999999999999", "1", "9999999999999999999999999999.000000000|9999999999999999999999999999|9999999999999999999999999999")]
    [InlineData("1", "20000000000", "0.000000000|0.00000000005|1/20000000000")]
    [InlineData("0", "5", "0.000000000|0|0")]
    public void Numbers_have_nine_decimals_and_texts_every_digit(string a, string b, string expected)
    {
        Evaluate($"a,2025,,{a}\nb,2025,,{b}\n", "--period", "2025", "--indicator", "hasil").ExitCode.Should().Be(0);

        Duck.Rows($"select value::varchar, \"valueText\", exact from '{_folder["hasil.parquet"]}'").Should().Equal(expected);
    }

    [Fact]
    public void What_has_no_value_says_why()
    {
        Evaluate("a,2025,,1\nb,2025,,0\n", "--period", "2025", "--offices", "all", "--language", "id").ExitCode.Should().Be(0);

        Duck.Rows($"select id, office, status, value, exact, missing, message from '{_folder["hasil.parquet"]}' order by office, id").Should().Equal(
            "hasil|Desa =A|missingInput|∅|∅|a b|Belum ada angka untuk a, b.",
            "jumlah|Desa =A|missingInput|∅|∅|a b|Belum ada angka untuk a, b.",
            "hasil|Kabupaten Uji|divisionByZero|∅|∅|∅|'b' bernilai 0, sehingga tidak dapat menjadi pembagi.",
            "jumlah|Kabupaten Uji|computed|1|1|∅|∅");
    }

    [Fact]
    public void Row_groups_are_written_as_they_are_full_and_the_bytes_are_the_same_every_time()
    {
        var offices = string.Join(", ", Enumerable.Range(1, 3000).Select(i => $$"""{ "name": "Desa {{i}}" }"""));
        string[] asked = ["--period", "2025", "--periods", "month", "--offices", "all"];
        Evaluate("a,2025-01,Desa 7,1\nb,2025-01,Desa 7,4\n", asked, offices).ExitCode.Should().Be(0);
        var first = File.ReadAllBytes(_folder["hasil.parquet"]);

        // 3,001 offices × 12 months × 2 rows
        Duck.Rows($"select count(*), count(value), sum(value), min(office), count(distinct period) from '{_folder["hasil.parquet"]}'").Should().Equal("72024|4|10.5|Desa 1|12");
        Duck.Rows($"select distinct row_group_id, row_group_num_rows from parquet_metadata('{_folder["hasil.parquet"]}') order by 1").Should().Equal("0|65536", "1|6488");
        Duck.Rows($"select distinct period from (select row_number() over () as n, * from '{_folder["hasil.parquet"]}') where n <= 6002").Should().Equal("2025-01");
        first.Length.Should().BeLessThan(72024 * 20, "names that repeat are written once");
        Evaluate("a,2025-01,Desa 7,1\nb,2025-01,Desa 7,4\n", asked, offices);
        File.ReadAllBytes(_folder["hasil.parquet"]).Should().Equal(first);
    }

    [Fact]
    public void Nothing_selected_is_a_file_without_rows()
    {
        Evaluate("a,2025,,1\n", "--period", "2025", "--offices", "leaves", "--position", "kosong").ExitCode.Should().Be(0);

        Duck.Rows($"select count(*) from '{_folder["hasil.parquet"]}'").Should().Equal("0");
    }

    [Theory]
    [InlineData("Name the Parquet file to write with --output.", "--period", "2025")]
    [InlineData("--format parquet cannot be combined with --columns or --year-to-date.", "--period", "2025", "--columns", "month", "--output", "h.parquet")]
    [InlineData("--format parquet cannot be combined with --columns or --year-to-date.", "--period", "2025", "--year-to-date", "--output", "h.parquet")]
    public void Mistakes_of_the_command_line_are_said(string said, params string[] options)
    {
        var run = Seed([.. options, "--format", "parquet"]);

        (run.ExitCode, run.Error).Should().Be((2, said + "\n"));
    }

    [Fact]
    public void A_full_disk_is_told_and_leaves_the_old_file_whole()
    {
        if (!OperatingSystem.IsLinux()) return;
        var output = _folder.Write("hasil.parquet", "hasil kemarin\n");
        var seed = Repository.PathOf("seeds", "awan-putih-2025", "catalog.json");

        var run = Child.Shell($"ulimit -f 4; trap '' XFSZ; iki evaluate '{seed}' --data '{seed.Replace("catalog", "data", StringComparison.Ordinal)}' --offices all --periods month --format parquet --output '{output}'");

        (run.ExitCode, run.Error).Should().Be((3, $"'{output}' cannot be written.\n"));
        _folder.Read("hasil.parquet").Should().Be("hasil kemarin\n");
        Directory.EnumerateFiles(Path.GetDirectoryName(output)!, ".iki-*").Should().BeEmpty();
    }

    private static ToolRun Seed(params string[] options) =>
        ToolRun.Of(["evaluate", Repository.PathOf("seeds", "awan-putih-2025", "catalog.json"), "--data", Repository.PathOf("seeds", "awan-putih-2025", "data.json"), .. options]);

    private ToolRun Evaluate(string rows, params string[] options) => Evaluate(rows, options, """{ "name": "Desa =A" }""");

    private ToolRun Evaluate(string rows, string[] options, string offices)
    {
        var catalog = _folder.Write("catalog.json", $$"""
            { "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Kabupaten Uji" }, "offices": [ {{offices}} ],
              "variables": { "a": { "label": "a" }, "b": { "label": "b" } },
              "positions": [ { "id": "a", "title": "A", "objectives": [ { "statement": "S", "indicators": [
                { "id": "hasil", "name": "Hasil", "unit": "", "formula": "a / b" }, { "id": "jumlah", "name": "Jumlah", "unit": "", "formula": "a + b" } ] } ] },
                { "id": "kosong", "title": "K", "objectives": [] } ] }
            """);
        return ToolRun.Of(["evaluate", catalog, "--data", _folder.Write("data.csv", "variable,period,office,value\n" + rows), .. options, "--format", "parquet", "--output", _folder["hasil.parquet"]]);
    }
}
