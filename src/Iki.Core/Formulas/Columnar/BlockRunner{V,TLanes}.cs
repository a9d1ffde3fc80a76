using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Columnar;

/// <summary>
/// Carries out a plan block by block. Every kernel reports the largest magnitude it met; where that does not prove the block exact,
/// its halves are tried, and at last its rows are evaluated one by one.
/// </summary>
internal sealed class BlockRunner<V, TLanes> : BlockRunner
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

    // The largest magnitude in the block of each node, for the block at hand.
    private double[] _largest = [];

    public BlockRunner(ColumnTask task, ColumnPlan plan)
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

    private bool TryRunNode(int number, int start, int count, int padded, bool isWhole)
    {
        var node = _plan.Nodes[number];
        ref var to = ref BlockOf(number);
        switch (node.Kind)
        {
            case NodeKind.Constant or NodeKind.False or NodeKind.True:
                return true;
            case NodeKind.Figures:
                return (_raw[node.A] && isWhole) || TryLoad(number, start, count, padded);
            case NodeKind.Missing:
                LoadMarks(node.A, start, count, padded, ref to);
                return true;
            case NodeKind.Add:
                return IsExact(number, Combine<Sum>(node, start, isWhole, padded, ref to));
            case NodeKind.Subtract:
                return IsExact(number, Combine<Difference>(node, start, isWhole, padded, ref to));
            case NodeKind.Multiply:
                return IsExact(number, Combine<Product>(node, start, isWhole, padded, ref to));
            case NodeKind.RoundedQuotient:
                return TryDivide<RoundHalfAway>(number, padded);
            case NodeKind.FlooredQuotient:
                return TryDivide<RoundFloor>(number, padded);
            case NodeKind.Select:
                Kernels<V, TLanes>.Select(ref BlockOf(node.A), ref BlockOf(node.B), ref BlockOf(node.C), ref to, padded);
                return IsExact(number, Math.Max(_largest[node.B], _largest[node.C]));
            default:
                Map(node, padded, ref to);
                return IsExact(number, _largest[node.A]);
        }
    }

    private bool IsExact(int number, double largest)
    {
        _largest[number] = largest;
        return largest < ExactLimit;
    }

    private void Map(ColumnNode node, int padded, ref double to)
    {
        ref var a = ref BlockOf(node.A);
        ref var b = ref BlockOf(node.B);
        switch (node.Kind)
        {
            case NodeKind.Magnitude:
                Kernels<V, TLanes>.Map<Magnitude>(ref a, ref b, ref to, padded);
                break;
            case NodeKind.WithSignOf:
                Kernels<V, TLanes>.Map<WithSignOf>(ref a, ref b, ref to, padded);
                break;
            case NodeKind.Less:
                Kernels<V, TLanes>.Map<Lesser>(ref a, ref b, ref to, padded);
                break;
            case NodeKind.LessOrEqual:
                Kernels<V, TLanes>.Map<LesserOrEqual>(ref a, ref b, ref to, padded);
                break;
            case NodeKind.Equal:
                Kernels<V, TLanes>.Map<Same>(ref a, ref b, ref to, padded);
                break;
            case NodeKind.And:
                Kernels<V, TLanes>.Map<Both>(ref a, ref b, ref to, padded);
                break;
            case NodeKind.Or:
                Kernels<V, TLanes>.Map<Either>(ref a, ref b, ref to, padded);
                break;
            case NodeKind.AndNot:
                Kernels<V, TLanes>.Map<FirstOnly>(ref a, ref b, ref to, padded);
                break;
            default:
                Kernels<V, TLanes>.Map<OneOnly>(ref a, ref b, ref to, padded);
                break;
        }
    }

    private double Combine<TKernel>(ColumnNode node, int start, bool isWhole, int padded, ref double to)
        where TKernel : IBinaryKernel
    {
        ref var a = ref OperandOf(node.A, start, isWhole, out var isRawA);
        ref var b = ref OperandOf(node.B, start, isWhole, out var isRawB);
        return (isRawA, isRawB) switch
        {
            (false, false) => Kernels<V, TLanes>.Combine<TKernel, OfBlock, OfBlock>(ref a, ref b, ref to, padded),
            (false, true) => Kernels<V, TLanes>.Combine<TKernel, OfBlock, OfColumn>(ref a, ref b, ref to, padded),
            (true, false) => Kernels<V, TLanes>.Combine<TKernel, OfColumn, OfBlock>(ref a, ref b, ref to, padded),
            _ => Kernels<V, TLanes>.Combine<TKernel, OfColumn, OfColumn>(ref a, ref b, ref to, padded),
        };
    }

    private bool TryDivide<TRounding>(int number, int padded)
        where TRounding : IRoundingKernel
    {
        var node = _plan.Nodes[number];
        ref var to = ref BlockOf(number);
        ref var over = ref BlockOf(node.A);
        ref var under = ref BlockOf(node.B);
        var largest = Math.Max(_largest[node.A], _largest[node.B]);
        if (largest < QuotientKernels<V, TLanes>.NarrowLimit)
        {
            QuotientKernels<V, TLanes>.Narrow<TRounding, OfBlock, OfBlock, ToBlock>(ref over, ref under, 1, ref to, padded);
            return IsExact(number, largest);
        }

        return IsExact(number, QuotientKernels<V, TLanes>.Wide<TRounding, ToBlock>(ref over, ref under, 1, ref to, padded).Largest);
    }

    private bool TryLeave(ref long to, int start, int padded, bool isWhole, out bool hasZero) => _task.Rounding switch
    {
        RoundingMode.HalfAwayFromZero => TryLeave<RoundHalfAway>(ref to, start, padded, isWhole, out hasZero),
        RoundingMode.HalfEven => TryLeave<RoundHalfEven>(ref to, start, padded, isWhole, out hasZero),
        RoundingMode.Up => TryLeave<RoundUp>(ref to, start, padded, isWhole, out hasZero),
        _ => TryLeave<RoundDown>(ref to, start, padded, isWhole, out hasZero),
    };

    private bool TryLeave<TRounding>(ref long to, int start, int padded, bool isWhole, out bool hasZero)
        where TRounding : IRoundingKernel
    {
        ref var target = ref Unsafe.As<long, double>(ref to);
        if (!_prefersWide)
        {
            ref var a = ref OperandOf(_plan.Over, start, isWhole, out var isRawA);
            ref var b = ref OperandOf(_plan.Under, start, isWhole, out var isRawB);
            var report = (isRawA, isRawB) switch
            {
                (false, false) => QuotientKernels<V, TLanes>.Narrow<TRounding, OfBlock, OfBlock, ToIntegers>(ref a, ref b, _plan.Scale, ref target, padded),
                (false, true) => QuotientKernels<V, TLanes>.Narrow<TRounding, OfBlock, OfColumn, ToIntegers>(ref a, ref b, _plan.Scale, ref target, padded),
                (true, false) => QuotientKernels<V, TLanes>.Narrow<TRounding, OfColumn, OfBlock, ToIntegers>(ref a, ref b, _plan.Scale, ref target, padded),
                _ => QuotientKernels<V, TLanes>.Narrow<TRounding, OfColumn, OfColumn, ToIntegers>(ref a, ref b, _plan.Scale, ref target, padded),
            };
            hasZero = report.HasZeroDivisor;
            var largest = Math.Max(report.Largest, Math.Max(_largest[_plan.Over] * Math.Abs(_plan.Scale), _largest[_plan.Under]));
            if (largest < QuotientKernels<V, TLanes>.NarrowLimit) return true;
            _prefersWide = true;
        }

        hasZero = false;
        if (!TryUnrawed(_plan.Over, start, isWhole, padded) || !TryUnrawed(_plan.Under, start, isWhole, padded)) return false;
        var wide = QuotientKernels<V, TLanes>.Wide<TRounding, ToIntegers>(
            ref BlockOf(_plan.Over), ref BlockOf(_plan.Under), _plan.Scale, ref target, padded);
        hasZero = wide.HasZeroDivisor;
        return wide.Largest < ExactLimit;
    }

    /// <summary>Loads a column that was to be taken where it lies.</summary>
    private bool TryUnrawed(int number, int start, bool isWhole, int padded)
    {
        var node = _plan.Nodes[number];
        var isRaw = node.Kind == NodeKind.Figures && _raw[node.A] && isWhole;
        return !isRaw || TryLoad(number, start, padded, padded);
    }

    private bool TryLoad(int number, int start, int count, int padded)
    {
        var slot = _plan.Nodes[number].A;
        ref var to = ref BlockOf(number);
        var block = MemoryMarshal.CreateSpan(ref to, padded);
        if (_task.Columns[slot] is IntegerColumn integers)
        {
            var figures = integers.Figures.Slice(start, count);
            if (count < padded)
            {
                _scratch.AsSpan(0, padded).Clear();
                figures.CopyTo(_scratch);
                figures = _scratch.AsSpan(0, padded);
            }

            var largest = Kernels<V, TLanes>.Load(ref MemoryMarshal.GetReference(figures), ref to, padded);
            var condition = _condition.AsSpan(0, padded);
            condition[count..].Clear();
            if (!RowFailures.Mark(integers.Missing(start, count), condition[..count])) return IsExact(number, largest);
            RowFailures.Clear(condition, MemoryMarshal.Cast<double, long>(block));

            // What stands where a figure is missing may be anything; it counts only where nothing else proves the block.
            return IsExact(number, largest < ExactLimit ? largest : Kernels<V, TLanes>.Largest(ref to, padded));
        }

        var column = (ScaledColumn)_task.Columns[slot];
        block[count..].Clear();
        var marked = column.Load(start, block[..count], _plan.Scales[slot], _marks.AsSpan(0, count));
        if (marked > count / RowsToRescale && TryRescale(slot, start, count)) return false;
        return IsExact(number, Kernels<V, TLanes>.Largest(ref to, padded));
    }

    /// <summary>Whether a column now gets more decimals; the block is then to be tried again, which its halves are.</summary>
    private bool TryRescale(int slot, int start, int count)
    {
        var decimals = _task.Columns[slot].DecimalsOf(start, count);
        if (decimals <= _plan.Scales[slot]) return false;
        var scales = _plan.Scales.ToArray();
        scales[slot] = decimals;
        if (_task.Planner(scales, [.. _plan.Masks]) is not { } plan) return false;
        Take(plan);
        return true;
    }

    private void LoadMarks(int slot, int start, int count, int padded, ref double to)
    {
        var block = MemoryMarshal.Cast<double, long>(MemoryMarshal.CreateSpan(ref to, padded));
        block[count..].Clear();
        RowFailures.Mark(_task.Columns[slot].Missing(start, count), block[..count]);
    }

    private void StoreTruth(Span<long> values)
    {
        var truths = Bits(_plan.Truth, values.Length);
        for (var i = 0; i < values.Length; i++) values[i] = truths[i] & 1;
    }

    private void StoreDecimals(ReadOnlySpan<long> scaled, Span<decimal> decimals)
    {
        var places = _task.Decimals ?? 0;
        for (var i = 0; i < decimals.Length; i++)
        {
            var magnitude = unchecked((ulong)(scaled[i] < 0 ? -scaled[i] : scaled[i]));
            decimals[i] = MachineRounding.ToDecimal(magnitude, scaled[i] < 0, places);
        }
    }

    /// <summary>Takes the value of each row that has none, and says why it has none.</summary>
    private void StoreStatuses(int start, bool isWhole, bool hasZero, Span<long> values, Span<OutcomeStatus> statuses)
    {
        statuses.Clear();
        var count = statuses.Length;
        if (IsNever(_plan.Missing, count) && IsNever(_plan.Failed, count) && !hasZero) return;
        var failed = Bits(_plan.Failed, count);
        if (hasZero)
        {
            ref var under = ref Unsafe.As<double, long>(ref OperandOf(_plan.Under, start, isWhole, out _));
            RowFailures.AddZeros(MemoryMarshal.CreateReadOnlySpan(ref under, count), failed, _condition.AsSpan(0, count));
            failed = _condition.AsSpan(0, count);
        }

        RowFailures.Tell(Bits(_plan.Missing, count), failed, values, statuses);
    }

    private bool IsNever(int condition, int count) =>
        _plan.Nodes[condition].Kind == NodeKind.False || Bits(condition, count).IndexOfAnyExcept(0) < 0;

    /// <summary>The block of a node, or its column where it lies.</summary>
    private ref double OperandOf(int number, int start, bool isWhole, out bool isRaw)
    {
        var node = _plan.Nodes[number];
        isRaw = isWhole && node.Kind == NodeKind.Figures && _raw[node.A];
        if (!isRaw) return ref BlockOf(number);
        ref var figures = ref MemoryMarshal.GetReference(((IntegerColumn)_task.Columns[node.A]).Figures[start..]);
        return ref Unsafe.As<long, double>(ref figures);
    }

    private ref double BlockOf(int number) => ref _blocks[_first + (_plan.Blocks[number] * BlockRows)];

    private ReadOnlySpan<long> Bits(int number, int count) => MemoryMarshal.Cast<double, long>(_blocks.AsSpan(_first + (_plan.Blocks[number] * BlockRows), count));

    private void Take(ColumnPlan plan)
    {
        _plan = plan;
        _prefersWide = false;
        _raw = [.. plan.RawSlots.Zip(_task.Columns, (isRaw, column) => isRaw && column is IntegerColumn { HasMarks: false })];
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
}
