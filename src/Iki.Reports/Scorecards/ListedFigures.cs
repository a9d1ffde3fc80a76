using Iki.Core;
using Iki.Reports.Texts;

namespace Iki.Reports.Scorecards;

/// <summary>The observations behind one variable, in groups that share office, source and note.</summary>
internal sealed class ListedFigures(InputFigures figures, Explanation explanation, Catalog catalog, Language language)
{
    private const int FewestInRun = 3;

    private readonly Variable? _variable = figures.Observations.Concat(figures.Contained).Select(o => Find(o.Variable, explanation.Result.Indicator, catalog)).FirstOrDefault();

    /// <summary>Whether a source says of any of the observations that they are illustrative.</summary>
    public bool IsIllustrative => figures.Observations.Concat(figures.Contained).Any(IllustrativeSource.IsSourceOf);

    /// <summary>How the observations became one figure, as far as that mattered here, and where they stand.</summary>
    /// <param name="number">Their number among the details.</param>
    public string How(string number)
    {
        var words = new List<string> { Say.Count(figures.Observations.Count, FigureWords.Counted, language) };
        var offices = figures.Aggregate.Office ?? Aggregation.Sum;
        if (Differ(o => o.Office)) words.Add(Say.It(FigureWords.OverOffices, language, FigureWords.Of(offices, language)));
        if (Differ(o => o.Period.ToString()))
        {
            words.Add(Say.It(figures.IsWeightedByMonths ? FigureWords.OverTimeByMonths : FigureWords.OverTime, language, FigureWords.Of(figures.Aggregate.Time, language)));
        }

        if (Differ(o => o.Item)) words.Add(FigureWords.ItemsAdded.In(language));
        words.Add(Say.It(FigureWords.SeeDetails, language, number));
        return $"({string.Join("; ", words)})";
    }

    /// <summary>The groups, those that count before those that a figure above contains.</summary>
    public IEnumerable<Group> Groups() => Groups(figures.Observations, isContained: false).Concat(Groups(figures.Contained, isContained: true));

    /// <summary>Where a figure comes from and who says so: its own source, or else that of the definition; its note.</summary>
    public string SourceOf(Observation observation)
    {
        var declared = (_variable?.Items.FirstOrDefault(i => i.Key == observation.Item)?.Source ?? _variable?.Source)?.Name;
        var source = observation.Source
            ?? (declared is null ? FigureWords.NoSource.In(language) : Say.It(FigureWords.ByDefinition, language, declared));
        return observation.Note is { } note ? $"{source}; {Say.It(FigureWords.WithNote, language, note)}" : source;
    }

    private IEnumerable<Group> Groups(EquatableList<Observation> observations, bool isContained) => observations
        .GroupBy(o => (Office: o.Office ?? explanation.Office, Source: SourceOf(o)))
        .Select(g =>
        {
            var (first, last) = (g.MinBy(o => o.Period.FirstDay)!.Period, g.MaxBy(o => o.Period.LastDay)!.Period);
            var text = string.Join(". ", g.GroupBy(o => o.Item).Select(i => OfItem(i.Key, [.. i], first == last)));
            return new Group(
                isContained ? $"{FigureWords.Contained.In(language)}: {text}" : text,
                g.Key.Office, g.Key.Source, g.Any(IllustrativeSource.IsSourceOf));
        });

    /// <summary>The figures of an item in the order of time: <c>KTP: Jan–Mar 27; 34; 33</c>.</summary>
    private string OfItem(string? key, Observation[] observations, bool isOfOnePeriod)
    {
        var item = key is null ? null : _variable?.Items.FirstOrDefault(i => i.Key == key)?.Label ?? key;
        var figures = isOfOnePeriod && item is not null ? string.Join("; ", observations.Select(Value)) : InTime(observations);
        return item is null ? figures : isOfOnePeriod ? $"{item} {figures}" : $"{item}: {figures}";
    }

    private string InTime(Observation[] observations)
    {
        var parts = new List<string>();
        for (var i = 0; i < observations.Length; i++)
        {
            var first = i;
            while (i + 1 < observations.Length && Follows(observations[i].Period, observations[i + 1].Period)) i++;

            // Of several that follow one another without a gap, the first and the last say which they are.
            var run = observations[first..(i + 1)];
            parts.Add(run.Length < FewestInRun
                ? string.Join("; ", run.Select(o => $"{When(o)} {Value(o)}"))
                : $"{When(run[0])}–{When(run[^1])} {string.Join("; ", run.Select(Value))}");
        }

        return string.Join("; ", parts);
    }

    private static bool Follows(Period one, Period next) => one.Length == next.Length && one.Year == next.Year && one.LastDay.AddDays(1) == next.FirstDay;

    private string When(Observation observation) => DateText.Within(observation.Period, explanation.Period.Year, language);

    private string Value(Observation observation) => ValueOf(observation, language);

    /// <summary>An observation as it was given; one that was refused is marked.</summary>
    public static string ValueOf(Observation observation, Language language)
    {
        var text = observation.Text ?? (observation.Value is { } figure && IsRead(figure) ? NumberText.Of(figure.Value, null, language) : NumberText.None);
        return observation.Value?.Problem is null ? text : Say.It(FigureWords.NotUsed, language, text);
    }

    // A figure that could not be read has the value 0, which nobody gave.
    private static bool IsRead(Figure figure) => figure.Problem is null || figure.Value != Rational.Zero;

    private bool Differ(Func<Observation, string?> of) =>
        figures.Observations.Any(o => !string.Equals(of(o), of(figures.Observations[0]), StringComparison.OrdinalIgnoreCase));

    private static Variable? Find(string name, Indicator indicator, Catalog catalog) =>
        indicator.Variables.Concat(catalog.Variables).FirstOrDefault(v => v.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Observations of one office and one source.</summary>
    /// <param name="Text">The figures, one behind another.</param>
    /// <param name="Office">The office.</param>
    /// <param name="Source">Their source and note.</param>
    /// <param name="IsIllustrative">Whether the source says that they are illustrative.</param>
    internal sealed record Group(string Text, string Office, string Source, bool IsIllustrative);
}
