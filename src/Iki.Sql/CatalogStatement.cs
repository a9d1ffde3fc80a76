using Iki.Core;

namespace Iki.Sql;

/// <summary>A catalog as SQL.</summary>
public sealed record CatalogStatement
{
    /// <summary>The statement, without a semicolon.</summary>
    public required string Text { get; init; }

    /// <summary>The ids of indicators and measures that SQL does not hold exactly, and that are not in the statement: the library computes them.</summary>
    public EquatableList<string> LeftToLibrary { get; init; } = [];
}
