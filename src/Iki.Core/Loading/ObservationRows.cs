using Iki.Core.Diagnostics;
using Iki.Core.Measurement;

namespace Iki.Core.Loading;

/// <summary>Rows of tables → observations, one at a time: reads a row, reports one that is not valid, and counts what happens to each.</summary>
/// <param name="period">The period of rows that name none.</param>
/// <param name="office">The office of rows that name none.</param>
/// <param name="numbers">How figures that are texts are written.</param>
/// <param name="builder">What takes the observations.</param>
/// <param name="diagnostics">What the builder reports to as well.</param>
internal sealed class ObservationRows(Period period, string office, NumberNotation numbers, DataSetBuilder builder, DiagnosticCollector diagnostics)
{
    private readonly Dictionary<string, FigureTexts> _files = new(StringComparer.Ordinal);
    private readonly TableCounts _counts = new();
    private long _passedOverBefore;
    private string _file = "";
    private FigureTexts? _texts;

    /// <summary>The counts of the rows, table by table, once the builder is closed.</summary>
    public EquatableList<TableRows> Tables => _counts.Of(builder);

    /// <summary>Takes rows, one after another.</summary>
    public void Take(IEnumerable<ObservationRow> rows)
    {
        foreach (var row in Remaining(rows)) Take(row);
    }

    /// <summary>Takes the rows of which there is nothing to say, where they can be taken by their bytes, and gives those that are to be looked at.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="taken">Told of each row that was taken; null for nobody.</param>
    public IEnumerable<ObservationRow> Remaining(IEnumerable<ObservationRow> rows, Action? taken = null)
    {
        if (rows is not PlainSource source)
        {
            foreach (var row in rows) yield return row;
            yield break;
        }

        var plain = new PlainLines(new PlainRows(builder, period, office), f => TextsOf(f ?? ""), taken, CountPlain);
        foreach (var row in source.Rows(plain))
        {
            CountPlain(plain);
            yield return row;
        }

        CountPlain(plain);
    }

    /// <summary>Takes a row.</summary>
    public void Take(ObservationRow row)
    {
        if (row.Problem is { } problem)
        {
            diagnostics.AddRange([problem]);
            if (row.Lines > 0) _counts.Add(row.File, read: row.Lines, used: 0, blank: 0);
            return;
        }

        // A table prepared for others to fill in has blank cells for values.
        if (row.Number is null && string.IsNullOrEmpty(row.Value) && string.IsNullOrEmpty(row.Text))
        {
            _counts.Add(row.File, read: 1, used: 0, blank: 1);
            return;
        }

        var place = new Place(row.Cell, row.Line, row.File);
        var (errors, passedOver) = (diagnostics.Errors, builder.PassedOver);
        if (Read(row, place, TextsOf(row.File ?? "")) is { } observation) builder.Take(observation, office, place);
        var isSound = diagnostics.Errors == errors;
        var isPassedOver = isSound && builder.PassedOver > passedOver;
        _counts.Add(row.File, read: 1, used: isSound && !isPassedOver ? 1 : 0, blank: 0, isPassedOver ? 1 : 0);
        _passedOverBefore = builder.PassedOver;
    }

    /// <summary>Counts the rows that were taken since the last one that was given, all of one file.</summary>
    private void CountPlain(PlainLines plain)
    {
        var (taken, passedOver) = (plain.Count(), (int)(builder.PassedOver - _passedOverBefore));
        if (taken > 0) _counts.Add(plain.File, taken, taken - passedOver, blank: 0, passedOver);
        _passedOverBefore = builder.PassedOver;
    }

    /// <summary>The texts of a file; rows of one file mostly follow each other.</summary>
    private FigureTexts TextsOf(string file)
    {
        if (_texts is not null && ReferenceEquals(file, _file)) return _texts;
        _file = file;
        if (!_files.TryGetValue(file, out _texts)) _files.Add(file, _texts = new FigureTexts(numbers));
        return _texts;
    }

    private Observation? Read(ObservationRow row, Place place, FigureTexts texts)
    {
        if (string.IsNullOrEmpty(row.Variable))
        {
            diagnostics.RowWithoutVariable(place);
            return null;
        }

        var at = period;
        if (!string.IsNullOrEmpty(row.Period) && !Period.TryParse(row.Period, out at))
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
            Period = at,
            Office = OrNull(row.Office),
            Value = row.Number is { } number ? number : string.IsNullOrEmpty(row.Value) ? null : FigureOf(row, place, texts),
            Text = OrNull(row.Text),
            Source = OrNull(row.Source),
            Note = OrNull(row.Note),
        };
    }

    private Figure FigureOf(ObservationRow row, Place place, FigureTexts texts)
    {
        var figure = texts.Read(row.Value, out var isNews);
        if (isNews) texts.Note(row.Value!, place, diagnostics);
        if ((row.FigureProblem ?? figure.Problem) is not { } problem) return figure;
        var located = problem with { File = place.File, Line = place.Line, Pointer = place.Pointer };
        diagnostics.AddRange([located]);
        return figure.Refused(located);
    }

    private static string? OrNull(string? cell) => string.IsNullOrEmpty(cell) ? null : cell;
}
