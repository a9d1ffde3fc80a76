using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Texts;

namespace Iki.Reports.Scorecards;

/// <summary>A position of a scorecard: its summary, its total or its predikat, and its indicators, by objective where it is rated by ratings.</summary>
internal sealed class PositionContent(PositionScore position, Language language)
{
    private readonly List<ReportBlock> _blocks = [];

    /// <summary>The section of the position.</summary>
    /// <param name="heading">Its heading.</param>
    /// <param name="remarks">What is to say of it.</param>
    /// <param name="make">The block of an indicator.</param>
    public ReportSection Make(string heading, IEnumerable<string> remarks, Func<IndicatorScore, ReportIndicator> make)
    {
        _blocks.Add(ReportLine.Of(SummaryText.Of(position.Summary, language), ReportLineKind.Summary));
        AddTotal();
        if (position.Appraisal is { } appraisal && (appraisal.Predikat is not null || appraisal.Ratings.Any(r => r.Level is not null || r.Suggested is not null))) AddAppraisal(appraisal);
        foreach (var remark in remarks) _blocks.Add(ReportLine.Of(remark, ReportLineKind.Notice));
        var byIndicator = position.Indicators.ToLookup(s => s.Result.Indicator.Id, StringComparer.Ordinal);
        foreach (var objective in position.Position.Objectives)
        {
            var scores = objective.Indicators.SelectMany(i => byIndicator[i.Id]).ToArray();
            if (scores.Length == 0) continue;
            _blocks.Add(ReportLine.Of(objective.Statement, ReportLineKind.Objective));
            _blocks.AddRange(scores.Select(make));
        }

        return new ReportSection { Heading = heading, Blocks = _blocks.ToEquatableList() };
    }

    private void AddTotal()
    {
        if (position.Group is { } group) _blocks.Add(ReportLine.Of($"{ReportWords.Group.In(language)}: {group.Label.In(language)}", ReportLineKind.Policy));
        if (ScoreText.OfTotalScore(position, language) is { } total) _blocks.Add(Told(ScoreText.OfTotal(position, language), total, ReportLineKind.Total));
        foreach (var objective in position.Objectives.Where(o => o.Indicators.Count > 1 && o.Score is not null))
        {
            var mark = ScoreText.Marked(NumberText.OfReported(objective.Score!.Value, language), isSuggestion: false, objective.Confidence >= Confidence.Agreed);
            _blocks.Add(Told($"{ScoreNames.Objective.In(language)}: {objective.Objective.Statement}", mark, ReportLineKind.Plain));
            _blocks.Add(new ReportSteps { Title = ReportWords.HowRated.In(language), Steps = RatingSteps.Of(objective.Steps, language), IsNumbered = true });
        }
    }

    private void AddAppraisal(Appraisal appraisal)
    {
        var facts = appraisal.Ratings.Select(r => new ReportFact { Label = r.Rating.Label.In(language), Value = ScoreText.OfRating(r, language) });
        if (ScoreText.OfPredikat(appraisal) is { } predikat) facts = facts.Append(new ReportFact { Label = ScoreNames.Predikat.In(language), Value = predikat });
        _blocks.Add(new ReportFacts { Facts = facts.ToEquatableList(), IsList = true });
    }

    private static ReportLine Told(string label, string value, ReportLineKind kind) =>
        new() { Kind = kind, Pieces = [ReportPiece.Of($"{label}: "), ReportPiece.Of(value, ReportPieceKind.Strong)] };
}
