using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>A position (jabatan) with its duties, functions and objectives.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
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

    /// <summary>To which of the groups of a regulation it belongs, where a regulation tells groups apart.</summary>
    public EquatableList<PositionGroup> Groups { get; init; } = [];

    /// <summary>The duties (tugas), in order, as printed.</summary>
    public EquatableList<string> Duties { get; init; } = [];

    /// <summary>The functions (fungsi), in order, as printed.</summary>
    public EquatableList<string> Functions { get; init; } = [];

    /// <summary>The objectives, in order.</summary>
    public required EquatableList<Objective> Objectives { get; init; }

    /// <summary>The group it names for a regulation; null for none.</summary>
    /// <param name="regulation">The regulation's id.</param>
    public string? GroupIn(string regulation) => Groups.FirstOrDefault(g => g.Regulation == regulation)?.Group;
}

/// <summary>A position's group in a regulation.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record PositionGroup
{
    /// <summary>The id of the regulation: <c>permenpanrb-8-2021</c>.</summary>
    public required string Regulation { get; init; }

    /// <summary>The group, as the regulation's file names it: <c>pimpinan</c>.</summary>
    public required string Group { get; init; }
}

/// <summary>An objective (sasaran, kinerja utama) and the indicators that measure it.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Objective
{
    /// <summary>The objective as printed.</summary>
    public required string Statement { get; init; }

    /// <summary>Its indicators, in order.</summary>
    public required EquatableList<Indicator> Indicators { get; init; }
}
