using System.Collections.Immutable;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>Inputs that are single figures in slots: each is its own total, and that of an item is under the item as in a dictionary of figures.</summary>
internal sealed class SlotInputs(ImmutableArray<InputReference> inputs, ImmutableArray<int> slots, ReadOnlySpan<Figure?> figures) : InputSource
{
    private readonly ImmutableArray<Figure?> _figures = [.. figures];

    public override Cell Total(InputReference input)
    {
        if (FigureOf(input) is not { } figure) return new Cell(Failure.OfMissing(input.Text));
        return figure.Problem is { } problem ? new Cell(Failure.OfInput(input.Text, problem)) : new Cell(figure.Value);
    }

    public override FigureSet Figures(InputReference input)
    {
        if (FigureOf(input) is not { } figure) return new FigureSet([]);
        return figure.Problem is { } problem ? new FigureSet([], Failure.OfInput(input.Text, problem)) : new FigureSet([(input.Item ?? "1", figure.Value)]);
    }

    // A single figure is all there is of a time.
    public override RowSources Rows(FormulaAxis axis, IReadOnlyList<InputReference> asked) =>
        AxisWords.IsOfOffices(axis) ? RowSources.WithoutOffices(axis) : new RowSources(["1"], _ => this);

    private Figure? FigureOf(InputReference input)
    {
        for (var i = 0; i < inputs.Length; i++)
        {
            if (inputs[i].IsSame(input)) return slots[i] >= 0 ? _figures[slots[i]] : null;
        }

        return null;
    }
}
