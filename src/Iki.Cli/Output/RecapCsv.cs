using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Output;

/// <summary>Results side by side as CSV: a line for each figure of a formula row, a cell for each period or office and one for the whole.</summary>
internal static class RecapCsv
{
    public static void Print(Recap recap, TextWriter writer, Language language)
    {
        string[] columns = [.. recap.Columns.Select(c => recap.By == RecapColumns.Office ? c.Office : c.Period.ToString()), recap.By == RecapColumns.Office ? "total" : recap.Period.ToString()];
        CsvText.WriteLine(writer, ["id", "position", "indicator", "measure", "unit", "figure", .. columns]);
        foreach (var row in recap.Rows)
        {
            foreach (var line in row.Lines)
            {
                Write(row, line, WordOf(line.Figure), s => CellOf(line.Figure, s));
                if (line.Figure != RecapFigure.Realization) continue;
                Write(row, line, "status", s => ResultsFile.WordOf(s.RealizationResult.Status));
                Write(row, line, "diagnostics", s => string.Join(" | ", RecapText.RemarksOn(line, s, recap).Select(d => $"{d.Code} {d.Message(language)}")));
            }
        }

        void Write(RecapRow row, RecapLine line, string figure, Func<IndicatorScore, string?> cell) => CsvText.WriteLine(
            writer,
            [
                row.Id, row.Position.Id, row.Indicator.Name, row.Measure?.Id, row.Unit, line.IsYearToDate ? $"{figure}YearToDate" : figure,
                .. line.Scores.Select(cell), line.Total is { } total ? cell(total) : null,
            ]);
    }

    private static string WordOf(RecapFigure figure) => figure switch
    {
        RecapFigure.Target => "target",
        RecapFigure.Realization => "realization",
        RecapFigure.Achievement => "achievement",
        RecapFigure.Grade => "grade",
        _ => "score",
    };

    private static string? CellOf(RecapFigure figure, IndicatorScore score) => figure switch
    {
        RecapFigure.Target => ResultCsv.TargetOf(score.Target),
        RecapFigure.Realization => score.RealizationText ?? ResultCsv.NumberOf(score.Realization),
        RecapFigure.Achievement => ResultCsv.NumberOf(score.Achievement) ?? ResultCsv.WordOf(score.IsTextMet),
        RecapFigure.Grade => score.Grade,
        _ => ResultCsv.NumberOf(score.Score),
    };
}
