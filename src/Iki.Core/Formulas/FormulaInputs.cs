using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>
/// The figures for one evaluation of a formula, by name: single values, series over time, or named items. Immutable; names
/// compare ordinal, ignoring case.
/// </summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed partial class FormulaInputs
{
    private readonly ImmutableDictionary<string, Given> _given;

    private FormulaInputs(ImmutableDictionary<string, Given> given) => _given = given;

    /// <summary>No figures: every name is missing.</summary>
    public static FormulaInputs Empty { get; } = new(
        ImmutableDictionary.Create<string, Given>(StringComparer.OrdinalIgnoreCase));

    /// <summary>The figures of one period before, for <c>Previous(x)</c>; null when there are none.</summary>
    public FormulaInputs? Previous { get; private init; }

    /// <summary>The figures of the same period a year before, for <c>LastYear(x)</c>; null when there are none.</summary>
    public FormulaInputs? LastYear { get; private init; }

    /// <summary>The figures from the start of the year, for <c>YearToDate(x)</c>; null when there are none.</summary>
    public FormulaInputs? YearToDate { get; private init; }

    /// <summary>Figures of the given names.</summary>
    /// <param name="figures">Each name with its figure; of a name given twice the last one counts.</param>
    public static FormulaInputs Of(params ReadOnlySpan<(string Name, Figure Figure)> figures)
    {
        Elements.ThrowIfNull(figures, nameof(figures));
        var inputs = Empty;
        foreach (var (name, figure) in figures) inputs = inputs.With(name, figure);
        return inputs;
    }

    /// <summary>Figures as files give them.</summary>
    /// <param name="figures">The figures of each name; one that has none at all is missing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> is null.</exception>
    public static FormulaInputs Of(IEnumerable<NamedFigures> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var (inputs, index) = (Empty, 0);
        foreach (var given in figures)
        {
            Elements.ThrowIfNull(given?.Name, index++, nameof(figures));
            inputs = given!.Series is { } series ? inputs.WithSeries(given.Name, series)
                : given.Items is { } items ? inputs.WithItems(given.Name, items.Select(i => (i.Key, i.Figure)))
                : given.Single is { } single ? inputs.With(given.Name, single)
                : inputs;
        }

        return inputs;
    }

    /// <summary>These figures and one more.</summary>
    /// <param name="name">The name, without brackets.</param>
    /// <param name="figure">The figure; of a percentage in percent points.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public FormulaInputs With(string name, Figure figure) => Add(name, new Given([("1", figure)], Shape.Single));

    /// <summary>These figures and a series over time, in order.</summary>
    /// <param name="name">The name, without brackets.</param>
    /// <param name="figures">One figure per period; may be empty.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FormulaInputs WithSeries(string name, IEnumerable<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return Add(name, new Given(
            [.. figures.Select((f, i) => ((i + 1).ToString(CultureInfo.InvariantCulture), f))], Shape.Series));
    }

    /// <summary>These figures and the items of a variable.</summary>
    /// <param name="name">The name, without brackets.</param>
    /// <param name="figures">Each item's key with its figure; of a key given twice the last one counts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FormulaInputs WithItems(string name, IEnumerable<(string Key, Figure Figure)> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var byKey = new OrderedDictionary<string, Figure>(StringComparer.OrdinalIgnoreCase);
        var index = 0;
        foreach (var (key, figure) in figures)
        {
            Elements.ThrowIfNull(key, index++, nameof(figures));
            byKey[key] = figure;
        }

        return Add(name, new Given([.. byKey.Select(i => (i.Key, i.Value))], Shape.Items));
    }

    /// <summary>These figures and those of one period before.</summary>
    /// <param name="previous">The figures of the period before; they may in turn have previous figures.</param>
    /// <exception cref="ArgumentNullException"><paramref name="previous"/> is null.</exception>
    public FormulaInputs WithPrevious(FormulaInputs previous)
    {
        ArgumentNullException.ThrowIfNull(previous);
        return With(_given, previous, LastYear, YearToDate);
    }

    /// <summary>These figures and those of the same period a year before.</summary>
    /// <param name="lastYear">The figures of then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lastYear"/> is null.</exception>
    public FormulaInputs WithLastYear(FormulaInputs lastYear)
    {
        ArgumentNullException.ThrowIfNull(lastYear);
        return With(_given, Previous, lastYear, YearToDate);
    }

    /// <summary>These figures and those from the start of the year to the end of the period.</summary>
    /// <param name="yearToDate">The figures since then, which take in those of the period itself.</param>
    /// <exception cref="ArgumentNullException"><paramref name="yearToDate"/> is null.</exception>
    public FormulaInputs WithYearToDate(FormulaInputs yearToDate)
    {
        ArgumentNullException.ThrowIfNull(yearToDate);
        return With(_given, Previous, LastYear, yearToDate);
    }

    internal Given? Find(string name) => _given.GetValueOrDefault(name);

    private FormulaInputs Add(string name, Given given)
    {
        ArgumentNullException.ThrowIfNull(name);
        return With(_given.SetItem(name, given), Previous, LastYear, YearToDate);
    }

    private static FormulaInputs With(
        ImmutableDictionary<string, Given> given, FormulaInputs? previous, FormulaInputs? lastYear, FormulaInputs? yearToDate) =>
        new(given) { Previous = previous, LastYear = lastYear, YearToDate = yearToDate };

    internal enum Shape
    {
        Single,
        Series,
        Items,
    }

    /// <summary>What is given under a name.</summary>
    internal sealed record Given(ImmutableArray<(string Key, Figure Figure)> Figures, Shape Shape);
}
