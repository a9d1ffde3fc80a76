using System.Globalization;
using System.Text.Json.Serialization;
using Iki.Core.Definitions;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas;
using Iki.Core.Measurement;

namespace Iki.Core;

/// <summary>
/// Observations for a catalog, checked against what it declares. Immutable. A figure that broke a bound or could not be read
/// stays in it, so that what needs it says so instead of doing without. An observation takes about 24 bytes.
/// </summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed partial class DataSet
{
    internal DataSet(
        Catalog catalog, Period period, string office, DataSetBuilder builder, IEnumerable<(Period Period, string Office, PositionRatings Ratings)>? ratings = null, int leftOutBefore = 0)
    {
        Catalog = catalog;
        Period = period;
        Office = builder.Offices.Shown(office);
        Store = builder.Close();
        LeftOut = leftOutBefore + builder.LeftOut;
        Scope = builder.Scope;
        Ratings = [.. ratings ?? []];
    }

    private DataSet(Catalog catalog, DataSet same)
    {
        (Catalog, Period, Office, Store, LeftOut, Ratings, Tables) = (catalog, same.Period, same.Office, same.Store, same.LeftOut, same.Ratings, same.Tables);
        Scope = same.Scope;
    }

    /// <summary>The id of the catalog that the figures were checked against.</summary>
    public string CatalogId => Catalog.Id;

    /// <summary>The period the figures are for as a whole.</summary>
    public Period Period { get; }

    /// <summary>The office the figures are for as a whole.</summary>
    public string Office { get; }

    /// <summary>The observations that could be taken: by variable and item, then by office, then in time.</summary>
    public IReadOnlyCollection<Observation> Observations => Store;

    /// <summary>The tables that rows were read from, in order, each with the counts of its rows; empty if there were no rows.</summary>
    public EquatableList<TableRows> Tables { get; internal init; } = [];

    /// <summary>What was asked of the figures when they were read, so that they have no others; null where they have all.</summary>
    public DataScope? Scope { get; internal init; }

    internal Catalog Catalog { get; }

    internal ObservationStore Store { get; }

    /// <summary>How many observations the catalog had no place for.</summary>
    internal int LeftOut { get; }

    internal EquatableList<(Period Period, string Office, PositionRatings Ratings)> Ratings { get; }

    /// <summary>The figures, where there is nothing to check anew.</summary>
    internal HeldData AsHeld => field ??= new HeldData(this, [], []);

    /// <summary>The same figures, said to have been checked against a catalog that asks the same of them.</summary>
    internal DataSet Bound(Catalog catalog) => ReferenceEquals(catalog, Catalog) ? this : new DataSet(catalog, this);

    /// <summary>
    /// An office and those below it, each before those below it, such as for <see cref="CatalogEvaluator.EvaluateEach"/>. Where the catalog declares no offices,
    /// its own is above those that the figures name, in the order in which they do.
    /// </summary>
    /// <param name="office">The office, by name, code or path.</param>
    /// <param name="onlyLeaves">Whether to leave out those that have others below them.</param>
    /// <returns>The offices as in <see cref="Catalog.OfficeNames"/>; the office alone where there is none below it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="office"/> is null.</exception>
    /// <exception cref="ArgumentException">Several offices have this name.</exception>
    public EquatableList<string> OfficesBelow(string office, bool onlyLeaves = false)
    {
        ArgumentNullException.ThrowIfNull(office);
        Store.Offices.ThrowIfSeveral(office, nameof(office));
        return (onlyLeaves ? Store.Offices.RowsOf(FormulaAxis.Office, office) : Store.Offices.NamesBelow(office)).ToEquatableList();
    }

    /// <summary>The appraisers' ratings of the holders of the positions, for a period and an office.</summary>
    /// <param name="period">The period.</param>
    /// <param name="office">The office, by name, code or path.</param>
    /// <exception cref="ArgumentNullException"><paramref name="office"/> is null.</exception>
    /// <exception cref="ArgumentException">The period was never set, or several offices have this name.</exception>
    public EquatableList<PositionRatings> RatingsOf(Period period, string office)
    {
        ArgumentNullException.ThrowIfNull(office);
        Period.ThrowIfUnset(period);
        Store.Offices.ThrowIfSeveral(office, nameof(office));
        return RatingsAt(period, Store.Offices.Shown(office));
    }

    /// <summary>The ratings for a period and an office as it is shown.</summary>
    internal EquatableList<PositionRatings> RatingsAt(Period period, string office) =>
        Ratings.Where(r => r.Period == period && r.Office.Equals(office, StringComparison.OrdinalIgnoreCase)).Select(r => r.Ratings).ToEquatableList();

    /// <summary>
    /// The same figures, checked against another catalog, as if they had been read for that: its bounds, whole numbers, items, names and
    /// offices. A figure that a bound of the old catalog refused is taken where the new one allows it. An evaluator does this by itself for
    /// data of another version of its catalog, and refuses those of another catalog.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <returns>
    /// The figures, and everything found. Observations that the old catalog had no place for, such as those of names that it does not have,
    /// are not in the data any more; that there were some is a warning.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    /// <exception cref="ArgumentException">The data were read for a <see cref="Scope"/>, and the catalog asks other things of figures: they are to be read anew.</exception>
    public Checked<DataSet> For(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        if (ReferenceEquals(catalog, Catalog)) return new Checked<DataSet>(this, []);
        var held = HeldData.Of(this, catalog);
        var (left, accepted) = Acceptances.PartOfData(catalog, [.. held.Found, .. held.Refused]);
        return new Checked<DataSet>(held.Data, left, accepted);
    }

    /// <summary>Checks observations against a catalog.</summary>
    /// <param name="catalog">The catalog whose variables they are of.</param>
    /// <param name="period">The period they are for as a whole.</param>
    /// <param name="observations">The observations; read once and not stored as they are, so they may be produced on demand.</param>
    /// <param name="office">The office they are for as a whole; the catalog's when not given.</param>
    /// <returns>The usable figures, and everything found: unknown names, broken bounds, duplicates, conflicts.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// An observation or its variable is null, or a period was never set. These are slips of the program and no bad data: no text is read as such a period.
    /// </exception>
    public static Checked<DataSet> Create(Catalog catalog, Period period, IEnumerable<Observation> observations, string? office = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(observations);
        Period.ThrowIfUnset(period);
        var diagnostics = DiagnosticCollector.ForFile(null);
        var builder = new DataSetBuilder(catalog, diagnostics);
        var whole = office ?? catalog.Office.Name;
        builder.Offices.ReportSeveral(whole, diagnostics);
        var index = 0;
        foreach (var observation in observations)
        {
            Elements.ThrowIfNull(observation?.Variable, index, nameof(observations));
            if (observation!.Period.IsUnset) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"At index {index}: {Period.Unset}"), nameof(observations));
            index++;
            if (observation.Value?.Problem is { } problem) diagnostics.AddRange([problem]);
            builder.Take(observation, whole, Place.Nowhere);
        }

        var set = new DataSet(catalog, period, whole, builder);
        var (left, accepted) = Acceptances.PartOfData(catalog, diagnostics.InOrder());
        return new Checked<DataSet>(set, left, accepted);
    }

    /// <summary>Checks plain figures, one for each variable, against a catalog.</summary>
    /// <param name="catalog">The catalog whose variables they are of.</param>
    /// <param name="period">The period they are of: <c>2018</c>, <c>2018-03</c>.</param>
    /// <param name="figures">Each variable with its figure.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException"><paramref name="period"/> is not a period.</exception>
    /// <example>
    /// <code>
    /// var catalog = CatalogFile.Load("catalog.json").OrThrow();
    /// var data = DataSet.Create(catalog, "2025", ("laporan", 9), ("rencana", 10)).OrThrow();
    /// Console.WriteLine(data.Observations.Count);   // 2
    /// </code>
    /// </example>
    public static Checked<DataSet> Create(Catalog catalog, string period, params ReadOnlySpan<(string Variable, Figure Figure)> figures)
    {
        return Create(catalog, Period.Parse(period), figures);
    }

    /// <summary>Checks plain figures, one for each variable, against a catalog.</summary>
    /// <param name="catalog">The catalog whose variables they are of.</param>
    /// <param name="period">The period they are of.</param>
    /// <param name="figures">Each variable with its figure.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    /// <exception cref="ArgumentException">A name is null, or the period was never set.</exception>
    public static Checked<DataSet> Create(Catalog catalog, Period period, params ReadOnlySpan<(string Variable, Figure Figure)> figures)
    {
        Elements.ThrowIfNull(figures, nameof(figures));
        var observations = new List<Observation>(figures.Length);
        foreach (var (variable, figure) in figures) observations.Add(new Observation { Variable = variable, Period = period, Value = figure });
        return Create(catalog, period, observations);
    }
}
