using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Checking;
using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Compilation;

/// <summary>
/// Checked tree → program. Goes through the tree's nodes once, children first. What a call makes of an argument before it takes it is
/// put behind the argument.
/// </summary>
internal sealed class Compiler
{
    private readonly CheckedTree _tree;
    private readonly ImmutableArray<ProgramNode>.Builder _nodes;
    private readonly ImmutableArray<TextSpan>.Builder _spans;
    private readonly List<InputReference> _inputs = [];
    private List<InputReference>? _standIns;
    private List<TextSpan>? _weights;
    private readonly (SyntaxNode Taker, int Index)[] _takers;
    private readonly int[] _ofPart;

    // What the taker of a part takes: the part, or what is to be made of it first.
    private readonly int[] _operands;
    private int _top;
    private int _places;

    private Compiler(CheckedTree tree)
    {
        var count = tree.Syntax.NodeCount;
        _tree = tree;
        _nodes = ImmutableArray.CreateBuilder<ProgramNode>(count);
        _spans = ImmutableArray.CreateBuilder<TextSpan>(count);
        _takers = new (SyntaxNode, int)[count];
        _ofPart = new int[count];
        _operands = new int[count];
    }

    /// <summary>The program of a tree that has no errors.</summary>
    public static FormulaProgram Compile(CheckedTree tree, FormulaTarget target)
    {
        var compiler = new Compiler(tree);
        compiler.Compile();
        if (compiler._weights is { } weights) compiler._spans.AddRange(weights);
        var result = tree.Result;
        return new FormulaProgram
        {
            Text = tree.Syntax.Text,
            Shape = new ProgramShape
            {
                Nodes = compiler._nodes.DrainToImmutable(), OfPart = ImmutableCollectionsMarshal.AsImmutableArray(compiler._ofPart), Places = compiler._places,
            },
            Inputs = [.. compiler._inputs],
            StandIns = compiler._standIns is { } standIns ? [.. standIns] : [],
            Spans = compiler._spans.DrainToImmutable(),
            Share = tree.Share,
            IsPercentPoints = tree.IsPercentPoints,
            IsCondition = result.Kind == ValueKind.Condition,
            Unit = target.Unit ?? (tree.Share != ShareUnit.None ? tree.Share.Sign() : result.Unit.HasWords ? result.Unit.ToString() : null),
        };
    }

    /// <summary>At which time a call takes its variable.</summary>
    public static (Shift Shift, int Periods) TimeOf(CallNode call, FunctionDefinition function) =>
        (function.Shift, call.ChildCount == 2 ? WholeNumber.Of(call.Child(1))!.Value : 1);

    private void Compile()
    {
        foreach (var taker in _tree.Syntax.PostOrder)
        {
            for (var i = 0; i < taker.ChildCount; i++) _takers[taker.Child(i).Id] = (taker, i);
        }

        foreach (var part in _tree.Syntax.PostOrder)
        {
            var (taker, index) = _takers[part.Id];
            var function = taker is CallNode ? _tree.Bound.FunctionOf(taker) : null;
            var isTakenAsWritten = function is not null && (function.Shift != Shift.None || function.TakesFigures(taker.ChildCount));
            _ofPart[part.Id] = _operands[part.Id] = isTakenAsWritten ? -1 : Add(part);
            if (function?.Signature == Signature.Alternatives && index > 0) _operands[part.Id] = Alternative(taker, index);
            if (function is not null && index == 0 && RoundsPoints(taker, function)) _operands[part.Id] = Scaled(part, _ofPart[part.Id], FormulaOperator.Multiply);

            // The other branch of a choice takes the place of this one.
            if (index == 1 && (taker is ConditionalNode || function?.Signature == Signature.Branches)) _top--;
        }
    }

    private int Add(SyntaxNode node)
    {
        switch (node)
        {
            case NumberNode number:
                return Leaf(node, NodeOp.Number, value: number.Value);
            case BooleanNode boolean:
                return Leaf(node, NodeOp.Truth, truth: boolean.Value);
            case NameNode when _tree.Bound.SymbolOf(node) is null:
                return Leaf(node, NodeOp.Axis);
            case NameNode:
                return Leaf(node, NodeOp.Total, input: Input(node, Shift.None, 0));
            case UnaryNode { Operator: FormulaOperator.Negate }:
                return Inner(node, NodeOp.Negate, Operand(node, 0));
            case UnaryNode:
                return Inner(node, NodeOp.Not, Operand(node, 0));
            case BinaryNode { Operator: FormulaOperator.And }:
                return Lazy(node, NodeOp.And, GateCondition.Holds);
            case BinaryNode { Operator: FormulaOperator.Or }:
                return Lazy(node, NodeOp.Or, GateCondition.DoesNotHold);
            case BinaryNode binary:
                return Binary(node, binary.Operator, Operand(node, 0), Operand(node, 1));
            case ConditionalNode:
                return Lazy(node, NodeOp.Choice, GateCondition.Holds, GateCondition.DoesNotHold);
            case CallNode call:
                return Add(call, _tree.Bound.FunctionOf(call)!);
            default:
                throw new UnreachableException("A tree with holes has errors, and is not compiled.");
        }
    }

    private int Add(CallNode call, FunctionDefinition function)
    {
        switch (function.Signature)
        {
            case Signature.OtherTime:
                var (shift, periods) = TimeOf(call, function);
                return Leaf(call, NodeOp.Total, input: Input(call.Child(0), shift, periods));
            case Signature.Calendar:
                return Leaf(call, NodeOp.Total, input: Register(InputReference.DaysOfPeriod));
            case Signature.Branches:
                return Lazy(call, NodeOp.Choice, GateCondition.Holds, GateCondition.DoesNotHold);
            case Signature.Alternatives:
                return Operand(call, call.ChildCount - 1);
            case Signature.Presence:
                return Inner(call, NodeOp.IsMissing, Operand(call, 0));
            case Signature.Rows:
                return Rows(call, function);
        }

        if (function.TakesFigures(call.ChildCount)) return AddFigures(call, function);
        var operands = Operands(call);

        // Digits that are not written are 0.
        if (function.Signature == Signature.NumberAndDigits && operands.Length == 1) operands = operands.Add(Number(call, Rational.Zero));
        var result = Append(call.Span, new ProgramNode(NodeOp.Call, _nodes.Count, IsPercentage(call), operands)
        {
            First = operands.IsEmpty ? _nodes.Count : _nodes[operands[0]].First,
            Place = operands.IsEmpty ? _top : _nodes[operands[0]].Place,
            Function = function,
            Divisor = operands.IsEmpty ? ProgramNode.None : operands[function.Divisor ?? 0],
        });
        return RoundsPoints(call, function) ? Scaled(call, result, FormulaOperator.Divide) : result;
    }

    private int Rows(CallNode call, FunctionDefinition function)
    {
        var (axis, body) = (Operand(call, 0), Operand(call, 1));
        var rows = Append(call.Span, new ProgramNode(NodeOp.Rows, _nodes.Count, IsPercentage(call), axis, body)
        {
            First = axis, Place = _nodes[axis].Place, Function = function, Axis = _tree.Bound.AxisOf(call)!.Value,
        });
        Close(rows, body, GateCondition.Never);
        return rows;
    }

    private int AddFigures(CallNode call, FunctionDefinition function)
    {
        var isPaired = function.Signature == Signature.PairedFigures;
        if (isPaired) (_weights ??= []).Add(call.Child(function.Divisor ?? 0).Span);
        return Append(call.Span, new ProgramNode(NodeOp.Figures, _nodes.Count, IsPercentage(call))
        {
            First = _nodes.Count,
            Place = _top,
            Function = function,
            Input = Input(call.Child(0), Shift.None, 0),
            Weights = isPaired ? Input(call.Child(1), Shift.None, 0) : ProgramNode.None,
            Divisor = isPaired ? ProgramNode.None - _weights!.Count : ProgramNode.None,
        });
    }

    /// <summary>The first of several that is not missing, up to an argument.</summary>
    private int Alternative(SyntaxNode call, int index)
    {
        var operand = _ofPart[call.Child(index).Id];
        var alternative = Inner(call, NodeOp.Alternative, Operand(call, index - 1), operand);
        Close(alternative, operand, GateCondition.IsMissing);
        return alternative;
    }

    /// <summary>Whether a percentage is rounded, which is done in percent points: times 100, rounded, through 100 (1000 where the result is in ‰).</summary>
    private bool RoundsPoints(SyntaxNode call, FunctionDefinition function) => function.Rounds && _tree.TypeOf(call.Child(0)).IsPercentage;

    private int Scaled(SyntaxNode node, int value, FormulaOperator op) => Binary(node, op, value, Number(node, new Rational(_tree.ShareWithin.Points())));

    private int Number(SyntaxNode node, Rational value) =>
        Append(node.Span, new ProgramNode(NodeOp.Number, _nodes.Count, isPercentage: false) { First = _nodes.Count, Place = _top, Value = value });

    private int Leaf(SyntaxNode node, NodeOp op, Rational value = default, bool truth = false, int input = ProgramNode.None) =>
        Append(node.Span, new ProgramNode(op, _nodes.Count, IsPercentage(node)) { First = _nodes.Count, Place = _top, Value = value, Truth = truth, Input = input });

    private int Inner(SyntaxNode node, NodeOp op, params ImmutableArray<int> operands) => Append(
        node.Span, new ProgramNode(op, _nodes.Count, IsPercentage(node), operands) { First = _nodes[operands[0]].First, Place = _nodes[operands[0]].Place });

    private int Binary(SyntaxNode node, FormulaOperator op, int left, int right) => Append(
        node.Span,
        new ProgramNode(NodeOp.Binary, _nodes.Count, IsPercentage(node), left, right)
        {
            First = _nodes[left].First, Place = _nodes[left].Place, Operator = OperatorTable.Of(op), Divisor = op == FormulaOperator.Power ? left : right,
        });

    private int Lazy(SyntaxNode node, NodeOp op, params ReadOnlySpan<GateCondition> conditions)
    {
        var owner = Inner(node, op, Operands(node));
        for (var i = 0; i < conditions.Length; i++) Close(owner, Operand(node, i + 1), conditions[i]);
        return owner;
    }

    private void Close(int owner, int operand, GateCondition when) =>
        _nodes[_nodes[operand].First].Gate = new Gate(owner, operand, _nodes[owner].Place, when);

    private int Operand(SyntaxNode node, int child) => _operands[node.Child(child).Id];

    private ImmutableArray<int> Operands(SyntaxNode node)
    {
        var operands = ImmutableArray.CreateBuilder<int>(node.ChildCount);
        for (var i = 0; i < node.ChildCount; i++) operands.Add(Operand(node, i));
        return operands.MoveToImmutable();
    }

    private bool IsPercentage(SyntaxNode node) => _tree.TypeOf(node).IsPercentage;

    private int Append(TextSpan span, ProgramNode node)
    {
        _nodes.Add(node);
        _spans.Add(span);
        _top = node.Place + 1;
        _places = Math.Max(_places, _top);
        return _nodes.Count - 1;
    }

    private int Input(SyntaxNode node, Shift shift, int periods)
    {
        var reference = new InputReference(_tree.Bound.SymbolOf(node)!, _tree.Bound.ItemOf(node), shift, periods);
        if (reference.Item is not null || reference.Symbol.Items.Count == 0 || !IsInRowOfItems(node)) return Register(reference);

        // In the row of an item a variable is that item of it.
        foreach (var key in reference.Symbol.Items) Register(reference.OfItem(key));
        (_standIns ??= []).Add(reference);
        return ProgramNode.None - _standIns.Count;
    }

    private bool IsInRowOfItems(SyntaxNode node)
    {
        while (_takers[node.Id].Taker is { } taker)
        {
            if (_tree.Bound.AxisOf(taker) == FormulaAxis.Item) return true;
            node = taker;
        }

        return false;
    }

    private int Register(InputReference reference)
    {
        for (var i = 0; i < _inputs.Count; i++)
        {
            if (reference.IsSame(_inputs[i])) return i;
        }

        _inputs.Add(reference);
        return _inputs.Count - 1;
    }
}
