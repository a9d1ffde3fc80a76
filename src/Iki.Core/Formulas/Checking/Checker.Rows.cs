using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Checking;

/// <content>Functions over rows (docs/formula-syntax.md, Figures one by one).</content>
internal sealed partial class Checker
{
    private bool WantRows(CallNode call, FunctionDefinition function)
    {
        if (_bound.AxisOf(call) is not { } axis) return false;
        var body = call.Child(1);
        var names = new List<NameNode>();
        var pending = new Stack<SyntaxNode>([body]);
        while (pending.TryPop(out var node))
        {
            if (node is NameNode name) names.Add(name);
            if (_bound.AxisOf(node) == axis)
            {
                _diagnostics.AxisWithinItself(node.Span, Text(call.Child(0)));
                return false;
            }

            for (var i = node.ChildCount - 1; i >= 0; i--) pending.Push(node.Child(i));
        }

        if (axis == FormulaAxis.Item && !HaveOneSetOfItems(call, names)) return false;
        if (!function.OfConditions) return WantNumber(body);
        WantCondition(body);
        return TypeOf(body).Kind == ValueKind.Condition;
    }

    /// <summary>Whether there are items to go through, the same ones for every variable that has any.</summary>
    private bool HaveOneSetOfItems(CallNode call, List<NameNode> names)
    {
        var itemised = names.Where(n => _bound.ItemOf(n) is null && _bound.SymbolOf(n) is { } s && (s.Items.Count > 0 || s.HasOpenItems)).ToArray();
        if (itemised.Length == 0 && names.TrueForAll(n => _bound.SymbolOf(n) is not null || n.Item is null))
        {
            _diagnostics.NothingHasItems(call.Child(1).Span, Text(call.Child(1)));
            return false;
        }

        var declared = itemised.Where(n => _bound.SymbolOf(n)!.Items.Count > 0).ToArray();
        foreach (var name in declared.Skip(1))
        {
            var (first, other) = (_bound.SymbolOf(declared[0])!, _bound.SymbolOf(name)!);
            var odd = first.Items.FirstOrDefault(i => other.FindItem(i) is null);
            var (with, without) = odd is null ? (other, first) : (first, other);
            odd ??= other.Items.FirstOrDefault(i => first.FindItem(i) is null);
            if (odd is null) continue;
            _diagnostics.ItemsDiffer(name.Span, with.Name, odd, without.Name);
            return false;
        }

        return true;
    }
}
