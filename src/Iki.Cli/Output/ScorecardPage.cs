using System.Globalization;
using System.Text;
using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Output;

/// <summary>
/// A scorecard as a self-contained HTML page: no script, no other file. Every text of a catalog is escaped, and the content
/// security policy of the page forbids everything else.
/// </summary>
internal sealed class ScorecardPage
{
    // The bars end a little beyond the target; the number beside them shows the exact achievement.
    private const decimal LongestBar = 120;

    // This line itself says that nothing is rated.
    private const string NoRegulationInForce = "IKI5201";

    private readonly Scorecard _card;
    private readonly IReadOnlyList<Diagnostic> _onWhole;
    private readonly Language _language;
    private readonly StringBuilder _html = new();

    private ScorecardPage(Scorecard card, IReadOnlyList<Diagnostic> onWhole, Language language)
    {
        _card = card;
        _onWhole = onWhole;
        _language = language;
    }

    /// <summary>The page of a card.</summary>
    /// <param name="card">The card.</param>
    /// <param name="onWhole">Remarks about the results as a whole.</param>
    /// <param name="language">The language of the reader.</param>
    public static string Of(Scorecard card, IReadOnlyList<Diagnostic> onWhole, Language language)
    {
        var page = new ScorecardPage(card, onWhole, language);
        page.Write();
        return page._html.ToString();
    }

    private void Write()
    {
        var title = $"{Say(ScoreWords.Card)}: {_card.Results.Catalog.Title}, {_card.Results.Period}";
        Line("<!doctype html>");
        Line($"<html lang=\"{Languages.Tag(_language)}\">");
        Line("<head>");
        Line("<meta charset=\"utf-8\">");
        Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        Line($"<title>{Text(title)}</title>");
        Line($"<style>\n{ScorecardStyle.Css}</style>");
        Line("</head>");
        Line("<body>");
        WriteHeader();
        Line("<main>");
        foreach (var position in _card.Positions) WritePosition(position);
        if (_card.Distribution is { } distribution) WriteDistribution(distribution);
        Line("</main>");
        WriteFooter();
        Line("</body>");
        Line("</html>");
    }

    private void WriteHeader()
    {
        Line("<header>");
        Line($"<p class=\"kind\">{Text(Say(ScoreWords.Card))}</p>");
        Line($"<h1>{Text(_card.Results.Catalog.Title)}</h1>");
        Line("<dl class=\"about\">");
        Pair(ScoreWords.Period, _card.Results.Period.ToString());
        Pair(ScoreWords.Office, _card.Results.Office);
        if (_card.Regulation is { } regulation)
        {
            Pair(ScoreWords.RatedBy, $"{regulation.Citation} ({ScoreWords.OfConfidence(regulation.Confidence, _language)})");
        }

        Line("</dl>");
        if (_card.Regulation is null && _onWhole.All(d => d.Code != NoRegulationInForce)) Line($"<p class=\"notice\">{Text(Say(ScoreWords.NotRated))}.</p>");
        if (_card.Positions.Count > 1) WriteSummary(_card.Summary);
        foreach (var diagnostic in _onWhole) Notice(diagnostic);
        Line("</header>");
    }

    private void WritePosition(PositionScore position)
    {
        Line("<section>");
        Line($"<h2>{Text(position.Position.Title)}</h2>");
        WriteSummary(position.Summary);
        WriteTotal(position);
        if (position.Appraisal is { } appraisal)
        {
            WriteAppraisal(appraisal);
            foreach (var (objective, scores) in AppraisalText.ByObjective(position)) WriteIndicators(scores, objective.Statement);
        }
        else
        {
            WriteIndicators(position.Indicators);
        }

        Line("</section>");
    }

    private void WriteIndicators(IEnumerable<IndicatorScore> scores, string? objective = null)
    {
        if (objective is not null) Line($"<p class=\"objective\">{Text(objective)}</p>");
        Line("<ol>");
        foreach (var score in scores) WriteIndicator(score);
        Line("</ol>");
    }

    private void WriteAppraisal(Appraisal appraisal)
    {
        Line("<dl class=\"about\">");
        foreach (var rating in appraisal.Ratings) Line($"<div><dt>{Text(rating.Rating.Label.In(_language))}</dt><dd>{Text(AppraisalText.OfRating(rating, _language))}</dd></div>");
        Pair(ScoreWords.Predikat, AppraisalText.OfPredikat(appraisal));
        Line("</dl>");
        foreach (var diagnostic in appraisal.Diagnostics) Notice(diagnostic);
    }

    private void WriteDistribution(DistributionReport report)
    {
        Line("<section>");
        Line($"<h2>{Text(DistributionText.Title(report, _language))}</h2>");
        Line($"<p>{Text(DistributionText.Shares(report, _language))}</p>");
        foreach (var finding in DistributionText.Findings(report, _language)) Line($"<p class=\"notice\">{Text(finding)}</p>");
        Line("</section>");
    }

    private void WriteSummary(ScoreSummary summary) => Line($"<p class=\"summary\">{Text(ScoreSummaryText.Whole(summary, _language))}</p>");

    private void WriteTotal(PositionScore position)
    {
        if (position.Group is { } group) Line($"<p class=\"policy\">{Text(Say(ScoreWords.Group))}: {Text(group.Label.In(_language))}</p>");
        if (position.Total is not null) Line($"<p class=\"total\">{Text(ScoreText.OfTotal(position, _language))}: <strong>{Text(ScoreText.OfTotalScore(position, _language))}</strong></p>");
        foreach (var objective in position.Objectives.Where(o => o.Indicators.Count > 1 && o.Score is not null))
        {
            var mark = ScoreText.Marked(Number(objective.Score!.Value), isSuggestion: false, objective.Confidence >= Confidence.Agreed);
            Line($"<p>{Text(Say(ScoreWords.Objective))}: {Text(objective.Objective.Statement)}: <strong>{Text(mark)}</strong></p>");
            Line("<ol class=\"steps\">");
            foreach (var step in objective.Steps) WriteStep(step);
            Line("</ol>");
        }

        foreach (var diagnostic in position.Diagnostics) Notice(diagnostic);
    }

    private void WriteIndicator(IndicatorScore score)
    {
        Line("<li>");
        Line($"<h3>{Text(ScoreText.OfName(score.Result))}</h3>");
        if (score.Achievement is { } achievement) WriteBar(achievement);
        Line("<dl>");
        if (score.Result.Indicator.Aspect is { } aspect) Pair(ScoreWords.Aspect, ScoreWords.OfAspect(aspect, _language));
        if (score.Result.Indicator.Weight is { } weight) Pair(ScoreWords.Weight, Number(weight));
        Pair(ScoreWords.Target, WithUnit(ScoreText.OfTarget(score, _language), score, score.Target is { Text: null, Unit: null }));
        var realization = WithUnit(ScoreText.OfRealization(score, _language), score, score.RealizationText is null && score.Realization is not null);
        Pair(ScoreWords.Realization, score.Target?.Cumulative == true ? $"{realization} ({Say(ScoreWords.Cumulative)})" : realization);
        if (score.RealizationResult.Legend is { } band) Pair(ScoreWords.Class, band.Word);
        Pair(ScoreWords.Achievement, ScoreText.OfAchievement(score, _language));
        if (score.Grade is not null) Pair(ScoreWords.Grade, ScoreText.OfGrade(score));
        if (score.Score is not null) Pair(ScoreWords.Score, ScoreText.OfScore(score, _language));
        Line("</dl>");
        if (score.Policy is { } policy) Line($"<p class=\"policy\">{Text(policy.In(_language))}</p>");
        foreach (var diagnostic in RowRemarks.OnCard(score, _card).Except(_card.Positions.SelectMany(p => p.Diagnostics))) Notice(diagnostic);
        WriteSteps(score);
        Line("</li>");
    }

    private void WriteBar(decimal achievement)
    {
        var length = Math.Clamp(achievement, 0, LongestBar).ToString(CultureInfo.InvariantCulture);
        var label = Words.Say(ScoreWords.BarLabel, _language, Number(achievement));
        Line($"<svg class=\"bar\" role=\"img\" aria-label=\"{Text(label)}\" viewBox=\"0 0 {LongestBar} 8\" preserveAspectRatio=\"none\">");
        Line($"<rect class=\"track\" width=\"{LongestBar}\" height=\"8\"/><rect class=\"{(achievement >= 100 ? "met" : "short")}\" y=\"1\" width=\"{length}\" height=\"6\"/><rect class=\"mark\" x=\"99.7\" width=\"0.6\" height=\"8\"/>");
        Line("</svg>");
    }

    private void WriteSteps(IndicatorScore score)
    {
        if (score.Steps.Count < 2) return;
        Line($"<details><summary>{Text(Say(ScoreWords.HowComputed))}</summary>");
        Line("<ol class=\"steps\">");
        foreach (var step in score.Steps) WriteStep(step);
        Line("</ol></details>");
    }

    private void WriteStep(ScoreStep step)
    {
        var formula = step.Formula is null ? "" : $" <code>{Text(step.Formula)}</code>";
        var figures = step.Figures.Count == 0 ? "" : $" <span class=\"figures\">({Text(ScoreStepText.Figures(step, _language))})</span>";
        var citation = step.Citation is null ? "" : $" <cite>{Text(step.Citation)}</cite>";
        var confidence = ScoreStepText.Doubt(step, _language) is { } doubt ? $" <em>({Text(doubt)})</em>" : "";
        var sign = ScoreStepText.Sign(step) is { Length: > 0 } between ? $" {between}" : "";
        Line($"<li>{Text(step.Label.In(_language))}:{formula}{figures}{sign} <strong>{Text(ScoreStepText.Outcome(step, _language))}</strong>{citation}{confidence}</li>");
    }

    private void WriteFooter()
    {
        var notes = ScoreText.Footnotes(_card, _language).ToArray();
        if (notes.Length == 0) return;
        Line("<footer>");
        foreach (var note in notes) Line($"<p>{Text(note)}</p>");
        Line("</footer>");
    }

    private void Notice(Diagnostic diagnostic) => Line($"<p class=\"notice\">{Text(diagnostic.Message(_language))}</p>");

    private void Pair(Wording term, string value) =>
        Line($"<div><dt>{Text(Say(term))}</dt><dd>{Text(value)}</dd></div>");

    private string WithUnit(string text, IndicatorScore score, bool hasUnit) => hasUnit ? ScoreText.WithUnit(text, score.Result.Unit, _language) : text;

    private string Number(decimal number) => NumberText.Of(number, _language);

    private string Say(Wording words) => Words.Say(words, _language);

    private static string Text(string text) => HtmlText.Escape(text);

    private void Line(string line) => _html.Append(line).Append('\n');
}
