using Iki.Core.Formulas.Algebra;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition Growth = Define(new()
    {
        Place = 12, Name = new("Growth", "Pertumbuhan"), Parameters = new("now, before", "kini, dahulu"), Signature = Signature.Numbers, Least = 2, Most = 2,
        Documentation = new(
            "(now - before) / before * 100%.",
            "(kini - dahulu) / dahulu * 100%."),
        Result = types => types.Agree().AsPercentage(),
        Divisor = 1,
        SignFollowsDivisor = true,
        Real = x => RealNumber.Subtract(x[0], x[1]) is { IsNumber: true } rise ? RealNumber.Divide(rise.Value, x[1]) : RealFailure.TooLarge,
        Exact = x => (x[0] - x[1]) / x[1],
        Fast = x => MachineFraction.TrySubtract(x[0], x[1], out x[0]) && MachineFraction.TryDivide(x[0], x[1], out x[0]),
        Vector = (columns, x) => columns.Divide(columns.Add(x[0], columns.Negate(x[1])), x[1]),
        Symbolic = x => x[0].Plus(x[1].Negated())?.Over(x[1]),
    });
}
