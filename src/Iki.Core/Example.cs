using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>Figures with the value that an indicator's formula must give for them.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Example
{
    /// <summary>The figures.</summary>
    public required EquatableList<NamedFigures> Values { get; init; }

    /// <summary>The figures of one period before.</summary>
    public EquatableList<NamedFigures> Previous { get; init; } = [];

    /// <summary>The value expected, rounded as the indicator says.</summary>
    public required decimal Expect { get; init; }

    /// <summary>Where the expectation comes from.</summary>
    public required string From { get; init; }
}

/// <summary>The figures of one variable: one, a series over time, or one for each of several items.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record NamedFigures
{
    /// <summary>The name of the variable.</summary>
    public required string Name { get; init; }

    /// <summary>The one figure, where there is one.</summary>
    public Figure? Single { get; init; }

    /// <summary>The figures in time order, where it is a series; else null.</summary>
    public EquatableList<Figure>? Series { get; init; }

    /// <summary>The figures by item, where it has items; else null.</summary>
    public EquatableList<ItemFigure>? Items { get; init; }
}

/// <summary>The figure of an item.</summary>
/// <param name="Key">The item's key.</param>
/// <param name="Figure">The figure.</param>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record ItemFigure(string Key, Figure Figure);
