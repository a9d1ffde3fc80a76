using System.Collections.Immutable;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Formulas.Compilation;

/// <summary>The variables above and below a division, each at its time.</summary>
internal readonly record struct Quotient(ImmutableArray<InputReference> Above, ImmutableArray<InputReference> Below);

/// <summary>Finds the divisions of a formula.</summary>
internal static class Quotients
{
    /// <summary>The divisions; not those within rows, each of which has a time or an office of its own.</summary>
    public static ImmutableArray<Quotient> Of(FormulaProgram program)
    {
        var found = new Stack<Quotient>();
        for (var i = program.Result; i >= 0; i--)
        {
            var node = program.Nodes[i];
            if (node.Op == NodeOp.Rows) i = node.First;
            if (node.Operator is not { Divides: true } && node.Function != FunctionTable.Percent) continue;
            var quotient = new Quotient(InputsOf(program, node.Operands[0]), InputsOf(program, node.Operands[1]));
            if (quotient is { Above.IsEmpty: false, Below.IsEmpty: false }) found.Push(quotient);
        }

        return [.. found];
    }

    /// <summary>The variables in a part of a formula whose figures it computes with; not those it counts or asks whether they are there.</summary>
    private static ImmutableArray<InputReference> InputsOf(FormulaProgram program, int part)
    {
        var inputs = new List<InputReference>();
        for (var i = part; i >= program.Nodes[part].First; i--)
        {
            var node = program.Nodes[i];
            if (node.Op is NodeOp.IsMissing or NodeOp.Rows) i = node.First;
            if (node.Function is { Signature: Signature.Declaration } || node.Function == FunctionTable.Count) continue;
            if (program.WeightsOf(node) is { } weights) inputs.Add(weights);
            if (node.Input != ProgramNode.None) inputs.Add(program.InputOf(node));
        }

        inputs.Reverse();
        return [.. inputs.Where(i => i.Symbol.Role == SymbolRole.Variable)];
    }
}
