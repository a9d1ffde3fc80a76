using Iki.Core.Diagnostics;

namespace Iki.Core.Definitions;

/// <summary>What a catalog accepts of what is found in it, and where.</summary>
internal sealed class Acceptances
{
    private readonly List<Placed> _all = [];

    private readonly Catalog _catalog;

    private Acceptances(Catalog catalog) => _catalog = catalog;

    /// <summary>All that a catalog declares, in its order.</summary>
    public static Acceptances Of(Catalog catalog)
    {
        var self = new Acceptances(catalog);
        self.Add(catalog.Accepted, JsonPath.Root, mayBeOfData: true);
        self.AddNames(catalog.Parameters, catalog.Variables, JsonPath.Root);
        foreach (var (_, indicator, path) in CatalogIndicator.Of(catalog))
        {
            self.Add(indicator.Accepted, path, mayBeOfData: indicator.Variables.Count > 0);
            self.AddNames(indicator.Parameters, indicator.Variables, path);
            for (var m = 0; m < indicator.Measures.Count; m++) self.Add(indicator.Measures[m].Accepted, path.To("measures").To(m), mayBeOfData: false);
        }

        return self;
    }

    /// <summary>Refuses what cannot be accepted.</summary>
    public void Check(DiagnosticCollector diagnostics)
    {
        var seen = new HashSet<(string Owner, string Code)>();
        foreach (var placed in _all)
        {
            if (!Descriptors.IsAcceptable(placed.Code)) diagnostics.NotAcceptable(placed.Path.To("code").Place, placed.Code);
            else if (!seen.Add((placed.Owner, placed.Code))) diagnostics.AcceptedTwice(placed.Path.To("code").Place, placed.Code);
        }
    }

    /// <summary>Parts findings into those that are left to tell and those that are accepted; an error never is. Where nothing was found, the catalog is not searched.</summary>
    public static (EquatableList<Diagnostic> Left, EquatableList<AcceptedFinding> Accepted) Part(Catalog catalog, EquatableList<Diagnostic> found) =>
        found.Count == 0 ? (found, []) : Of(catalog).Part(found);

    /// <summary>The same of what was found in data, which is told of the variable and not of a place in the catalog.</summary>
    public static (EquatableList<Diagnostic> Left, EquatableList<AcceptedFinding> Accepted) PartOfData(Catalog catalog, EquatableList<Diagnostic> found) =>
        found.Count == 0 ? (found, []) : Of(catalog).PartOfData(found);

    private (EquatableList<Diagnostic> Left, EquatableList<AcceptedFinding> Accepted) Part(EquatableList<Diagnostic> found)
    {
        if (_all.Count == 0) return (found, []);
        var parted = found.Select(d => (Diagnostic: d, By: ByWhich(d))).ToLookup(p => p.By is not null);
        return (
            parted[false].Select(p => p.Diagnostic).ToEquatableList(),
            parted[true].Select(p => new AcceptedFinding { Diagnostic = p.Diagnostic, Why = p.By!.Why }).ToEquatableList());
    }

    private (EquatableList<Diagnostic> Left, EquatableList<AcceptedFinding> Accepted) PartOfData(EquatableList<Diagnostic> found)
    {
        var ofData = _all.Where(p => p.MayBeOfData && p.Code == Descriptors.RatioForPercentage.Code).ToArray();
        if (ofData.Length == 0) return (found, []);
        var parted = found.Select(d => (Diagnostic: d, By: Which(d))).ToLookup(p => p.By is not null);
        return (
            parted[false].Select(p => p.Diagnostic).ToEquatableList(),
            parted[true].Select(p => new AcceptedFinding { Diagnostic = p.Diagnostic, Why = p.By!.Why }).ToEquatableList());

        Placed? Which(Diagnostic diagnostic) => diagnostic.Descriptor != Descriptors.RatioForPercentage ? null
            : Innermost(ofData.Where(p => PlacesOf(diagnostic.Arguments[0]).Any(p.Holds)));
    }

    /// <summary>Tells of acceptances of what is not found, as far as that can be known.</summary>
    /// <param name="found">All that was found, accepted or not.</param>
    /// <param name="isWhole">Whether the formulas were checked, so that all there is to find of them is among it.</param>
    /// <param name="diagnostics">Takes what is to say.</param>
    public void ReportUnneeded(IEnumerable<Diagnostic> found, bool isWhole, DiagnosticCollector diagnostics)
    {
        if (_all.Count == 0) return;
        var needed = found.Select(ByWhich).OfType<Placed>().ToHashSet();
        foreach (var placed in _all.Where(p => !needed.Contains(p) && (p.IsOfQuality || isWhole)))
        {
            // What figures will be given, the catalog does not say.
            if (placed.MayBeOfData && placed.Code == Descriptors.RatioForPercentage.Code) continue;
            diagnostics.AcceptanceNotNeeded(placed.Path.Place, placed.Code);
        }
    }

    private Placed? ByWhich(Diagnostic diagnostic) => diagnostic is not { Severity: not Severity.Error, Pointer: { } pointer } ? null
        : Innermost(_all.Where(p => p.Code == diagnostic.Code && p.Holds(pointer)));

    private static Placed? Innermost(IEnumerable<Placed> placed) => placed.MaxBy(p => p.Owner.Length);

    /// <summary>Where the variables stand that a finding in data speaks of, by a name that may be that of an item.</summary>
    private IEnumerable<string> PlacesOf(string name)
    {
        return Named(_catalog.Variables, JsonPath.Root).Concat(CatalogIndicator.Of(_catalog).SelectMany(i => Named(i.Indicator.Variables, i.Path)));

        IEnumerable<string> Named(EquatableList<Variable> variables, JsonPath owner) =>
            from variable in variables
            where name.Equals(variable.Name, StringComparison.OrdinalIgnoreCase) || name.StartsWith(variable.Name + ".", StringComparison.OrdinalIgnoreCase)
            select owner.To("variables").To(variable.Name).ToString();
    }

    private void AddNames(EquatableList<Parameter> parameters, EquatableList<Variable> variables, JsonPath owner)
    {
        foreach (var parameter in parameters)
        {
            if (parameter.Accepted.Count > 0) Add(parameter.Accepted, owner.To("parameters").To(parameter.Name), mayBeOfData: false);
        }

        foreach (var variable in variables)
        {
            if (variable.Accepted.Count > 0) Add(variable.Accepted, owner.To("variables").To(variable.Name), mayBeOfData: true);
        }
    }

    private void Add(EquatableList<Acceptance> accepted, JsonPath owner, bool mayBeOfData)
    {
        // Of most things nothing is accepted, and this is asked of each.
        if (accepted.Count == 0) return;
        foreach (var (a, acceptance) in accepted.Index())
        {
            _all.Add(new Placed { Code = acceptance.Code, Why = acceptance.Why, Owner = owner.ToString(), Path = owner.To("accepted").To(a), MayBeOfData = mayBeOfData });
        }
    }

    // Compared as the one it is: two with the same words may stand side by side.
    private sealed class Placed
    {
        public required string Code { get; init; }

        public required string Why { get; init; }

        public required string Owner { get; init; }

        public required JsonPath Path { get; init; }

        public required bool MayBeOfData { get; init; }

        public bool IsOfQuality => Code.StartsWith("IKI6", StringComparison.Ordinal);

        public bool Holds(string pointer) => pointer.StartsWith(Owner, StringComparison.Ordinal) && (pointer.Length == Owner.Length || pointer[Owner.Length] == '/');
    }
}
