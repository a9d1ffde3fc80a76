using System.Globalization;
using System.Numerics;
using System.Runtime.Intrinsics;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Columnar;

/// <summary>Binary fractions, each standing for the decimal of its shortest text.</summary>
internal sealed class DoubleColumn(ReadOnlyMemory<double> figures, ReadOnlyMemory<bool> missing) : ScaledColumn(figures.Length, missing)
{
    // Two decimals of at most 15 digits are never the same double: one of them that reads back is the shortest.
    private const double Limit = 1e15;

    public override int Load(int start, Span<double> to, int decimals, Span<bool> marks)
    {
        var rows = figures.Span.Slice(start, to.Length);
        var absent = Missing(start, to.Length);
        var power = (double)MachineRounding.PowerOfTen(decimals);
        var marked = 0;
        var i = 0;
        if (absent.IndexOf(true) < 0)
        {
            for (; i + Vector256<double>.Count <= rows.Length; i += Vector256<double>.Count)
            {
                var figure = Vector256.Create(rows[i..]);
                var integer = Vector256.Round(figure * power);
                var isRead = Vector256.Equals(integer / power, figure) & Vector256.LessThan(Vector256.Abs(integer), Vector256.Create(Limit));
                Vector256.ConditionalSelect(isRead, integer, Vector256<double>.Zero).CopyTo(to[i..]);
                var unread = ~Vector256.ExtractMostSignificantBits(isRead) & 0xF;
                if (unread == 0) continue;
                marked += BitOperations.PopCount(unread);
                for (var lane = 0; lane < Vector256<double>.Count; lane++) marks[i + lane] |= (unread >> lane & 1) != 0;
            }
        }

        for (; i < rows.Length; i++)
        {
            to[i] = 0;
            if (!absent.IsEmpty && absent[i]) continue;
            if (TryScale(rows[i], power, out var integer))
            {
                to[i] = integer;
                continue;
            }

            marks[i] = true;
            marked++;
        }

        return marked;
    }

    /// <summary>Marks the rows whose figure may be none: infinities, NaN, and numbers that may have more than 28 digits.</summary>
    public void MarkDoubtful(int start, Span<bool> marks)
    {
        // The shortest text has at most 17 digits: from here on at most 28 decimals.
        const double Least = 1e-12;
        var rows = figures.Span.Slice(start, marks.Length);
        var absent = Missing(start, marks.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            var isSound = Math.Abs(rows[i]) is 0 or (>= Least and < Limit);
            marks[i] |= !isSound && (absent.IsEmpty || !absent[i]);
        }
    }

    private protected override int DecimalsOf(int row)
    {
        for (var decimals = 0; decimals <= MostDecimals; decimals++)
        {
            if (TryScale(figures.Span[row], MachineRounding.PowerOfTen(decimals), out _)) return decimals;
        }

        return MostDecimals + 1;
    }

    private protected override Figure FigureAt(int row) => Figure.Read(figures.Span[row].ToString("R", CultureInfo.InvariantCulture));

    private static bool TryScale(double figure, double power, out double integer)
    {
        integer = Math.Round(figure * power);
        return integer / power == figure && Math.Abs(integer) < Limit;
    }
}
