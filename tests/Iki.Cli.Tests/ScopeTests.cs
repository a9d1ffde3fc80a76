namespace Iki.Cli.Tests;

/// <summary>Of a table iki evaluate keeps what the periods and offices of its command line need, and says how many rows it passed over.</summary>
public sealed class ScopeTests : IDisposable
{
    // Twelve months of three villages: 1 to 12 in Desa A, ten times as much in B, a hundred times in C; and January the year before, 5.
    private const string Rows = "select 'surat' as variable, '2025-' || lpad(m::varchar, 2, '0') as period, 'Desa ' || d as office, (m * f)::integer as value from range(1, 13) r(m), (values ('A', 1), ('B', 10), ('C', 100)) v(d, f) union all select 'surat', '2024-01', 'Desa A', 5";

    private readonly ScratchFolder _folder = new();
    private readonly string _catalog;

    public ScopeTests()
    {
        _catalog = _folder.Write("catalog.json", """
            { "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Kecamatan Uji" }, "offices": [ { "name": "Desa A" }, { "name": "Desa B" }, { "name": "Desa C" } ],
              "variables": { "surat": { "label": "surat" } },
              "positions": [ { "id": "a", "title": "A", "objectives": [ { "statement": "S", "indicators": [
                { "id": "jumlah", "name": "Jumlah", "unit": "surat", "formula": "surat" }, { "id": "beda", "name": "Beda", "unit": "surat", "formula": "surat - LastYear(surat)" } ] } ] } ] }
            """);
    }

    public void Dispose() => _folder.Dispose();

    // Needed of March: the first three months of the year, and of the year before, where January has a row; of the offices asked.
    [Theory]
    [InlineData("37|10|0|0|27", "jumlah|333", "--period", "2025-03", "--indicator", "jumlah")]
    [InlineData("37|3|0|0|34", "jumlah|30", "--period", "2025-03", "--office", "Desa B", "--indicator", "jumlah")]
    [InlineData("37|1|0|0|36", "jumlah|100", "--period", "2025-01", "--offices", "Desa C", "--indicator", "jumlah")]
    [InlineData("37|2|0|0|35", "beda|-4", "--period", "2025-01", "--office", "Desa A", "--indicator", "beda")]
    [InlineData("37|37|0|0|0", "jumlah|8658", "--period", "2025", "--indicator", "jumlah")]
    public void What_is_asked_is_kept_with_what_it_needs(string counts, string expected, params string[] options)
    {
        foreach (var data in new[] { Duck.Write(_folder["data.parquet"], Rows), Csv() })
        {
            var run = _folder.Run(["evaluate", _catalog, "--data", data, .. options, "--format", "csv"]);

            run.ExitCode.Should().Be(0);
            string.Join('|', run.Lines[1].Split(',')[0], run.Lines[1].Split(',')[7]).Should().Be(expected);
            var said = System.Text.RegularExpressions.Regex.Matches(run.ErrorLines[0], @": (\d+)").Select(m => m.Groups[1].Value).ToArray();
            string.Join('|', said.Length == 4 ? [.. said, "0"] : said).Should().Be(counts, run.ErrorLines[0]);
        }
    }

    [Fact]
    public void Every_row_is_checked_whatever_is_asked()
    {
        var data = _folder.Write("data.csv", "variable,period,office,value\nsurat,2025-01,Desa A,1\nsurat,2023-05,Desa B,sembilan\nsura,2022-05,Desa B,1\n");

        var run = _folder.Run("evaluate", _catalog, "--data", data, "--period", "2025-01", "--format", "csv");

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("  -> data.csv:3").And.Contain("  -> data.csv:4");
    }

    private string Csv() => _folder.Write("data.csv", "variable,period,office,value\n" + string.Join('\n', Duck.Rows(Rows).Select(r => r.Replace('|', ','))) + "\n");
}
