using Iki.Core.Formulas.Algebra;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition Mod = Define(new()
    {
        Place = 24, Name = new("Mod", "Sisa"), Parameters = new("a, b", "a, b"), Signature = Signature.Numbers, Least = 2, Most = 2,
        Documentation = new(
            "What is left of a after taking b as often as it goes; has the sign of b.",
            "Sisa a dibagi b; tandanya mengikuti b."),
        Divisor = 1,
        Real = x => RealNumber.Mod(x[0], x[1]),
        Exact = x => x[0] - (x[1] * (x[0] / x[1]).Floor()),
        Fast = x => MachineFraction.TryDivide(x[0], x[1], out var quotient)
            && MachineFraction.TryMultiply(x[1], MachineFraction.Floor(quotient), out var taken)
            && MachineFraction.TrySubtract(x[0], taken, out x[0]),
        Vector = (columns, x) => columns.Modulo(x[0], x[1]),
    });
}
