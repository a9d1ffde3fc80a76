using Iki.Core;

namespace Iki.Extensions.Hosting;

/// <summary>What is kept out of the store, and why.</summary>
public sealed record CatalogProblem
{
    internal CatalogProblem()
    {
    }

    /// <summary>The name of the source.</summary>
    public required string Source { get; init; }

    /// <summary>The name of the document within it; null where it is the source as a whole.</summary>
    public string? Document { get; init; }

    /// <summary>Everything found, with file, JSON pointer and line; at least one error.</summary>
    public required EquatableList<Diagnostic> Diagnostics { get; init; }

    /// <summary>The version that is served in its place, for a source as a whole each id with its version (<c>awan 7, mega 3</c>); null where there is none.</summary>
    public string? ServedVersion { get; init; }

    /// <summary>Whether it could not be had at all, so that nobody knows whether there is another version.</summary>
    internal bool IsUnread { get; init; }

    /// <summary>When it was first found.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>Its errors, one below another.</summary>
    /// <param name="language">The language of the reader.</param>
    public string ToString(Language language) =>
        string.Join('\n', Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString(language)));

    /// <summary>Its errors, one below another, in English.</summary>
    public override string ToString() => ToString(Language.English);

    internal bool IsAs(CatalogProblem other) => Source == other.Source && Document == other.Document && Diagnostics.Equals(other.Diagnostics);
}
