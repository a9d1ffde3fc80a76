namespace Iki.Extensions.Hosting;

/// <summary>A source that takes edited catalogs back (<see cref="ICatalogStore.SaveAsync"/>), as files do.</summary>
public interface IWritableCatalogSource : ICatalogSource
{
    /// <summary>Puts a text in the place of that of a document: all of it, or nothing of it. It is called by one save at a time, and not while the source is read.</summary>
    /// <param name="document">The name of the document with its new text, which the store has checked.</param>
    /// <param name="cancellation">Ends it, and leaves the document as it was.</param>
    ValueTask WriteAsync(CatalogDocument document, CancellationToken cancellation);
}
