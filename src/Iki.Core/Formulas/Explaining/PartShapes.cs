using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Explaining;

/// <summary>How a part of a formula comes to its value.</summary>
internal enum PartShape
{
    /// <summary>It is a part of another that is taken as a whole, or a number.</summary>
    None,

    /// <summary>It is a name, or a name at another time, whose total is put in.</summary>
    Name,

    /// <summary>It looks at the figures behind a total.</summary>
    Figures,

    /// <summary>It needs all of its operands.</summary>
    Strict,

    /// <summary>It is carried out together with the operation it is the left side of: <c>a + b</c> in <c>a + b - c</c>.</summary>
    InnerOfChain,

    /// <summary>It needs one operand to decide which other it needs.</summary>
    Lazy,

    /// <summary>It asks only whether its operand is there.</summary>
    Presence,
}

/// <summary>The shapes of a tree's parts, and the chains that are carried out in one step: <c>a + b − c</c>, <c>a × b × c</c>.</summary>
internal static class PartShapes
{
    /// <summary>The shapes of the parts of a node of the program; what is outside of it has none, as what is worked out for each row of an axis.</summary>
    public static PartShape[] Of(SyntaxTree tree, FormulaProgram program, int root)
    {
        var shapes = new PartShape[tree.NodeCount];
        var inRows = new bool[program.Nodes.Length];
        for (var i = program.Nodes[root].First; i <= root; i++)
        {
            if (program.Nodes[i].Op == NodeOp.Rows) inRows.AsSpan(program.Nodes[i].First..i).Fill(true);
        }

        foreach (var node in tree.PostOrder)
        {
            var number = program.OfPart[node.Id];
            if (number < program.Nodes[root].First || number > root || inRows[number]) continue;
            shapes[node.Id] = Of(program.Nodes[number].Op);
            if (node is BinaryNode { Left: BinaryNode left } chain && Continues(chain, left)) shapes[left.Id] = PartShape.InnerOfChain;
        }

        return shapes;
    }

    /// <summary>Whether the left side of an operation is carried out together with it.</summary>
    public static bool Continues(BinaryNode chain, BinaryNode left) => left.Operator switch
    {
        FormulaOperator.Add or FormulaOperator.Subtract => chain.Operator is FormulaOperator.Add or FormulaOperator.Subtract,
        FormulaOperator.Multiply => chain.Operator == FormulaOperator.Multiply,
        _ => false,
    };

    private static PartShape Of(NodeOp op) => op switch
    {
        NodeOp.Number or NodeOp.Truth => PartShape.None,
        NodeOp.Total => PartShape.Name,
        NodeOp.Figures or NodeOp.Rows => PartShape.Figures,
        NodeOp.And or NodeOp.Or or NodeOp.Choice or NodeOp.Alternative => PartShape.Lazy,
        NodeOp.IsMissing => PartShape.Presence,
        _ => PartShape.Strict,
    };
}
