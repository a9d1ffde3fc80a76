using Iki.Core.Formulas.Algebra;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition Clamp = Define(new()
    {
        Place = 23, Name = new("Clamp", "Batasi"), Parameters = new("x, lo, hi", "x, bawah, atas"), Signature = Signature.Numbers, Least = 3, Most = 3,
        Documentation = new(
            "x, but at least lo and at most hi.",
            "x, tetapi paling kecil bawah dan paling besar atas."),
        PercentPoints = PercentPointRule.All,
        OrderedBounds = (1, 2),
        Real = x => RealNumbers.Extreme([x[0], x[1]], -1) is { IsNumber: true } least ? RealNumber.Min(least.Value, x[2]) : RealFailure.Undecided,
        Exact = x => ExactNumbers.Extreme([ExactNumbers.Extreme(x[..2], -1), x[2]], 1),
        Fast = x =>
        {
            x[0] = MachineFraction.Extreme(x[..2], -1);
            if (MachineFraction.Compare(x[2], x[0]) < 0) x[0] = x[2];
            return true;
        },
        Vector = (columns, x) => columns.Extreme(columns.Extreme(x[0], x[1], -1), x[2], 1),
    });
}
