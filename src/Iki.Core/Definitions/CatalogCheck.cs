using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Parsing;

namespace Iki.Core.Definitions;

/// <summary>What a catalog must hold to besides its form: unique ids and names, and members that fit each other.</summary>
internal sealed partial class CatalogCheck
{
    private readonly Catalog _catalog;
    private readonly DiagnosticCollector _diagnostics;
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);

    private CatalogCheck(Catalog catalog, DiagnosticCollector diagnostics)
    {
        _catalog = catalog;
        _diagnostics = diagnostics;
    }

    public static void Check(Catalog catalog, DiagnosticCollector diagnostics)
    {
        var check = new CatalogCheck(catalog, diagnostics);
        check.CheckNamespace();
        if (catalog.InForce is { From: { } from, To: { } to } && to < from) diagnostics.EndsBeforeStart(new Place("/inForce/to"));
        check.CheckOffices();
        check.CheckPositions();
    }

    /// <summary>Parameters, variables and symbols share one namespace; an indicator's own names may not shadow.</summary>
    private void CheckNamespace()
    {
        foreach (var parameter in _catalog.Parameters) CheckParameter(parameter, "/parameters", _names);
        foreach (var variable in _catalog.Variables) CheckVariable(variable, "/variables", _names);
        foreach (var (indicator, pointer) in Indicators())
        {
            if (indicator.Symbol is { } symbol) TakeName(symbol, $"{pointer}/symbol", _names);
        }

        foreach (var (indicator, pointer) in Indicators())
        {
            if (indicator.Parameters.Count + indicator.Variables.Count == 0) continue;
            var own = new Dictionary<string, string>(_names, StringComparer.OrdinalIgnoreCase);
            foreach (var parameter in indicator.Parameters) CheckParameter(parameter, $"{pointer}/parameters", own);
            foreach (var variable in indicator.Variables) CheckVariable(variable, $"{pointer}/variables", own);
        }
    }

    private void TakeName(string name, string pointer, Dictionary<string, string> taken)
    {
        if (!IsName(name)) _diagnostics.NotAName(new Place(pointer), name);
        else if (!taken.TryAdd(name, pointer)) _diagnostics.NameTaken(new Place(pointer), name, taken[name]);
    }

    private static bool IsName(string name) => Alphabet.Fold(name) == name && name.Length > 0 && !name.Contains(']', StringComparison.Ordinal)
        && !Enumerable.Range(0, name.Length).Any(i => Alphabet.IsForbiddenInBrackets(name, i));

    private void CheckParameter(Parameter parameter, string parent, Dictionary<string, string> taken)
    {
        var pointer = $"{parent}/{Escape(parameter.Name)}";
        TakeName(parameter.Name, pointer, taken);
        ParameterValue? before = null;
        foreach (var (value, i) in FormulaRow.Numbered(parameter.Values))
        {
            var place = new Place(FormattableString.Invariant($"{pointer}/values/{i}"));
            if (value.To is { } to && to < value.From) _diagnostics.EndsBeforeStart(place);
            if (before is not null && value.From <= (before.To ?? before.From)) _diagnostics.ValuesOverlap(place, parameter.Name);
            before = value;
        }
    }

    private void CheckVariable(Variable variable, string parent, Dictionary<string, string> taken)
    {
        var pointer = $"{parent}/{Escape(variable.Name)}";
        TakeName(variable.Name, pointer, taken);
        if (variable.Min > variable.Max) _diagnostics.MinAboveMax(new Place($"{pointer}/max"));
        if (variable.Aggregate.Office is Aggregation.First or Aggregation.Last) _diagnostics.NoOrderOfOffices(new Place($"{pointer}/aggregate"));
        var keys = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in variable.Items) TakeName(item.Key, $"{pointer}/items/{Escape(item.Key)}", keys);
    }

    private void CheckOffices()
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var pending = new Stack<(OfficeNode Node, string Pointer)>();
        foreach (var (node, i) in FormulaRow.Numbered(_catalog.Offices).Reverse()) pending.Push((node, FormattableString.Invariant($"/offices/{i}")));
        while (pending.TryPop(out var top))
        {
            if (!seen.Add(top.Node.Name)) _diagnostics.OfficeTwice(new Place($"{top.Pointer}/name"), top.Node.Name);
            foreach (var (child, i) in FormulaRow.Numbered(top.Node.Offices).Reverse())
            {
                pending.Push((child, FormattableString.Invariant($"{top.Pointer}/offices/{i}")));
            }
        }
    }

    private void CheckPositions()
    {
        var positions = new Dictionary<string, Position>(StringComparer.Ordinal);
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (position, p) in FormulaRow.Numbered(_catalog.Positions))
        {
            var pointer = FormattableString.Invariant($"/positions/{p}");
            if (positions.TryAdd(position.Id, position)) places.Add(position.Id, pointer);
            else _diagnostics.IdTwice(new Place($"{pointer}/id"), position.Id, places[position.Id]);
        }

        var inCircles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (position, p) in FormulaRow.Numbered(_catalog.Positions))
        {
            if (position.ReportsTo is not { } superior) continue;
            var place = new Place(FormattableString.Invariant($"/positions/{p}/reportsTo"));
            if (!positions.ContainsKey(superior)) _diagnostics.UnknownPosition(place, superior, Suggestion.Nearest(superior, positions.Keys));
            else if (!inCircles.Contains(position.Id) && Circle(position, positions) is { Count: > 0 } circle)
            {
                // One circle is one mistake, told at its first position.
                inCircles.UnionWith(circle);
                _diagnostics.ReportsInCircle(place, position.Id);
            }
        }

        foreach (var (indicator, pointer) in Indicators()) CheckIndicator(indicator, pointer);
    }

    /// <summary>The positions from one up to itself; empty where it does not report to itself.</summary>
    private static List<string> Circle(Position position, Dictionary<string, Position> positions)
    {
        var ids = new List<string> { position.Id };
        var at = position;
        while (at.ReportsTo is { } superior && positions.TryGetValue(superior, out at))
        {
            if (at.Id == position.Id) return ids;
            if (ids.Contains(at.Id)) return [];
            ids.Add(at.Id);
        }

        return [];
    }

    private IEnumerable<(Indicator Indicator, string Pointer)> Indicators() =>
        from p in FormulaRow.Numbered(_catalog.Positions)
        from o in FormulaRow.Numbered(p.Item.Objectives)
        from i in FormulaRow.Numbered(o.Item.Indicators)
        select (i.Item, FormattableString.Invariant($"/positions/{p.Index}/objectives/{o.Index}/indicators/{i.Index}"));

    private static string Escape(string name) => JsonPointer.Escape(name);
}
