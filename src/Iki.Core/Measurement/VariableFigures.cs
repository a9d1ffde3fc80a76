using System.Collections.Immutable;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Evaluation;
using Iki.Core.Numerics;

namespace Iki.Core.Measurement;

/// <summary>
/// The figures of one variable for some months and an office: offices are combined within each observed period first, then the
/// periods (definitions.md, Members).
/// </summary>
internal sealed class VariableFigures(Variable variable, DataSet data, OfficeTree offices)
{
    /// <summary>The total of the variable, or of one of its items.</summary>
    public Cell Total(MonthSpan months, string office, string? item, Func<string?, string> nameOf)
    {
        var isOne = item is not null || variable.Items.Count == 0;
        var set = Figures(months, office, item, nameOf);
        return Totals.Of(isOne ? variable.Aggregate.Time : Aggregation.Sum, set, nameOf(item));
    }

    /// <summary>The figures behind the total: one per item, or one per observed period.</summary>
    public FigureSet Figures(MonthSpan months, string office, string? item, Func<string?, string> nameOf) =>
        item is not null || variable.Items.Count == 0
            ? OverTime(months, office, item, nameOf(item))
            : OverItems(months, office, nameOf);

    private FigureSet OverItems(MonthSpan months, string office, Func<string?, string> nameOf)
    {
        var figures = ImmutableArray.CreateBuilder<(string, Rational)>();
        var missing = ImmutableArray.CreateBuilder<string>();
        Failure? failure = null;
        var filledIn = 0;
        foreach (var item in variable.Items)
        {
            var name = nameOf(item.Key);
            var overTime = OverTime(months, office, item.Key, name);
            filledIn += overTime.FilledIn;
            var total = Totals.Of(variable.Aggregate.Time, overTime, name);
            if (total.Failure is null) figures.Add((item.Key, total.Number));
            else if (!total.IsMissing) failure = failure is null ? total.Failure : Failure.Merge(failure, total.Failure);
            else if (variable.WhenMissing == WhenMissing.Fail) missing.Add(name);
        }

        return new FigureSet(figures.DrainToImmutable(), failure) { Missing = missing.DrainToImmutable(), FilledIn = filledIn };
    }

    private FigureSet OverTime(MonthSpan months, string office, string? item, string name)
    {
        var observations = data.Of(variable.Name)
            .Where(o => string.Equals(o.Item, item, StringComparison.OrdinalIgnoreCase) && o.Value is not null)
            .Where(o => o.Period.Span.Overlaps(months) && offices.BelongsTo(o.Office!, office))
            .ToArray();
        if (observations.FirstOrDefault(o => !months.Contains(o.Period.Span)) is { } wide)
        {
            return new FigureSet([], Failure.OfInput(name, Said(c => c.WiderThanAsked(name, wide.Period.ToString()))));
        }

        if (observations.FirstOrDefault(o => o.Value!.Value.Problem is not null) is { } refused)
        {
            return new FigureSet([], Failure.OfInput(name, refused.Value!.Value.Problem!));
        }

        if (observations.Length == 0 && variable.WhenMissing == WhenMissing.Zero) return new FigureSet([("", Rational.Zero)]) { FilledIn = 1 };
        var byPeriod = observations.GroupBy(o => o.Period).OrderBy(g => g.Key).ToArray();
        for (var i = 1; i < byPeriod.Length; i++)
        {
            // Of one office this was reported with the data; here two offices report for periods of different length.
            var (first, second) = (byPeriod[i - 1].Key, byPeriod[i].Key);
            if (first.Overlaps(second)) return new FigureSet([], Failure.OfInput(name, Said(c => c.OfficesDifferInPeriod(name, first.ToString(), second.ToString()))));
        }

        var figures = byPeriod.Select(g =>
            (g.Key.ToString(), Totals.Of(variable.Aggregate.Office, g.Select(o => o.Value!.Value.Value).ToArray())));
        return new FigureSet([.. figures]);
    }

    private static Diagnostic Said(Action<DiagnosticCollector> say)
    {
        var collector = DiagnosticCollector.ForFile(null);
        say(collector);
        return collector.Last;
    }
}
