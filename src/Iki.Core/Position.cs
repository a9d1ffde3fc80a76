namespace Iki.Core;

/// <summary>A position (jabatan) with its duties, functions and objectives.</summary>
public sealed record Position
{
    /// <summary>The stable, unique id within the catalog.</summary>
    public required string Id { get; init; }

    /// <summary>The title as printed.</summary>
    public required string Title { get; init; }

    /// <summary>The office it belongs to, where that is not the catalog's.</summary>
    public string? Office { get; init; }

    /// <summary>The id of the position it reports to; null where the decree does not tell.</summary>
    public string? ReportsTo { get; init; }

    /// <summary>The duties (tugas), in order, as printed.</summary>
    public EquatableList<string> Duties { get; init; } = [];

    /// <summary>The functions (fungsi), in order, as printed.</summary>
    public EquatableList<string> Functions { get; init; } = [];

    /// <summary>The objectives, in order.</summary>
    public required EquatableList<Objective> Objectives { get; init; }
}

/// <summary>An objective (sasaran, kinerja utama) and the indicators that measure it.</summary>
public sealed record Objective
{
    /// <summary>The objective as printed.</summary>
    public required string Statement { get; init; }

    /// <summary>Its indicators, in order.</summary>
    public required EquatableList<Indicator> Indicators { get; init; }
}
