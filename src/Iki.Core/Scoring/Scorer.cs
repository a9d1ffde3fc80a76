using System.Text.Json.Serialization;
using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>A regulation, checked and compiled, ready to rate results any number of times, from any thread.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed partial class Scorer
{
    /// <summary>The decimals with which achievements, scores and totals are reported, half away from zero.</summary>
    internal const int ReportedDecimals = 2;

    private readonly CompiledRegulation _compiled;

    private Scorer(CompiledRegulation compiled) => _compiled = compiled;

    /// <summary>The regulation.</summary>
    public Regulation Regulation => _compiled.Regulation;

    /// <summary>Checks a regulation, compiles its formulas and runs its examples.</summary>
    /// <param name="regulation">The regulation.</param>
    /// <returns>The scorer, or every problem of the regulation; each names its place by a JSON pointer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="regulation"/> is null.</exception>
    public static Checked<Scorer> Create(Regulation regulation)
    {
        ArgumentNullException.ThrowIfNull(regulation);
        var diagnostics = DiagnosticCollector.ForFile(null);
        var compiled = CompiledRegulation.Compile(regulation, diagnostics);
        RegulationCheck.Check(compiled, diagnostics);
        var scorer = new Scorer(compiled);
        if (!diagnostics.HasErrors) RegulationCheck.CheckExamples(scorer, diagnostics);
        return new Checked<Scorer>(diagnostics.HasErrors ? null : scorer, diagnostics.InOrder());
    }

    /// <summary>Rates the results of a catalog.</summary>
    /// <param name="results">The results; of a position, an office or the whole catalog.</param>
    /// <param name="options">Strict or lenient; lenient when not given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> is null.</exception>
    /// <example>
    /// <code>
    /// var evaluator = CatalogFile.LoadEvaluator("catalog.json").OrThrow();
    /// var data = DataSet.Create(evaluator.Catalog, "2025", ("laporan", 9), ("rencana", 10)).OrThrow();
    /// var card = Regulations.ScorerFor("permenpanrb-8-2021").OrThrow().Score(evaluator.Evaluate(data));
    /// Console.WriteLine(card.Indicators.First().Achievement);   // 90
    /// </code>
    /// </example>
    public Scorecard Score(ResultSet results, ScoringOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        return Scorecards.Of(results, _compiled, Refusal(results.Period, options), s => Rate(s, results.Period, options));
    }

    /// <summary>What a regulation makes of a target and its realization.</summary>
    internal IndicatorScore Rate(IndicatorScore bare, Period period, ScoringOptions? options) =>
        Refusal(period, options) is { } refusal ? bare with { Problem = refusal } : IndicatorScoring.Score(_compiled, bare, period);

    /// <summary>That the regulation is refused for a period outside its dates; null where it is not.</summary>
    internal Diagnostic? Refusal(Period period, ScoringOptions? options) => !Regulation.AppliesTo(period) && options?.IsStrict == true
        ? DiagnosticCollector.Said(c => c.RefusedOutsideItsDates(Regulation.Title, period.ToString()))
        : null;

    /// <summary>
    /// A card without a regulation: achievement is computed from realization and target by the library's own rules
    /// (<see cref="IndicatorScore.IsOwn"/>), and there are no grades and scores.
    /// </summary>
    /// <param name="results">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> is null.</exception>
    public static Scorecard WithoutRegulation(ResultSet results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return Scorecards.Of(results, null, null, s => IndicatorScoring.Score(OwnAchievement.Rules, s, results.Period));
    }

    /// <summary>Looks up a value in the scale of the regulation: the value of a plan, or an index.</summary>
    /// <param name="value">The value; of an achievement in percent points.</param>
    /// <param name="isConditionMet">Whether the further condition of a grade is met.</param>
    /// <returns>Its place; null where there is no scale, or the value lies outside it.</returns>
    public Rating? Rate(Rational value, bool isConditionMet = false)
    {
        if (Regulation.Scale is not { } scale) return null;
        var rounded = scale.Rounded(value);
        if (scale.Find(rounded, isConditionMet) is not { } band) return null;
        return new Rating
        {
            LookedUp = rounded,
            Band = band,
            Conditional = isConditionMet ? null : scale.Bands.FirstOrDefault(b => b.Condition is not null && b.Contains(rounded)),
            Confidence = Confidences.Lowest(Regulation.Confidence, scale.Confidence, band.Confidence),
            IsSuggestion = scale.IsSuggestion,
        };
    }

    /// <summary>The index of a survey from the mean of each element used, all with the same weight of exactly 1/n.</summary>
    /// <param name="means">The means of the elements, as many as were used.</param>
    /// <returns>The index, or what is wrong with the means.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="means"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The regulation has no index.</exception>
    public Checked<SurveyScore> ScoreSurvey(IEnumerable<Rational> means)
    {
        ArgumentNullException.ThrowIfNull(means);
        if (Regulation.Index is not { } index) throw new InvalidOperationException($"'{Regulation.Id}' defines no index.");
        var figures = means.ToArray();
        var diagnostics = DiagnosticCollector.ForFile(null);
        if (figures.Length == 0) diagnostics.NoElements();
        foreach (var mean in figures)
        {
            if (mean < index.LeastScore || mean > index.MostScore) diagnostics.ElementOutOfRange(mean, index.LeastScore, index.MostScore);
        }

        if (diagnostics.HasErrors) return new Checked<SurveyScore>(null, diagnostics.InOrder());
        var outcome = _compiled.Index!.Evaluate(FormulaInputs.Empty.WithSeries(RegulationNames.Elements, figures.Select(m => new Figure(m))));
        if (outcome.Number is not { } exact) return new Checked<SurveyScore>(null, [outcome.Problem!]);
        if (!exact.TryRoundToDecimal(index.Decimals, RoundingMode.HalfAwayFromZero, out var reported))
        {
            return new Checked<SurveyScore>(null, [DiagnosticCollector.Said(d => d.ValueTooLarge())]);
        }

        return new Checked<SurveyScore>(new SurveyScore { Exact = exact, Index = reported, Rating = Rate(exact), Steps = SurveySteps(figures, outcome, exact, reported) }, []);
    }

    private EquatableList<ScoreStep> SurveySteps(Rational[] means, Outcome outcome, Rational exact, decimal reported)
    {
        var index = Regulation.Index!;
        return
        [
            new ScoreStep
            {
                Label = index.Label,
                Formula = index.Formula,
                Figures = [.. means.Select(m => ScoreFigure.Of(RegulationNames.Elements, m))],
                Exact = outcome.IsApproximate ? null : exact,
                IsApproximate = outcome.IsApproximate,
                Shown = reported,
                Decimals = index.Decimals,
                Citation = Citations.Of(Regulation, index.Article, index.Confidence),
                Confidence = index.Confidence ?? Regulation.Confidence,
            },
        ];
    }
}
