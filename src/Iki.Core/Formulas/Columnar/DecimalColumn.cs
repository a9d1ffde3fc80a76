using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Columnar;

/// <summary>Decimals, each of its own scale.</summary>
internal sealed class DecimalColumn(ReadOnlyMemory<decimal> figures, ReadOnlyMemory<bool> missing) : ScaledColumn(figures.Length, missing)
{
    private const ulong Limit = 1UL << 53;

    public override int Load(int start, Span<double> to, int decimals, Span<bool> marks)
    {
        var rows = figures.Span.Slice(start, to.Length);
        var absent = Missing(start, to.Length);
        var marked = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            to[i] = 0;
            if (!absent.IsEmpty && absent[i]) continue;
            var (magnitude, scale, isNegative) = Parts(rows[i]);
            if (scale > decimals) MachineRounding.DropZeros(ref magnitude, ref scale);
            if (scale <= decimals && magnitude < Limit && Math.BigMul(magnitude, MachineRounding.PowerOfTen(decimals - scale), out var integer) == 0
                && integer < Limit)
            {
                to[i] = isNegative ? -(double)integer : integer;
            }
            else
            {
                marks[i] = true;
                marked++;
            }
        }

        return marked;
    }

    private protected override int DecimalsOf(int row)
    {
        var (magnitude, scale, _) = Parts(figures.Span[row]);
        MachineRounding.DropZeros(ref magnitude, ref scale);
        return scale;
    }

    private protected override Figure FigureAt(int row) => figures.Span[row];

    /// <summary>The integer of a decimal and its scale; the largest integer, which ends in no 0, where 64 bits are too few.</summary>
    private static (ulong Magnitude, int Scale, bool IsNegative) Parts(decimal figure)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(figure, bits);
        var magnitude = bits[2] != 0 ? ulong.MaxValue : unchecked(((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return (magnitude, (bits[3] >> 16) & 0xFF, bits[3] < 0);
    }
}
