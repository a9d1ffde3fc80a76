namespace Iki.Core.Definitions;

/// <summary>How something differs between two versions of a catalog.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>Its words are others.</summary>
    Reworded,

    /// <summary>Its formula computes something else.</summary>
    FormulaChanged,

    /// <summary>Its target is another.</summary>
    TargetChanged,

    /// <summary>It stands in another place.</summary>
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

    /// <summary>How it was; null where it was not there.</summary>
    public string? Before { get; init; }

    /// <summary>How it is; null where it is gone.</summary>
    public string? After { get; init; }
}
