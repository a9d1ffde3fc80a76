namespace Iki.Cli.Tests;

/// <summary>The words of an indicator's legend, beside its value in every output.</summary>
public sealed class LegendTests : IDisposable
{
    private const string Catalog = """
        {
          "formatVersion": 1, "id": "kes-2024", "title": "Dinas Kesehatan", "office": { "name": "Dinas Kesehatan" },
          "variables": { "kematianIbu": { "label": "kematian ibu" }, "kelahiran": { "label": "kelahiran hidup" }, "surat": { "label": "surat" } },
          "positions": [ { "id": "kadis", "title": "Kepala Dinas", "objectives": [ { "statement": "Ibu selamat", "indicators": [
            { "id": "aki", "name": "Angka Kematian Ibu", "unit": "per 100.000 kelahiran hidup", "decimals": 2, "polarity": "lowerIsBetter",
              "formula": "kematianIbu * 100000 / kelahiran", "targets": [ { "period": "2024", "value": 110 } ],
              "legend": { "bands": [ { "word": "Rendah", "below": 100 }, { "word": "<Sedang>", "from": 100, "below": 200 }, { "word": "Tinggi", "from": 200 } ] } },
            { "id": "surat", "name": "Surat", "unit": "surat", "formula": "surat" } ] } ] } ]
        }
        """;

    private const string Data = """{ "formatVersion": 1, "catalog": "kes-2024", "period": "2024", "values": { "kematianIbu": 41, "kelahiran": 39120, "surat": 5 } }""";

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("evaluate", "en", "Class")]
    [InlineData("evaluate", "id", "Kelas")]
    [InlineData("scorecard", "en", "Class")]
    [InlineData("scorecard", "id", "Kelas")]
    public void A_table_has_a_column_of_words(string command, string language, string header) =>
        Run(command, "--language", language).Output.Should().ContainAll(header, "<Sedang>");

    [Fact]
    public void A_table_without_words_has_no_such_column() =>
        Run("evaluate", "--indicator", "surat").Output.Should().NotContain("Class");

    [Fact]
    public void The_page_escapes_the_word() =>
        Run("scorecard", "--format", "html").Output.Should().Contain("<div><dt>Class</dt><dd>&lt;Sedang&gt;</dd></div>");

    [Fact]
    public void Csv_has_the_words()
    {
        var lines = Run("evaluate", "--format", "csv").Output.Split('\n');
        lines[0].TrimEnd().Should().EndWith(",diagnostics,legend,realizationLegend,approximate");
        lines[1].TrimEnd().Should().StartWith("aki,").And.EndWith(",<Sedang>,<Sedang>,");
        lines[2].TrimEnd().Should().StartWith("surat,").And.EndWith(",,,");
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("scorecard")]
    public void Json_has_the_word(string command)
    {
        using var document = System.Text.Json.JsonDocument.Parse(Run(command, "--format", "json").Output);
        var results = command == "evaluate" ? document.RootElement.GetProperty("results") : document.RootElement.GetProperty("positions")[0].GetProperty("indicators");
        results[0].GetProperty("legend").GetString().Should().Be("<Sedang>");
        results[1].TryGetProperty("legend", out _).Should().BeFalse();
    }

    private ToolRun Run(string command, params string[] options) =>
        ToolRun.Of([command, _folder.Write("catalog.json", Catalog), "--data", _folder.Write("data.json", Data), .. options]);
}
