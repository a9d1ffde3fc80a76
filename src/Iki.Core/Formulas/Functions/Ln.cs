using Iki.Core.Formulas.Algebra;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition Ln = Define(new()
    {
        Place = 34, Name = new("Ln", "Ln"), Parameters = new("x", "x"), Signature = Signature.Numbers, Least = 1, Most = 1,
        Documentation = new(
            "The natural logarithm of x, which must be more than 0.",
            "Logaritma natural x, yang harus lebih dari 0."),
        Result = _ => FormulaType.Plain(UnitOfMeasure.None),
        TakesPlain = true,
        Real = x => RealNumber.Ln(x[0]),
    });
}
