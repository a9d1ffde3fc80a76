using System.Text.Json.Nodes;

namespace Iki.Cli.Tests;

/// <summary>iki evaluate --offices and --periods: the results of single calls, in one call and in one order.</summary>
public sealed class EachTests : IDisposable
{
    private const string Kecamatan = "Kecamatan Awan Putih";
    private static readonly string[] Offices = [Kecamatan, "Desa Pelangi", "Desa Mega", "Desa Gerimis"];
    private static readonly string[] Quarters = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"];

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Csv_has_the_rows_of_single_calls_under_one_header()
    {
        var run = Evaluate("--offices", "all", "--periods", "quarter", "--format", "csv");
        run.ExitCode.Should().Be(0);
        var rows = Quarters.SelectMany(q => InOrder(run).SelectMany(o => Evaluate("--period", q, "--office", o, "--format", "csv").Lines.Skip(1)));
        run.Lines.Skip(1).Should().Equal(rows);
        run.Lines.Count.Should().Be(1 + (16 * 4 * 4));
        run.Error.Should().EndWith("Results: 256 (4 periods, 4 offices); with a value: 152.\n");
    }

    [Fact]
    public void Json_lines_have_the_results_of_single_calls_each_with_what_it_is_of()
    {
        var run = Evaluate(["--periods", "2025", "2025-Q2", "--offices", .. Offices, "--format", "jsonl", "--language", "id"]);
        run.ExitCode.Should().Be(0);
        var lines = run.Lines.Select(l => JsonNode.Parse(l)!.AsObject()).ToArray();
        var documents = new[] { "2025", "2025-Q2" }.SelectMany(p => Offices.Select(o =>
            JsonNode.Parse(Evaluate("--period", p, "--office", o, "--format", "json", "--language", "id").Output)!.AsObject()));
        var place = 0;
        foreach (var document in documents)
        {
            foreach (var result in document["results"]!.AsArray())
            {
                var line = lines[place++];
                foreach (var member in new[] { "catalog", "period", "office", "regulation" })
                {
                    ((string?)line[member]).Should().Be((string?)document[member]);
                    line.Remove(member);
                }

                JsonNode.DeepEquals(line, result).Should().BeTrue("of {0} and {1}", line, result);
            }
        }

        place.Should().Be(lines.Length).And.Be(128);
    }

    [Fact]
    public void The_order_is_the_same_every_time()
    {
        var first = Evaluate("--offices", "all", "--periods", "month", "--format", "csv").Output;
        for (var i = 0; i < 3; i++) Evaluate("--offices", "all", "--periods", "month", "--format", "csv").Output.Should().Be(first);
    }

    // The catalog of the kecamatan has three villages, and no office below one of them.
    [Theory]
    [InlineData("Desa Mega Desa Gerimis Desa Pelangi", "--offices", "leaves")]
    [InlineData("Desa Mega", "--offices", "all", "--office", "Desa Mega")]
    [InlineData("Desa Mega Desa Gerimis", "--offices", "desa mega", "Desa Gerimis", "Desa Mega")]
    [InlineData("Kecamatan Awan Putih", "--periods", "year")]
    public void Offices_are_named_or_those_below_one(string expected, params string[] options)
    {
        var offices = InOrder(Evaluate([.. options, "--format", "csv"]));
        string.Join(' ', offices).Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void Where_offices_are_not_declared_they_are_those_that_reported()
    {
        var catalog = _folder.Write("catalog.json", """
            { "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Kabupaten Uji" },
              "variables": { "surat": { "label": "surat" } },
              "positions": [ { "id": "a", "title": "A", "objectives": [ { "statement": "S", "indicators": [ { "id": "i", "name": "I", "unit": "surat", "formula": "surat" } ] } ] } ] }
            """);
        var data = _folder.Write("data.csv", "variable,period,office,value\nsurat,2025-01,Desa B,2\nsurat,2025-01,Desa A,3\nsurat,2025-02,Desa B,4\n");
        var run = ToolRun.Of("evaluate", catalog, "--data", data, "--period", "2025-Q1", "--offices", "all", "--periods", "month", "--format", "csv");
        run.Lines.Skip(1).Select(l => string.Join(' ', l.Split(',')[4..8])).Should().Equal(
            "2025-01 Kabupaten Uji computed 5", "2025-01 Desa B computed 2", "2025-01 Desa A computed 3",
            "2025-02 Kabupaten Uji computed 4", "2025-02 Desa B computed 4", "2025-02 Desa A missingInput ",
            "2025-03 Kabupaten Uji missingInput ", "2025-03 Desa B missingInput ", "2025-03 Desa A missingInput ");
        run.Error.Should().EndWith("Results: 9 (3 periods, 3 offices); with a value: 5.\n");
    }

    [Fact]
    public void Strict_fails_where_a_result_has_no_value_and_all_are_written_before()
    {
        var run = Evaluate("--offices", "all", "--periods", "quarter", "--strict", "--format", "csv", "--output", _folder["hasil.csv"]);
        run.ExitCode.Should().Be(1);
        _folder.Read("hasil.csv").Split('\n').Should().HaveCount(258);
    }

    [Theory]
    [InlineData("'2025-Q5' is neither a period nor month, quarter, semester or year.", "--periods", "2025-Q5", "--format", "csv")]
    [InlineData("'month' is neither a period nor month, quarter, semester or year.", "--periods", "month", "2025", "--format", "csv")]
    [InlineData("The catalog has no office 'Desa Mge'.", "--offices", "Desa Mge", "--format", "csv")]
    [InlineData("2025-03 has no such parts. Name a longer period with --period.", "--period", "2025-03", "--periods", "quarter", "--format", "csv")]
    [InlineData("--offices and --periods give many results: add --format csv, jsonl or parquet.", "--offices", "all")]
    [InlineData("--offices and --periods give many results: add --format csv, jsonl or parquet.", "--offices", "all", "--format", "json")]
    [InlineData("--offices and --periods cannot be combined with --columns or --year-to-date.", "--offices", "all", "--columns", "month", "--format", "csv")]
    [InlineData("--offices and --periods cannot be combined with --columns or --year-to-date.", "--periods", "month", "--year-to-date", "--format", "csv")]
    [InlineData("--format jsonl goes with --offices or --periods.", "--format", "jsonl")]
    public void Mistakes_of_the_command_line_are_said(string said, params string[] options)
    {
        var run = Evaluate(options);
        (run.ExitCode, run.Output).Should().Be((2, ""));
        run.Error.Should().EndWith(said + "\n");
    }

    [Fact]
    public void Remarks_on_wholes_say_whose_they_are_and_are_counted_by_kind()
    {
        // Two villages with the same figures break the same rule, in one month; in another all three do.
        var (catalog, data) = Ruled("surat,2025-01,Desa A,5\nselesai,2025-01,Desa A,6\nsurat,2025-01,Desa B,5\nselesai,2025-01,Desa B,6\n");
        var few = ToolRun.Of("evaluate", catalog, "--data", data, "--period", "2025-01", "--offices", "leaves", "--format", "csv");
        few.Error.Split('\n').Where(l => l.StartsWith("IKI5115", StringComparison.Ordinal)).Should().HaveCount(2);
        few.Error.Split('\n').Where(l => l.StartsWith("  -> 2025", StringComparison.Ordinal)).Should().Equal("  -> 2025-01, Desa A", "  -> 2025-01, Desa B");
        var many = ToolRun.Of("evaluate", catalog, "--data", data, "--period", "2025", "--offices", "all", "--periods", "year", "2025-01", "2025-Q1", "--format", "csv");
        many.ExitCode.Should().Be(2, "a word and periods cannot be mixed");
        many = ToolRun.Of("evaluate", catalog, "--data", data, "--offices", "all", "--periods", "2025", "2025-01", "2025-Q1", "--format", "csv");
        (many.ExitCode, many.Error.Split('\n').Count(l => l.StartsWith("IKI5115", StringComparison.Ordinal))).Should().Be((1, 9), "errors are told each");
        var before = ToolRun.Of("evaluate", catalog, "--data", data, "--period", "2023", "--offices", "all", "--periods", "month", "--format", "csv");
        before.ExitCode.Should().Be(0);
        before.Error.Should().Contain("IKI5120 ×36").And.Contain("  -> 2023-01, Kabupaten Uji\n  and 35 more of this kind.\n");
    }

    [Fact]
    public void Tables_take_the_first_of_the_periods_named()
    {
        var (catalog, data) = Ruled("surat,2025-01,Desa A,5\n");
        var run = ToolRun.Of("evaluate", catalog, "--data", data, "--periods", "2025-01", "2025-02", "--format", "csv");
        (run.ExitCode, run.Lines.Count).Should().Be((0, 3));
        run.Error.Should().EndWith("Results: 2 (2 periods, 1 office); with a value: 1.\n");
    }

    [Theory]
    [InlineData(3, "tidak-ada.json")]
    [InlineData(2, "permenpanrb-14-2017")]
    public void A_regulation_that_cannot_rate_them_is_refused_before_anything_is_written(int exitCode, string regulation)
    {
        var run = Evaluate("--offices", "all", "--periods", "month", "--regulation", regulation, "--format", "csv", "--output", _folder["hasil.csv"]);
        run.ExitCode.Should().Be(exitCode);
        File.Exists(_folder["hasil.csv"]).Should().BeFalse();
    }

    private (string Catalog, string Data) Ruled(string rows) => (
        _folder.Write("catalog.json", """
            { "formatVersion": 1, "id": "uji", "title": "Uji", "inForce": { "from": "2024-01-01" }, "office": { "name": "Kabupaten Uji" }, "offices": [ { "name": "Desa A" }, { "name": "Desa B" } ],
              "variables": { "surat": { "label": "surat" }, "selesai": { "label": "selesai" } }, "rules": [ { "formula": "selesai <= surat", "message": "Lebih banyak yang selesai daripada yang masuk." } ],
              "positions": [ { "id": "a", "title": "A", "objectives": [ { "statement": "S", "indicators": [ { "id": "i", "name": "I", "unit": "surat", "formula": "surat" } ] } ] } ] }
            """),
        _folder.Write("data.csv", "variable,period,office,value\n" + rows));

    private static IEnumerable<string> InOrder(ToolRun run) => run.Lines.Skip(1).Select(l => l.Split(',')[5]).Distinct();

    private static ToolRun Evaluate(params string[] options) =>
        ToolRun.Of(["evaluate", Repository.PathOf("seeds", "awan-putih-2025", "catalog.json"), "--data", Repository.PathOf("seeds", "awan-putih-2025", "data.json"), .. options]);
}
