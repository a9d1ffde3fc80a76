using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>A regulation with its formulas compiled.</summary>
internal sealed class CompiledRegulation
{
    private const string Realization = "realisasi";
    private const string Target = "target";
    private const string Lower = "batasBawah";
    private const string Upper = "batasAtas";
    private const string Achievement = "capaian";
    private const string Rounded = "capaianBulat";

    private static readonly FormulaTarget Percentage = new() { Unit = "%", IsCondition = false };

    private static readonly FormulaTarget Number = new() { Unit = "", IsCondition = false };

    private static readonly FormulaTarget Condition = new() { IsCondition = true };

    private static readonly FormulaScope AfterAchievement = Names(Achievement, Rounded, Realization);

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
        var compile = new Compilation(diagnostics);
        var cases = Numbered(regulation.Achievement).Select(c => new CompiledCase(
            c.Item,
            compile.One(c.Item.When, ScopeOf(c.Item.Target), Condition, $"/achievement/{c.Index}/when"),
            compile.One(c.Item.Formula, ScopeOf(c.Item.Target), Percentage, $"/achievement/{c.Index}/formula"))).ToEquatableList();
        var negative = compile.One(regulation.WhenNegative?.Formula, Names(), Percentage, "/whenNegative/formula");
        var unsur = new FormulaSymbol { Name = "unsur", Aggregate = Aggregation.Average };
        var index = compile.One(regulation.Index?.Formula, FormulaScope.Of([unsur]), Number, "/index/formula");
        var bands = Numbered(regulation.Scale?.Bands ?? []).Select(b => new CompiledBand(
            b.Item, compile.One(b.Item.Score, Names(Achievement, Rounded), Number, $"/scale/bands/{b.Index}/score"))).ToEquatableList();
        var exceptions = Numbered(regulation.Exceptions).Select(e => new CompiledException(
            e.Item,
            compile.One(e.Item.When, AfterAchievement, Condition, $"/exceptions/{e.Index}/when"),
            compile.One(e.Item.Score, AfterAchievement, Number, $"/exceptions/{e.Index}/score"))).ToEquatableList();
        return new CompiledRegulation(regulation, cases, negative, index, bands, exceptions);
    }

    internal static IEnumerable<(T Item, string Index)> Numbered<T>(IEnumerable<T> items) =>
        items.Select((item, index) => (item, FormattableString.Invariant($"{index}")));

    private static FormulaScope ScopeOf(TargetKind? kind) => kind switch
    {
        TargetKind.Value => Names(Realization, Target),
        TargetKind.Range => Names(Realization, Lower, Upper),
        _ => Names(Realization),
    };

    private static FormulaScope Names(params ReadOnlySpan<string> names)
    {
        var symbols = new List<FormulaSymbol>();
        foreach (var name in names) symbols.Add(new FormulaSymbol { Name = name });
        return FormulaScope.Of(symbols);
    }

    private sealed class Compilation(DiagnosticCollector diagnostics)
    {
        public Formula? One(string? text, FormulaScope scope, FormulaTarget target, string pointer)
        {
            if (text is null) return null;
            var compiled = Formula.Compile(text, scope, target, FormulaLimits.Default, pointer);
            diagnostics.AddRange(compiled.Diagnostics);
            return compiled.ValueOrNull;
        }
    }
}

internal sealed record CompiledCase(AchievementCase Case, Formula? When, Formula? Formula);

internal sealed record CompiledBand(RatingBand Band, Formula? Score);

internal sealed record CompiledException(ScoreOverride Exception, Formula? When, Formula? Score);
