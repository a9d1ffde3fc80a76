using Iki.Core.Diagnostics;
using Iki.Core.Scoring;

namespace Iki.Core;

/// <summary>The regulations that come with the library, and which of them applies.</summary>
public static class Regulations
{
    private const string Folder = "Iki.Core.Scoring.Regulations.";

    // Read once, on first use, and never changed. One is compiled, and its examples are run, when something is rated by it: a program that rates once needs one.
    private static readonly Lazy<EquatableList<Regulation>> All = new(() => ReadShipped());

    private static readonly Lazy<Lazy<Scorer>[]> Scorers = new(() => [.. Shipped.Select(r => new Lazy<Scorer>(() => Scorer.Create(r).Value))]);

    /// <summary>The regulations that come with the library, by id.</summary>
    public static EquatableList<Regulation> Shipped => All.Value;

    /// <summary>The regulation of an id that comes with the library; null for none.</summary>
    /// <param name="id">The id: <c>permenpanrb-8-2021</c>.</param>
    public static Regulation? Find(string id) => Shipped.FirstOrDefault(r => r.Id == id);

    /// <summary>
    /// The regulation for a catalog and a period: the one that is named, else the one that the catalog names, else the one that
    /// rates indicators or employees and applies to the whole period.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="period">The period.</param>
    /// <param name="named">The requested id; null for none.</param>
    /// <param name="among">The regulations to choose from; those that come with the library when not given.</param>
    /// <returns>The regulation; or an error that there is none with this id, or an information that none is in force.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    /// <exception cref="ArgumentException">The period was never set, or a regulation is null.</exception>
    public static Checked<Regulation> For(Catalog catalog, Period period, string? named = null, IReadOnlyCollection<Regulation>? among = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Period.ThrowIfUnset(period);
        Elements.ThrowIfNull(among, nameof(among));
        var all = among ?? Shipped;
        var diagnostics = DiagnosticCollector.ForFile(null);
        if ((named ?? catalog.Regulation) is { } id)
        {
            var found = all.FirstOrDefault(r => r.Id == id);
            if (found is null) diagnostics.UnknownRegulation(new Place(named is null ? "/regulation" : null), id, string.Join(", ", all.Select(r => r.Id)));
            return new Checked<Regulation>(found, diagnostics.InOrder());
        }

        var inForce = all.Where(r => r.IsForScorecards && r.AppliesTo(period)).MaxBy(r => r.InForce?.From);
        if (inForce is null) diagnostics.NoRegulationInForce(period.ToString());
        return new Checked<Regulation>(inForce, diagnostics.InOrder());
    }

    /// <summary>
    /// The scorer of the regulation for a catalog and a period, chosen as <see cref="For"/> does. Those of the regulations that come
    /// with the library are created once and reused; keep the scorers of your own regulations.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="period">The period.</param>
    /// <param name="named">The requested id; null for none.</param>
    /// <param name="among">The regulations to choose from; those that come with the library when not given.</param>
    /// <returns>The scorer, or why there is no regulation, or what is wrong with it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    /// <exception cref="ArgumentException">The period was never set, or a regulation is null.</exception>
    /// <example>
    /// <code>
    /// var catalog = CatalogFile.Load("catalog.json").OrThrow();
    /// var scorer = Regulations.ScorerFor(catalog, Period.OfYear(2025)).OrThrow();
    /// Console.WriteLine(scorer.Regulation.Id);   // permenpanrb-6-2022
    /// </code>
    /// </example>
    public static Checked<Scorer> ScorerFor(
        Catalog catalog, Period period, string? named = null, IReadOnlyCollection<Regulation>? among = null)
    {
        var regulation = For(catalog, period, named, among);
        if (regulation.ValueOrNull is not { } found) return new Checked<Scorer>(null, regulation.Diagnostics);
        return ScorerOf(found) is { } made ? new Checked<Scorer>(made, []) : Scorer.Create(found);
    }

    /// <summary>The scorer of a regulation that comes with the library. It is made once and given again.</summary>
    /// <param name="id">The id: <c>bkn-3-2023</c>.</param>
    /// <returns>The scorer, or an error that there is no such regulation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static Checked<Scorer> ScorerFor(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (Find(id) is { } regulation) return new Checked<Scorer>(ScorerOf(regulation), []);
        return new Checked<Scorer>(null, [DiagnosticCollector.Said(d => d.UnknownRegulation(Place.Nowhere, id, string.Join(", ", Shipped.Select(r => r.Id))))]);
    }

    // The scorer of a regulation that comes with the library; null for any other, also for one that is equal to it.
    private static Scorer? ScorerOf(Regulation regulation)
    {
        for (var i = 0; i < Shipped.Count; i++)
        {
            if (ReferenceEquals(Shipped[i], regulation)) return Scorers.Value[i].Value;
        }

        return null;
    }

    private static EquatableList<Regulation> ReadShipped()
    {
        var assembly = typeof(Regulations).Assembly;
        var names = assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal));
        return names.Order(StringComparer.Ordinal).Select(name =>
        {
            using var resource = assembly.GetManifestResourceStream(name)!;
            using var bytes = new MemoryStream();
            resource.CopyTo(bytes);
            return RegulationFile.ReadUnchecked(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), name[Folder.Length..]).Value;
        }).ToEquatableList();
    }
}
