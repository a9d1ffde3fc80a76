using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Checking;

/// <summary>
/// Tells whether a plain formula gives percent points: a literal 100 is a factor of the numerator of its product (1000 for points per
/// mille, and as many as a rate counts per), seen through rounding, sums, Min, Max, Clamp and branches, where plain literals may stand beside it.
/// </summary>
internal static class PercentPoints
{
    private enum Finding
    {
        No,
        Literal,
        Yes,
    }

    public static bool Are(SyntaxTree tree, Rational points) => Of(tree, points)[tree.Root.Id];

    /// <summary>The same of each node, by its number.</summary>
    public static bool[] Of(SyntaxTree tree, Rational points)
    {
        var findings = new Finding[tree.NodeCount];
        foreach (var node in tree.PostOrder) findings[node.Id] = Judge(node, points, findings);
        return [.. findings.Select(f => f == Finding.Yes)];
    }

    private static Finding Judge(SyntaxNode node, Rational points, Finding[] findings) => node switch
    {
        NumberNode { IsPercent: false } number => number.Value == points ? Finding.Yes : Finding.Literal,
        UnaryNode { Operator: FormulaOperator.Negate } => findings[node.Child(0).Id],
        BinaryNode { Operator: FormulaOperator.Multiply } => Product(findings[node.Child(0).Id], findings[node.Child(1).Id]),
        BinaryNode { Operator: FormulaOperator.Divide } => findings[node.Child(0).Id],
        BinaryNode { Operator: FormulaOperator.Add or FormulaOperator.Subtract } => SideBySide(node, 0, findings),
        ConditionalNode => SideBySide(node, 1, findings),
        CallNode call => JudgeCall(call, findings),
        _ => Finding.No,
    };

    private static Finding JudgeCall(CallNode call, Finding[] findings)
    {
        if (call.ChildCount == 0) return Finding.No;
        return FunctionTable.Find(call.Function)?.PercentPoints switch
        {
            PercentPointRule.First => findings[call.Child(0).Id],
            PercentPointRule.Branches => SideBySide(call, 1, findings),
            PercentPointRule.All => SideBySide(call, 0, findings),
            _ => Finding.No,
        };
    }

    private static Finding Product(Finding left, Finding right) =>
        left == Finding.Yes || right == Finding.Yes ? Finding.Yes
        : left == Finding.Literal && right == Finding.Literal ? Finding.Literal
        : Finding.No;

    private static Finding SideBySide(SyntaxNode node, int first, Finding[] findings)
    {
        var best = Finding.Literal;
        for (var i = first; i < node.ChildCount; i++)
        {
            var finding = findings[node.Child(i).Id];
            if (finding == Finding.No) return Finding.No;
            if (finding == Finding.Yes) best = Finding.Yes;
        }

        return best;
    }
}
