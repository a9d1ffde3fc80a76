using System.Collections.Immutable;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Formulas.Compilation;

/// <summary>
/// A checked formula as a graph of nodes, every operand before what takes it: all that evaluation needs, and nothing of how it came
/// about. Each engine folds it, from the first node to the last.
/// </summary>
internal sealed record FormulaProgram
{
    public required string Text { get; init; }

    public required ImmutableArray<ProgramNode> Nodes { get; init; }

    /// <summary>The node that computes each part of the tree, by the part's number; −1 for a part that is taken as it is written, such as the name in <c>Average(x)</c>.</summary>
    public required ImmutableArray<int> OfPart { get; init; }

    public required ImmutableArray<InputReference> Inputs { get; init; }

    /// <summary>The number of each of the <see cref="Inputs"/>, for who looks up many.</summary>
    public IReadOnlyDictionary<InputReference, int> NumbersOfInputs => field ??= Inputs.Index().ToDictionary(i => i.Item, i => i.Index);

    /// <summary>How many places values need at most.</summary>
    public required int Places { get; init; }

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

    /// <summary>The inputs that a node and what it is made of ask for, as they are written.</summary>
    public IEnumerable<InputReference> InputsOf(int node)
    {
        for (var i = Nodes[node].First; i <= node; i++)
        {
            if (Nodes[i].Input is { } input) yield return input;
            if (Nodes[i].Weights is { } weights) yield return weights;
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
    public InputReference? LoneInput => Nodes is [{ Op: NodeOp.Total, Input: { Shift: Shift.None } input }] ? input : null;

    /// <summary>Whether it takes the mean of the figures behind an input.</summary>
    public bool Averages(InputReference input) =>
        Nodes.Any(n => n.Op == NodeOp.Figures && n.Function == FunctionTable.Average && n.Input!.IsSame(input));
}
