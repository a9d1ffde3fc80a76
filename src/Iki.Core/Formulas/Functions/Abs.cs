using Iki.Core.Formulas.Algebra;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition Abs = Define(new()
    {
        Place = 19, Name = new("Abs", "Mutlak"), Parameters = new("x", "x"), Signature = Signature.Numbers, Least = 1, Most = 1,
        Documentation = new(
            "The number without its sign.",
            "Nilai mutlak."),
        Result = types => types[0],
        PercentPoints = PercentPointRule.First,
        Real = x => x[0].Abs(),
        Exact = x => x[0].Abs(),
        Fast = x =>
        {
            if (x[0].Numerator < 0) x[0] = MachineFraction.Negative(x[0]);
            return true;
        },
        Vector = (columns, x) => columns.Abs(x[0]),
    });
}
