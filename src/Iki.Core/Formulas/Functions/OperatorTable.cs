using Iki.Core.Formulas.Algebra;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Functions;

/// <summary>An operator between two numbers, whole: what every engine does for it.</summary>
/// <param name="Operator">The operator.</param>
internal sealed record OperatorDefinition(FormulaOperator Operator)
{
    /// <summary>The number it gives; the divisor is not 0. Null for a comparison.</summary>
    public Func<Rational, Rational, Rational>? Exact { get; init; }

    /// <summary>Whether a comparison holds, by the order of its operands: negative, 0 or positive as the left one is smaller, equal or larger.</summary>
    public Func<int, bool>? Holds { get; init; }

    /// <summary>The number it gives where one of its operands is no fraction, or where it may give such a number itself.</summary>
    public Func<RealNumber, RealNumber, RealResult>? Real { get; init; }

    /// <summary>On 64-bit integers; false where the number does not fit. Null for a comparison.</summary>
    public FastOperator? Fast { get; init; }

    public required Func<ColumnAlgebra, ColumnValue, ColumnValue, ColumnValue> Vector { get; init; }

    /// <summary>With functions of one figure that is left open; null where the result is no quotient of polynomials.</summary>
    public Func<RationalFunction, RationalFunction, RationalFunction?>? Symbolic { get; init; }

    /// <summary>Whether it divides by its right operand.</summary>
    public bool Divides { get; init; }
}

/// <summary>Computes on 64-bit integers; false where the result does not fit.</summary>
internal delegate bool FastOperator(in MachineCell left, in MachineCell right, out MachineCell result);

/// <summary>The operators between two numbers (docs/formula-syntax.md, Operators).</summary>
internal static class OperatorTable
{
    private static readonly OperatorDefinition[] Rows =
    [
        new(FormulaOperator.Multiply)
        {
            Exact = (x, y) => x * y, Real = RealNumber.Multiply, Fast = MachineFraction.TryMultiply, Vector = (columns, x, y) => columns.Multiply(x, y), Symbolic = (x, y) => x.Times(y),
        },
        new(FormulaOperator.Divide)
        {
            Exact = (x, y) => x / y, Real = RealNumber.Divide, Fast = MachineFraction.TryDivide, Vector = (columns, x, y) => columns.Divide(x, y), Symbolic = (x, y) => x.Over(y), Divides = true,
        },
        new(FormulaOperator.Add)
        {
            Exact = (x, y) => x + y, Real = RealNumber.Add, Fast = MachineFraction.TryAdd, Vector = (columns, x, y) => columns.Add(x, y), Symbolic = (x, y) => x.Plus(y),
        },
        new(FormulaOperator.Subtract)
        {
            Exact = (x, y) => x - y, Real = RealNumber.Subtract, Fast = MachineFraction.TrySubtract, Vector = (columns, x, y) => columns.Add(x, columns.Negate(y)),
            Symbolic = (x, y) => x.Plus(y.Negated()),
        },
        new(FormulaOperator.Less) { Holds = order => order < 0, Vector = (columns, x, y) => columns.Compare(NodeKind.Less, x, y) },
        new(FormulaOperator.LessOrEqual) { Holds = order => order <= 0, Vector = (columns, x, y) => columns.Compare(NodeKind.LessOrEqual, x, y) },
        new(FormulaOperator.Greater) { Holds = order => order > 0, Vector = (columns, x, y) => columns.Compare(NodeKind.Less, y, x) },
        new(FormulaOperator.GreaterOrEqual) { Holds = order => order >= 0, Vector = (columns, x, y) => columns.Compare(NodeKind.LessOrEqual, y, x) },
        new(FormulaOperator.Equal) { Holds = order => order == 0, Vector = (columns, x, y) => columns.Compare(NodeKind.Equal, x, y) },
        new(FormulaOperator.NotEqual) { Holds = order => order != 0, Vector = (columns, x, y) => columns.Not(columns.Compare(NodeKind.Equal, x, y)) },
    ];

    private static readonly OperatorDefinition Power = new(FormulaOperator.Power)
    {
        Real = RealNumber.Power, Vector = (_, _, _) => throw new BeyondColumnsException(),
    };

    public static OperatorDefinition Of(FormulaOperator op) => op == FormulaOperator.Power ? Power : Rows[op - FormulaOperator.Multiply];
}
