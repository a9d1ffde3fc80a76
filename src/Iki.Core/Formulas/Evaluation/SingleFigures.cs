using Iki.Core.Formulas.Compilation;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>A single figure for each of some names, as they were given: what a formula that is evaluated once needs no other form of.</summary>
internal sealed class SingleFigures : InputSource
{
    private readonly (string Name, Figure Figure)[] _figures;

    private SingleFigures((string Name, Figure Figure)[] figures) => _figures = figures;

    /// <summary>The figures for a program that asks for totals alone; null for another, and where one of the figures cannot be used or has no name.</summary>
    /// <param name="program">The program.</param>
    /// <param name="figures">Each name with its figure; of a name given twice the last one counts.</param>
    public static SingleFigures? For(FormulaProgram program, ReadOnlySpan<(string Name, Figure Figure)> figures)
    {
        foreach (var node in program.Nodes)
        {
            if (node.Op is NodeOp.Figures or NodeOp.Rows) return null;
        }

        foreach (var input in program.Inputs)
        {
            if (input is not { Item: null, Shift: Functions.Shift.None, IsOfCalendar: false } || input.Symbol.Items.Count > 0) return null;
        }

        foreach (ref readonly var given in figures)
        {
            if (given.Name is null || given.Figure.Problem is not null) return null;
        }

        return new SingleFigures(figures.ToArray());
    }

    public override Cell Total(InputReference input) =>
        PlaceOf(input) is >= 0 and var place ? new Cell(_figures[place].Figure.Value) : new Cell(Failure.OfMissing(input.Text));

    public override FigureSet Figures(InputReference input) =>
        PlaceOf(input) is >= 0 and var place ? new FigureSet([("1", _figures[place].Figure.Value)]) : new FigureSet([]);

    public override RowSources Rows(FormulaAxis axis, IReadOnlyList<InputReference> asked) =>
        throw new System.Diagnostics.UnreachableException("A program with rows is not given these.");

    private int PlaceOf(InputReference input)
    {
        var place = _figures.Length - 1;
        while (place >= 0 && !_figures[place].Name.Equals(input.Symbol.Name, StringComparison.OrdinalIgnoreCase)) place--;
        return place;
    }
}
