using Iki.Core;
using Microsoft.Extensions.Primitives;

namespace Iki.Extensions.Hosting;

/// <summary>
/// The catalogs of a host, ready to evaluate. It is filled when the host starts, and again when a source changes: what is read takes the place of
/// what was there at once and whole, and what is not good is kept out, while its last good version stays. Safe to use from any thread.
/// </summary>
public interface ICatalogStore
{
    /// <summary>The catalogs as they are now. Take it once for each request: it never changes, and the next one may be another.</summary>
    CatalogSnapshot Current { get; }

    /// <summary>What is kept out of <see cref="Current"/>, and why; none where everything is good.</summary>
    EquatableList<CatalogProblem> Problems => Current.Problems;

    /// <summary>Reads all sources again, whether they have told of a change or not. Reloads follow one another, and none is lost.</summary>
    /// <param name="cancellation">Ends it, and leaves the store as it was.</param>
    /// <returns>What has changed by it. That a catalog is kept out is told in <see cref="CatalogReload.Problems"/>, and is no exception.</returns>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    Task<CatalogReload> ReloadAsync(CancellationToken cancellation = default);

    /// <summary>
    /// Keeps an edited catalog: checks it as at a load, writes it to the source that it came from (<see cref="IWritableCatalogSource"/>), and serves it.
    /// Where somebody else has changed the catalog meanwhile, nothing is written.
    /// </summary>
    /// <param name="before">The catalog that was edited.</param>
    /// <param name="after">What it is to be, with the same id.</param>
    /// <param name="seen">The version that the editor has seen, such as one that a page has sent back; that of <paramref name="before"/> when not given.</param>
    /// <param name="cancellation">Ends it, and leaves everything as it was.</param>
    /// <returns>
    /// The catalog as it is served now; or what is wrong with it, that it was changed meanwhile (IKI8020), even if that version is kept out (IKI8023), that
    /// the source takes nothing back (IKI8021), is away (IKI8024) or could not write it (IKI8022).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> or <paramref name="after"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="after"/> has another id.</exception>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    Task<Checked<HostedCatalog>> SaveAsync(HostedCatalog before, Catalog after, string? seen = null, CancellationToken cancellation = default);

    /// <summary>A token that tells when <see cref="Current"/> is another, for what a host keeps of it. Take it before <see cref="Current"/>.</summary>
    IChangeToken GetChangeToken();
}
