namespace Iki.Extensions.Hosting;

/// <summary>The sources of the catalogs of a host, in order.</summary>
public sealed class CatalogSources
{
    internal CatalogSources()
    {
    }

    internal List<string> Paths { get; } = [];

    internal List<ICatalogSource> Own { get; } = [];

    /// <summary>Adds a file, or every file that a pattern matches.</summary>
    /// <param name="pathOrPattern">
    /// A path, or a path with <c>*</c> for any part of a name and <c>**</c> for any folders: <c>catalogs/*.json</c>. One that is not rooted starts
    /// at the content root of the host.
    /// </param>
    /// <returns>These sources, so that calls can follow one another.</returns>
    /// <exception cref="ArgumentException">The path is null or blank.</exception>
    public CatalogSources AddFiles(string pathOrPattern)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(pathOrPattern);
        Paths.Add(pathOrPattern);
        return this;
    }

    /// <summary>Adds a source of the host. One that needs services is added by <see cref="IkiBuilder.AddCatalogSource{TSource}"/>.</summary>
    /// <param name="source">The source.</param>
    /// <returns>These sources, so that calls can follow one another.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public CatalogSources Add(ICatalogSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Own.Add(source);
        return this;
    }
}
