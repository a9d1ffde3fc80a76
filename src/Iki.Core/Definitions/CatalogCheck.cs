using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Evaluation;
using Iki.Core.Formulas.Parsing;

namespace Iki.Core.Definitions;

/// <summary>What a catalog must hold to besides its form: unique ids and names, and members that fit each other.</summary>
internal sealed partial class CatalogCheck
{
    private readonly Catalog _catalog;
    private readonly DiagnosticCollector _diagnostics;
    private readonly IReadOnlyList<CatalogIndicator> _indicators;
    private readonly Dictionary<string, JsonPath> _ids;
    private readonly Dictionary<string, JsonPath> _names;

    private CatalogCheck(Catalog catalog, IReadOnlyList<CatalogIndicator> indicators, DiagnosticCollector diagnostics)
    {
        _catalog = catalog;
        _diagnostics = diagnostics;
        _indicators = indicators;
        _ids = new(indicators.Count, StringComparer.Ordinal);
        _names = new(catalog.Parameters.Count + catalog.Variables.Count, StringComparer.OrdinalIgnoreCase);
    }

    public static void Check(Catalog catalog, IReadOnlyList<CatalogIndicator> indicators, DiagnosticCollector diagnostics)
    {
        var check = new CatalogCheck(catalog, indicators, diagnostics);
        check.CheckNamespace();
        if (catalog.InForce is { From: { } from, To: { } to } && to < from) diagnostics.EndsBeforeStart(new Place("/inForce/to"));
        check.CheckOffices();
        check.CheckScales();
        check.CheckPositions();
        Acceptances.Of(catalog).Check(diagnostics);
    }

    /// <summary>Parameters, variables and symbols share one namespace; an indicator's own names may not shadow.</summary>
    private void CheckNamespace()
    {
        CheckNames(_catalog.Parameters, _catalog.Variables, JsonPath.Root, _names);
        foreach (var (_, indicator, path) in _indicators)
        {
            if (indicator.Symbol is { } symbol) TakeName(symbol, path.To("symbol"), _names);
        }

        foreach (var (_, indicator, path) in _indicators)
        {
            if (indicator.Parameters.Count + indicator.Variables.Count == 0) continue;
            var own = new Dictionary<string, JsonPath>(_names, StringComparer.OrdinalIgnoreCase);
            CheckNames(indicator.Parameters, indicator.Variables, path, own);
        }
    }

    private void CheckNames(
        EquatableList<Parameter> parameters, EquatableList<Variable> variables, JsonPath owner, Dictionary<string, JsonPath> taken)
    {
        var path = owner.To("parameters");
        foreach (var parameter in parameters) CheckParameter(parameter, path.To(parameter.Name), taken);
        path = owner.To("variables");
        foreach (var variable in variables) CheckVariable(variable, path.To(variable.Name), taken);
    }

    private void TakeName(string name, JsonPath path, Dictionary<string, JsonPath> taken)
    {
        if (!Alphabet.IsBracketable(name)) _diagnostics.NotAName(path.Place, name);
        else if (!taken.TryAdd(name, path)) _diagnostics.NameTaken(path.Place, name, taken[name].ToString());
    }

    private void CheckParameter(Parameter parameter, JsonPath path, Dictionary<string, JsonPath> taken)
    {
        TakeName(parameter.Name, path, taken);
        if (parameter.Values.Count == 0) _diagnostics.TooFewElements(path.To("values").Place, 1);
        ParameterValue? before = null;
        foreach (var (i, value) in parameter.Values.Index())
        {
            var at = path.To("values").To(i);
            if (value.To is { } to && to < value.From) _diagnostics.EndsBeforeStart(at.Place);
            if (before is not null && value.From <= (before.To ?? before.From)) _diagnostics.ValuesOverlap(at.Place, parameter.Name);
            CheckValue(parameter, value, at);
            before = value;
        }

        if (parameter.Values.Count > 1 && parameter.Values.All(v => v.Items.Count > 0)) CheckItems(parameter, path.To("values"));
    }

    private void CheckValue(Parameter parameter, ParameterValue value, JsonPath at)
    {
        if (value.Value is null == (value.Items.Count == 0)) _diagnostics.ValueOrItems(at.Place);
        else if (parameter.Values[0].Items.Count == 0 != (value.Items.Count == 0)) _diagnostics.ItemsInSomeValues(at.Place, parameter.Name);
        else if (parameter.Unit == "%" && Plausibility.LooksLikeRatio(value.Total)) _diagnostics.RatioForPercentage(at.Place, parameter.Name, value.Total);
        if (value.Value is { } number) DoubtfulNumbers.Report(number, parameter.Name, parameter.Unit, at.Place, _diagnostics);
        if (value.Items.Count == 0) return;
        var items = at.To("items");
        var keys = new Dictionary<string, JsonPath>(value.Items.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var item in value.Items)
        {
            TakeName(item.Key, items.To(item.Key), keys);
            DoubtfulNumbers.Report(item.Value, $"{parameter.Name}.{item.Key}", parameter.Unit, items.To(item.Key).Place, _diagnostics);
        }
    }

    /// <summary>A formula names an item whatever the period asked about, so every value has the items of the first, and no others.</summary>
    private void CheckItems(Parameter parameter, JsonPath path)
    {
        var first = parameter.Values[0];
        foreach (var (i, value) in parameter.Values.Index().Skip(1))
        {
            var at = path.To(i).To("items");
            foreach (var item in first.Items.Where(f => value.Of(f.Key) is null)) _diagnostics.ParameterItemMissing(at.Place, parameter.Name, item.Key);
            foreach (var item in value.Items.Where(v => first.Of(v.Key) is null))
            {
                _diagnostics.ParameterItemUnknown(at.To(item.Key).Place, parameter.Name, item.Key, _diagnostics.Nearest(item.Key, parameter.ItemKeys));
            }
        }
    }

    private void CheckVariable(Variable variable, JsonPath path, Dictionary<string, JsonPath> taken)
    {
        TakeName(variable.Name, path, taken);
        if (variable.Min > variable.Max) _diagnostics.MinAboveMax(path.To("max").Place);
        if (variable.Aggregate.Office is Aggregation.First or Aggregation.Last or Aggregation.Latest) _diagnostics.NoOrderOfOffices(path.To("aggregate").Place);
        if (_catalog.Offices.Count > 0 && variable.IsOpenOverOffices)
        {
            // Where it is the default there may be no such member to point at.
            var at = variable.Aggregate == AggregationRule.Sum ? path : path.To("aggregate");
            _diagnostics.OfficesOpen(at.Place, variable.Name, variable.Suggested);
        }
        else if (variable is { Unit: "‰", Aggregate: { Time: Aggregation.Sum, Office: null } })
        {
            _diagnostics.RatesAddedUp(path.Place, variable.Name);
        }

        if (variable.Items.Count == 0) return;
        var items = path.To("items");
        var keys = new Dictionary<string, JsonPath>(variable.Items.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var item in variable.Items) TakeName(item.Key, items.To(item.Key), keys);
    }

    private void CheckOffices()
    {
        var offices = _catalog.Directory;
        if (offices.Faults.Count == 0) return;
        var faults = offices.Faults.ToLookup(f => offices.PlaceOf(f.Office));
        foreach (var (place, node, steps) in OfficePlaces.Of(_catalog.Offices, faults.Contains))
        {
            var at = OfficePlaces.PathOf(steps);
            foreach (var fault in faults[place])
            {
                if (fault.Code is { } code) _diagnostics.OfficeCodeTwice(at.To("code").Place, code, offices.Names[fault.Other]);
                else _diagnostics.OfficeTwice(at.To("name").Place, node.Name);
            }
        }
    }

    private void CheckScales()
    {
        var path = JsonPath.Root.To("scales");
        foreach (var scale in _catalog.Scales)
        {
            var at = path.To(scale.Name);
            if (scale.Words.Count < 2) _diagnostics.TooFewElements(at.Place, 2);
            foreach (var (w, word) in scale.Words.Index())
            {
                if (scale.PlaceOf(word) < w) _diagnostics.WordTwice(at.To(w).Place, word, scale.Name);
            }
        }
    }

    private void CheckPositions()
    {
        var path = JsonPath.Root.To("positions");
        var positions = new Dictionary<string, Position>(_catalog.Positions.Count, StringComparer.Ordinal);
        var places = new Dictionary<string, JsonPath>(_catalog.Positions.Count, StringComparer.Ordinal);
        foreach (var (p, position) in _catalog.Positions.Index())
        {
            if (positions.TryAdd(position.Id, position)) places.Add(position.Id, path.To(p));
            else _diagnostics.IdTwice(path.To(p).To("id").Place, position.Id, places[position.Id].ToString());
        }

        var circles = Circles(positions);
        foreach (var (p, position) in _catalog.Positions.Index())
        {
            if (position.ReportsTo is not { } superior) continue;
            var at = path.To(p).To("reportsTo");
            if (!positions.ContainsKey(superior)) _diagnostics.UnknownPosition(at.Place, superior, _diagnostics.Nearest(superior, positions.Keys));
            else if (circles.Remove(position.Id, out var circle))
            {
                // One cycle is one mistake, reported at its first position.
                foreach (var id in circle) circles.Remove(id);
                _diagnostics.ReportsInCircle(at.Place, position.Id);
            }
        }

        foreach (var (_, indicator, at) in _indicators) CheckIndicator(indicator, at);
    }

    /// <summary>The positions that report to themselves, directly or through others, each with the ids of its cycle.</summary>
    private static Dictionary<string, List<string>> Circles(Dictionary<string, Position> positions)
    {
        var circles = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var walkOf = new Dictionary<string, int>(positions.Count, StringComparer.Ordinal);
        var walk = 0;
        foreach (var start in positions.Values)
        {
            // Up from each position, as far as no walk has been; a walk that comes back to itself has found a circle.
            walk++;
            var at = start;
            while (at is not null && walkOf.TryAdd(at.Id, walk)) at = Superior(at);
            if (at is null || walkOf[at.Id] != walk) continue;
            var circle = new List<string>();
            for (var each = at; circles.TryAdd(each.Id, circle); each = Superior(each)!) circle.Add(each.Id);
        }

        return circles;

        Position? Superior(Position position) => position.ReportsTo is { } id ? positions.GetValueOrDefault(id) : null;
    }
}
