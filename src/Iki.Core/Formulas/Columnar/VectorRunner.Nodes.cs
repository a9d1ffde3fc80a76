using Iki.Core.Formulas.Algebra;

namespace Iki.Core.Formulas.Columnar;

internal sealed partial class VectorRunner<V, TLanes>
{
    private bool TryRunNode(int number, int start, int count, int padded, bool isWhole)
    {
        var node = _plan.Nodes[number];
        ref var to = ref BlockOf(number);
        switch (node.Kind)
        {
            case NodeKind.Constant or NodeKind.False or NodeKind.True:
                return true;
            case NodeKind.Figures:
                return IsRaw(number, isWhole) || TryLoad(number, start, count, padded);
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
}
