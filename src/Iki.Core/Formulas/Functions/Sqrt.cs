using Iki.Core.Formulas.Algebra;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition Sqrt = Define(new()
    {
        Place = 33, Name = new("Sqrt", "AkarKuadrat"), Parameters = new("x", "x"), Signature = Signature.Numbers, Least = 1, Most = 1,
        Documentation = new(
            "The square root of x. There is none of a negative number.",
            "Akar kuadrat x. Bilangan negatif tidak mempunyai akar."),
        Result = types => FormulaType.Power(types[0], exponent: null),
        Real = x => RealNumber.Sqrt(x[0]),
    });
}
