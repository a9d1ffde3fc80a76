using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iki.Core.Benchmarks;

/// <summary>
/// The catalog's shape as plain classes, and what a program without Iki.Core does at the least: deserializes the file by generated
/// code and parses every formula with NCalc, its cache off.
/// </summary>
internal sealed class PlainCatalog
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public Dictionary<string, string>? Office { get; set; }

    public PlainDecree? Decree { get; set; }

    public Dictionary<string, PlainVariable> Variables { get; set; } = [];

    public List<PlainPosition> Positions { get; set; } = [];

    /// <summary>The bytes of the Wonoasih catalog; null where the seeds are not there.</summary>
    public static byte[]? Bytes()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "seeds/wonoasih-2024/catalog.json");
            if (File.Exists(path)) return File.ReadAllBytes(path);
        }

        return null;
    }

    public static PlainCatalog Read(byte[] bytes) => JsonSerializer.Deserialize(bytes, CatalogContext.Default.PlainCatalog)!;

    /// <summary>Parses every formula; the last of them.</summary>
    public object? Parse()
    {
        object? last = null;
        foreach (var position in Positions)
        {
            foreach (var objective in position.Objectives)
            {
                // NCalc knows no Σ, and reads it past.
                foreach (var indicator in objective.Indicators) last = NCalc.Expression.Compile(indicator.Formula!.Replace("Σ ", "", StringComparison.Ordinal), nocache: true);
            }
        }

        return last;
    }
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

    public PlainReading? Reading { get; set; }

    public List<PlainSource>? Sources { get; set; }

    public List<PlainTarget>? Targets { get; set; }
}

internal sealed class PlainReading
{
    public string? Status { get; set; }

    public Dictionary<string, string>? Note { get; set; }
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
