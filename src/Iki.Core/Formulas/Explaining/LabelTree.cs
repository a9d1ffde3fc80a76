using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Explaining;

/// <summary>A formula's tree with each name replaced by what the decree calls it.</summary>
internal static class LabelTree
{
    public static SyntaxTree Of(SyntaxTree tree, Func<NameNode, (string Name, string? Item)> labelOf)
    {
        var make = new StepNodes(writesPercentAsProduct: false, ShareUnit.Percent);
        var built = new SyntaxNode[tree.NodeCount];
        foreach (var node in tree.PostOrder)
        {
            if (node is not NameNode name)
            {
                built[node.Id] = make.Again(node, built);
                continue;
            }

            var (label, item) = labelOf(name);
            built[node.Id] = make.Name(Bracketable(label), item is null ? null : Bracketable(item));
        }

        return new SyntaxTree("", built[tree.Root.Id], make.Count);
    }

    // Labels are written in brackets, and cannot hold any.
    private static string Bracketable(string label) => label.Replace('[', '(').Replace(']', ')');
}
