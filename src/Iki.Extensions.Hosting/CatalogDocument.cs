using System.Text;
using Iki.Core;

namespace Iki.Extensions.Hosting;

/// <summary>The text of a catalog as a source gives it.</summary>
public sealed record CatalogDocument
{
    /// <summary>Its name within the source, which tells the new version from the old one and stands in diagnostics: a path, a key.</summary>
    public required string Name { get; init; }

    /// <summary>Its version, as the source counts them; null for none, and then a part of the SHA-256 of the text is taken.</summary>
    public string? Version { get; init; }

    /// <summary>The UTF-8 text of the catalog, as <see cref="CatalogFile"/> reads it. It must not be changed afterwards.</summary>
    public ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>Why the text could not be had; none where it could. A document with an error here is kept out.</summary>
    public EquatableList<Diagnostic> Problems { get; init; } = [];

    /// <summary>A document of a text.</summary>
    /// <param name="name">Its name within the source.</param>
    /// <param name="json">The text of the catalog.</param>
    /// <param name="version">Its version; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="json"/> is null.</exception>
    public static CatalogDocument Of(string name, string json, string? version = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(json);
        return new CatalogDocument { Name = name, Version = version, Content = Encoding.UTF8.GetBytes(json) };
    }
}
