using Iki.Core.Formulas.Algebra;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition Power = Define(new()
    {
        Place = 31, Name = new("Power", "Pangkat"), Parameters = new("x, n", "x, n"), Signature = Signature.Numbers, Least = 2, Most = 2,
        Documentation = new(
            "x to the power n, also written x ^ n.",
            "x pangkat n, juga ditulis x ^ n."),
        Result = types => FormulaType.Power(types[0], types.Written(1)),
        Exponent = 1,
        Real = x => RealNumber.Power(x[0], x[1]),
    });
}
