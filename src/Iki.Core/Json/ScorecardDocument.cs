using System.Text.Json;
using Iki.Core.Diagnostics;
using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>Scorecards for programs: written, never read.</summary>
internal sealed class ScorecardDocument(Utf8JsonWriter writer, Language language)
{
    private readonly ScoreStepShape _step = new(language);

    public void Write(Scorecard card, IEnumerable<Diagnostic> diagnostics)
    {
        writer.WriteStartObject();
        writer.WriteNumber("formatVersion", Catalog.FormatVersion);
        writer.WriteString("catalog", card.Results.Catalog.Id);
        writer.WriteString("period", card.Results.Period.ToString());
        writer.WriteString("office", card.Results.Office);
        if (card.Regulation is { } regulation) Write(regulation);
        writer.WriteStartArray("positions");
        foreach (var position in card.Positions) Write(position);
        writer.WriteEndArray();
        DiagnosticMembers.WriteList(writer, diagnostics, language);
        writer.WriteEndObject();
    }

    public void Write(NeededFigure? needed, IEnumerable<Diagnostic> diagnostics)
    {
        writer.WriteStartObject();
        if (needed is not null)
        {
            writer.WriteStartObject("needed");
            writer.WriteString("indicator", needed.Result.Id);
            writer.WriteString("variable", needed.Variable);
            Text("unit", needed.Unit);
            writer.WriteString("grade", needed.Grade);
            writer.WriteString("direction", needed.IsAtLeast ? "atLeast" : "atMost");
            writer.WriteString("exact", needed.Bound.ToString());
            writer.WriteBoolean("included", needed.IsIncluded);
            if (needed.Whole is { } whole) writer.WriteString("whole", whole.ToString());
            Number("realization", needed.Realization);
            Number("achievement", needed.Achievement);
            Number("score", needed.Score);
            writer.WriteEndObject();
        }

        DiagnosticMembers.WriteList(writer, diagnostics, language);
        writer.WriteEndObject();
    }

    private void Write(Regulation regulation)
    {
        writer.WriteStartObject("regulation");
        writer.WriteString("id", regulation.Id);
        writer.WriteString("title", regulation.Title);
        writer.WriteString("citation", regulation.Citation);
        writer.WriteString("confidence", RegulationMembers.WordOf(regulation.Confidence));
        writer.WriteEndObject();
    }

    private void Write(PositionScore position)
    {
        writer.WriteStartObject();
        writer.WriteString("id", position.Position.Id);
        writer.WriteString("title", position.Position.Title);
        Number("total", position.Total);
        Number("weight", position.Weight);
        Number("missingWeight", position.MissingWeight);
        writer.WriteBoolean("complete", position.IsComplete);
        writer.WriteStartArray("indicators");
        foreach (var score in position.Indicators) Write(score);
        writer.WriteEndArray();
        DiagnosticMembers.WriteList(writer, position.Diagnostics, language);
        writer.WriteEndObject();
    }

    private void Write(IndicatorScore score)
    {
        writer.WriteStartObject();
        writer.WriteString("id", score.Result.Id);
        writer.WriteString("name", score.Result.Indicator.Name);
        writer.WriteString("status", ResultMembers.WordOf(score.Result.Status));
        Number("weight", score.Result.Indicator.Weight);
        if (score.Target is { } target)
        {
            writer.WritePropertyName("target");
            ScoredResult.Target.Write(writer, target);
            if (target.Cumulative) writer.WriteBoolean("cumulative", true);
        }

        Number("realization", score.Realization);
        Text("realizationText", score.RealizationText);
        writer.WriteString("unit", score.Result.Unit);
        if (score.IsTextMet is { } isMet) writer.WriteBoolean("met", isMet);
        Number("achievement", score.Achievement);
        Text("exactAchievement", score.ExactAchievement?.ToString());
        Text("grade", score.Grade);
        Number("score", score.Score);
        Text("exactScore", score.ExactScore?.ToString());
        if (score.Confidence is { } confidence)
        {
            writer.WriteBoolean("official", score.IsOfficial);
            writer.WriteString("confidence", RegulationMembers.WordOf(confidence));
        }

        if (score.IsSuggestion) writer.WriteBoolean("suggestion", true);
        Text("policy", score.Policy?.In(language));
        writer.WriteStartArray("steps");
        foreach (var step in score.Steps) _step.Write(writer, step);
        writer.WriteEndArray();
        DiagnosticMembers.WriteList(writer, score.Problem is null ? score.Diagnostics : [.. score.Diagnostics, score.Problem], language);
        writer.WriteEndObject();
    }

    private void Text(string name, string? text)
    {
        if (text is not null) writer.WriteString(name, text);
    }

    private void Number(string name, decimal? number)
    {
        if (number is not { } value) return;
        writer.WritePropertyName(name);
        DecimalShape.Instance.Write(writer, value);
    }
}
