using System.Collections.Immutable;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Formulas.Compilation;

/// <summary>
/// A checked formula as a graph of nodes, every operand before what takes it: all that evaluation needs, and nothing of how it came
/// about. Each engine folds it, from the first node to the last. What it computes is its shape, which many formulas share; its own are the inputs,
/// and where its parts stand in the text.
/// </summary>
internal sealed record FormulaProgram
{
    public required string Text { get; init; }

    public required ProgramShape Shape { get; init; }

    public ImmutableArray<ProgramNode> Nodes => Shape.Nodes;

    /// <inheritdoc cref="ProgramShape.OfPart"/>
    public ImmutableArray<int> OfPart => Shape.OfPart;

    /// <inheritdoc cref="ProgramShape.Places"/>
    public int Places => Shape.Places;

    public required ImmutableArray<InputReference> Inputs { get; init; }

    /// <summary>What is written and stands for its items, which are the inputs; empty where nothing is worked out for each item.</summary>
    public required ImmutableArray<InputReference> StandIns { get; init; }

    /// <summary>Where what each node computes stands in the text, and then what divides and has no node: the weights of a mean.</summary>
    public required ImmutableArray<TextSpan> Spans { get; init; }

    /// <summary>The unit in which the result leaves, if it is a percentage.</summary>
    public required ShareUnit Share { get; init; }

    /// <summary>Whether the result is a percentage, whose value is given in the points of <see cref="Share"/>.</summary>
    public bool IsPercentage => Share != ShareUnit.None;

    /// <summary>Whether the result is in the points of <see cref="Share"/> already, so that its exact value is a hundredth or a thousandth of it.</summary>
    public required bool IsPercentPoints { get; init; }

    /// <summary>What the result is multiplied by to be shown: a ratio by 100 or 1,000, unless it is in points already.</summary>
    public int ShownFactor => IsPercentPoints ? 1 : Share.Points();

    /// <summary>What a ratio is multiplied by to be in the unit of the result.</summary>
    public Rational Points => new(Share.Points());

    /// <summary>Whether the result is a condition.</summary>
    public required bool IsCondition { get; init; }

    /// <summary>The unit of the result; null where there is none to tell.</summary>
    public required string? Unit { get; init; }

    /// <summary>The number of the node whose value is the result.</summary>
    public int Result => Nodes.Length - 1;

    /// <summary>The input of a node that has one.</summary>
    public InputReference InputOf(ProgramNode node) => Reference(node.Input);

    /// <summary>The second input of a node; null where it has none.</summary>
    public InputReference? WeightsOf(ProgramNode node) => node.Weights == ProgramNode.None ? null : Reference(node.Weights);

    /// <summary>The text that a node computes.</summary>
    public TextSpan SpanOf(ProgramNode node) => Spans[node.Number];

    /// <summary>The text of what a node divides by.</summary>
    public TextSpan DivisorOf(ProgramNode node) => node.Divisor switch
    {
        ProgramNode.None => default,
        < ProgramNode.None => Spans[Nodes.Length + ProgramNode.None - 1 - node.Divisor],
        _ => Spans[node.Divisor],
    };

    /// <summary>The inputs that a node and what it is made of ask for, as they are written.</summary>
    public IEnumerable<InputReference> InputsOf(int node)
    {
        for (var i = Nodes[node].First; i <= node; i++)
        {
            if (Nodes[i].Input != ProgramNode.None) yield return InputOf(Nodes[i]);
            if (WeightsOf(Nodes[i]) is { } weights) yield return weights;
        }
    }

    /// <summary>Whether a node is worked out for each row of an axis.</summary>
    public bool IsInRows(int node)
    {
        for (var i = node + 1; i < Nodes.Length; i++)
        {
            if (Nodes[i].Op == NodeOp.Rows && Nodes[i].First <= node) return true;
        }

        return false;
    }

    /// <summary>What it names, of the period itself, where it does nothing else; null for every other program.</summary>
    public InputReference? LoneInput => Nodes is [{ Op: NodeOp.Total } node] && InputOf(node) is { Shift: Shift.None } input ? input : null;

    /// <summary>Whether it takes the mean of the figures behind an input.</summary>
    public bool Averages(InputReference input) =>
        Nodes.Any(n => n.Op == NodeOp.Figures && n.Function == FunctionTable.Average && InputOf(n).IsSame(input));

    // Below none are the stand-ins.
    private InputReference Reference(int number) => number >= 0 ? Inputs[number] : StandIns[ProgramNode.None - 1 - number];
}
