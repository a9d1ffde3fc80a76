using Iki.Core.Formulas.Algebra;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition Round = Define(new()
    {
        Place = 20, Name = new("Round", "Bulatkan"), Parameters = new("x | x, d", "x | x, d"), Signature = Signature.NumberAndDigits, Least = 1, Most = 2,
        Documentation = new(
            "x rounded to d decimals (−28 … 28; 0 if not given), half away from zero; of a percentage in percent points.",
            "x dibulatkan ke d desimal (−28 … 28; 0 bila tidak ditulis), angka 5 dibulatkan ke atas (menjauhi nol); persentase dalam poin persen."),
        Result = types => types[0],
        PercentPoints = PercentPointRule.First,
        Rounds = true,
        Real = x => x[1].TryGetExact(out var digits) ? x[0].Round((int)digits.Numerator) : RealFailure.Undecided,
        Exact = x => x[0].Round((int)x[1].Numerator),
        Fast = x => x[1].Numerator is >= 0 and < MachineRounding.MostDecimals && MachineFraction.TryRound(x[0], (int)x[1].Numerator, out x[0]),
        Vector = (columns, x) => columns.Round(x[0], (int)x[1].Factor.Numerator),
    });
}
