using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Checking;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Evaluation;
using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Explaining;

/// <summary>
/// A tree on its way to its value, one layer of innermost operations after another. What a part is worth is always asked of the
/// evaluator, so that there is one arithmetic; here is only decided what is shown next.
/// </summary>
internal sealed class Simplification
{
    private readonly CheckedTree _tree;
    private readonly PartShape[] _shapes;
    private readonly PartState[] _states;
    private readonly SyntaxNode _root;
    private readonly FiguresBehind _figures;
    private readonly bool[] _inPoints;

    /// <param name="tree">The formula.</param>
    /// <param name="program">Its program.</param>
    /// <param name="root">The part that is shown.</param>
    /// <param name="figures">The figures.</param>
    public Simplification(CheckedTree tree, FormulaProgram program, SyntaxNode root, FiguresBehind figures)
    {
        _root = root;
        _tree = tree;
        _figures = figures;
        _shapes = PartShapes.Of(tree.Syntax, program, program.OfPart[root.Id]);
        _inPoints = tree.IsPercentPoints ? PercentPoints.Of(tree.Syntax, program.Points) : new bool[tree.Syntax.NodeCount];
        _states = new PartState[tree.Syntax.NodeCount];
        foreach (var node in tree.Syntax.PostOrder)
        {
            if (node is NumberNode number) SetValue(node, new Cell(number.Value));
            else if (node is BooleanNode truth) SetValue(node, new Cell(truth.Value));
        }
    }

    /// <summary>Puts in the figures of every name that has them, also where they may turn out not to be needed.</summary>
    public void PutInFigures()
    {
        foreach (var node in _tree.Syntax.PostOrder)
        {
            switch (_shapes[node.Id])
            {
                case PartShape.Name:
                    SetValue(node, _figures.Evaluate(node));
                    break;
                case PartShape.Figures:
                    _states[node.Id].Figures = _figures.Write(node);
                    if (_states[node.Id].Figures is null) SetValue(node, _figures.Evaluate(node));
                    break;
            }
        }
    }

    /// <summary>Carries out one layer of operations; false when nothing is left to carry out.</summary>
    public bool Simplify()
    {
        var found = new List<(SyntaxNode Node, PartState State)>();
        foreach (var node in Live())
        {
            if (Next(node) is { } state) found.Add((node, state));
        }

        foreach (var (node, state) in found) _states[node.Id] = state;
        return found.Count > 0;
    }

    /// <summary>The tree as it stands.</summary>
    public SyntaxTree Tree(bool writesPercentAsProduct)
    {
        var make = new StepNodes(writesPercentAsProduct, _tree.ShareWithin);
        var built = new SyntaxNode[_tree.Syntax.NodeCount];
        foreach (var node in _tree.Syntax.PostOrder) built[node.Id] = Build(node, built, make);
        return new SyntaxTree("", built[_root.Id], make.Count);
    }

    private SyntaxNode Build(SyntaxNode node, SyntaxNode[] built, StepNodes make)
    {
        var state = _states[node.Id];
        if (state.Other is { } other) return built[other.Id];
        // A quotient without end stays as it was written, and is not brought to its lowest terms before the reader's eyes.
        if (node is BinaryNode { Operator: FormulaOperator.Divide } quotient && state.HasValue && !StepNodes.HasEnd(state.Value.Number)
            && IsWritten(quotient.Left) && IsWritten(quotient.Right))
        {
            return make.Again(node, built);
        }

        if (state.HasValue && node is not (NumberNode or BooleanNode))
        {
            return _tree.TypeOf(node).Kind == ValueKind.Condition
                ? make.Truth(state.Value.Truth)
                : make.Literal(state.Value.Number, _tree.TypeOf(node).IsPercentage, _inPoints[node.Id]);
        }

        if (state.Figures is { } figures) return figures(make);
        return node is CallNode call && state.Passed > 0
            ? make.Call(call.Function, Children(call).Skip(state.Passed).Select(a => built[a.Id]))
            : make.Again(node, built);
    }

    /// <summary>Whether a part is worth a number that digits write.</summary>
    private bool IsWritten(SyntaxNode node) => ValueOf(node) is { } value && StepNodes.HasEnd(value.Number);

    /// <summary>The parts that take part in the value so far: not the branches that were not or may not be taken.</summary>
    private IEnumerable<SyntaxNode> Live()
    {
        var pending = new Stack<SyntaxNode>();
        pending.Push(_root);
        while (pending.TryPop(out var node))
        {
            var state = _states[node.Id];
            if (state.Other is { } other)
            {
                pending.Push(other);
                continue;
            }

            if (state.HasValue) continue;
            yield return node;
            if (_shapes[node.Id] is PartShape.Lazy) pending.Push(node.Child(state.Passed));
            else if (_shapes[node.Id] is PartShape.Strict or PartShape.InnerOfChain) foreach (var child in Children(node)) pending.Push(child);
        }
    }

    private PartState? Next(SyntaxNode node) => _shapes[node.Id] switch
    {
        PartShape.Strict => Ready(node) ? Evaluated(node) : null,
        PartShape.Lazy => node switch
        {
            BinaryNode binary => Decided(binary),
            CallNode call when _tree.Bound.FunctionOf(call)!.Signature == Signature.Alternatives => FirstThere(call),
            _ => Chosen(node),
        },
        PartShape.Figures => _states[node.Id].Figures is null ? null : Evaluated(node),
        PartShape.Presence => Evaluated(node),
        _ => null,
    };

    private bool Ready(SyntaxNode node)
    {
        for (; node is BinaryNode { Left: BinaryNode left } chain && PartShapes.Continues(chain, left); node = left)
        {
            if (ValueOf(chain.Right) is null) return false;
        }

        return Children(node).All(c => ValueOf(c) is not null);
    }

    private PartState? Decided(BinaryNode node)
    {
        if (ValueOf(node.Left) is not { } left) return null;
        var isDecided = left.Truth == (node.Operator == FormulaOperator.Or);
        return isDecided ? new PartState { Value = left, HasValue = true } : new PartState { Other = node.Right };
    }

    private PartState? Chosen(SyntaxNode node) =>
        ValueOf(node.Child(0)) is { } condition ? new PartState { Other = node.Child(condition.Truth ? 1 : 2) } : null;

    private PartState? FirstThere(CallNode call)
    {
        var passed = _states[call.Id].Passed;
        if (ValueOf(call.Child(passed)) is not null) return new PartState { Other = call.Child(passed) };
        if (!_figures.Evaluate(call.Child(passed)).IsMissing) return null;
        // The last alternative stands alone, because a choice among one is none.
        return passed + 2 == call.ChildCount ? new PartState { Other = call.Child(passed + 1) } : new PartState { Passed = passed + 1 };
    }

    private PartState? Evaluated(SyntaxNode node)
    {
        var cell = _figures.Evaluate(node);
        return cell.Failure is null && !cell.IsReal ? new PartState { Value = cell, HasValue = true } : null;
    }

    private void SetValue(SyntaxNode node, Cell cell)
    {
        // A number that is no fraction stays as it is written.
        if (cell.Failure is null && !cell.IsReal) _states[node.Id] = new PartState { Value = cell, HasValue = true };
    }

    private Cell? ValueOf(SyntaxNode node)
    {
        while (_states[node.Id].Other is { } other) node = other;
        return _states[node.Id].HasValue ? _states[node.Id].Value : null;
    }

    private static IEnumerable<SyntaxNode> Children(SyntaxNode node)
    {
        for (var i = 0; i < node.ChildCount; i++) yield return node.Child(i);
    }

    /// <summary>How far a part has come.</summary>
    private struct PartState
    {
        public bool HasValue { get; init; }

        public Cell Value { get; init; }

        /// <summary>The part of it that alone still counts.</summary>
        public SyntaxNode? Other { get; init; }

        /// <summary>How many of its alternatives are out of the question.</summary>
        public int Passed { get; init; }

        /// <summary>Writes the figures it looks at.</summary>
        public Func<StepNodes, SyntaxNode>? Figures { get; set; }
    }
}
