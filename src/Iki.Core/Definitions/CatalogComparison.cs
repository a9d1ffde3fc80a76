using System.Text.Json.Serialization;
using Iki.Core.Numerics;

namespace Iki.Core.Definitions;

/// <summary>What changed between two versions of a catalog. Positions and indicators are matched by their ids.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed class CatalogComparison
{
    private readonly List<CatalogChange> _changes = [];

    private readonly (NumberNotation Before, NumberNotation After) _numbers;

    private CatalogComparison(NumberNotation before, NumberNotation after) => _numbers = (before, after);

    /// <summary>Compares two versions.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    /// <returns>Every difference, in catalog order; none when the two are equal.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static EquatableList<CatalogChange> Compare(Catalog before, Catalog after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var comparison = new CatalogComparison(before.Numbers, after.Numbers);
        comparison.CompareCatalogs(before, after);
        return comparison._changes.ToEquatableList();
    }

    private void CompareCatalogs(Catalog before, Catalog after)
    {
        Words("id", before.Id, after.Id);
        Words("title", before.Title, after.Title);
        Words("office", ChangeText.Of(before.Office), ChangeText.Of(after.Office));
        Value("inForce", ChangeText.Of(before.InForce), ChangeText.Of(after.InForce));
        Value("regulation", before.Regulation, after.Regulation);
        Value("numbers", NumberReadings.WordOf(before.Numbers), NumberReadings.WordOf(after.Numbers));
        CompareDecrees(before.Decree ?? new Decree(), after.Decree ?? new Decree());
        Value("offices", ChangeText.Of(before.Offices), ChangeText.Of(after.Offices));
        Match("scales", before.Scales, after.Scales, s => s.Name, s => string.Join(", ", s.Words), (scale, a, b) =>
            Value(scale, string.Join(", ", a.Words), string.Join(", ", b.Words)));
        Match("parameters", before.Parameters, after.Parameters, p => p.Name, p => p.Label, CompareParameters);
        Match("variables", before.Variables, after.Variables, v => v.Name, v => v.Label, CompareVariables);
        Texts("rules", before.Rules.Select(r => ChangeText.Of(r)), after.Rules.Select(r => ChangeText.Of(r)));
        Texts("accepted", before.Accepted.Select(a => ChangeText.Of(a)), after.Accepted.Select(a => ChangeText.Of(a)));
        Match("", before.Positions, after.Positions, p => p.Id, p => p.Title, ComparePositions);
        var indicatorsBefore = Placed(before);
        var indicatorsAfter = Placed(after);
        Match("", indicatorsBefore, indicatorsAfter, i => i.Indicator.Id, i => i.Indicator.Name, CompareIndicators);
    }

    private void CompareDecrees(Decree before, Decree after)
    {
        Words("decree.number", before.Number, after.Number);
        Value("decree.year", ChangeText.Of(before.Year), ChangeText.Of(after.Year));
        Words("decree.date", before.Date, after.Date);
        Words("decree.place", before.Place, after.Place);
        Words("decree.issuer", before.Issuer, after.Issuer);
        Words("decree.about", before.About, after.About);
        Texts("decree.considerations", before.Considerations, after.Considerations);
        Texts("decree.legalBasis", before.LegalBasis, after.LegalBasis);
        Texts("decree.rulings", before.Rulings, after.Rulings);
        Texts("decree.notes", before.Notes, after.Notes);
    }

    private void CompareParameters(string subject, Parameter before, Parameter after)
    {
        Words($"{subject}.label", before.Label, after.Label);
        Value($"{subject}.unit", before.Unit, after.Unit);
        Value($"{subject}.per", ChangeText.Of(before.Per), ChangeText.Of(after.Per));
        Words($"{subject}.source", before.Source, after.Source);
        Value($"{subject}.values", ChangeText.Of(before.Values), ChangeText.Of(after.Values));
        Texts($"{subject}.accepted", before.Accepted.Select(a => ChangeText.Of(a)), after.Accepted.Select(a => ChangeText.Of(a)));
    }

    private void CompareVariables(string subject, Variable before, Variable after)
    {
        Words($"{subject}.label", before.Label, after.Label);
        Value($"{subject}.unit", before.Unit, after.Unit);
        Value($"{subject}.aggregate", ChangeText.Of(before.Aggregate), ChangeText.Of(after.Aggregate));
        Value($"{subject}.integer", ChangeText.Of(before.Integer), ChangeText.Of(after.Integer));
        Value($"{subject}.min", ChangeText.Of(before.Min), ChangeText.Of(after.Min));
        Value($"{subject}.max", ChangeText.Of(before.Max), ChangeText.Of(after.Max));
        Value($"{subject}.offices", ChangeText.Of(before.Offices), ChangeText.Of(after.Offices));
        Value($"{subject}.whenMissing", ChangeText.Of(before.WhenMissing), ChangeText.Of(after.WhenMissing));
        Value($"{subject}.frequency", ChangeText.Of(before.Frequency), ChangeText.Of(after.Frequency));
        Words($"{subject}.source", ChangeText.Of(before.Source), ChangeText.Of(after.Source));
        Texts($"{subject}.accepted", before.Accepted.Select(a => ChangeText.Of(a)), after.Accepted.Select(a => ChangeText.Of(a)));
        Match($"{subject}.items", before.Items, after.Items, i => i.Key, i => i.Label, (item, a, b) =>
        {
            Words($"{item}.label", a.Label, b.Label);
            Value($"{item}.unit", a.Unit, b.Unit);
            Words($"{item}.source", ChangeText.Of(a.Source), ChangeText.Of(b.Source));
        });
    }

    private void ComparePositions(string subject, Position before, Position after)
    {
        Words($"{subject}.title", before.Title, after.Title);
        Words($"{subject}.office", before.Office, after.Office);
        Value($"{subject}.reportsTo", before.ReportsTo, after.ReportsTo);
        Value($"{subject}.groups", ChangeText.Of(before.Groups), ChangeText.Of(after.Groups));
        Texts($"{subject}.duties", before.Duties, after.Duties);
        Texts($"{subject}.functions", before.Functions, after.Functions);
        Texts($"{subject}.objectives", before.Objectives.Select(o => o.Statement), after.Objectives.Select(o => o.Statement));
    }

    private void CompareIndicators(string subject, PlacedIndicator placedBefore, PlacedIndicator placedAfter)
    {
        if (placedBefore.Place != placedAfter.Place) Add(ChangeKind.Moved, subject, placedBefore.Place, placedAfter.Place);
        var (before, after) = (placedBefore.Indicator, placedAfter.Indicator);
        Words($"{subject}.name", before.Name, after.Name);
        Words($"{subject}.definition", before.Definition, after.Definition);
        Value($"{subject}.symbol", before.Symbol, after.Symbol);
        Value($"{subject}.unit", before.Unit, after.Unit);
        Value($"{subject}.decimals", ChangeText.Of(before.Decimals), ChangeText.Of(after.Decimals));
        Value($"{subject}.rounding", ChangeText.Of(before.Rounding), ChangeText.Of(after.Rounding));
        Value($"{subject}.polarity", ChangeText.Of(before.Polarity), ChangeText.Of(after.Polarity));
        Value($"{subject}.scale", before.Scale, after.Scale);
        Value($"{subject}.legend", ChangeText.Of(before.Legend), ChangeText.Of(after.Legend));
        Value($"{subject}.aspect", ChangeText.Of(before.Aspect), ChangeText.Of(after.Aspect));
        Value($"{subject}.frequency", ChangeText.Of(before.Frequency), ChangeText.Of(after.Frequency));
        Value($"{subject}.weight", ChangeText.Of(before.Weight), ChangeText.Of(after.Weight));
        Words($"{subject}.responsible", before.Responsible, after.Responsible);
        Words($"{subject}.printedFormula", before.PrintedFormula, after.PrintedFormula);
        Formulas($"{subject}.formula", before.Formula, after.Formula);
        Match($"{subject}#", before.Measures, after.Measures, m => m.Id, m => m.Formula, CompareMeasures);
        Value($"{subject}.reading", ChangeText.Of(before.Reading), ChangeText.Of(after.Reading));
        Value($"{subject}.whenDividingByZero", ChangeText.Of(before.WhenDividingByZero), ChangeText.Of(after.WhenDividingByZero));
        Match($"{subject}.variables", before.Variables, after.Variables, v => v.Name, v => v.Label, CompareVariables);
        Match($"{subject}.parameters", before.Parameters, after.Parameters, p => p.Name, p => p.Label, CompareParameters);
        Texts($"{subject}.sources", before.Sources.Select(s => ChangeText.Of(s)), after.Sources.Select(s => ChangeText.Of(s)));
        Texts($"{subject}.notes", before.Notes, after.Notes);
        CompareTargets(subject, before.Targets, after.Targets);
        Texts($"{subject}.accepted", before.Accepted.Select(a => ChangeText.Of(a)), after.Accepted.Select(a => ChangeText.Of(a)));
        Texts($"{subject}.examples", before.Examples.Select(e => ChangeText.Of(e)), after.Examples.Select(e => ChangeText.Of(e)));
    }

    private void CompareMeasures(string subject, Measure before, Measure after)
    {
        Words($"{subject}.label", before.Label, after.Label);
        Value($"{subject}.unit", before.Unit, after.Unit);
        Value($"{subject}.decimals", ChangeText.Of(before.Decimals), ChangeText.Of(after.Decimals));
        Words($"{subject}.printedFormula", before.PrintedFormula, after.PrintedFormula);
        Formulas($"{subject}.formula", before.Formula, after.Formula);
        Value($"{subject}.reading", ChangeText.Of(before.Reading), ChangeText.Of(after.Reading));
        Texts($"{subject}.sources", before.Sources.Select(s => ChangeText.Of(s)), after.Sources.Select(s => ChangeText.Of(s)));
        Texts($"{subject}.notes", before.Notes, after.Notes);
        Texts($"{subject}.accepted", before.Accepted.Select(a => ChangeText.Of(a)), after.Accepted.Select(a => ChangeText.Of(a)));
    }

    private void CompareTargets(string subject, EquatableList<Target> before, EquatableList<Target> after)
    {
        foreach (var period in before.Concat(after).Select(t => t.Period).Distinct().Order())
        {
            var (was, now) = (before.FirstOrDefault(t => t.Period == period), after.FirstOrDefault(t => t.Period == period));
            if (was != now) Add(ChangeKind.TargetChanged, $"{subject}.targets.{period}", ChangeText.Of(was), ChangeText.Of(now));
        }
    }

    /// <summary>Two formulas with the same tree compute the same; a difference in spelling is only a change of wording.</summary>
    private void Formulas(string subject, string? before, string? after)
    {
        if (before == after && (before is null || _numbers.Before == _numbers.After)) return;
        var was = before is null ? null : Formula.Compile(before, numbers: _numbers.Before).ValueOrNull;
        var now = after is null ? null : Formula.Compile(after, numbers: _numbers.After).ValueOrNull;
        var isSame = was is not null && now is not null && was.IsEquivalentTo(now);
        if (before != after) Add(isSame ? ChangeKind.Reworded : ChangeKind.FormulaChanged, subject, before, after);
        else if (!isSame) Add(ChangeKind.FormulaChanged, subject, was?.Render(FormulaNotation.Canonical), now?.Render(FormulaNotation.Canonical));
    }

    private void Words(string subject, string? before, string? after)
    {
        if (before == after) return;
        Add(before is null ? ChangeKind.Added : after is null ? ChangeKind.Removed : ChangeKind.Reworded, subject, before, after);
    }

    private void Value(string subject, string? before, string? after)
    {
        if (before != after) Add(ChangeKind.Changed, subject, before, after);
    }

    /// <summary>Lists of texts: what is only in one of them, in order; as many gone as new count as reworded one by one.</summary>
    private void Texts(string subject, IEnumerable<string> before, IEnumerable<string> after)
    {
        var (was, now) = (before.ToArray(), after.ToArray());
        if (was.SequenceEqual(now)) return;
        var gone = Without(was, now);
        var fresh = Without(now, was);
        if (gone.Count == 0 && fresh.Count == 0) Add(ChangeKind.Moved, subject, string.Join(" | ", was), string.Join(" | ", now));
        for (var i = 0; i < Math.Max(gone.Count, fresh.Count); i++)
        {
            Words(subject, i < gone.Count ? gone[i] : null, i < fresh.Count ? fresh[i] : null);
        }
    }

    /// <summary>Those of a list that are not in another, each as often as it is there more.</summary>
    private static List<string> Without(string[] texts, string[] others)
    {
        var left = others.ToList();
        return texts.Where(t => !left.Remove(t)).ToList();
    }

    private void Match<T>(
        string subject, IReadOnlyCollection<T> before, IReadOnlyCollection<T> after, Func<T, string> keyOf, Func<T, string> titleOf, Action<string, T, T> compare)
        where T : class
    {
        var prefix = subject.Length == 0 || subject[^1] == '#' ? subject : subject + ".";
        var (known, left) = (FirstByKey(before, keyOf), FirstByKey(after, keyOf));
        foreach (var was in before)
        {
            var name = prefix + keyOf(was);
            if (left.TryGetValue(keyOf(was), out var now)) compare(name, was, now);
            else Add(ChangeKind.Removed, name, titleOf(was), null);
        }

        foreach (var now in after.Where(n => !known.ContainsKey(keyOf(n)))) Add(ChangeKind.Added, prefix + keyOf(now), null, titleOf(now));
        var orderBefore = before.Select(keyOf).Where(left.ContainsKey).Distinct().ToArray();
        var orderAfter = after.Select(keyOf).Where(known.ContainsKey).Distinct().ToArray();
        if (!orderBefore.SequenceEqual(orderAfter)) Add(ChangeKind.Moved, subject.TrimEnd('#'), string.Join(", ", orderBefore), string.Join(", ", orderAfter));
    }

    private static Dictionary<string, T> FirstByKey<T>(IReadOnlyCollection<T> items, Func<T, string> keyOf) =>
        items.DistinctBy(keyOf).ToDictionary(keyOf);

    private static List<PlacedIndicator> Placed(Catalog catalog) =>
    [
        .. from position in catalog.Positions
           from objective in position.Objectives
           from indicator in objective.Indicators
           select new PlacedIndicator(indicator, $"{position.Id}: {objective.Statement}"),
    ];

    private void Add(ChangeKind kind, string subject, string? before, string? after) =>
        _changes.Add(new CatalogChange { Kind = kind, Subject = subject, Before = before, After = after });

    private sealed record PlacedIndicator(Indicator Indicator, string Place);
}
