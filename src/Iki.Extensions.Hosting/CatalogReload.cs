using Iki.Core;

namespace Iki.Extensions.Hosting;

/// <summary>What a reload has changed.</summary>
public sealed record CatalogReload
{
    internal CatalogReload()
    {
    }

    /// <summary>The catalogs after it.</summary>
    public required CatalogSnapshot Snapshot { get; init; }

    /// <summary>How it ended.</summary>
    public required CatalogReloadOutcome Outcome { get; init; }

    /// <summary>The ids of catalogs that are new.</summary>
    public EquatableList<string> Added { get; init; } = [];

    /// <summary>The ids of catalogs of which there is another version.</summary>
    public EquatableList<string> Changed { get; init; } = [];

    /// <summary>The ids of catalogs that are no longer there.</summary>
    public EquatableList<string> Removed { get; init; } = [];

    /// <summary>What is kept out, and why.</summary>
    public EquatableList<CatalogProblem> Problems => Snapshot.Problems;
}

/// <summary>How a reload ended.</summary>
public enum CatalogReloadOutcome
{
    /// <summary>Everything is good, and as it was.</summary>
    Unchanged,

    /// <summary>Everything is good, and something is new, another or gone.</summary>
    Applied,

    /// <summary>Something is new, another or gone, and something is kept out.</summary>
    Partial,

    /// <summary>Something is kept out, and nothing else has changed.</summary>
    Refused,
}
