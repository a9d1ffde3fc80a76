using System.Collections.Frozen;
using Iki.Core.Diagnostics;

namespace Iki.Core.Measurement;

/// <summary>
/// Observations for a catalog, checked against what it declares. Immutable. A figure that broke a bound or could not be read
/// stays in it, so that what needs it says so instead of doing without.
/// </summary>
public sealed class DataSet
{
    private readonly FrozenDictionary<string, EquatableList<Observation>> _byVariable;

    private DataSet(Period period, string office, IEnumerable<Observation> observations)
    {
        Period = period;
        Office = office;
        Observations = observations.ToEquatableList();
        _byVariable = Observations.GroupBy(o => o.Variable, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.ToEquatableList(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The period the figures are for as a whole.</summary>
    public Period Period { get; }

    /// <summary>The office the figures are for as a whole.</summary>
    public string Office { get; }

    /// <summary>The observations that could be taken, in the order given.</summary>
    public EquatableList<Observation> Observations { get; }

    /// <summary>Checks observations against a catalog.</summary>
    /// <param name="catalog">The catalog whose variables they are of.</param>
    /// <param name="period">The period they are for as a whole.</param>
    /// <param name="observations">The observations.</param>
    /// <param name="office">The office they are for as a whole; the catalog's when not given.</param>
    /// <returns>What could be taken, and everything found: unknown names, broken bounds, duplicates, conflicts.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Checked<DataSet> Create(Catalog catalog, Period period, IEnumerable<Observation> observations, string? office = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(observations);
        var diagnostics = DiagnosticCollector.ForFile(null);
        var located = observations.Select(o => new LocatedObservation(o, Place.Nowhere)).ToList();
        diagnostics.AddRange(located.Select(l => l.Observation.Value?.Problem).OfType<Diagnostic>());
        return new Checked<DataSet>(Create(catalog, period, office, located, diagnostics), diagnostics.InOrder());
    }

    /// <summary>Checks plain figures, one for each variable, against a catalog.</summary>
    /// <param name="catalog">The catalog whose variables they are of.</param>
    /// <param name="period">The period they are of: <c>2018</c>, <c>2018-03</c>.</param>
    /// <param name="figures">Each variable with its figure.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException"><paramref name="period"/> is not a period.</exception>
    public static Checked<DataSet> Create(Catalog catalog, string period, params ReadOnlySpan<(string Variable, Figure Figure)> figures)
    {
        var parsed = Period.Parse(period);
        var observations = new List<Observation>(figures.Length);
        foreach (var (variable, figure) in figures) observations.Add(new Observation { Variable = variable, Period = parsed, Value = figure });
        return Create(catalog, parsed, observations);
    }

    internal static DataSet Create(
        Catalog catalog, Period period, string? office, IReadOnlyList<LocatedObservation> observations, DiagnosticCollector diagnostics)
    {
        var whole = office ?? catalog.Office.Name;
        return new DataSet(period, whole, DataCheck.Check(catalog, whole, observations, diagnostics));
    }

    internal EquatableList<Observation> Of(string variable) => _byVariable.GetValueOrDefault(variable, []);
}

/// <summary>An observation and where in a file it stands.</summary>
internal sealed record LocatedObservation(Observation Observation, Place Place);
