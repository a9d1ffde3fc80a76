using System.Diagnostics;
using System.Globalization;
using System.Text;
using Iki.Core.Formulas.Syntax;
using NCalc;
using NCalc.Domain;

namespace Iki.Core.Formulas.Parsing;

/// <summary>
/// The one place that knows NCalc. It gets flat runs only, every operand written as <c>v</c> and its number, so that the
/// leaves of its tree, which have no positions, are exactly our operands from left to right; its tree is converted at once.
/// </summary>
internal static class NCalcFrontEnd
{
    /// <summary>The tree of a run; null if NCalc does not read it as the scanner did, which then must be refused.</summary>
    public static Operand? Parse(List<RunItem> run, NodeFactory nodes)
    {
        if (run is [{ Kind: RunItemKind.Operand } single]) return single.Operand;

        // A single operator, or sums and products alone, have one reading, from left to right, and NCalc takes its time to find it.
        if (HasOneReading(run)) return FromLeftToRight(run, nodes);

        LogicalExpression expression;
        try
        {
            // Without its cache: that shares mutable trees between callers.
            expression = NCalc.Expression.Compile(Write(run), nocache: true);
        }
        catch (EvaluationException)
        {
            return null;
        }

        return new Conversion(run, nodes).Convert(expression);
    }

    /// <summary>Whether a run is operands with operators between them, a single one, or several of which all are of sums and products.</summary>
    private static bool HasOneReading(List<RunItem> run)
    {
        if (run.Count % 2 == 0 || run[0].Kind != RunItemKind.Operand) return false;
        for (var i = 1; i < run.Count; i += 2)
        {
            if (run[i].Kind != RunItemKind.Operator || run[i + 1].Kind != RunItemKind.Operand) return false;
            if (run.Count > 3 && Operators.PrecedenceOf(run[i].Sign.Operator) is not (Precedence.Sum or Precedence.Product)) return false;
        }

        return true;
    }

    /// <summary>The terms of a sum, each a product, one after another.</summary>
    private static Operand FromLeftToRight(List<RunItem> run, NodeFactory nodes)
    {
        Operand? sum = null;
        var (term, sign) = (run[0].Operand, default(FormulaOperator));
        for (var i = 1; i < run.Count; i += 2)
        {
            var (op, next) = (run[i].Sign.Operator, run[i + 1].Operand);
            if (Operators.PrecedenceOf(op) != Precedence.Sum)
            {
                term = nodes.Between(op, term, next);
                continue;
            }

            sum = sum is { } before ? nodes.Between(sign, before, term) : term;
            (term, sign) = (next, op);
        }

        return sum is { } rest ? nodes.Between(sign, rest, term) : term;
    }

    private static string Write(List<RunItem> run)
    {
        var text = new StringBuilder(run.Count * 4);
        for (var i = 0; i < run.Count; i++)
        {
            var item = run[i];
            if (item.Kind == RunItemKind.Operand) text.Append('v').Append(i.ToString(CultureInfo.InvariantCulture));
            else if (item.Kind == RunItemKind.Operator) text.Append(Operators.Symbol(item.Sign.Operator));
            else text.Append(item.Sign.Kind == TokenKind.Operator ? '-' : '!');
            text.Append(' ');
        }

        return text.ToString();
    }

    /// <summary>Walks NCalc's tree without recursion, children first, and takes the run's items as it meets them.</summary>
    private sealed class Conversion(List<RunItem> run, NodeFactory nodes)
    {
        private readonly Stack<Operand> _values = new();
        private readonly Stack<(LogicalExpression Node, bool IsVisited)> _pending = new();
        private int _next;

        public Operand? Convert(LogicalExpression root)
        {
            _pending.Push((root, false));
            while (_pending.TryPop(out var top))
            {
                if (!Visit(top.Node, top.IsVisited)) return null;
            }

            return _values.Count == 1 && NextOperand() < 0 ? _values.Pop() : null;
        }

        private bool Visit(LogicalExpression node, bool isVisited)
        {
            switch (node)
            {
                case Identifier identifier:
                    var index = NextOperand();
                    if (index < 0 || identifier.Name != "v" + index.ToString(CultureInfo.InvariantCulture)) return false;
                    _values.Push(run[index].Operand);
                    _next = index + 1;
                    return true;
                case UnaryExpression unary when isVisited:
                    return PushPrefix(unary.Type);
                case BinaryExpression binary when isVisited:
                    var right = _values.Pop();
                    var left = _values.Pop();
                    _values.Push(nodes.Between(OperatorOf(binary.Type, left, right), left, right));
                    return true;
                case UnaryExpression unary:
                    _pending.Push((node, true));
                    _pending.Push((unary.Expression, false));
                    return true;
                case BinaryExpression binary:
                    _pending.Push((node, true));
                    _pending.Push((binary.RightExpression, false));
                    _pending.Push((binary.LeftExpression, false));
                    return true;
                default:
                    return false;
            }
        }

        private bool PushPrefix(UnaryExpressionType type)
        {
            var operand = _values.Pop();
            var sign = SignBefore(operand);
            if (sign is null || (type == UnaryExpressionType.Negate) != (sign.Kind == TokenKind.Operator)) return false;
            _values.Push(nodes.Prefix(sign, operand));
            return true;
        }

        private int NextOperand()
        {
            var index = _next;
            while (index < run.Count && run[index].Kind != RunItemKind.Operand) index++;
            return index < run.Count ? index : -1;
        }

        // The scanner leaves at most one prefix sign before an operand; NCalc binds it to that operand alone.
        private Token? SignBefore(Operand operand)
        {
            var index = _next - 1;
            return index >= 1 && run[index].Operand.Node == operand.Node && run[index - 1].Kind == RunItemKind.Prefix
                ? run[index - 1].Sign
                : null;
        }

        private FormulaOperator OperatorOf(BinaryExpressionType type, Operand left, Operand right)
        {
            Debug.Assert(left.Extent.End <= right.Extent.Start || right.Node is HoleNode || left.Node is HoleNode);
            return type switch
            {
                BinaryExpressionType.Times => IsUnreadable(right) ? Operators.Unreadable : FormulaOperator.Multiply,
                BinaryExpressionType.Div => FormulaOperator.Divide,
                BinaryExpressionType.Plus => FormulaOperator.Add,
                BinaryExpressionType.Minus => FormulaOperator.Subtract,
                BinaryExpressionType.Lesser => FormulaOperator.Less,
                BinaryExpressionType.LesserOrEqual => FormulaOperator.LessOrEqual,
                BinaryExpressionType.Greater => FormulaOperator.Greater,
                BinaryExpressionType.GreaterOrEqual => FormulaOperator.GreaterOrEqual,
                BinaryExpressionType.Equal => FormulaOperator.Equal,
                BinaryExpressionType.NotEqual => FormulaOperator.NotEqual,
                _ => throw new UnreachableException($"NCalc read a {type} that was not written."),
            };
        }

        // The operator before the right operand: the right operand of a product is one operand, with at most a prefix sign.
        private bool IsUnreadable(Operand right)
        {
            var index = _next - 1;
            Debug.Assert(index >= 0 && right.Extent.End >= run[index].Operand.Extent.End);
            while (index >= 0 && run[index].Kind != RunItemKind.Operator) index--;
            return index >= 0 && run[index].Sign.Operator == Operators.Unreadable;
        }
    }
}
