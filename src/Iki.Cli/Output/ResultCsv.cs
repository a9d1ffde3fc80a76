using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Output;

/// <summary>Results as CSV for spreadsheets and programs: invariant numbers, one line for each formula row, in catalog order.</summary>
internal static class ResultCsv
{
    private static readonly string[] Header =
    [
        "id", "position", "indicator", "measure", "period", "office", "status", "value", "exact", "unit", "missing",
        "target", "achievement", "grade", "score", "realization", "met", "official", "suggestion", "basis", "input", "message", "diagnostics",
        "legend", "realizationLegend", "approximate",
    ];

    public static void Print(Scorecard card, TextWriter writer, Language language)
    {
        WriteHeader(writer);
        WriteRows(card, writer, language);
    }

    public static void WriteHeader(TextWriter writer) => CsvText.WriteLine(writer, Header);

    public static void WriteRows(Scorecard card, TextWriter writer, Language language)
    {
        var results = card.Results;
        foreach (var score in card.Indicators)
        {
            var result = score.Result;
            var problem = result.HasValue ? null : result.Outcome.Problem;
            CsvText.WriteLine(
                writer,
                result.Id,
                result.Position.Id,
                result.Indicator.Name,
                result.Measure?.Id,
                results.Period.ToString(),
                results.Office,
                ResultsFile.WordOf(result.Status),
                result.Value is { } value ? NumberOf(value) : result.Text,
                result.Exact?.ToString(),
                result.Unit,
                problem is null ? null : string.Join(' ', result.Outcome.Missing),
                TargetOf(score.Target),
                NumberOf(score.Achievement),
                score.Grade,
                NumberOf(score.Score),
                score.Target is null ? null : score.RealizationText ?? NumberOf(score.Realization),
                WordOf(score.IsTextMet),
                WordOf(score.Confidence is null ? null : score.IsOfficial),
                WordOf(score.Grade is null ? null : score.IsSuggestion),
                BasisOf(score, card),
                problem is null ? null : result.Outcome.Input,
                problem?.Message(language),
                RemarksOf(score, card, language),
                result.Legend?.Word,
                score.Target is null ? null : score.RealizationResult.Legend?.Word,
                result.Outcome.IsApproximate || score.IsRealizationApproximate ? "true" : null);
        }
    }

    /// <summary>A number as programs read it; null for none.</summary>
    public static string? NumberOf(decimal? number) => number is { } value ? PlainNumber.Of(value) : null;

    /// <summary>True or false as programs read it; null for none.</summary>
    public static string? WordOf(bool? value) => value is { } isSo ? isSo ? "true" : "false" : null;

    /// <summary>The regulation that an achievement comes from, or <c>own</c>; null without an achievement.</summary>
    public static string? BasisOf(IndicatorScore score, Scorecard card) => score.Achievement is null ? null : score.IsOwn ? "own" : card.Regulation?.Id;

    /// <summary>The remarks on a result besides why it has no value, each with its code; empty for none.</summary>
    public static string RemarksOf(IndicatorScore score, Scorecard card, Language language)
    {
        var problem = score.Result.HasValue ? null : score.Result.Outcome.Problem;
        return string.Join(" | ", RowRemarks.BesideValue(score, card).Where(d => d != problem).Select(d => $"{d.Code} {d.Message(language)}"));
    }

    /// <summary>A number, a text, or a range as <c>80–90</c>.</summary>
    public static string? TargetOf(Target? target) => target switch
    {
        null => null,
        { Value: { } value } => NumberOf(value),
        { Text: { } text } => text,
        _ => $"{NumberOf(target.Min)}–{NumberOf(target.Max)}",
    };
}
