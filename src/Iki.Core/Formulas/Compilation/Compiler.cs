using System.Collections.Immutable;
using System.Diagnostics;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Checking;
using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Compilation;

/// <summary>
/// Checked tree → program. Walks the tree with a stack of its own; where evaluation is lazy it puts jumps between the parts.
/// </summary>
internal sealed class Compiler
{
    private readonly CheckedTree _tree;
    private readonly ImmutableArray<Instruction>.Builder _code;
    private readonly List<Rational> _constants = [];
    private readonly List<InputReference> _inputs = [];
    private readonly List<TextSpan> _divisors = [];
    private readonly List<HostFunction> _hostFunctions = [];
    private readonly Stack<Action> _work = new();
    private int _depth;
    private int _maximumDepth;

    private Compiler(CheckedTree tree)
    {
        _tree = tree;
        _code = ImmutableArray.CreateBuilder<Instruction>(tree.Syntax.NodeCount);
    }

    /// <summary>The program of a tree that has no errors.</summary>
    public static FormulaProgram Compile(CheckedTree tree, FormulaTarget target)
    {
        var compiler = new Compiler(tree);
        compiler.Visit(tree.Syntax.Root);
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
            HostFunctions = [.. compiler._hostFunctions],
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

    private void VisitCall(CallNode call, FunctionRow function)
    {
        switch (function.Signature)
        {
            case Signature.Figures or Signature.Declaration:
            case Signature.FiguresOrNumbers when call.ChildCount == 1:
                Push(new Instruction(OpCode.Figures, (int)function.Id, Input(call.Child(0), Shift.None, 0)));
                break;
            case Signature.PairedFigures:
                Push(new Instruction(
                    OpCode.Figures,
                    (int)function.Id,
                    Input(call.Child(0), Shift.None, 0),
                    Input(call.Child(1), Shift.None, 0),
                    Divisor(call.Child(1))));
                break;
            case Signature.OtherTime:
                var periods = call.ChildCount == 2 ? WholeNumber.Of(call.Child(1))!.Value : 1;
                Push(new Instruction(OpCode.Load, Input(call.Child(0), ShiftOf(function.Id), periods)));
                break;
            case Signature.NumberAndDigits:
                var digits = call.ChildCount == 2 ? WholeNumber.Of(call.Child(1))!.Value : 0;
                VisitRounding(call.Child(0), () => _code.Add(new Instruction(OpCode.Round, digits)));
                break;
            case Signature.Numbers when function.Id is FunctionId.Floor or FunctionId.Ceiling:
                VisitRounding(call.Child(0), () => _code.Add(new Instruction(OpCode.Call, (int)function.Id, 1)));
                break;
            case Signature.Branches:
                VisitBranches(call.Child(0), call.Child(1), call.Child(2));
                break;
            case Signature.Alternatives:
                VisitAlternatives(call);
                break;
            case Signature.Presence:
                Then(() => Visit(call.Child(0)), () => _code.Add(new Instruction(OpCode.IsMissing)));
                break;
            default:
                VisitStrict(call, function);
                break;
        }
    }

    private void VisitStrict(CallNode call, FunctionRow function)
    {
        var divisor = function.Id is FunctionId.Percent or FunctionId.Growth or FunctionId.Mod ? Divisor(call.Child(1)) : 0;
        var instruction = new Instruction(OpCode.Call, (int)function.Id, call.ChildCount, divisor);
        if (function.Host is { } host)
        {
            _hostFunctions.Add(host);
            instruction = new Instruction(OpCode.CallHost, _hostFunctions.Count - 1, call.ChildCount);
        }

        if (call.ChildCount == 0) Push(instruction);
        else _work.Push(() => Combine(instruction, call.ChildCount));
        for (var i = call.ChildCount - 1; i >= 0; i--)
        {
            var argument = call.Child(i);
            _work.Push(() => Visit(argument));
        }
    }

    /// <summary>Rounds a percentage in percent points: times 100, rounded, through 100.</summary>
    private void VisitRounding(SyntaxNode argument, Action round)
    {
        if (!_tree.TypeOf(argument).IsPercentage)
        {
            Then(() => Visit(argument), round);
            return;
        }

        Then(() => Visit(argument), () => Scale(new Instruction(OpCode.Multiply)), round, () => Scale(new Instruction(OpCode.Divide)));
    }

    private void Scale(Instruction by)
    {
        Push(new Instruction(OpCode.Number, Constant(Rational.Hundred)));
        Combine(by, 2);
    }

    private void VisitAlternatives(CallNode call)
    {
        var jumps = new List<int>();
        _work.Push(() =>
        {
            foreach (var jump in jumps) _code[jump] = new Instruction(OpCode.UnlessMissing, _code.Count);
        });
        for (var i = call.ChildCount - 1; i >= 0; i--)
        {
            var argument = call.Child(i);
            var isFirst = i == 0;
            var isLast = i == call.ChildCount - 1;
            _work.Push(() =>
            {
                if (!isFirst) Combine(new Instruction(OpCode.Alternative), 2);
                if (!isLast) jumps.Add(Reserve(OpCode.UnlessMissing));
            });
            _work.Push(() => Visit(argument));
        }
    }

    private static Shift ShiftOf(FunctionId function) => function switch
    {
        FunctionId.Previous => Shift.Previous,
        FunctionId.LastYear => Shift.LastYear,
        _ => Shift.YearToDate,
    };

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
