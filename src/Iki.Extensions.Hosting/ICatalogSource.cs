using Microsoft.Extensions.Primitives;

namespace Iki.Extensions.Hosting;

/// <summary>
/// Where catalogs come from: files (<see cref="CatalogSources.AddFiles"/>), or a host's own store such as a database. It gives texts; what they
/// mean, and whether they are good, the store finds out. It is called by one reload at a time.
/// </summary>
public interface ICatalogSource
{
    /// <summary>What people know it by, in logs and problems: <c>catalogs/*.json</c>.</summary>
    string Name { get; }

    /// <summary>
    /// A token that tells when something has changed, which is asked for before <see cref="ReadAsync"/> is called, so that no change between
    /// the two is lost; null where the source cannot tell, and is read again by <see cref="ICatalogStore.ReloadAsync"/> alone.
    /// </summary>
    IChangeToken? GetChangeToken();

    /// <summary>Reads every catalog that the source holds now.</summary>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>
    /// The documents. One that is no longer among them is withdrawn from the store; where there is none at all, that is a problem, and the store
    /// keeps what the source gave before. So it does when this throws.
    /// </returns>
    ValueTask<IReadOnlyList<CatalogDocument>> ReadAsync(CancellationToken cancellation);
}
