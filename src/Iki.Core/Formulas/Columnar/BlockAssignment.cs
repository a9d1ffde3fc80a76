using Iki.Core.Formulas.Algebra;

namespace Iki.Core.Formulas.Columnar;

/// <summary>
/// Gives the nodes of a plan that are needed their blocks: constants keep theirs, others hand theirs on once nobody needs them, so
/// that few blocks are in the cache.
/// </summary>
internal static class BlockAssignment
{
    public static ColumnPlan Assign(ColumnPlan plan)
    {
        var nodes = plan.Nodes;
        var lastUse = Enumerable.Repeat(-1, nodes.Length).ToArray();
        var needsBlock = new bool[nodes.Length];
        foreach (var result in plan.Truth < 0 ? new[] { plan.Over, plan.Under } : [plan.Truth]) Use(result, nodes.Length, isRawEnough: true);
        foreach (var condition in new[] { plan.Missing, plan.Failed }) Use(condition, nodes.Length, isRawEnough: false);
        for (var i = nodes.Length - 1; i >= 0; i--)
        {
            if (lastUse[i] < 0) continue;
            var node = nodes[i];
            var isRawEnough = node.Kind is NodeKind.Add or NodeKind.Subtract or NodeKind.Multiply;
            foreach (var operand in Operands(node)) Use(operand, i, isRawEnough);
        }

        return plan with { Blocks = [.. Blocks(plan, lastUse, needsBlock, out var count, out var raw)], BlockCount = count, RawSlots = [.. raw] };

        void Use(int operand, int by, bool isRawEnough)
        {
            lastUse[operand] = Math.Max(lastUse[operand], by);
            needsBlock[operand] |= !isRawEnough || nodes[operand].Kind != NodeKind.Figures;
        }
    }

    private static int[] Blocks(ColumnPlan plan, int[] lastUse, bool[] needsBlock, out int count, out bool[] raw)
    {
        var nodes = plan.Nodes;
        var blocks = Enumerable.Repeat(-1, nodes.Length).ToArray();
        raw = new bool[plan.Scales.Length];
        var free = new Stack<int>();
        count = 0;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (lastUse[i] < 0) continue;
            if (nodes[i].Kind == NodeKind.Figures && !needsBlock[i]) raw[nodes[i].A] = true;
            if (!IsComputed(nodes[i]))
            {
                blocks[i] = count++;
                continue;
            }

            // In place is fine: a kernel reads a row's operands before it writes the row.
            foreach (var operand in Operands(nodes[i]).Distinct())
            {
                if (lastUse[operand] == i && IsComputed(nodes[operand])) free.Push(blocks[operand]);
            }

            blocks[i] = free.TryPop(out var block) ? block : count++;
        }

        return blocks;
    }

    private static IEnumerable<int> Operands(ColumnNode node) =>
        node.Kind is NodeKind.Figures or NodeKind.Missing ? [] : new[] { node.A, node.B, node.C }.Where(o => o >= 0);

    private static bool IsComputed(ColumnNode node) => node.Kind is not (NodeKind.Constant or NodeKind.False or NodeKind.True);
}
