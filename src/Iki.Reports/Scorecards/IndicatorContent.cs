using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Texts;

namespace Iki.Reports.Scorecards;

/// <summary>An indicator of a scorecard: its values, what is to say of them, the formula, the figures, the months, and how it was rated.</summary>
internal sealed class IndicatorContent(Scorecard card, IndicatorScore score, Explanation? explanation, Language language)
{
    private readonly List<ReportBlock> _blocks = [];

    private IndicatorResult Result => score.RealizationResult;

    /// <summary>The block of the indicator.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="remarks">What is to say of it.</param>
    /// <param name="trend">Its months; null for none.</param>
    /// <param name="numberOf">The number of an indicator by its id; null where it is not in the report.</param>
    /// <param name="details">Where the observations stand of figures that were made of several.</param>
    public ReportIndicator Make(string number, IEnumerable<string> remarks, ReportTrend? trend, Func<string, string?> numberOf, FigureDetails details)
    {
        if (score.Achievement is { } achievement) _blocks.Add(new ReportBar { Achievement = achievement, Text = BarText(achievement) });
        AddValues();
        if (score.Policy is { } policy) _blocks.Add(ReportLine.Of(policy.In(language), ReportLineKind.Policy));
        foreach (var remark in remarks) _blocks.Add(ReportLine.Of(remark, ReportLineKind.Notice));
        AddFormula();
        if (explanation is not null)
        {
            _blocks.AddRange(FigureTable.Of(explanation, card.Results.Catalog, language, numberOf, details));
            foreach (var missing in explanation.Missing) _blocks.Add(ReportLine.Of(MissingText(missing), ReportLineKind.Note));
        }

        if (trend is not null) _blocks.Add(trend);
        if (score.Steps.Count > 1)
        {
            _blocks.Add(new ReportSteps { Title = ReportWords.HowRated.In(language), Steps = RatingSteps.Of(score.Steps, language), IsNumbered = true, IsFolded = true });
        }

        AddDecree();
        return new ReportIndicator { Number = number, Name = ScoreText.OfName(score.Result), Blocks = _blocks.ToEquatableList() };
    }

    private string BarText(decimal achievement) => Say.It(
        ReportWords.BarLabel, language, NumberText.WithUnit(achievement, "%", language), NumberText.WithUnit(100, "%", language));

    private void AddValues()
    {
        var facts = new List<ReportFact>();
        if (score.Result.Indicator.Aspect is { } aspect) Add(ScoreNames.Aspect, ScoreNames.Of(aspect).In(language));
        if (score.Result.Indicator.Weight is { } weight) Add(ScoreNames.Weight, NumberText.Of(weight, language));
        Add(ScoreNames.Target, ScoreText.OfTarget(score, language));
        Add(ScoreNames.Realization, ScoreText.OfRealization(score, language));
        Add(ScoreNames.Class, Result.Legend?.Word);
        Add(ScoreNames.Achievement, ScoreText.OfAchievement(score, language));
        Add(ScoreNames.Grade, ScoreText.OfGrade(score));
        Add(ScoreNames.Score, ScoreText.OfScore(score, language));
        _blocks.Add(new ReportFacts { Facts = facts.ToEquatableList() });

        void Add(Wording label, string? value)
        {
            if (value is not null) facts.Add(new ReportFact { Label = label.In(language), Value = value });
        }
    }

    private void AddFormula()
    {
        var printed = Result.Measure is { } measure ? measure.PrintedFormula : Result.Indicator.PrintedFormula;
        if (printed is not null) AddLabelled(FigureWords.PrintedFormula, ReportPiece.Of(printed, ReportPieceKind.Formula));
        if (explanation is null)
        {
            AddLabelled(FigureWords.ComputedFormula, ReportPiece.Of(Result.Formula, ReportPieceKind.Code));
            return;
        }

        var steps = explanation.Working.Steps;
        AddLabelled(FigureWords.ComputedFormula, ReportPiece.Of(steps[0].Show(language), ReportPieceKind.Code));
        var shown = steps.Skip(1).Where(s => s.Kind != WorkingStepKind.Labels).ToArray();

        // A count that is one figure has no way to it: its figure stands in the table.
        if (shown.Length == 0 || (shown.Length == 1 && Result.Inputs.Count + Result.Parameters.Count < 2 && !shown[0].IsRounded)) return;
        var pieces = shown.Select(s => (EquatableList<ReportPiece>)[ReportPiece.Of($"{s.Sign} "), ReportPiece.Of(s.Show(language))]).ToList();
        if (steps[^1].IsRounded && Result.Decimals is { } places)
        {
            pieces[^1] = [.. pieces[^1], ReportPiece.Of($" ({Say.It(FigureWords.Rounded, language, NumberText.Of(places, language), FigureWords.Of(Result.Indicator.Rounding, language))})", ReportPieceKind.Soft)];
        }

        _blocks.Add(new ReportSteps { Title = FigureWords.Working.In(language), Steps = pieces.ToEquatableList() });
    }

    /// <summary>What the decree says: how its formula was read, where the data come from, and its notes.</summary>
    private void AddDecree()
    {
        var indicator = Result.Indicator;
        if ((Result.Measure?.Reading ?? indicator.Reading) is { } reading)
        {
            var status = FigureWords.Of(reading.Status, language);
            AddLabelled(FigureWords.Reading, ReportPiece.Of(status, ReportPieceKind.Strong), ReportPiece.Of(reading.NoteIn(language) is { } note ? $": {note}" : ""));
        }

        var sources = Result.Measure is { Sources.Count: > 0 } measure ? measure.Sources : indicator.Sources;
        if (sources.Count > 0) AddLabelled(FigureWords.DecreeSource, ReportPiece.Of(string.Join("; ", sources.Select(SourceText))));
        var notes = indicator.Notes.Concat(Result.Measure?.Notes ?? []).ToArray();
        if (notes.Length > 0) AddLabelled(FigureWords.Notes, ReportPiece.Of(string.Join("; ", notes)));
        if (indicator.Definition is { } definition) AddLabelled(FigureWords.Definition, ReportPiece.Of(definition));
        if (indicator.Responsible is { } responsible) AddLabelled(FigureWords.Responsible, ReportPiece.Of(responsible));
    }

    private string SourceText(DataSource source) =>
        FigureWords.Of(source.Kind, language) is { } kind ? Say.It(FigureWords.Named, language, source.Name, kind) : source.Name;

    private string MissingText(MissingFigure missing)
    {
        var parts = new[] { missing.Label, missing.Time, explanation!.Office, missing.Source is { } source ? Say.It(FigureWords.From, language, source.Name) : null };
        return Say.It(FigureWords.Missing, language, string.Join(", ", parts.OfType<string>()));
    }

    private void AddLabelled(Wording label, params ReadOnlySpan<ReportPiece> pieces) =>
        _blocks.Add(new ReportLine { Kind = ReportLineKind.Note, Pieces = [ReportPiece.Of($"{label.In(language)}: ", ReportPieceKind.Soft), .. pieces] });
}
