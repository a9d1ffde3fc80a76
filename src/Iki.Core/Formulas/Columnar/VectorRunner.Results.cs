using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Columnar;

internal sealed partial class VectorRunner<V, TLanes>
{
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
            decimals[i] = MachineRounding.ToDecimal(MachineRounding.Magnitude(scaled[i]), scaled[i] < 0, places);
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
}
