using System.Runtime.InteropServices;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Binding;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Checking;

/// <summary>
/// Kinds, percentages and units, before any data are seen (docs/formula-syntax.md, All kinds of number and Units). Walks the nodes children first;
/// a wrong part gets the unknown type, so that each mistake is reported once.
/// </summary>
internal sealed partial class Checker
{
    private readonly BoundTree _bound;
    private readonly DiagnosticCollector _diagnostics;
    private readonly FormulaType[] _types;

    private Checker(BoundTree bound, DiagnosticCollector diagnostics)
    {
        _bound = bound;
        _diagnostics = diagnostics;
        _types = new FormulaType[bound.Syntax.NodeCount];
    }

    public static CheckedTree Check(BoundTree bound, FormulaTarget target, DiagnosticCollector diagnostics)
    {
        var checker = new Checker(bound, diagnostics);
        foreach (var node in bound.Syntax.PostOrder) checker._types[node.Id] = checker.Type(node);
        var isPercentPoints = ResultCheck.Check(bound.Syntax, checker.TypeOf, target, diagnostics);
        var share = ResultShare.Of(bound, checker.TypeOf(bound.Syntax.Root), isPercentPoints, target.Unit);
        return new CheckedTree(bound, ImmutableCollectionsMarshal.AsImmutableArray(checker._types), isPercentPoints, share);
    }

    private FormulaType TypeOf(SyntaxNode node) => _types[node.Id];

    private FormulaType Type(SyntaxNode node) => node switch
    {
        NumberNode { IsPercent: true } => FormulaType.PercentLiteral,
        NumberNode number => number.Value.IsZero ? FormulaType.Zero : FormulaType.Bare,
        BooleanNode => FormulaType.Condition,
        NameNode => TypeOfSymbol(node),
        UnaryNode unary => TypeOfUnary(unary),
        BinaryNode binary => TypeOfBinary(binary),
        ConditionalNode conditional => TypeOfBranches(
            conditional, conditional.Condition, conditional.WhenTrue, conditional.WhenFalse),
        CallNode call => TypeOfCall(call),
        _ => FormulaType.Unknown,
    };

    private FormulaType TypeOfSymbol(SyntaxNode node)
    {
        if (_bound.SymbolOf(node) is not { } symbol) return FormulaType.Unknown;
        return symbol.IsPercentage ? FormulaType.Percentage : FormulaType.Plain(UnitOfMeasure.Declared(symbol.Unit));
    }

    private FormulaType TypeOfUnary(UnaryNode node)
    {
        if (node.Operator == FormulaOperator.Not)
        {
            WantCondition(node.Operand);
            return FormulaType.Condition;
        }

        return WantNumber(node.Operand) ? TypeOf(node.Operand) : FormulaType.Unknown;
    }

    private FormulaType TypeOfBinary(BinaryNode node)
    {
        var op = node.Operator;
        if (op == Operators.Unreadable) return FormulaType.Unknown;
        if (op is FormulaOperator.And or FormulaOperator.Or)
        {
            WantCondition(node.Left);
            WantCondition(node.Right);
            return FormulaType.Condition;
        }

        var isEquality = Operators.PrecedenceOf(op) == Precedence.Equality;
        if (isEquality && TypeOf(node.Left).Kind == ValueKind.Condition && TypeOf(node.Right).Kind == ValueKind.Condition)
        {
            return FormulaType.Condition;
        }

        var areNumbers = WantNumber(node.Left) & WantNumber(node.Right);
        if (Operators.IsComparison(op))
        {
            if (areNumbers) Agree(node, [node.Left, node.Right]);
            return FormulaType.Condition;
        }

        if (!areNumbers) return FormulaType.Unknown;
        return op switch
        {
            FormulaOperator.Multiply => TypeOfProduct(node),
            FormulaOperator.Power => WantPlain(node.Right, "^", isExponent: true) ? FormulaType.Power(TypeOf(node.Left), WholeNumber.Of(node.Right)) : FormulaType.Unknown,
            FormulaOperator.Divide => FormulaType.Quotient(TypeOf(node.Left), TypeOf(node.Right)),
            _ => Agree(node, [node.Left, node.Right]),
        };
    }

    private FormulaType TypeOfBranches(SyntaxNode node, SyntaxNode condition, SyntaxNode whenTrue, SyntaxNode whenFalse)
    {
        WantCondition(condition);
        var (a, b) = (TypeOf(whenTrue), TypeOf(whenFalse));
        if (a.Kind == ValueKind.Condition && b.Kind == ValueKind.Condition) return FormulaType.Condition;
        if (a.Kind == ValueKind.Unknown) return b;
        if (b.Kind == ValueKind.Unknown) return a;
        if (a.IsNumber && b.IsNumber) return Agree(node, [whenTrue, whenFalse]);
        _diagnostics.BranchesDiffer(node.Span, Text(whenTrue), Text(whenFalse));
        return FormulaType.Unknown;
    }

    private bool WantNumber(SyntaxNode node)
    {
        if (TypeOf(node).IsNumber) return true;
        _diagnostics.NumberWanted(node.Span, Text(node));
        return false;
    }

    private void WantCondition(SyntaxNode node)
    {
        if (TypeOf(node).Kind is ValueKind.Condition or ValueKind.Unknown) return;
        _diagnostics.ConditionWanted(node.Span, Text(node));
    }

    private string Text(SyntaxNode node) => node.Span.Of(_bound.Syntax.Text);
}
