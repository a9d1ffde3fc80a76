using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Checking;

/// <content>The table of docs/formula-syntax.md, All kinds of number: what kind a product, a quotient and values side by side have.</content>
internal sealed partial class Checker
{
    private FormulaType TypeOfProduct(BinaryNode node)
    {
        var (a, b) = (TypeOf(node.Left), TypeOf(node.Right));
        return (a.Kind, b.Kind) switch
        {
            (ValueKind.Unknown, _) or (_, ValueKind.Unknown) => FormulaType.Unknown,
            (ValueKind.Plain, ValueKind.Plain) => PlainProduct(a, b),
            (ValueKind.Plain, ValueKind.PercentLiteral) => IsWhole(node.Right) ? FormulaType.Percentage : a with { IsZero = false },
            (ValueKind.PercentLiteral, ValueKind.Plain) => IsWhole(node.Left) ? FormulaType.Percentage : b with { IsZero = false },
            (ValueKind.PercentLiteral, ValueKind.PercentLiteral) => FormulaType.PercentLiteral,
            (ValueKind.Percentage, ValueKind.Plain) => PercentageOf(node, node.Left, node.Right, b),
            (ValueKind.Plain, ValueKind.Percentage) => PercentageOf(node, node.Right, node.Left, a),
            _ => FormulaType.Percentage,
        };
    }

    private static FormulaType PlainProduct(FormulaType a, FormulaType b)
    {
        if (a.IsBare && b.IsBare) return FormulaType.Bare;
        if (!a.IsBare && !b.IsBare) return FormulaType.Plain(UnitOfMeasure.Product(a.Unit, b.Unit));

        // A share of a number has the unit of that number.
        var other = a.IsBare ? b : a;
        return other.Unit.IsKnown && !other.Unit.HasWords
            ? FormulaType.Plain(UnitOfMeasure.Unknown)
            : other;
    }

    /// <summary>A percentage of a plain number: of 80 points it is points; of a number without a unit it stays a percentage.</summary>
    private FormulaType PercentageOf(BinaryNode node, SyntaxNode percentage, SyntaxNode plain, FormulaType type)
    {
        if (type.IsBare) return FormulaType.Percentage;
        if (type.Unit.MayHaveWords) return type;
        _diagnostics.PercentageOfUnitless(node.Span, Factor(percentage), Factor(plain));
        return FormulaType.Percentage;
    }

    /// <summary>The text of a part as it stands in a product: in parentheses where it binds looser.</summary>
    private string Factor(SyntaxNode node) =>
        node is ConditionalNode or BinaryNode { Operator: FormulaOperator.Add or FormulaOperator.Subtract } ? $"({Text(node)})" : Text(node);

    private static bool IsWhole(SyntaxNode node) => node is NumberNode { IsPercent: true } number && number.Value == Rational.One;

    /// <summary>The common type of values side by side: all plain, or all percentages; a literal 0 fits both.</summary>
    private FormulaType Agree(SyntaxNode node, ReadOnlySpan<SyntaxNode> operands)
    {
        var hasPlain = false;
        var hasPercentage = false;
        var hasVariablePercentage = false;
        foreach (var operand in operands)
        {
            var type = TypeOf(operand);
            if (type.Kind == ValueKind.Unknown) return FormulaType.Unknown;
            if (type.IsZero) continue;
            hasPlain |= type.Kind == ValueKind.Plain;
            hasPercentage |= type.IsPercentage;
            hasVariablePercentage |= type.Kind == ValueKind.Percentage;
        }

        if (hasPlain && hasPercentage) return ReportMixture(node, operands);
        if (hasVariablePercentage) return FormulaType.Percentage;
        return hasPercentage ? FormulaType.PercentLiteral : CommonUnit(operands);
    }

    private FormulaType ReportMixture(SyntaxNode node, ReadOnlySpan<SyntaxNode> operands)
    {
        SyntaxNode? percentage = null;
        SyntaxNode? plain = null;
        var isOffered = false;
        foreach (var operand in operands)
        {
            var type = TypeOf(operand);
            if (type.IsZero) continue;
            if (type.IsPercentage) percentage ??= operand;
            else plain ??= operand;
            if (operand is not NumberNode { IsPercent: false }) continue;
            _diagnostics.PlainLiteralBesidePercentage(operand.Span, Text(operand));
            isOffered = true;
        }

        if (!isOffered) _diagnostics.PlainBesidePercentage(node.Span, Text(plain!), Text(percentage!));
        return FormulaType.Unknown;
    }

    private FormulaType CommonUnit(ReadOnlySpan<SyntaxNode> operands)
    {
        SyntaxNode? first = null;
        var unit = UnitOfMeasure.Undeclared;
        var isBare = true;
        foreach (var operand in operands)
        {
            var type = TypeOf(operand);
            if (type.IsBare) continue;
            isBare = false;
            if (!type.Unit.IsKnown)
            {
                if (first is null && type.Unit.MayHaveWords) unit = type.Unit;
                continue;
            }

            if (first is null)
            {
                first = operand;
                unit = type.Unit;
            }
            else if (!unit.Equals(type.Unit))
            {
                _diagnostics.UnitsClash(operand.Span, Text(first), unit.ToString(), Text(operand), type.Unit.ToString());
                return FormulaType.Plain(UnitOfMeasure.Unknown);
            }
        }

        return isBare ? FormulaType.Bare : FormulaType.Plain(unit);
    }
}
