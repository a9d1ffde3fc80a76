using System.Globalization;
using System.Text.Json.Serialization;
using Iki.Core.Definitions;
using Iki.Core.Diagnostics;
using Iki.Core.Measurement;

namespace Iki.Core;

/// <summary>
/// Observations for a catalog, checked against what it declares. Immutable. A figure that broke a bound or could not be read
/// stays in it, so that what needs it says so instead of doing without. An observation takes about 32 bytes.
/// </summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed partial class DataSet
{
    private readonly EquatableList<(Period Period, string Office, PositionRatings Ratings)> _ratings;

    internal DataSet(Period period, string office, ObservationStore store, IEnumerable<(Period Period, string Office, PositionRatings Ratings)>? ratings = null)
    {
        Period = period;
        Office = office;
        Store = store;
        _ratings = [.. ratings ?? []];
    }

    /// <summary>The period the figures are for as a whole.</summary>
    public Period Period { get; }

    /// <summary>The office the figures are for as a whole.</summary>
    public string Office { get; }

    /// <summary>The observations that could be taken: by variable and item, then by office, then in time.</summary>
    public IReadOnlyCollection<Observation> Observations => Store;

    /// <summary>The tables that rows were read from, in order, each with the counts of its rows; empty if there were no rows.</summary>
    public EquatableList<TableRows> Tables { get; internal init; } = [];

    internal ObservationStore Store { get; }

    /// <summary>The appraisers' ratings of the holders of the positions, for a period and an office.</summary>
    /// <param name="period">The period.</param>
    /// <param name="office">The office.</param>
    /// <exception cref="ArgumentNullException"><paramref name="office"/> is null.</exception>
    /// <exception cref="ArgumentException">The period was never set.</exception>
    public EquatableList<PositionRatings> RatingsOf(Period period, string office)
    {
        ArgumentNullException.ThrowIfNull(office);
        Period.ThrowIfUnset(period);
        return _ratings.Where(r => r.Period == period && r.Office.Equals(office, StringComparison.OrdinalIgnoreCase)).Select(r => r.Ratings).ToEquatableList();
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
        var index = 0;
        foreach (var observation in observations)
        {
            Elements.ThrowIfNull(observation?.Variable, index, nameof(observations));
            if (observation!.Period.IsUnset) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"At index {index}: {Period.Unset}"), nameof(observations));
            index++;
            if (observation.Value?.Problem is { } problem) diagnostics.AddRange([problem]);
            builder.Take(observation, whole, Place.Nowhere);
        }

        var set = new DataSet(period, whole, builder.Close());
        var (left, accepted) = Acceptances.Of(catalog).PartOfData(diagnostics.InOrder());
        return new Checked<DataSet>(set, left, accepted);
    }

    /// <summary>Checks plain figures, one for each variable, against a catalog.</summary>
    /// <param name="catalog">The catalog whose variables they are of.</param>
    /// <param name="period">The period they are of: <c>2018</c>, <c>2018-03</c>.</param>
    /// <param name="figures">Each variable with its figure.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException"><paramref name="period"/> is not a period.</exception>
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
