using System.Collections.Frozen;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Evaluation;

namespace Iki.Core.Measurement;

/// <summary>
/// Checks observations, one after another, against what a catalog declares. An observation that cannot be assigned is reported
/// and left out; a figure that is itself wrong is reported and kept, marked as unusable.
/// </summary>
internal sealed class DataSetBuilder
{
    private readonly FrozenDictionary<string, Variable[]> _variables;
    private readonly DiagnosticCollector _diagnostics;
    private readonly ObservationStore _store;
    private readonly Places _places = new();
    private readonly HashSet<int> _contested = [];
    private readonly WordCheck _words;
    private readonly DataFilter? _filter;
    private readonly Dictionary<string, PlainVariable> _plain = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Begins a data set.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="diagnostics">Where what is found is reported.</param>
    /// <param name="scope">What is asked of the figures; null for all.</param>
    public DataSetBuilder(Catalog catalog, DiagnosticCollector diagnostics, DataScope? scope = null)
    {
        _variables = catalog.Variables.Concat(catalog.Indicators.SelectMany(i => i.Variables))
            .GroupBy(v => v.Name, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase);
        _diagnostics = diagnostics;
        Offices = OfficeNumbers.Of(catalog);
        _store = new ObservationStore(Offices);
        _words = new WordCheck(catalog, diagnostics);
        Scope = scope;
        if (scope is not null) _filter = new DataFilter(scope, Offices);
    }

    /// <summary>What is asked of the figures; null for all.</summary>
    public DataScope? Scope { get; }

    /// <summary>How many sound observations were passed over, because nothing that is asked for needs them.</summary>
    public long PassedOver { get; private set; }

    /// <summary>How many observations the catalog has no place for.</summary>
    public int LeftOut { get; private set; }

    /// <summary>The offices of the catalog.</summary>
    public OfficeNumbers Offices { get; }

    /// <summary>The places of figures that repeat or contradict others; known once the set is closed.</summary>
    public IEnumerable<Place> Contested => _contested.Select(order => _places[order]);

    /// <summary>Takes an observation.</summary>
    /// <param name="observation">The observation.</param>
    /// <param name="office">The office of one that names none.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="reportedIn">The period of its report; null where the report has none.</param>
    public void Take(Observation observation, string office, Place place, Period? reportedIn = null)
    {
        if (!_variables.TryGetValue(observation.Variable, out var declarations))
        {
            _diagnostics.UnknownVariable(place, observation.Variable, _diagnostics.Nearest(observation.Variable, _variables.Keys));
            LeftOut++;
            return;
        }

        var variable = declarations[0];
        if (observation is { Value: null, Text: null })
        {
            if (variable.Items.Count == 0) _diagnostics.ItemsNotDeclared(place, variable.Name);
            return;
        }

        if (!CheckItem(variable, observation, place))
        {
            LeftOut++;
            return;
        }

        var where = observation.Office ?? office;
        if (!Offices.Knows(where))
        {
            Offices.Report(where, place, _diagnostics);
            LeftOut++;
            return;
        }

        if (observation.Value is { Problem: null } figure)
        {
            var given = figure;
            if (figure.Doubtful is not null) DoubtfulNumbers.Report(figure, NameOf(variable, observation), variable.Unit, place, _diagnostics);
            foreach (var declaration in declarations) figure = CheckFigure(declaration, observation, figure, place);
            if (figure != given) observation = observation with { Value = figure };
        }

        observation = _words.Checked(observation, place);

        // A figure of an earlier year is there for comparison.
        var isLate = variable.Frequency is not null && observation.Period.LastDay < reportedIn?.FirstDay && observation.Period.Year == reportedIn?.Year;
        if (isLate)
        {
            _diagnostics.ReportedLate(place, $"{NameOf(variable, observation)}, {observation.Period}, {Offices.Shown(where)}", reportedIn!.Value.ToString());
        }

        // The names as declared, so that messages about the figures use the spelling of the definition.
        var item = observation.Item is { } key ? variable.Items[variable.PlaceOfItem(key)].Key : null;
        var number = Offices.Of(where);
        if (_filter is not null && !_filter.Asks(observation.Period, number)) PassOver(variable.Name, item, FindPlain(variable.Name)!.IsExpected, number);
        else _store.FindOrAdd(variable.Name, item).Add(number, _places.Add(place), observation);
    }

    /// <summary>What a name means, for figures that come by the million; null where the catalog does not have it.</summary>
    public PlainVariable? FindPlain(string name)
    {
        if (_plain.TryGetValue(name, out var known)) return known;
        if (!_variables.TryGetValue(name, out var declarations)) return null;
        _plain.Add(name, known = new PlainVariable(declarations, _store));
        return known;
    }

    /// <summary>Takes a figure of which there is nothing to say.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="item">Which of its items, as <see cref="PlainVariable.TryItem"/> says.</param>
    /// <param name="period">The period.</param>
    /// <param name="office">The number of the office.</param>
    /// <param name="numerator">The numerator of the reduced fraction.</param>
    /// <param name="denominator">The denominator.</param>
    /// <param name="line">The line of a file, or which element of a list.</param>
    /// <param name="file">The file.</param>
    /// <param name="list">The pointer of the list; null for lines.</param>
    public void Take(PlainVariable variable, int item, Period period, int office, long numerator, int denominator, int line, string? file, string? list)
    {
        if (_filter is not null && !_filter.Asks(period, office))
        {
            PassOver(variable.Name, variable.KeyOf(item), variable.IsExpected, office);
            return;
        }

        var order = list is null ? _places.AddLine(line, file) : _places.AddElement(list, line, file);
        variable.ColumnOf(item).Add(office, order, period.Packed, numerator, denominator);
    }

    /// <summary>Counts an observation that is not asked for. Who reports at all is remembered where that says who is expected to.</summary>
    private void PassOver(string variable, string? item, bool isExpected, int office)
    {
        PassedOver++;
        if (isExpected && _filter!.Asks(office)) _store.NotePassedOver(variable, item, office);
    }

    /// <summary>All usable figures, once duplicates and contradictions are known.</summary>
    public ObservationStore Close()
    {
        _store.Close();
        var repeats = _store.Columns.SelectMany(ColumnCheck.Repeats).OrderBy(r => r.Order).ToList();
        foreach (var repeat in repeats) Report(repeat);
        foreach (var column in repeats.GroupBy(r => r.Column)) column.Key.Remove([.. column.Select(r => r.Place)]);
        foreach (var overlap in _store.Columns.SelectMany(ColumnCheck.Overlaps).OrderBy(o => o.Order)) Report(overlap);
        return _store;
    }

    private void Report(Repeat repeat)
    {
        var at = _places[repeat.Order];
        Contest(repeat.Column, repeat.Place);
        if (repeat.IsSame)
        {
            _diagnostics.GivenTwice(at, repeat.Column.Describe(repeat.Place, Offices));
            return;
        }

        Contest(repeat.Column, repeat.First);
        _diagnostics.GivenDifferently(at, repeat.Column.Describe(repeat.Place, Offices));
        repeat.Column.Refuse(repeat.First, _diagnostics.Last);
    }

    /// <summary>Figures for a period and for parts of it contradict each other or repeat each other: neither is taken.</summary>
    private void Report(Overlap overlap)
    {
        Contest(overlap.Column, overlap.Fine);
        Contest(overlap.Column, overlap.Wide);
        var wide = Period.Unpack(overlap.Column.At(overlap.Wide).Period);
        _diagnostics.FinerAndWider(_places[overlap.Order], overlap.Column.Describe(overlap.Fine, Offices), wide.ToString());
        overlap.Column.Refuse(overlap.Wide, _diagnostics.Last);
    }

    /// <summary>Remembers that a figure was contradicted or repeated; one that was refused before had its say.</summary>
    private void Contest(ObservationColumn column, int place)
    {
        var entry = column.At(place);
        if (column.FigureOf(entry)?.Problem is null) _contested.Add(entry.Order);
    }

    private bool CheckItem(Variable variable, Observation observation, Place place)
    {
        if (observation.Item is not { } key)
        {
            if (variable.Items.Count == 0) return true;
            _diagnostics.ItemsExpected(place, variable.Name, string.Join(", ", variable.Items.Select(i => i.Key)));
            return false;
        }

        if (variable.Items.Count == 0)
        {
            _diagnostics.ItemsNotDeclared(place, variable.Name);
            return false;
        }

        if (variable.PlaceOfItem(key) >= 0) return true;
        _diagnostics.UnknownItemOfData(place, key, variable.Name, _diagnostics.Nearest(key, variable.Items.Select(i => i.Key)));
        return false;
    }

    private static string NameOf(Variable variable, Observation observation) =>
        observation.Item is null ? variable.Name : $"{variable.Name}.{observation.Item}";

    private Figure CheckFigure(Variable variable, Observation observation, Figure figure, Place place)
    {
        var name = NameOf(variable, observation);
        var value = figure.Value;
        var found = _diagnostics.Count;
        if (variable.Integer && !value.IsInteger) _diagnostics.FigureNotWhole(place, name, value);
        if (variable.Min is { } min && value < min) _diagnostics.FigureTooSmall(place, name, value, min);
        if (variable.Max is { } max && value > max) _diagnostics.FigureTooLarge(place, name, value, max);
        if (_diagnostics.Count > found) return figure.Refused(_diagnostics.Last);
        var mayBeSmall = variable.Max is { } most && most <= 1;
        if (variable.Unit == "%" && !mayBeSmall && Plausibility.LooksLikeRatio(value)) _diagnostics.RatioForPercentage(place, name, value);
        return figure;
    }
}
