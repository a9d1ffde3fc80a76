using Iki.Core.Formulas.Algebra;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition Floor = Define(new()
    {
        Place = 21, Name = new("Floor", "BulatkanKeBawah"), Parameters = new("x", "x"), Signature = Signature.Numbers, Least = 1, Most = 1,
        Documentation = new(
            "The largest whole number not above x; of a percentage in percent points.",
            "Bilangan bulat terbesar yang tidak melebihi x; persentase dalam poin persen."),
        Result = types => types[0],
        PercentPoints = PercentPointRule.First,
        Rounds = true,
        Real = x => x[0].Floor(),
        Exact = x => x[0].Floor(),
        Fast = x =>
        {
            x[0] = MachineFraction.Floor(x[0]);
            return true;
        },
        Vector = (columns, x) => columns.Floor(x[0]),
    });
}
