using System.Globalization;
using Iki.Core.Formulas;

namespace Iki.Core.Definitions;

/// <summary>What changed between two versions of a catalog. Positions and indicators are told by their ids.</summary>
public sealed class CatalogComparison
{
    private readonly List<CatalogChange> _changes = [];

    private CatalogComparison()
    {
    }

    /// <summary>Compares two versions.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    /// <returns>Every difference, in catalog order; none when the two are equal.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static EquatableList<CatalogChange> Compare(Catalog before, Catalog after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var comparison = new CatalogComparison();
        comparison.CompareCatalogs(before, after);
        return comparison._changes.ToEquatableList();
    }

    private void CompareCatalogs(Catalog before, Catalog after)
    {
        Words("id", before.Id, after.Id);
        Words("title", before.Title, after.Title);
        Words("office", Text(before.Office), Text(after.Office));
        Value("inForce", Text(before.InForce), Text(after.InForce));
        Value("regulation", before.Regulation, after.Regulation);
        CompareDecrees(before.Decree ?? new Decree(), after.Decree ?? new Decree());
        Value("offices", Tree(before.Offices), Tree(after.Offices));
        Match("parameters", before.Parameters, after.Parameters, p => p.Name, p => p.Label, CompareParameters);
        Match("variables", before.Variables, after.Variables, v => v.Name, v => v.Label, CompareVariables);
        Texts("rules", before.Rules.Select(Text), after.Rules.Select(Text));
        Match("", before.Positions, after.Positions, p => p.Id, p => p.Title, ComparePositions);
        var indicatorsBefore = Placed(before);
        var indicatorsAfter = Placed(after);
        Match("", indicatorsBefore, indicatorsAfter, i => i.Indicator.Id, i => i.Indicator.Name, CompareIndicators);
    }

    private void CompareDecrees(Decree before, Decree after)
    {
        Words("decree.number", before.Number, after.Number);
        Value("decree.year", Text(before.Year), Text(after.Year));
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
        Value($"{subject}.per", Text(before.Per), Text(after.Per));
        Words($"{subject}.source", before.Source, after.Source);
        Value($"{subject}.values", string.Join("; ", before.Values.Select(Text)), string.Join("; ", after.Values.Select(Text)));
    }

    private void CompareVariables(string subject, Variable before, Variable after)
    {
        Words($"{subject}.label", before.Label, after.Label);
        Value($"{subject}.unit", before.Unit, after.Unit);
        Value($"{subject}.aggregate", Text(before.Aggregate), Text(after.Aggregate));
        Value($"{subject}.integer", before.Integer ? "true" : "false", after.Integer ? "true" : "false");
        Value($"{subject}.min", Text(before.Min), Text(after.Min));
        Value($"{subject}.max", Text(before.Max), Text(after.Max));
        Value($"{subject}.whenMissing", Text(before.WhenMissing), Text(after.WhenMissing));
        Value($"{subject}.frequency", Text(before.Frequency), Text(after.Frequency));
        Words($"{subject}.source", Text(before.Source), Text(after.Source));
        Match($"{subject}.items", before.Items, after.Items, i => i.Key, i => i.Label, (item, a, b) =>
        {
            Words($"{item}.label", a.Label, b.Label);
            Value($"{item}.unit", a.Unit, b.Unit);
            Words($"{item}.source", Text(a.Source), Text(b.Source));
        });
    }

    private void ComparePositions(string subject, Position before, Position after)
    {
        Words($"{subject}.title", before.Title, after.Title);
        Words($"{subject}.office", before.Office, after.Office);
        Value($"{subject}.reportsTo", before.ReportsTo, after.ReportsTo);
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
        Value($"{subject}.decimals", Text(before.Decimals), Text(after.Decimals));
        Value($"{subject}.rounding", Text(before.Rounding), Text(after.Rounding));
        Value($"{subject}.polarity", Text(before.Polarity), Text(after.Polarity));
        Value($"{subject}.frequency", Text(before.Frequency), Text(after.Frequency));
        Value($"{subject}.weight", Text(before.Weight), Text(after.Weight));
        Words($"{subject}.responsible", before.Responsible, after.Responsible);
        Words($"{subject}.printedFormula", before.PrintedFormula, after.PrintedFormula);
        Formulas($"{subject}.formula", before.Formula, after.Formula);
        Match($"{subject}#", before.Measures, after.Measures, m => m.Id, m => m.Formula, CompareMeasures);
        Value($"{subject}.reading", Text(before.Reading), Text(after.Reading));
        Value($"{subject}.whenDividingByZero", Text(before.WhenDividingByZero), Text(after.WhenDividingByZero));
        Match($"{subject}.variables", before.Variables, after.Variables, v => v.Name, v => v.Label, CompareVariables);
        Match($"{subject}.parameters", before.Parameters, after.Parameters, p => p.Name, p => p.Label, CompareParameters);
        Texts($"{subject}.sources", before.Sources.Select(s => Text(s)!), after.Sources.Select(s => Text(s)!));
        Texts($"{subject}.notes", before.Notes, after.Notes);
        CompareTargets(subject, before.Targets, after.Targets);
        Texts($"{subject}.examples", before.Examples.Select(e => Text(e.Expect)!), after.Examples.Select(e => Text(e.Expect)!));
    }

    private void CompareMeasures(string subject, Measure before, Measure after)
    {
        Words($"{subject}.label", before.Label, after.Label);
        Value($"{subject}.unit", before.Unit, after.Unit);
        Value($"{subject}.decimals", Text(before.Decimals), Text(after.Decimals));
        Words($"{subject}.printedFormula", before.PrintedFormula, after.PrintedFormula);
        Formulas($"{subject}.formula", before.Formula, after.Formula);
        Value($"{subject}.reading", Text(before.Reading), Text(after.Reading));
        Texts($"{subject}.sources", before.Sources.Select(s => Text(s)!), after.Sources.Select(s => Text(s)!));
        Texts($"{subject}.notes", before.Notes, after.Notes);
    }

    private void CompareTargets(string subject, EquatableList<Target> before, EquatableList<Target> after)
    {
        foreach (var period in before.Concat(after).Select(t => t.Period).Distinct().Order())
        {
            var (was, now) = (before.FirstOrDefault(t => t.Period == period), after.FirstOrDefault(t => t.Period == period));
            if (was != now) Add(ChangeKind.TargetChanged, $"{subject}.targets.{period}", Text(was), Text(now));
        }
    }

    /// <summary>Two formulas with the same tree compute the same; their spelling alone is a matter of wording.</summary>
    private void Formulas(string subject, string? before, string? after)
    {
        if (before == after) return;
        var isSame = before is not null && after is not null
            && Formula.Compile(before).ValueOrNull is { } a && Formula.Compile(after).ValueOrNull is { } b && a.IsSameAs(b);
        Add(isSame ? ChangeKind.Reworded : ChangeKind.FormulaChanged, subject, before, after);
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
        foreach (var was in before)
        {
            var name = prefix + keyOf(was);
            if (after.FirstOrDefault(n => keyOf(n) == keyOf(was)) is { } now) compare(name, was, now);
            else Add(ChangeKind.Removed, name, titleOf(was), null);
        }

        foreach (var now in after.Where(n => before.All(w => keyOf(w) != keyOf(n)))) Add(ChangeKind.Added, prefix + keyOf(now), null, titleOf(now));
        var order = before.Select(keyOf).Intersect(after.Select(keyOf)).ToArray();
        if (!order.SequenceEqual(after.Select(keyOf).Intersect(before.Select(keyOf))))
        {
            Add(ChangeKind.Moved, subject.TrimEnd('#'), string.Join(", ", order), string.Join(", ", after.Select(keyOf).Intersect(before.Select(keyOf))));
        }
    }

    private static List<PlacedIndicator> Placed(Catalog catalog) =>
    [
        .. from position in catalog.Positions
           from objective in position.Objectives
           from indicator in objective.Indicators
           select new PlacedIndicator(indicator, $"{position.Id}: {objective.Statement}"),
    ];

    private void Add(ChangeKind kind, string subject, string? before, string? after) =>
        _changes.Add(new CatalogChange { Kind = kind, Subject = subject, Before = before, After = after });

    private static string? Text(object? value) => value switch
    {
        null => null,
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        Office office => office.Parent is null ? office.Name : $"{office.Name}, {office.Parent}",
        DataSource { Kind: null, Note: null } source => source.Name,
        DataSource source => $"{source.Name} ({string.Join("; ", new[] { source.Kind?.ToString(), source.Note }.OfType<string>())})",
        Reading reading => reading.Note is null ? reading.Status.ToString() : $"{reading.Status}: {reading.Note}",
        _ => value.ToString(),
    };

    private static string Text(Rule rule) => $"{rule.Formula}: {rule.Message}{(rule.IsWarning ? " (warning)" : "")}";

    private static string Text(ParameterValue value) => FormattableString.Invariant(
        $"{value.From:yyyy-MM-dd}…{value.To:yyyy-MM-dd}: {value.Value}{(value.Source is null ? "" : $" ({value.Source})")}");

    private static string? Text(Target? target) => target is null ? null
        : target.Text ?? FormattableString.Invariant($"{target.Value}{(target.Min is null ? "" : $"{target.Min}…{target.Max}")} {target.Unit}{(target.Cumulative ? " cumulative" : "")}{(target.HighestAttainable ? " highestAttainable" : "")}{(target.Baseline is null ? "" : $" from {target.Baseline}")}").TrimEnd();

    private static string Tree(EquatableList<OfficeNode> offices) =>
        string.Join(", ", offices.Select(o => o.Offices.Count == 0 ? o.Name : $"{o.Name} ({Tree(o.Offices)})"));

    private sealed record PlacedIndicator(Indicator Indicator, string Place);
}
