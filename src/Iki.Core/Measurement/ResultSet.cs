using Iki.Core.Diagnostics;

namespace Iki.Core.Measurement;

/// <summary>The results of a catalog for a period and an office, in catalog order.</summary>
public sealed record ResultSet
{
    internal ResultSet()
    {
    }

    /// <summary>The catalog.</summary>
    public required Catalog Catalog { get; init; }

    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The office.</summary>
    public required string Office { get; init; }

    /// <summary>One result for each formula row.</summary>
    public required EquatableList<IndicatorResult> Results { get; init; }

    /// <summary>The rules of the catalog that the data do not meet, each with the figures that break it.</summary>
    public required EquatableList<Diagnostic> BrokenRules { get; init; }
}
