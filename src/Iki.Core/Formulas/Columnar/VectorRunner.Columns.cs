using System.Runtime.InteropServices;

namespace Iki.Core.Formulas.Columnar;

internal sealed partial class VectorRunner<V, TLanes>
{
    /// <summary>Loads a column that was to be taken where it lies.</summary>
    private bool TryUnrawed(int number, int start, bool isWhole, int padded) => !IsRaw(number, isWhole) || TryLoad(number, start, padded, padded);

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
}
