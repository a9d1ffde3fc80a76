using System.Text.Json;

namespace Iki.Core.Tests.Seeds;

/// <summary>The shipped decrees, and the invented one.</summary>
internal static class SeedFiles
{
    public static TheoryData<string> Ids => ["awan-putih-2025", "lawang-2018", "ngronggot-2019", "wonoasih-2024"];

    public static string PathOf(string id, string file) => RepositoryFiles.PathOf("seeds", id, file);

    public static CatalogEvaluator Evaluator(string id) => CatalogFile.LoadEvaluator(PathOf(id, "catalog.json")).Value;

    public static Catalog Catalog(string id) => Evaluator(id).Catalog;

    public static ResultSet Results(string id)
    {
        var evaluator = Evaluator(id);
        var data = DataFile.Load(evaluator.Catalog, PathOf(id, "data.json"));
        data.Diagnostics.Should().BeEmpty();
        return evaluator.Evaluate(data.Value);
    }

    /// <summary>The values worked out by hand and with another program; each file says how.</summary>
    public static IReadOnlyList<ExpectedResult> Expected(string id)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(PathOf(id, "expected.json")));
        return
        [
            .. document.RootElement.GetProperty("results").EnumerateArray().Select(r => new ExpectedResult(
                r.GetProperty("id").GetString()!,
                r.TryGetProperty("value", out var value) ? value.GetDecimal() : null,
                r.TryGetProperty("exact", out var exact) ? exact.GetString() : null,
                r.GetProperty("unit").GetString()!)),
        ];
    }

    internal sealed record ExpectedResult(string Id, decimal? Value, string? Exact, string Unit);
}
