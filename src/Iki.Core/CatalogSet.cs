namespace Iki.Core;

/// <summary>Catalogs of several offices and years together. Immutable.</summary>
public sealed class CatalogSet
{
    private CatalogSet(EquatableList<Catalog> catalogs) => Catalogs = catalogs;

    /// <summary>The catalogs, in the order given.</summary>
    public EquatableList<Catalog> Catalogs { get; }

    /// <summary>A set of catalogs.</summary>
    /// <param name="catalogs">The catalogs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogs"/> is null.</exception>
    /// <exception cref="ArgumentException">Two catalogs have the same id, or one is null.</exception>
    public static CatalogSet Of(IEnumerable<Catalog> catalogs)
    {
        ArgumentNullException.ThrowIfNull(catalogs);
        var list = catalogs.WithoutNull(nameof(catalogs)).ToEquatableList();
        var twice = list.GroupBy(c => c.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null) throw new ArgumentException($"Two catalogs have the id '{twice.Key}'.", nameof(catalogs));
        return new CatalogSet(list);
    }

    /// <summary>
    /// The catalogs in force on a day. One that does not say from when it is in force never is; where a catalog of an office has no
    /// end, it ends when the office's next one starts.
    /// </summary>
    /// <param name="day">The day.</param>
    public EquatableList<Catalog> InForceOn(DateOnly day)
    {
        var started = Catalogs.Where(c => c.InForce?.From <= day).ToArray();
        var latest = started.GroupBy(OfficeOf).ToDictionary(g => g.Key, g => g.Max(c => c.InForce!.From));
        return started.Where(c => c.InForce!.Contains(day) && (c.InForce.To is not null || c.InForce.From == latest[OfficeOf(c)])).ToEquatableList();
    }

    /// <summary>The catalogs of an office in force on a day: none, one, or several where their dates overlap.</summary>
    /// <param name="day">The day.</param>
    /// <param name="office">The name of the office, compared ordinal and ignoring case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="office"/> is null.</exception>
    public EquatableList<Catalog> InForceOn(DateOnly day, string office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return InForceOn(day).Where(c => IsOf(c, office)).ToEquatableList();
    }

    private static bool IsOf(Catalog catalog, string office) => catalog.Office.Name.Equals(office, StringComparison.OrdinalIgnoreCase);

    private static (string Name, string? Parent) OfficeOf(Catalog catalog) => (catalog.Office.Name.ToUpperInvariant(), catalog.Office.Parent?.ToUpperInvariant());
}
