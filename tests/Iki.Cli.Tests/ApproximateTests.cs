namespace Iki.Cli.Tests;

/// <summary>Numbers that are no fractions, in every output of scores: √2 × 2 of 3.</summary>
public sealed class ApproximateTests : IDisposable
{
    private const string Catalog = """
        {
          "formatVersion": 1, "id": "akar", "title": "Akar", "office": { "name": "Kantor" }, "variables": { "x": { "label": "x" } },
          "positions": [ { "id": "kepala", "title": "Kepala", "groups": { "permenpanrb-8-2021": "pimpinan" }, "objectives": [ { "statement": "Akar", "indicators": [
            { "id": "dua", "name": "Dua akar", "unit": "", "formula": "Sqrt(x) * 2", "decimals": 2, "weight": 100, "polarity": "higherIsBetter",
              "targets": [ { "period": "2021", "value": 3 } ] } ] } ] } ]
        }
        """;

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "≈ 2.83", "≈ 94.33 %", "(realisasi ≈ 2.83; target = 3) ≈ 94.33 %", "(capaian ≈ 94.3333) → 94 %", "(capaianBulat = 94) = 84.00")]
    [InlineData("id", "≈ 2,83", "≈ 94,33%", "(realisasi ≈ 2,83; target = 3) ≈ 94,33%", "(capaian ≈ 94,3333) → 94%", "(capaianBulat = 94) = 84,00")]
    public void The_steps_are_marked(string language, params string[] shown)
    {
        Run("explain", "--language", language, "dua").Should().ContainAll(shown[2..]).And.Contain($": {shown[0]}\n");
        Run("scorecard", "--language", language).Should().ContainAll(shown[..2]);
        var page = Run("scorecard", "--format", "html", "--language", language);
        page.Should().ContainAll($"<dd>{shown[0]}</dd>", $"<dd>{shown[1]}</dd>", $"≈ <strong>{shown[1][2..]}</strong>", $"= <strong>{shown[^1][^5..]}</strong>");
    }

    [Fact]
    public void The_table_for_programs_has_a_column_of_it() =>
        Run("evaluate", "--format", "csv").TrimEnd().Should().EndWith(",true").And.Contain(",computed,2.83,,").And.Contain("realizationLegend,approximate\n");

    private string Run(string command, params string[] more) => _folder.Run(
        [command, _folder.Write("katalog.json", Catalog), .. more.TakeLast(more.Length % 2), "--data",
            _folder.Write("data.json", """{ "formatVersion": 1, "catalog": "akar", "period": "2021", "values": { "x": 2 } }"""),
            "--regulation", "permenpanrb-8-2021", .. more.SkipLast(more.Length % 2)]).Output;
}
