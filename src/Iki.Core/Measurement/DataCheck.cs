using System.Collections.Frozen;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Evaluation;

namespace Iki.Core.Measurement;

/// <summary>
/// Observations against what a catalog declares. What cannot be used is reported and left out; a figure that is wrong in
/// itself is reported and kept as invalid.
/// </summary>
internal sealed class DataCheck
{
    private readonly FrozenDictionary<string, Variable[]> _variables;
    private readonly OfficeTree _offices;
    private readonly DiagnosticCollector _diagnostics;
    private readonly Dictionary<(string Variable, string Item, Period Period, string Office), int> _taken = [];
    private readonly List<Observation> _observations = [];
    private readonly List<Place> _places = [];

    private DataCheck(Catalog catalog, DiagnosticCollector diagnostics)
    {
        _variables = catalog.Variables.Concat(catalog.Indicators.SelectMany(i => i.Variables))
            .GroupBy(v => v.Name, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase);
        _offices = OfficeTree.Of(catalog);
        _diagnostics = diagnostics;
    }

    public static List<Observation> Check(
        Catalog catalog, string office, IReadOnlyList<LocatedObservation> observations, DiagnosticCollector diagnostics)
    {
        var check = new DataCheck(catalog, diagnostics);
        foreach (var observation in observations) check.Take(observation, office);
        check.CheckGranularity();
        return check._observations;
    }

    private void Take(LocatedObservation located, string office)
    {
        var (observation, place) = (located.Observation, located.Place);
        if (!_variables.TryGetValue(observation.Variable, out var declarations))
        {
            _diagnostics.UnknownVariable(place, observation.Variable, Suggestion.Nearest(observation.Variable, _variables.Keys));
            return;
        }

        var variable = declarations[0];
        if (observation is { Value: null, Text: null })
        {
            if (variable.Items.Count == 0) _diagnostics.ItemsNotDeclared(place, variable.Name);
            return;
        }

        if (!CheckItem(variable, observation, place)) return;
        var where = observation.Office ?? office;
        if (!_offices.Knows(where))
        {
            _diagnostics.UnknownOffice(place, where, Suggestion.Nearest(where, _offices.Names));
            return;
        }

        observation = observation with { Office = where };
        if (observation.Value is { Problem: null } figure)
        {
            foreach (var declaration in declarations) figure = CheckFigure(declaration, observation, figure, place);
            observation = observation with { Value = figure };
        }

        var key = (variable.Name.ToUpperInvariant(), (observation.Item ?? "").ToUpperInvariant(), observation.Period, where.ToUpperInvariant());
        if (!_taken.TryAdd(key, _observations.Count))
        {
            TakeAgain(_taken[key], observation, place);
            return;
        }

        _observations.Add(observation);
        _places.Add(place);
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

        if (variable.Items.Any(i => i.Key.Equals(key, StringComparison.OrdinalIgnoreCase))) return true;
        _diagnostics.UnknownItemOfData(place, key, variable.Name, Suggestion.Nearest(key, variable.Items.Select(i => i.Key)));
        return false;
    }

    private Figure CheckFigure(Variable variable, Observation observation, Figure figure, Place place)
    {
        var name = observation.Item is null ? variable.Name : $"{variable.Name}.{observation.Item}";
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

    private void TakeAgain(int index, Observation observation, Place place)
    {
        var first = _observations[index];
        if (IsSame(first.Value, observation.Value) && first.Text == observation.Text)
        {
            _diagnostics.GivenTwice(place, Describe(observation));
            return;
        }

        _diagnostics.GivenDifferently(place, Describe(observation));
        _observations[index] = first with { Value = (first.Value ?? default).Refused(_diagnostics.Last) };
    }

    /// <summary>Whether two figures were written alike; where a refusal stands in a file does not count.</summary>
    private static bool IsSame(Figure? left, Figure? right) => left?.Value == right?.Value
        && (left?.Problem is null || right?.Problem is null || Equals(left.Value.Problem.Arguments, right.Value.Problem.Arguments));

    /// <summary>Figures for a period and for parts of it contradict each other or repeat each other: neither is taken.</summary>
    private void CheckGranularity()
    {
        var groups = _observations
            .Select((o, i) => (Observation: o, Index: i))
            .GroupBy(p => (p.Observation.Variable.ToUpperInvariant(), p.Observation.Item?.ToUpperInvariant(), p.Observation.Office!.ToUpperInvariant()));
        foreach (var group in groups)
        {
            var ordered = group.OrderBy(p => p.Observation.Period.FirstDay).ThenByDescending(p => p.Observation.Period.Length).ToArray();
            var wide = ordered[0];
            foreach (var fine in ordered[1..])
            {
                // In this order a period that overlaps an earlier one lies inside the widest of those before it.
                if (!wide.Observation.Period.Overlaps(fine.Observation.Period))
                {
                    wide = fine;
                    continue;
                }

                _diagnostics.FinerAndWider(_places[fine.Index], Describe(fine.Observation), wide.Observation.Period.ToString());
                var refused = (wide.Observation.Value ?? default).Refused(_diagnostics.Last);
                _observations[wide.Index] = _observations[wide.Index] with { Value = refused };
            }
        }
    }

    private static string Describe(Observation observation)
    {
        var name = observation.Item is null ? observation.Variable : $"{observation.Variable}.{observation.Item}";
        return $"{name}, {observation.Period}, {observation.Office}";
    }
}
