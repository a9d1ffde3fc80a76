using Iki.Core.Formulas.Algebra;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition Exp = Define(new()
    {
        Place = 35, Name = new("Exp", "Exp"), Parameters = new("x", "x"), Signature = Signature.Numbers, Least = 1, Most = 1,
        Documentation = new(
            "e to the power x.",
            "e pangkat x."),
        Result = _ => FormulaType.Plain(UnitOfMeasure.None),
        TakesPlain = true,
        Real = x => RealNumber.Exp(x[0]),
    });
}
