using System.Collections.Immutable;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>Inputs out of a plain dictionary of figures: a series totals by the symbol's aggregate, items by their sum.</summary>
internal sealed class GivenInputs(FormulaInputs inputs) : InputSource
{
    public override Cell Total(InputReference input)
    {
        var given = Find(input);
        if (input.Item is null && given is { Shape: FormulaInputs.Shape.Single, Figures: [{ Figure: { Problem: null } figure }] }) return new Cell(figure.Value);
        var isItems = given?.Shape == FormulaInputs.Shape.Items;
        return Totals.Of(isItems ? Aggregation.Sum : input.Symbol.Aggregate, Figures(input, given), input.Text);
    }

    public override FigureSet Figures(InputReference input) => Figures(input, Find(input));

    public override RowSources Rows(FormulaAxis axis, IReadOnlyList<InputReference> asked) => RowsOf(inputs, axis, asked, row => new GivenInputs(row));

    /// <summary>The parts of the period, each with its own figures; of offices a plain dictionary knows nothing.</summary>
    public static RowSources RowsOf(FormulaInputs inputs, FormulaAxis axis, IReadOnlyList<InputReference> asked, Func<FormulaInputs, InputSource> of)
    {
        if (AxisWords.IsOfOffices(axis)) return RowSources.WithoutOffices(axis);
        var rows = inputs.Rows([.. asked.Select(i => i.Symbol.Name)]).ToArray();
        return new RowSources([.. rows.Select(r => r.Key)], row => of(rows[row].Inputs));
    }

    public override IReadOnlyList<string> KeysOf(InputReference input) =>
        input.Symbol.Items.Count > 0 ? input.Symbol.Items
        : At(input)?.Find(input.Symbol.Name) is { Shape: FormulaInputs.Shape.Items } given ? [.. given.Figures.Select(f => f.Key)]
        : [];

    private static FigureSet Figures(InputReference input, FormulaInputs.Given? given)
    {
        if (given is null) return new FigureSet([]);
        var figures = given.Figures;
        var isItems = given.Shape == FormulaInputs.Shape.Items;
        if (input.Item is { } item)
        {
            // A variable with items whose figure is one number has no figure for any item alone.
            figures = isItems ? figures.RemoveAll(f => !f.Key.Equals(item, StringComparison.OrdinalIgnoreCase)) : [];
        }

        foreach (var (_, figure) in figures)
        {
            if (figure.Problem is { } problem) return new FigureSet([], Failure.OfInput(input.Text, problem));
        }

        return new FigureSet([.. figures.Select(f => (f.Key, f.Figure.Value))])
        {
            Missing = isItems && input.Item is null ? AbsentItems(input, figures) : [],
        };
    }

    private static ImmutableArray<string> AbsentItems(InputReference input, ImmutableArray<(string Key, Figure Figure)> figures) =>
    [
        .. input.Symbol.Items
            .Where(i => !figures.Any(f => f.Key.Equals(i, StringComparison.OrdinalIgnoreCase)))
            .Select(i => input.OfItem(i).Text),
    ];

    /// <summary>What is given for an input; what the calendar tells elsewhere, under either name of the function.</summary>
    private FormulaInputs.Given? Find(InputReference input)
    {
        var at = At(input);
        return at?.Find(input.Symbol.Name) ?? (input.IsOfCalendar ? at?.Find($"{FunctionTable.DaysInPeriod.Name.Indonesian}()") : null);
    }

    /// <summary>The figures of the time asked for; a plain dictionary knows of other times only what it was given.</summary>
    private FormulaInputs? At(InputReference input)
    {
        if (input.Shift == Shift.LastYear) return inputs.LastYear;
        if (input.Shift == Shift.YearToDate) return inputs.YearToDate;
        var at = inputs;
        for (var i = 0; i < input.Periods && input.Shift == Shift.Previous && at is not null; i++) at = at.Previous;
        return at;
    }
}

/// <summary>One number out of several, by a declared aggregation.</summary>
internal static class Totals
{
    /// <summary>The total of an input's figures, or why there is none.</summary>
    public static Cell Of(Aggregation aggregate, FigureSet set, string name)
    {
        if (set.Failure is { } failure) return new Cell(failure);
        if (!set.Missing.IsEmpty) return new Cell(Failure.OfMissing(set.Missing.AsSpan()));
        return set.Figures switch
        {
            [] => new Cell(Failure.OfMissing(name)),
            [var only] => new Cell(only.Value),
            _ => Evaluator.Bounded(Of(aggregate, set.Values())),
        };
    }

    /// <summary>The total of figures in time order; there is at least one.</summary>
    public static Rational Of(Aggregation aggregate, ReadOnlySpan<Rational> figures)
    {
        var function = aggregate switch
        {
            Aggregation.Average => FunctionTable.Average,
            Aggregation.Last or Aggregation.Latest => FunctionTable.Last,
            Aggregation.First => FunctionTable.First,
            Aggregation.Min => FunctionTable.Min,
            Aggregation.Max => FunctionTable.Max,
            _ => FunctionTable.Sum,
        };
        return function.Exact!(figures)!.Value;
    }
}
