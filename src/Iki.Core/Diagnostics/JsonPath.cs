using System.Globalization;

namespace Iki.Core.Diagnostics;

/// <summary>A path in a JSON document. It is written out as a pointer only if there is something to report.</summary>
internal sealed class JsonPath
{
    private readonly JsonPath? _parent;
    private readonly string? _name;
    private readonly int _index;

    private JsonPath(JsonPath? parent, string? name, int index)
    {
        _parent = parent;
        _name = name;
        _index = index;
    }

    /// <summary>The document itself.</summary>
    public static JsonPath Root { get; } = new(null, null, 0);

    /// <summary>What it is a member or an element of; the document is part of itself.</summary>
    public JsonPath Parent => _parent ?? this;

    public Place Place => new(ToString());

    /// <summary>A member.</summary>
    public JsonPath To(string name) => new(this, name, 0);

    /// <summary>An element, counted from 0.</summary>
    public JsonPath To(int index) => new(this, null, index);

    /// <summary>The pointer (RFC 6901).</summary>
    public override string ToString()
    {
        var segments = new Stack<string>();
        for (var at = this; at._parent is { } parent; at = parent)
        {
            segments.Push(at._name is { } name ? JsonPointer.Escape(name) : at._index.ToString(CultureInfo.InvariantCulture));
        }

        return string.Concat(segments.Select(s => $"/{s}"));
    }
}
