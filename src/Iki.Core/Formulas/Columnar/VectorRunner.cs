using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Iki.Core.Formulas.Algebra;

namespace Iki.Core.Formulas.Columnar;

/// <summary>
/// Carries out a plan block by block. Every kernel reports the largest magnitude it met; where that does not prove the block exact,
/// its halves are tried, and at last its rows are evaluated one by one.
/// </summary>
internal sealed partial class VectorRunner<V, TLanes> : BlockRunner
    where V : struct
    where TLanes : ILanes<V>
{
    private const int FewRows = 64;
    private const double ExactLimit = 1L << 53;
    private const int RowsToRescale = 8;
    private const int LineOfDoubles = 8;

    private readonly ColumnTask _task;
    private readonly RowRunner _rows;
    private readonly bool[] _marks = new bool[BlockRows];
    private readonly long[] _scratch = new long[BlockRows];
    private readonly long[] _condition = new long[BlockRows];
    private ColumnPlan _plan;
    private double[] _blocks = [];
    private int _first;
    private bool _prefersWide;
    private bool[] _raw = [];

    // Columns that the plan does not load, and in which a figure that is none would go unnoticed.
    private DoubleColumn[] _unloaded = [];

    // The largest magnitude in the block of each node, for the block at hand.
    private double[] _largest = [];

    public VectorRunner(ColumnTask task, ColumnPlan plan)
    {
        _task = task;
        _rows = new RowRunner(task);
        _plan = plan;
        Take(plan);
    }

    public override void Run(int start, ColumnResult result)
    {
        for (var done = 0; done < result.Statuses.Length; done += BlockRows)
        {
            var count = Math.Min(BlockRows, result.Statuses.Length - done);
            RunBlock(start + done, result.Slice(done, count));
        }
    }

    private void RunBlock(int start, ColumnResult result)
    {
        var count = result.Statuses.Length;
        _marks.AsSpan(0, count).Clear();
        if (TryRunBlock(start, result))
        {
            for (var i = _marks.AsSpan(0, count).IndexOf(true); i >= 0 && i < count; i++)
            {
                if (_marks[i]) _rows.RunRow(start, i, result);
            }
        }
        else if (count <= FewRows)
        {
            _rows.Run(start, result);
        }
        else
        {
            // One large number should not slow down all of its block.
            var half = count / 2 / FewRows * FewRows;
            if (half == 0) half = FewRows;
            RunBlock(start, result.Slice(0, half));
            RunBlock(start + half, result.Slice(half, count - half));
        }
    }

    private bool TryRunBlock(int start, ColumnResult result)
    {
        var count = result.Statuses.Length;
        var step = 2 * TLanes.Count;
        var padded = (count + step - 1) / step * step;
        var isWhole = padded == count;
        foreach (var column in _unloaded) column.MarkDoubtful(start, _marks.AsSpan(0, count));
        for (var node = 0; node < _plan.Nodes.Length; node++)
        {
            if (_plan.Blocks[node] >= 0 && !TryRunNode(node, start, count, padded, isWhole)) return false;
        }

        // The last division writes where the caller wants it, unless its last vector would be beyond that.
        var isDirect = isWhole && !result.Integers.IsEmpty;
        var values = isDirect ? result.Integers : _scratch.AsSpan(0, padded);
        var hasZero = false;
        if (_plan.Truth >= 0) StoreTruth(values[..count]);
        else if (!TryLeave(ref MemoryMarshal.GetReference(values), start, padded, isWhole, out hasZero)) return false;
        values = values[..count];
        StoreStatuses(start, isWhole, hasZero, values, result.Statuses);
        if (!isDirect && !result.Integers.IsEmpty) values.CopyTo(result.Integers);
        if (!result.Decimals.IsEmpty) StoreDecimals(values, result.Decimals);
        return true;
    }

    /// <summary>The block of a node, or its column where it lies.</summary>
    private ref double OperandOf(int number, int start, bool isWhole, out bool isRaw)
    {
        isRaw = IsRaw(number, isWhole);
        if (!isRaw) return ref BlockOf(number);
        ref var figures = ref MemoryMarshal.GetReference(((IntegerColumn)_task.Columns[_plan.Nodes[number].A]).Figures[start..]);
        return ref Unsafe.As<long, double>(ref figures);
    }

    /// <summary>Whether a node is a column that is computed with where it lies.</summary>
    private bool IsRaw(int number, bool isWhole) => isWhole && _plan.Nodes[number] is { Kind: NodeKind.Figures } node && _raw[node.A];

    private ref double BlockOf(int number) => ref _blocks[_first + (_plan.Blocks[number] * BlockRows)];

    private ReadOnlySpan<long> Bits(int number, int count) => MemoryMarshal.Cast<double, long>(_blocks.AsSpan(_first + (_plan.Blocks[number] * BlockRows), count));

    private void Take(ColumnPlan plan)
    {
        _plan = plan;
        _prefersWide = false;
        _raw = [.. plan.RawSlots.Zip(_task.Columns, (isRaw, column) => isRaw && column is IntegerColumn { HasMarks: false })];
        _unloaded = [.. _task.Columns.Where((_, slot) => !IsLoaded(plan, slot)).OfType<DoubleColumn>()];
        _largest = [.. plan.Nodes.Select(n => Math.Abs(n.Value))];
        _blocks = new double[(Math.Max(1, plan.BlockCount) * BlockRows) + LineOfDoubles];

        // Vectors that lie across cache lines cost double. Should the collector move the array it is only slower.
        _first = (int)unchecked(-Marshal.UnsafeAddrOfPinnedArrayElement(_blocks, 0) / sizeof(double) & 0xFF) & (LineOfDoubles - 1);
        for (var i = 0; i < plan.Nodes.Length; i++)
        {
            if (plan.Blocks[i] < 0) continue;
            var value = plan.Nodes[i].Kind switch
            {
                NodeKind.Constant => plan.Nodes[i].Value,
                NodeKind.True => BitConverter.Int64BitsToDouble(-1),
                _ => 0,
            };
            _blocks.AsSpan(_first + (plan.Blocks[i] * BlockRows), BlockRows).Fill(value);
        }
    }

    private static bool IsLoaded(ColumnPlan plan, int slot) =>
        plan.Nodes.Where((node, i) => node.Kind == NodeKind.Figures && node.A == slot && plan.Blocks[i] >= 0).Any();
}
