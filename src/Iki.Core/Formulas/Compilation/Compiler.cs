using System.Collections.Immutable;
using System.Diagnostics;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Checking;
using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Compilation;

/// <summary>
/// Checked tree → program. Walks the tree with a stack of its own; where evaluation is lazy it puts jumps between the parts.
/// </summary>
internal sealed partial class Compiler
{
    private readonly CheckedTree _tree;
    private readonly ImmutableArray<Instruction>.Builder _code;
    private readonly List<Rational> _constants = [];
    private readonly List<InputReference> _inputs = [];
    private readonly List<TextSpan> _divisors = [];
    private readonly List<FunctionDefinition> _functions = [];
    private readonly Stack<Action> _work = new();
    private int _depth;
    private int _maximumDepth;

    private Compiler(CheckedTree tree)
    {
        _tree = tree;
        _code = ImmutableArray.CreateBuilder<Instruction>(tree.Syntax.NodeCount);
    }

    /// <summary>The program of a tree that has no errors, or of a part of it.</summary>
    public static FormulaProgram Compile(CheckedTree tree, FormulaTarget target, SyntaxNode? part = null)
    {
        var compiler = new Compiler(tree);
        compiler.Visit(part ?? tree.Syntax.Root);
        while (compiler._work.TryPop(out var step)) step();
        var result = tree.Result;
        var isPercentage = result.IsPercentage || tree.IsPercentPoints || (result.IsZero && target.Unit == "%");
        return new FormulaProgram
        {
            Text = tree.Syntax.Text,
            Code = compiler._code.DrainToImmutable(),
            Constants = [.. compiler._constants],
            Inputs = [.. compiler._inputs],
            Divisors = [.. compiler._divisors],
            Functions = [.. compiler._functions],
            Depth = compiler._maximumDepth,
            IsPercentage = isPercentage,
            IsPercentPoints = tree.IsPercentPoints,
            IsCondition = result.Kind == ValueKind.Condition,
            Unit = target.Unit ?? (isPercentage ? "%" : result.Unit.HasWords ? result.Unit.ToString() : null),
        };
    }

    private void Visit(SyntaxNode node)
    {
        switch (node)
        {
            case NumberNode number:
                Push(new Instruction(OpCode.Number, Constant(number.Value)));
                break;
            case BooleanNode boolean:
                Push(new Instruction(OpCode.Truth, boolean.Value ? 1 : 0));
                break;
            case NameNode:
                Push(new Instruction(OpCode.Load, Input(node, Shift.None, 0)));
                break;
            case UnaryNode unary:
                var code = unary.Operator == UnaryOperator.Negate ? OpCode.Negate : OpCode.Not;
                Then(() => Visit(unary.Operand), () => _code.Add(new Instruction(code)));
                break;
            case BinaryNode { Operator: BinaryOperator.And or BinaryOperator.Or } binary:
                VisitShortCircuit(binary);
                break;
            case BinaryNode binary:
                Then(() => Visit(binary.Left), () => Visit(binary.Right), () => Combine(Arithmetic(binary), 2));
                break;
            case ConditionalNode conditional:
                VisitBranches(conditional.Condition, conditional.WhenTrue, conditional.WhenFalse);
                break;
            case CallNode call:
                VisitCall(call, _tree.Bound.FunctionOf(call)!);
                break;
            default:
                throw new UnreachableException("A tree with holes has errors, and is not compiled.");
        }
    }

    private Instruction Arithmetic(BinaryNode node) => node.Operator switch
    {
        BinaryOperator.Multiply => new(OpCode.Multiply),
        BinaryOperator.Divide => new(OpCode.Divide, Divisor(node.Right)),
        BinaryOperator.Add => new(OpCode.Add),
        BinaryOperator.Subtract => new(OpCode.Subtract),
        BinaryOperator.Less => new(OpCode.Less),
        BinaryOperator.LessOrEqual => new(OpCode.LessOrEqual),
        BinaryOperator.Greater => new(OpCode.Greater),
        BinaryOperator.GreaterOrEqual => new(OpCode.GreaterOrEqual),
        BinaryOperator.Equal => new(OpCode.Equal),
        BinaryOperator.NotEqual => new(OpCode.NotEqual),
        _ => throw new UnreachableException($"{node.Operator} is no arithmetic."),
    };

    private void VisitShortCircuit(BinaryNode node)
    {
        var jump = 0;
        var code = node.Operator == BinaryOperator.And ? OpCode.AndThen : OpCode.OrElse;
        Then(
            () => Visit(node.Left),
            () =>
            {
                jump = Reserve(code);
                _depth--;
            },
            () => Visit(node.Right),
            () => _code[jump] = new Instruction(code, _code.Count));
    }

    private void VisitBranches(SyntaxNode condition, SyntaxNode whenTrue, SyntaxNode whenFalse)
    {
        var branch = 0;
        var skip = 0;
        var otherwise = 0;
        Then(
            () => Visit(condition),
            () =>
            {
                branch = Reserve(OpCode.Branch);
                _depth--;
            },
            () => Visit(whenTrue),
            () =>
            {
                skip = Reserve(OpCode.Jump);
                otherwise = _code.Count;
                _depth--;
            },
            () => Visit(whenFalse),
            () =>
            {
                _code[branch] = new Instruction(OpCode.Branch, otherwise, _code.Count);
                _code[skip] = new Instruction(OpCode.Jump, _code.Count);
            });
    }

    private void Then(params ReadOnlySpan<Action> steps)
    {
        for (var i = steps.Length - 1; i >= 0; i--) _work.Push(steps[i]);
    }

    private void Push(Instruction instruction)
    {
        _code.Add(instruction);
        _depth++;
        _maximumDepth = Math.Max(_maximumDepth, _depth);
    }

    private void Combine(Instruction instruction, int operands)
    {
        _code.Add(instruction);
        _depth -= operands - 1;
    }

    private int Reserve(OpCode code)
    {
        _code.Add(new Instruction(code));
        return _code.Count - 1;
    }

    private int Constant(Rational value)
    {
        _constants.Add(value);
        return _constants.Count - 1;
    }

    private int Function(FunctionDefinition function)
    {
        _functions.Add(function);
        return _functions.Count - 1;
    }

    private int Divisor(SyntaxNode node)
    {
        _divisors.Add(node.Span);
        return _divisors.Count - 1;
    }

    private int Input(SyntaxNode node, Shift shift, int periods)
    {
        var reference = new InputReference(_tree.Bound.SymbolOf(node)!, _tree.Bound.ItemOf(node), shift, periods);
        var index = _inputs.FindIndex(reference.IsSame);
        if (index >= 0) return index;
        _inputs.Add(reference);
        return _inputs.Count - 1;
    }
}
