using System.Globalization;
using CsvHelper;
using Iki.Core;
using Iki.Core.Measurement;

namespace Iki.Cli.Output;

/// <summary>Results as CSV for spreadsheets and programs: invariant numbers, one line for each formula row, in catalog order.</summary>
internal static class ResultCsv
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    private static readonly string[] Header =
        ["id", "position", "indicator", "measure", "period", "office", "status", "value", "exact", "unit", "missing"];

    public static void Print(ResultSet results, TextWriter writer)
    {
        using var csv = CsvWriter.Create(writer, Options, leaveOpen: true);
        Write(csv, Header);
        foreach (var result in results.Results)
        {
            Write(
                csv,
                result.Id,
                result.Position.Id,
                result.Indicator.Name,
                result.Measure?.Id,
                results.Period.ToString(),
                results.Office,
                ResultsFile.WordOf(result.Status),
                result.Value?.ToString(CultureInfo.InvariantCulture),
                result.Exact?.ToString(),
                result.Unit,
                string.Join(' ', result.Outcome.Missing));
        }
    }

    private static void Write(CsvWriter csv, params ReadOnlySpan<string?> cells)
    {
        foreach (var cell in cells) csv.WriteField(cell);
        csv.EndRecord();
    }
}
