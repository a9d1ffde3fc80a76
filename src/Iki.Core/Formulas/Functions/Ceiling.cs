using Iki.Core.Formulas.Algebra;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition Ceiling = Define(new()
    {
        Place = 22, Name = new("Ceiling", "BulatkanKeAtas"), Parameters = new("x", "x"), Signature = Signature.Numbers, Least = 1, Most = 1,
        Documentation = new(
            "The smallest whole number not below x; of a percentage in percent points.",
            "Bilangan bulat terkecil yang tidak kurang dari x; persentase dalam poin persen."),
        Result = types => types[0],
        PercentPoints = PercentPointRule.First,
        Rounds = true,
        Real = x => x[0].Ceiling(),
        Exact = x => x[0].Ceiling(),
        Fast = x =>
        {
            x[0] = MachineFraction.Negative(MachineFraction.Floor(MachineFraction.Negative(x[0])));
            return true;
        },
        Vector = (columns, x) => columns.Negate(columns.Floor(columns.Negate(x[0]))),
    });
}
