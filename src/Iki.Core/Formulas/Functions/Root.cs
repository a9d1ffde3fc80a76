using Iki.Core.Formulas.Algebra;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition Root = Define(new()
    {
        Place = 32, Name = new("Root", "Akar"), Parameters = new("x, n", "x, n"), Signature = Signature.Numbers, Least = 2, Most = 2,
        Documentation = new(
            "The root of x with the index n: Root(x, 3) is the cube root. There is none of a negative number.",
            "Akar pangkat n dari x: Akar(x, 3) adalah akar pangkat tiga. Bilangan negatif tidak mempunyai akar."),
        Result = types => FormulaType.Power(types[0], exponent: null),
        Exponent = 1,
        Real = x => RealNumber.Root(x[0], x[1]),
    });
}
