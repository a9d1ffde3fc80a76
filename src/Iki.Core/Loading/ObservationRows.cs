using Iki.Core.Diagnostics;
using Iki.Core.Measurement;

namespace Iki.Core.Loading;

/// <summary>Rows of tables → observations, one at a time.</summary>
internal static class ObservationRows
{
    /// <summary>Reads rows, reports those that are not valid, and counts what happens to each.</summary>
    public static void Take(
        IEnumerable<ObservationRow> rows,
        Period period,
        string office,
        NumberNotation numbers,
        DataSetBuilder builder,
        TableCounts counts,
        DiagnosticCollector diagnostics)
    {
        var files = new Dictionary<string, FigureTexts>(StringComparer.Ordinal);
        var (file, texts) = ("", new FigureTexts(numbers));
        files.Add(file, texts);
        foreach (var row in rows)
        {
            if (row.Problem is { } problem)
            {
                diagnostics.AddRange([problem]);
                if (row.Lines > 0) counts.Add(row.File, read: row.Lines, used: 0, blank: 0);
                continue;
            }

            // A table prepared for others to fill in has blank cells for values.
            if (row.Number is null && string.IsNullOrEmpty(row.Value) && string.IsNullOrEmpty(row.Text))
            {
                counts.Add(row.File, read: 1, used: 0, blank: 1);
                continue;
            }

            var place = new Place(row.Cell, row.Line, row.File);
            var errors = diagnostics.Errors;
            var name = row.File ?? "";
            if (!ReferenceEquals(name, file) && !files.TryGetValue(file = name, out texts)) files.Add(file, texts = new FigureTexts(numbers));
            if (Read(row, period, place, texts, diagnostics) is { } observation) builder.Take(observation, office, place);
            counts.Add(row.File, read: 1, used: diagnostics.Errors == errors ? 1 : 0, blank: 0);
        }
    }

    private static Observation? Read(ObservationRow row, Period period, Place place, FigureTexts texts, DiagnosticCollector diagnostics)
    {
        if (string.IsNullOrEmpty(row.Variable))
        {
            diagnostics.RowWithoutVariable(place);
            return null;
        }

        if (!string.IsNullOrEmpty(row.Period) && !Period.TryParse(row.Period, out period))
        {
            diagnostics.RowPeriodUnreadable(place, row.Period);
            return null;
        }

        if ((row.Number is not null || !string.IsNullOrEmpty(row.Value)) && !string.IsNullOrEmpty(row.Text))
        {
            diagnostics.ValueOrTextWanted(place);
            return null;
        }

        return new Observation
        {
            Variable = row.Variable,
            Item = OrNull(row.Item),
            Period = period,
            Office = OrNull(row.Office),
            Value = row.Number is { } number ? number : string.IsNullOrEmpty(row.Value) ? null : FigureOf(row.Value, place, texts, diagnostics),
            Text = OrNull(row.Text),
            Source = OrNull(row.Source),
            Note = OrNull(row.Note),
        };
    }

    private static Figure FigureOf(string text, Place place, FigureTexts texts, DiagnosticCollector diagnostics)
    {
        var figure = texts.Read(text, out var isNews);
        if (isNews) texts.Note(text, place, diagnostics);
        if (figure.Problem is not { } problem) return figure;
        var located = problem with { File = place.File, Line = place.Line, Pointer = place.Pointer };
        diagnostics.AddRange([located]);
        return figure.Refused(located);
    }

    private static string? OrNull(string? cell) => string.IsNullOrEmpty(cell) ? null : cell;
}
