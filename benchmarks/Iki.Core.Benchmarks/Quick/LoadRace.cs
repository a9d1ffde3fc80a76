using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iki.Core.Benchmarks.Quick;

/// <summary>
/// The Wonoasih catalog from its bytes to an evaluator, against no more than the same bytes deserialized by generated code and
/// NCalc's parse of each formula; the first checks all that a catalog must hold, the second nothing.
/// </summary>
internal static class LoadRace
{
    private static object? _kept;

    public static void Run(int rounds)
    {
        if (Find("seeds/wonoasih-2024/catalog.json") is not { } path)
        {
            Console.WriteLine("# load: the seeds are not here");
            return;
        }

        var bytes = File.ReadAllBytes(path);
        void Load(int times) => Times(times, () => _kept = CatalogFile.ReadEvaluator(bytes).Value);
        void Plain(int times) => Times(times, () => Floor(bytes));
        Race.Warm(6_000, Load, Plain);
        var race = Race.Of(rounds, 20, ("load", Load), ("floor", Plain));
        Report.Times(race, "load", 1, "load", "floor");
        Report.Ratio("load/floor", race.Ratio("load", "floor"));
    }

    private static void Floor(byte[] bytes)
    {
        var catalog = JsonSerializer.Deserialize(bytes, CatalogContext.Default.PlainCatalog)!;
        foreach (var position in catalog.Positions)
        {
            foreach (var objective in position.Objectives)
            {
                // NCalc knows no Σ, and reads it past.
                foreach (var indicator in objective.Indicators) _kept = NCalc.Expression.Compile(indicator.Formula!.Replace("Σ ", "", StringComparison.Ordinal), nocache: true);
            }
        }
    }

    private static void Times(int times, Action run)
    {
        for (var i = 0; i < times; i++) run();
    }

    private static string? Find(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, relative);
            if (File.Exists(path)) return path;
        }

        return null;
    }
}

/// <summary>The catalog's shape as plain classes.</summary>
internal sealed class PlainCatalog
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public Dictionary<string, string>? Office { get; set; }

    public PlainDecree? Decree { get; set; }

    public Dictionary<string, PlainVariable> Variables { get; set; } = [];

    public List<PlainPosition> Positions { get; set; } = [];
}

internal sealed class PlainDecree
{
    public string? Number { get; set; }

    public int Year { get; set; }

    public string? Date { get; set; }

    public string? Place { get; set; }

    public string? Issuer { get; set; }

    public string? About { get; set; }

    public List<string>? Considerations { get; set; }

    public List<string>? LegalBasis { get; set; }

    public List<string>? Rulings { get; set; }

    public List<string>? Notes { get; set; }
}

internal sealed class PlainVariable
{
    public string? Label { get; set; }

    public string? Unit { get; set; }

    public string? Aggregate { get; set; }

    public bool Integer { get; set; }

    public decimal? Min { get; set; }

    public Dictionary<string, PlainItem>? Items { get; set; }
}

internal sealed class PlainItem
{
    public string? Label { get; set; }

    public PlainSource? Source { get; set; }
}

internal sealed class PlainSource
{
    public string? Kind { get; set; }

    public string? Name { get; set; }

    public string? Note { get; set; }
}

internal sealed class PlainPosition
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public string? Office { get; set; }

    public string? ReportsTo { get; set; }

    public List<string>? Duties { get; set; }

    public List<string>? Functions { get; set; }

    public List<PlainObjective> Objectives { get; set; } = [];
}

internal sealed class PlainObjective
{
    public string? Statement { get; set; }

    public List<PlainIndicator> Indicators { get; set; } = [];
}

internal sealed class PlainIndicator
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? Formula { get; set; }

    public string? PrintedFormula { get; set; }

    public string? Unit { get; set; }

    public string? Polarity { get; set; }

    public Dictionary<string, string>? Reading { get; set; }

    public List<PlainSource>? Sources { get; set; }

    public List<PlainTarget>? Targets { get; set; }
}

internal sealed class PlainTarget
{
    public string? Period { get; set; }

    public decimal Value { get; set; }

    public string? Unit { get; set; }
}

[JsonSerializable(typeof(PlainCatalog))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class CatalogContext : JsonSerializerContext;
