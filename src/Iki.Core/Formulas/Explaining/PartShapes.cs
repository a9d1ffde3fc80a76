using Iki.Core.Formulas.Checking;
using Iki.Core.Formulas.Functions;
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
    public static PartShape[] Of(CheckedTree tree)
    {
        var shapes = new PartShape[tree.Syntax.NodeCount];
        foreach (var node in tree.Syntax.PostOrder)
        {
            shapes[node.Id] = node switch
            {
                NameNode => PartShape.Name,
                UnaryNode => PartShape.Strict,
                BinaryNode { Operator: BinaryOperator.And or BinaryOperator.Or } => PartShape.Lazy,
                BinaryNode => PartShape.Strict,
                ConditionalNode => PartShape.Lazy,
                CallNode call => OfCall(tree.Bound.FunctionOf(call)!, call),
                _ => PartShape.None,
            };
            if (node is BinaryNode { Left: BinaryNode left } chain && Continues(chain, left)) shapes[left.Id] = PartShape.InnerOfChain;
            var takesNames = shapes[node.Id] is PartShape.Name or PartShape.Figures;
            for (var i = 0; takesNames && i < node.ChildCount; i++) shapes[node.Child(i).Id] = PartShape.None;
        }

        return shapes;
    }

    /// <summary>Whether the left side of an operation is carried out together with it.</summary>
    public static bool Continues(BinaryNode chain, BinaryNode left) => left.Operator switch
    {
        BinaryOperator.Add or BinaryOperator.Subtract => chain.Operator is BinaryOperator.Add or BinaryOperator.Subtract,
        BinaryOperator.Multiply => chain.Operator == BinaryOperator.Multiply,
        _ => false,
    };

    private static PartShape OfCall(FunctionDefinition function, CallNode call) => function.Signature switch
    {
        Signature.OtherTime => PartShape.Name,
        Signature.Branches or Signature.Alternatives => PartShape.Lazy,
        Signature.Presence => PartShape.Presence,
        _ => function.TakesFigures(call.ChildCount) ? PartShape.Figures : PartShape.Strict,
    };
}
