using Iki.Core;

namespace Iki.Playground.Builder;

/// <summary>The indicators of each decree with their illustrative figures, as questions that the page puts into its editor.</summary>
internal static class Decrees
{
    public static void Write(string seeds, string site)
    {
        var folder = Path.Combine(site, "decrees");
        Directory.CreateDirectory(folder);
        foreach (var seed in Directory.EnumerateDirectories(seeds).Order(StringComparer.Ordinal))
        {
            var evaluator = CatalogFile.LoadEvaluator(Path.Combine(seed, "catalog.json")).Value;
            var data = DataFile.Load(evaluator.Catalog, Path.Combine(seed, "data.json")).Value;
            var json = Json.Write(writer => CatalogQuestions.Write(writer, evaluator, data));
            File.WriteAllText(Path.Combine(folder, evaluator.Catalog.Id + ".json"), json);
        }
    }
}
