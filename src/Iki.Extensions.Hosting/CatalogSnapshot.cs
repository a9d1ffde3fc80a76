using System.Collections.Frozen;
using Iki.Core;

namespace Iki.Extensions.Hosting;

/// <summary>The catalogs of a store at one time: all of one reload, none of another. Immutable.</summary>
public sealed class CatalogSnapshot
{
    private readonly FrozenDictionary<string, HostedCatalog> _byId;

    private readonly CatalogSet _set;

    internal CatalogSnapshot(long number, DateTimeOffset loadedAt, IEnumerable<HostedCatalog> catalogs, EquatableList<CatalogProblem> problems)
    {
        (Number, LoadedAt, Problems) = (number, loadedAt, problems);
        Catalogs = catalogs.ToEquatableList();
        _byId = Catalogs.ToFrozenDictionary(c => c.Id, StringComparer.Ordinal);
        _set = CatalogSet.Of(Catalogs.Select(c => c.Catalog));
    }

    /// <summary>How many times the store had been filled or changed when this was made; 0 before it is first filled.</summary>
    public long Number { get; }

    /// <summary>When it was made: since then, no reload has found anything else.</summary>
    public DateTimeOffset LoadedAt { get; }

    /// <summary>The catalogs, in the order of the sources and of their documents.</summary>
    public EquatableList<HostedCatalog> Catalogs { get; }

    /// <summary>What was kept out, and why.</summary>
    public EquatableList<CatalogProblem> Problems { get; }

    /// <summary>The catalog of an id; null for none.</summary>
    /// <param name="id">The id, compared ordinal; null gives null.</param>
    public HostedCatalog? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    /// <summary>The catalog of an id, or an error that says so and names the nearest that is there.</summary>
    /// <param name="id">The id, compared ordinal.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Checked<HostedCatalog> Get(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Find(id) is { } catalog ? Checked.Of(catalog, []) : Checked.Of<HostedCatalog>(null, [HostingDiagnostics.NoCatalog(id, Catalogs.Select(c => c.Id))]);
    }

    /// <summary>The catalogs in force on a day (<see cref="CatalogSet.InForceOn(DateOnly)"/>).</summary>
    /// <param name="day">The day.</param>
    public EquatableList<HostedCatalog> InForceOn(DateOnly day) => Hosted(_set.InForceOn(day));

    /// <summary>The catalogs of an office in force on a day: none, one, or several where their dates overlap.</summary>
    /// <param name="day">The day.</param>
    /// <param name="office">The name of the office whose positions the catalog describes, compared ordinal and ignoring case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="office"/> is null.</exception>
    public EquatableList<HostedCatalog> InForceOn(DateOnly day, string office) => Hosted(_set.InForceOn(day, office));

    /// <summary>
    /// The catalog of an office in force at the end of a period: one of the office itself, else one that declares it among its offices; or why there is
    /// none, or which of several there are.
    /// </summary>
    /// <param name="office">The name of the office; or a name, code or path that a catalog has for it. Compared ordinal and ignoring case.</param>
    /// <param name="period">The period; its last day decides.</param>
    /// <exception cref="ArgumentNullException"><paramref name="office"/> is null.</exception>
    public Checked<HostedCatalog> GetInForce(string office, Period period)
    {
        ArgumentNullException.ThrowIfNull(office);
        var found = InForceOn(period.LastDay, office);
        if (found.Count == 0) found = [.. InForceOn(period.LastDay).Where(c => c.Declares(office))];
        return found.Count == 1 ? Checked.Of(found[0], []) : Checked.Of<HostedCatalog>(null, [
            found.Count > 1 ? HostingDiagnostics.SeveralInForce(office, period.LastDay, found.Select(c => c.Id))
            : Catalogs.Any(c => c.Declares(office)) ? HostingDiagnostics.NoneInForce(office, period.LastDay)
            : InForceOn(period.LastDay).Select(c => c.OfficesAlike(office)).FirstOrDefault(d => d is not null)
                ?? HostingDiagnostics.NoOffice(office, Catalogs.Select(c => c.Catalog.Office.Name))]);
    }

    private EquatableList<HostedCatalog> Hosted(EquatableList<Catalog> catalogs) => catalogs.Select(c => _byId[c.Id]).ToEquatableList();
}
