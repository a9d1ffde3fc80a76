using Iki.Core.Formulas.Algebra;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition Percent = Define(new()
    {
        Place = 11, Name = new("Percent", "Persen"), Parameters = new("part, whole", "bagian, keseluruhan"), Signature = Signature.Numbers, Least = 2, Most = 2,
        Documentation = new(
            "part / whole * 100%.",
            "bagian / keseluruhan * 100%."),
        Result = types => FormulaType.Quotient(types[0], types[1]).AsPercentage(),
        Divisor = 1,
        Real = x => RealNumber.Divide(x[0], x[1]),
        Exact = x => x[0] / x[1],
        Fast = x => MachineFraction.TryDivide(x[0], x[1], out x[0]),
        Vector = (columns, x) => columns.Divide(x[0], x[1]),
        Symbolic = x => x[0].Over(x[1]),
    });
}
