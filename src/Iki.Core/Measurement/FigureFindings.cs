using System.Globalization;
using Iki.Core.Definitions;
using Iki.Core.Diagnostics;

namespace Iki.Core.Measurement;

/// <summary>
/// Which figures a result lacks, and which it cannot use, one by one. An evaluation keeps no more of them than a message names; so they are looked
/// for when they are asked for, by evaluating the row again.
/// </summary>
internal sealed class FigureFindings
{
    private readonly CatalogInputs _inputs;
    private readonly FormulaRow _row;
    private readonly List<InputsOfRow> _rows = [];

    private FigureFindings(CompiledCatalog compiled, CatalogInputs inputs, FormulaRow row)
    {
        (_inputs, _row) = (inputs, row);
        foreach (var needed in compiled.Needed(row))
        {
            _rows.Insert(0, inputs.For(needed));
            inputs.WorkOut(needed, _rows[0]);
        }
    }

    public static EquatableList<MissingFigure> Missing(CatalogEvaluator evaluator, CatalogInputs inputs, FormulaRow row, IEnumerable<string> names)
    {
        var self = new FigureFindings(evaluator.Compiled, inputs, row);
        return names.SelectMany(self.Missing).Distinct().ToEquatableList();
    }

    public static EquatableList<InvalidFigure> Invalid(CatalogEvaluator evaluator, CatalogInputs inputs, FormulaRow row)
    {
        var self = new FigureFindings(evaluator.Compiled, inputs, row);
        return self._rows.SelectMany(r => r.Inputs).SelectMany(self.Invalid).DistinctBy(i => (i.Variable, i.Item, i.Office, i.Period)).ToEquatableList();
    }

    private IEnumerable<MissingFigure> Missing(string name)
    {
        // Of this formula, or of one whose result it uses.
        if (_rows.Select(r => r.PlaceOf(name)).FirstOrDefault(p => p is not null) is not { } place) return [_rows[0].Missing(name)];
        var (office, months) = Within(place);
        var whole = new MissingFigure
        {
            Name = name,
            Label = place.Input.LabelOf(place.Item) + place.Rest,
            Variable = place.Input.Variable.Name,
            Item = place.Item?.Key,
            Office = office,
            Period = months is { } m ? PeriodOf(m) : null,
            Time = months?.ToString(),
            Source = place.Item?.Source ?? place.Input.Variable.Source,
        };
        if (months is not { } span) return [whole];
        var figures = new VariableFigures(place.Input, span, _inputs.ObservationsOf(office));
        var absent = figures.Absent.Where(a => string.Equals(a.Item, whole.Item, StringComparison.OrdinalIgnoreCase)).ToArray();
        return absent.Length == 0 ? [whole] : absent.Select(a => whole with { Office = _inputs.Offices.NameOf(a.Office), Period = a.Period, Time = a.Period.ToString() });
    }

    /// <summary>The office and the months of a missing input; those of the row where its key follows the name.</summary>
    private (string Office, MonthSpan? Months) Within(MissingPlace place)
    {
        var (office, months) = (_inputs.Office, place.Used.Months);
        var keys = place.Rest.Split(", ", StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < keys.Length; i++)
        {
            if (Period.TryParse(keys[i], out var period))
            {
                months = InputMonths.Of(place.Input.Reference, period, isYearToDate: false);
                continue;
            }

            // There may be a comma in the name of an office.
            for (var end = keys.Length; end > i; end--)
            {
                var named = string.Join(", ", keys[i..end]);
                if (!_inputs.Offices.HasNumber(named)) continue;
                (office, i) = (named, end - 1);
                break;
            }
        }

        return (office, months);
    }

    private IEnumerable<InvalidFigure> Invalid(InputUsed used)
    {
        if (used is not { Variable: { } variable, Months: { } months }) yield break;
        foreach (var column in _inputs.Store.ColumnsOf(variable.Name).Where(c => used.Item is null || string.Equals(c.Item, used.Item, StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var observation in column.Within(_inputs.Offices.Below(_inputs.Office), months, _inputs.Offices))
            {
                if (observation.Value is not { } figure) continue;
                var isWide = !months.Contains(observation.Period.Span);
                var problem = isWide ? DiagnosticCollector.Said(c => c.WiderThanAsked(used.Name, observation.Period.ToString())) : figure.Problem;
                if (problem is null) continue;
                yield return new InvalidFigure
                {
                    Name = used.Name,
                    Label = used.Label,
                    Variable = column.Variable,
                    Item = column.Item,
                    Office = observation.Office!,
                    Period = observation.Period,
                    Text = TextOf(observation, figure),
                    Value = figure.HasNumber && observation.Text is null ? figure.Value : null,
                    Bound = BoundOf(problem),
                    Problem = problem,
                    Source = observation.Source,
                };
            }
        }
    }

    private static string TextOf(Observation observation, Figure figure) => observation.Text
        ?? (figure.HasNumber ? DiagnosticCollector.Shown(figure.Value) : figure.Problem is { Arguments: [var text, ..] } ? text : "");

    private static decimal? BoundOf(Diagnostic problem) => problem.Descriptor == Descriptors.FigureTooSmall || problem.Descriptor == Descriptors.FigureTooLarge
        ? decimal.Parse(problem.Arguments[2], NumberStyles.Number, CultureInfo.InvariantCulture)
        : null;

    private static Period? PeriodOf(MonthSpan months) => Period.TryParse(months.ToString(), out var period) ? period : null;
}

/// <summary>The input that a missing name is of.</summary>
/// <param name="Input">What is declared of it.</param>
/// <param name="Item">The item of a variable that was asked for as a whole, or the input's own; null for a variable without items.</param>
/// <param name="Used">What the result reports of it.</param>
/// <param name="Rest">What follows in rows: <c>, 2024-03</c>.</param>
internal readonly record struct MissingPlace(DeclaredInput Input, Item? Item, InputUsed Used, string Rest);
