using System.Text.Json.Serialization;

namespace Iki.Core.Definitions;

/// <summary>How something differs between two versions of a catalog.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>Its words are others.</summary>
    Reworded,

    /// <summary>Its formula computes something different.</summary>
    FormulaChanged,

    /// <summary>Its target is another.</summary>
    TargetChanged,

    /// <summary>It was moved to another place.</summary>
    Moved,

    /// <summary>Something else about it is different.</summary>
    Changed,
}

/// <summary>One difference between two versions of a catalog.</summary>
public sealed record CatalogChange
{
    /// <summary>How it differs.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>What differs, by id and member: <c>sekretaris-kecamatan/kehadiran-pns.formula</c>, <c>variables.pegawai.unit</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>The old text; null where it is new.</summary>
    public string? Before { get; init; }

    /// <summary>The new text; null where it was removed.</summary>
    public string? After { get; init; }
}
