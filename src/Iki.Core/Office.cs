using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>An office (unit kerja) and the one it belongs to.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Office
{
    /// <summary>The name as the decree prints it: <c>Kecamatan Lawang</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the office it belongs to; null where it is not given.</summary>
    public string? Parent { get; init; }
}

/// <summary>An office with the offices below it, whose figures roll up to it.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record OfficeNode
{
    /// <summary>
    /// The name. Several offices may have the same: data and commands name one of these by its path, <c>Kecamatan A / Desa Sukamaju</c>, or by its code.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>The code that no other office has, such as the ministry's <c>35.07.25.2001</c>; null where it has none. Data may name the office by it.</summary>
    public string? Code { get; init; }

    /// <summary>The offices directly below.</summary>
    public EquatableList<OfficeNode> Offices { get; init; } = [];

    /// <summary>Whether two trees are the same.</summary>
    /// <param name="other">The other; null gives false.</param>
    public bool Equals(OfficeNode? other)
    {
        if (other is null) return false;

        // Not by recursion: how deep a tree is that a program makes, nobody says.
        var pending = new Stack<(OfficeNode One, OfficeNode Other)>([(this, other)]);
        while (pending.TryPop(out var pair))
        {
            if (ReferenceEquals(pair.One, pair.Other)) continue;
            if (pair.One.Name != pair.Other.Name || pair.One.Code != pair.Other.Code || pair.One.Offices.Count != pair.Other.Offices.Count) return false;
            for (var i = 0; i < pair.One.Offices.Count; i++) pending.Push((pair.One.Offices[i], pair.Other.Offices[i]));
        }

        return true;
    }

    /// <summary>A hash of its own members and of how many offices are directly below.</summary>
    public override int GetHashCode() => HashCode.Combine(Name, Code, Offices.Count);
}
