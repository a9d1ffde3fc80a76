using System.Collections.Immutable;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Formulas.Compilation;

/// <summary>What a node of a program does.</summary>
internal enum NodeOp
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>The total of an input.</summary>
    Total,

    /// <summary>What a function makes of the figures behind an input, or behind two.</summary>
    Figures,
    Negate,
    Not,

    /// <summary>An operator on two numbers, or a comparison of two conditions.</summary>
    Binary,

    /// <summary>Both hold; the second operand counts where the first one holds.</summary>
    And,

    /// <summary>One holds; the second operand counts where the first one does not hold.</summary>
    Or,

    /// <summary>The second operand where the first one, a condition, holds; else the third.</summary>
    Choice,

    /// <summary>The first operand, or the second one where the first is missing.</summary>
    Alternative,

    /// <summary>Whether the operand is missing.</summary>
    IsMissing,

    /// <summary>A function of numbers.</summary>
    Call,

    /// <summary>The axis of the function over rows that follows; it has no value.</summary>
    Axis,

    /// <summary>A function over rows: the second operand is worked out for each row, by itself.</summary>
    Rows,
}

/// <summary>
/// A step of a program: what it computes, and from which others. It knows no names and no places in a text, so that formulas that compute the same of
/// different inputs share it.
/// </summary>
internal sealed class ProgramNode(NodeOp op, int number, bool isPercentage, params ImmutableArray<int> operands)
{
    /// <summary>Stands where a node has no input.</summary>
    public const int None = -1;

    public NodeOp Op => op;

    /// <summary>Its own number.</summary>
    public int Number => number;

    /// <summary>Whether it gives a percentage.</summary>
    public bool IsPercentage => isPercentage;

    /// <summary>The numbers of the nodes it takes, all lower than its own.</summary>
    public ImmutableArray<int> Operands => operands;

    /// <summary>The lowest number of the nodes it is made of. All from there up to itself are part of it.</summary>
    public required int First { get; init; }

    /// <summary>
    /// Where its value is kept: values stand above each other, and a node puts its own in the place of its first operand. The second
    /// and third operand of a choice share a place, since only one of them counts.
    /// </summary>
    public required int Place { get; init; }

    /// <summary>Of the first node of an operand that is needed only at times: the operand.</summary>
    public Gate? Gate { get; set; }

    public Rational Value { get; init; }

    public bool Truth { get; init; }

    /// <summary>Which input it takes (<see cref="FormulaProgram.InputOf"/>).</summary>
    public int Input { get; init; } = None;

    /// <summary>Which is the second input of a function of paired figures.</summary>
    public int Weights { get; init; } = None;

    public OperatorDefinition? Operator { get; init; }

    public FunctionDefinition? Function { get; init; }

    /// <summary>What a function over rows goes through.</summary>
    public FormulaAxis Axis { get; init; }

    /// <summary>What it divides by (<see cref="FormulaProgram.DivisorOf"/>).</summary>
    public int Divisor { get; init; } = None;

    /// <summary>Whether another node does the same with the same operands.</summary>
    public bool IsSame(ProgramNode other) =>
        (op, number, isPercentage, First, Place, Truth, Input, Weights, Axis, Divisor)
            == (other.Op, other.Number, other.IsPercentage, other.First, other.Place, other.Truth, other.Input, other.Weights, other.Axis, other.Divisor)
        && ReferenceEquals(Operator, other.Operator) && ReferenceEquals(Function, other.Function)
        && Gate == other.Gate && Value == other.Value && operands.AsSpan().SequenceEqual(other.Operands.AsSpan());
}

/// <summary>An operand that is needed only at times, which the values before it tell.</summary>
/// <param name="Owner">The number of the node that takes it.</param>
/// <param name="Root">The number of the operand; where it is not needed, evaluation goes on behind it.</param>
/// <param name="Decider">The place of the value that decides.</param>
/// <param name="When">On what it is needed.</param>
internal sealed record Gate(int Owner, int Root, int Decider, GateCondition When);

/// <summary>What the deciding value must be for an operand to be needed.</summary>
internal enum GateCondition
{
    Holds,
    DoesNotHold,
    IsMissing,

    /// <summary>Nothing: it is worked out by its owner.</summary>
    Never,
}
