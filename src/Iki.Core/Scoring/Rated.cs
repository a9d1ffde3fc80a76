using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>A realization on its way through a regulation: achievement, grade and score, with every step. Used once.</summary>
internal sealed class Rated(CompiledRegulation compiled)
{
    // In percent. No realization is ten times what a target asks for but by a mistake in one of the two.
    private static readonly Rational MostMeant = 1000;

    private readonly List<ScoreStep> _steps = [];
    private readonly DiagnosticCollector _diagnostics = DiagnosticCollector.ForFile(null);

    public Rational? ExactAchievement { get; private set; }

    public decimal? Achievement { get; private set; }

    public RatingBand? Grade { get; private set; }

    public Rational? ExactScore { get; private set; }

    public decimal? Score { get; private set; }

    public Wording? Policy { get; private set; }

    public Diagnostic? Problem { get; private set; }

    public Confidence Confidence { get; private set; } = compiled.Regulation.Confidence;

    public EquatableList<ScoreStep> Steps => _steps.ToEquatableList();

    public EquatableList<Diagnostic> Diagnostics => _diagnostics.InOrder();

    private Regulation Regulation => compiled.Regulation;

    /// <summary>A realization against a number or a range.</summary>
    public Rated Rate(decimal realization, Target target, Polarity? polarity, string? unit)
    {
        var inputs = RegulationNames.Of(target).With(RegulationNames.Realization, realization);
        var kind = target.Value is not null ? TargetKind.Value : TargetKind.Range;
        var acting = compiled.Cases.FirstOrDefault(c =>
            (c.Case.Polarity is null || c.Case.Polarity == polarity) && (c.Case.Target is null || c.Case.Target == kind)
            && (c.When is null || c.When.Evaluate(inputs).Condition == true));
        if (acting is null) return Stop(d => d.NoCaseFits(Regulation.Title));
        var rule = acting.Case;
        if (rule.Confidence == Scoring.Confidence.Own || rule.Formula is null) Policy = rule.Label;
        if (acting.Formula is not { } formula)
        {
            Add(new ScoreStep { Label = rule.Label, Formula = rule.When, Figures = FiguresOf(acting.When, inputs, unit) }, rule.Article, rule.Confidence);
            return Stop(d => d.NoAchievementByRule());
        }

        var outcome = formula.Evaluate(inputs);
        if (outcome.Exact is not { } ratio) return Fail(outcome);
        var exact = ratio * Rational.Hundred;
        Add(
            new ScoreStep
            {
                Label = rule.Label, Formula = rule.Formula, Figures = FiguresOf(formula, inputs, unit), Exact = exact, Shown = Reported(exact), Unit = "%",
            },
            rule.Article,
            rule.Confidence);
        if (exact.Abs() > MostMeant) _diagnostics.AchievementBeyondMeaning(Reported(exact) ?? exact, realization, target);
        return RateAchievement(NotNegative(exact), realization, target);
    }

    /// <summary>A value that the scale is of, as it is.</summary>
    public Rated RateValue(decimal value)
    {
        LookUp(value, FormulaInputs.Empty);
        return this;
    }

    private Rational NotNegative(Rational exact)
    {
        if (exact.Sign >= 0 || Regulation.WhenNegative is not { } rule) return exact;
        Policy = rule.Label;
        var replaced = compiled.Negative!.Evaluate(FormulaInputs.Empty).Exact is { } ratio ? ratio * Rational.Hundred : exact;
        Add(
            new ScoreStep { Label = rule.Label, Formula = rule.Formula, Exact = replaced, Shown = Reported(replaced), Unit = "%" },
            rule.Article,
            rule.Confidence);
        return replaced;
    }

    private Rated RateAchievement(Rational exact, decimal realization, Target target)
    {
        ExactAchievement = exact;
        Achievement = Reported(exact);
        if (Regulation.Scale is not { Of: ScaleSubject.Achievement } scale) return this;
        var rounded = scale.Rounded(exact);
        var names = FormulaInputs.Of(
            (RegulationNames.Achievement, exact), (RegulationNames.RoundedAchievement, rounded), (RegulationNames.Realization, realization));
        var exception = compiled.Exceptions.FirstOrDefault(e =>
            (!e.Exception.HighestAttainable || target.HighestAttainable) && e.When!.Evaluate(names).Condition == true);
        if (exception is null) LookUp(exact, names);
        else Except(exception, exact, names);
        return this;
    }

    private void Except(CompiledException exception, Rational exact, FormulaInputs names)
    {
        var rule = exception.Exception;
        Policy = rule.Label;
        Grade = Regulation.Scale!.Bands.First(b => b.Grade == rule.Grade);
        Add(
            new ScoreStep
            {
                Label = rule.Label, Formula = rule.When, Figures = [new ScoreFigure { Name = RegulationNames.Achievement, Exact = exact, Unit = "%" }], Text = Grade.Name,
            },
            rule.Article,
            rule.Confidence);
        if (exception.Score is { } score) GiveScore(score, [], names, rule.Article, rule.Confidence);
    }

    private void LookUp(Rational exact, FormulaInputs names)
    {
        var scale = Regulation.Scale!;
        var unit = scale.Of == ScaleSubject.Achievement ? "%" : null;
        var rounded = scale.Rounded(exact);
        if (rounded != exact)
        {
            Add(
                new ScoreStep
                {
                    Label = StepLabels.Rounding, Figures = [new ScoreFigure { Name = RegulationNames.Achievement, Exact = exact, Unit = unit }],
                    Exact = rounded, Shown = Reported(rounded, 12), Unit = unit,
                },
                scale.Article,
                scale.Confidence);
        }

        if (scale.Find(rounded, isConditionMet: false) is not { } band)
        {
            Problem = DiagnosticCollector.Said(d => d.OutsideScale(rounded, scale.Least, scale.Most));
            return;
        }

        Grade = band;
        Add(
            new ScoreStep
            {
                Label = StepLabels.Band, Figures = [new ScoreFigure { Name = rounded != exact ? RegulationNames.RoundedAchievement : RegulationNames.Achievement, Exact = rounded, Unit = unit }],
                Text = band.Published is null ? band.Name : $"{band.Name}: {band.Published}",
            },
            band.Article ?? scale.Article,
            band.Confidence ?? scale.Confidence);
        if (scale.Bands.FirstOrDefault(b => b.Condition is not null && b.Contains(rounded)) is { } conditional)
        {
            _diagnostics.ConditionDecides(conditional.Name, band.Name);
        }

        if (compiled.Bands.First(b => ReferenceEquals(b.Band, band)).Score is { } score)
        {
            GiveScore(score, FiguresOf(score, names, unit), names, band.Article ?? scale.Article, band.Confidence ?? scale.Confidence);
        }
    }

    private void GiveScore(Formula score, EquatableList<ScoreFigure> figures, FormulaInputs names, string? article, Confidence? confidence)
    {
        var outcome = score.Evaluate(names);
        if (outcome.Exact is not { } exact)
        {
            Fail(outcome);
            return;
        }

        ExactScore = exact;
        Score = Reported(exact);
        Add(new ScoreStep { Label = StepLabels.Score, Formula = score.Text, Figures = figures, Exact = exact, Shown = Score }, article, confidence);
    }

    private void Add(ScoreStep step, string? article, Confidence? confidence)
    {
        Confidence = Confidences.Lowest(Confidence, confidence);
        _steps.Add(step with { Citation = Citations.Of(Regulation, article, confidence), Confidence = confidence ?? Regulation.Confidence });
    }

    private Rated Stop(Action<DiagnosticCollector> say)
    {
        Problem = DiagnosticCollector.Said(say);
        return this;
    }

    private Rated Fail(Outcome outcome)
    {
        Problem = outcome.Problem;
        return this;
    }

    /// <summary>The figures behind the names of a formula; a name that it did not come to ask for may have none.</summary>
    private static EquatableList<ScoreFigure> FiguresOf(Formula? formula, FormulaInputs inputs, string? unit) =>
    [
        .. from name in formula?.Names ?? []
           let given = inputs.Find(name)
           where given is not null
           select new ScoreFigure { Name = name, Exact = given.Figures[0].Figure.Value, Unit = string.IsNullOrEmpty(unit) ? null : unit },
    ];

    private static decimal? Reported(Rational exact, int decimals = Scorer.ReportedDecimals) =>
        exact.TryRoundToDecimal(decimals, RoundingMode.HalfAwayFromZero, out var shown) ? shown : null;
}
