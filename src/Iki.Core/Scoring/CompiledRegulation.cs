using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>A regulation with its formulas compiled.</summary>
internal sealed class CompiledRegulation
{
    private static readonly FormulaTarget Percentage = new() { Unit = "%", IsCondition = false };

    private static readonly FormulaTarget Number = new() { Unit = "", IsCondition = false };

    private static readonly FormulaTarget Condition = new() { IsCondition = true };

    private static readonly FormulaScope OfAchievement = Names(RegulationNames.Achievement, RegulationNames.RoundedAchievement);

    private static readonly FormulaScope AfterAchievement = Names(RegulationNames.Achievement, RegulationNames.RoundedAchievement, RegulationNames.Realization);

    private CompiledRegulation(Regulation regulation) => Regulation = regulation;

    public Regulation Regulation { get; }

    /// <summary>Whether it is the library's own arithmetic, and no regulation.</summary>
    public bool IsOwn => ReferenceEquals(this, OwnAchievement.Rules);

    public required EquatableList<CompiledCase> Cases { get; init; }

    public required Formula? Negative { get; init; }

    public required Formula? Index { get; init; }

    /// <summary>The scale of the regulation as a whole; null where it has none, or each group has its own.</summary>
    public required CompiledScale? Scale { get; init; }

    public required EquatableList<CompiledGroup> Groups { get; init; }

    /// <summary>The formulas that suggest a level of a rating.</summary>
    public required EquatableList<CompiledSuggestion> Suggestions { get; init; }

    public required Formula? Credit { get; init; }

    public static CompiledRegulation Compile(Regulation regulation, DiagnosticCollector diagnostics)
    {
        var cases = regulation.Achievement.Index().Select(c => new CompiledCase(
            c.Item,
            One(c.Item.When, ScopeOf(c.Item.Target), Condition, JsonPath.Root.To("achievement").To(c.Index).To("when")),
            One(c.Item.Formula, ScopeOf(c.Item.Target), Percentage, JsonPath.Root.To("achievement").To(c.Index).To("formula")))).ToEquatableList();
        var root = JsonPath.Root;
        var negative = One(regulation.WhenNegative?.Formula, Names(), Percentage, root.To("whenNegative").To("formula"));
        var index = One(regulation.Index?.Formula, SeriesOf(RegulationNames.Elements), Number, root.To("index").To("formula"));
        var scale = regulation.Scale is { } own ? ScaleOf(own, regulation.Exceptions, root) : null;
        var groups = regulation.Groups.Index().Select(g => GroupOf(g.Item, root.To("groups").To(g.Index))).ToEquatableList();
        var suggestions = (regulation.Appraisal?.Ratings ?? []).Index().Where(r => r.Item.Suggestion is not null).Select(r => SuggestionOf(
            r.Item, root.To("appraisal").To("ratings").To(r.Index).To("suggestion"))).ToEquatableList();
        var credit = One(
            regulation.Credit?.Formula, Names(RegulationNames.Percentage, RegulationNames.Coefficient, RegulationNames.Months), Number, root.To("credit").To("formula"));
        return new CompiledRegulation(regulation)
        {
            Cases = cases, Negative = negative, Index = index, Scale = scale, Groups = groups, Suggestions = suggestions, Credit = credit,
        };

        CompiledScale ScaleOf(RatingScale scale, EquatableList<ScoreOverride> exceptions, JsonPath owner) => new(
            scale,
            owner.To("scale"),
            scale.Bands.Index().Select(b => new CompiledBand(
                b.Item, One(b.Item.Score, OfAchievement, Number, owner.To("scale").To("bands").To(b.Index).To("score")))).ToEquatableList(),
            exceptions.Index().Select(e => new CompiledException(
                e.Item,
                One(e.Item.When, AfterAchievement, Condition, owner.To("exceptions").To(e.Index).To("when")),
                One(e.Item.Score, AfterAchievement, Number, owner.To("exceptions").To(e.Index).To("score")))).ToEquatableList());

        CompiledGroup GroupOf(RegulationGroup group, JsonPath path)
        {
            string[] grades = [RegulationNames.Count, .. group.Scale.Bands.Select(b => b.Grade)];
            return new CompiledGroup(group, ScaleOf(group.Scale, group.Exceptions, path), group.Objectives.Index().Select(r => new CompiledObjectiveRule(
                r.Item,
                One(r.Item.When, Names(grades), Condition, path.To("objectives").To(r.Index).To("when")),
                One(r.Item.Score, Names([.. grades, RegulationNames.Score]), Number, path.To("objectives").To(r.Index).To("score")))).ToEquatableList());
        }

        CompiledSuggestion SuggestionOf(AppraiserRating rating, JsonPath path) => new(
            rating,
            ScaleOf(rating.Suggestion!.Scale, [], path),
            One(rating.Suggestion.Formula, SeriesOf(RegulationNames.Achievement), Number, path.To("formula")));

        Formula? One(string? text, FormulaScope scope, FormulaTarget target, JsonPath path)
        {
            if (text is null) return null;
            var compiled = Formula.Compile(text, scope, target, FormulaLimits.Default, NumberNotation.Auto, path.ToString());
            diagnostics.AddRange(compiled.Diagnostics);
            return compiled.ValueOrNull;
        }
    }

    /// <summary>The scale of the indicators of a position; null where it has none, or the position names no group.</summary>
    public CompiledScale? ScaleOf(Position position) => Groups.Count == 0 ? Scale : GroupOf(position)?.Scale;

    /// <summary>Why a position has no scale, where scales go by groups: it names no group, or an unknown one.</summary>
    public Diagnostic? GroupProblem(Position position)
    {
        if (Groups.Count == 0 || GroupOf(position) is not null) return null;
        var names = string.Join(", ", Groups.Select(g => $"{g.Group.Id} ({g.Group.Label.Indonesian})"));
        return DiagnosticCollector.Said(d =>
        {
            if (position.GroupIn(Regulation.Id) is { } unknown) d.UnknownGroup(unknown, position.Title, Regulation.Title, names);
            else d.GroupNotGiven(Regulation.Title, position.Title, Regulation.Id, names);
        });
    }

    /// <summary>The group that a position names; null for none.</summary>
    public CompiledGroup? GroupOf(Position position) =>
        Regulation.GroupOf(position) is { } group ? Groups.First(g => ReferenceEquals(g.Group, group)) : null;

    private static FormulaScope SeriesOf(string name) => FormulaScope.Of([new FormulaSymbol { Name = name, Aggregate = Aggregation.Average }]);

    private static FormulaScope ScopeOf(TargetKind? kind) => kind switch
    {
        TargetKind.Value => Names(RegulationNames.Realization, RegulationNames.Target),
        TargetKind.Range => Names(RegulationNames.Realization, RegulationNames.Lower, RegulationNames.Upper),
        _ => Names(RegulationNames.Realization),
    };

    private static FormulaScope Names(params ReadOnlySpan<string> names)
    {
        var symbols = new List<FormulaSymbol>();
        foreach (var name in names) symbols.Add(new FormulaSymbol { Name = name });
        return FormulaScope.OfFirst(symbols);
    }
}

internal sealed record CompiledCase(AchievementCase Case, Formula? When, Formula? Formula);

internal sealed record CompiledBand(RatingBand Band, Formula? Score);

internal sealed record CompiledException(ScoreOverride Exception, Formula? When, Formula? Score);

/// <summary>A scale with its formulas and its place in the file.</summary>
internal sealed record CompiledScale(RatingScale Scale, JsonPath Path, EquatableList<CompiledBand> Bands, EquatableList<CompiledException> Exceptions);

internal sealed record CompiledGroup(RegulationGroup Group, CompiledScale Scale, EquatableList<CompiledObjectiveRule> Rules)
{
    /// <summary>The grade of a score, as the scale has it and rules name it.</summary>
    public string GradeOf(IndicatorScore score) => Scale.Scale.Bands.First(b => b.Name == score.Grade).Grade;
}

internal sealed record CompiledObjectiveRule(ObjectiveRule Rule, Formula? When, Formula? Score);

internal sealed record CompiledSuggestion(AppraiserRating Rating, CompiledScale Scale, Formula? Formula);
