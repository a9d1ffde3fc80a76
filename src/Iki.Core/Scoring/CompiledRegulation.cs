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

    private CompiledRegulation(
        Regulation regulation, EquatableList<CompiledCase> cases, Formula? negative, Formula? index,
        EquatableList<CompiledBand> bands, EquatableList<CompiledException> exceptions)
    {
        Regulation = regulation;
        Cases = cases;
        Negative = negative;
        Index = index;
        Bands = bands;
        Exceptions = exceptions;
    }

    public Regulation Regulation { get; }

    public EquatableList<CompiledCase> Cases { get; }

    public Formula? Negative { get; }

    public Formula? Index { get; }

    public EquatableList<CompiledBand> Bands { get; }

    public EquatableList<CompiledException> Exceptions { get; }

    public static CompiledRegulation Compile(Regulation regulation, DiagnosticCollector diagnostics)
    {
        var cases = regulation.Achievement.Index().Select(c => new CompiledCase(
            c.Item,
            One(c.Item.When, ScopeOf(c.Item.Target), Condition, JsonPath.Root.To("achievement").To(c.Index).To("when")),
            One(c.Item.Formula, ScopeOf(c.Item.Target), Percentage, JsonPath.Root.To("achievement").To(c.Index).To("formula")))).ToEquatableList();
        var negative = One(regulation.WhenNegative?.Formula, Names(), Percentage, JsonPath.Root.To("whenNegative").To("formula"));
        var elements = new FormulaSymbol { Name = RegulationNames.Elements, Aggregate = Aggregation.Average };
        var index = One(regulation.Index?.Formula, FormulaScope.Of([elements]), Number, JsonPath.Root.To("index").To("formula"));
        var bands = (regulation.Scale?.Bands ?? []).Index().Select(b => new CompiledBand(
            b.Item,
            One(b.Item.Score, OfAchievement, Number, JsonPath.Root.To("scale").To("bands").To(b.Index).To("score")))).ToEquatableList();
        var exceptions = regulation.Exceptions.Index().Select(e => new CompiledException(
            e.Item,
            One(e.Item.When, AfterAchievement, Condition, JsonPath.Root.To("exceptions").To(e.Index).To("when")),
            One(e.Item.Score, AfterAchievement, Number, JsonPath.Root.To("exceptions").To(e.Index).To("score")))).ToEquatableList();
        return new CompiledRegulation(regulation, cases, negative, index, bands, exceptions);

        Formula? One(string? text, FormulaScope scope, FormulaTarget target, JsonPath path)
        {
            if (text is null) return null;
            var compiled = Formula.Compile(text, scope, target, FormulaLimits.Default, NumberNotation.Auto, path.ToString());
            diagnostics.AddRange(compiled.Diagnostics);
            return compiled.ValueOrNull;
        }
    }

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
        return FormulaScope.Of(symbols);
    }
}

internal sealed record CompiledCase(AchievementCase Case, Formula? When, Formula? Formula);

internal sealed record CompiledBand(RatingBand Band, Formula? Score);

internal sealed record CompiledException(ScoreOverride Exception, Formula? When, Formula? Score);
