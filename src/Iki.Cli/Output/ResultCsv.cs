using System.Globalization;
using CsvHelper;
using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Output;

/// <summary>Results as CSV for spreadsheets and programs: invariant numbers, one line for each formula row, in catalog order.</summary>
internal static class ResultCsv
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    private static readonly string[] Header =
    [
        "id", "position", "indicator", "measure", "period", "office", "status", "value", "exact", "unit", "missing",
        "target", "achievement", "grade", "score", "basis",
    ];

    public static void Print(Scorecard card, TextWriter writer)
    {
        var results = card.Results;
        var scores = card.Indicators.ToDictionary(s => s.Result.Id, StringComparer.Ordinal);
        using var csv = CsvWriter.Create(writer, Options, leaveOpen: true);
        Write(csv, Header);
        foreach (var result in results.Results)
        {
            var score = scores.GetValueOrDefault(result.Id);
            Write(
                csv,
                result.Id,
                result.Position.Id,
                result.Indicator.Name,
                result.Measure?.Id,
                results.Period.ToString(),
                results.Office,
                ResultsFile.WordOf(result.Status),
                result.Value?.ToString(CultureInfo.InvariantCulture) ?? (result.Status == OutcomeStatus.Computed ? result.Text : null),
                result.Exact?.ToString(),
                result.Unit,
                result.Status == OutcomeStatus.MissingInput ? string.Join(' ', result.Outcome.Missing) : null,
                TargetOf(score?.Target),
                score?.Achievement?.ToString(CultureInfo.InvariantCulture),
                score?.Grade,
                score?.Score?.ToString(CultureInfo.InvariantCulture),
                score?.Achievement is null ? null : score.IsOwn ? "own" : card.Regulation?.Id);
        }
    }

    /// <summary>A number, a text, or a range as <c>80–90</c>.</summary>
    private static string? TargetOf(Target? target) => target switch
    {
        null => null,
        { Value: { } value } => value.ToString(CultureInfo.InvariantCulture),
        { Text: { } text } => text,
        _ => string.Create(CultureInfo.InvariantCulture, $"{target.Min}–{target.Max}"),
    };

    private static void Write(CsvWriter csv, params ReadOnlySpan<string?> cells)
    {
        foreach (var cell in cells) csv.WriteField(cell);
        csv.EndRecord();
    }
}
