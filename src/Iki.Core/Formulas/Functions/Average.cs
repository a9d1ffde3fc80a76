using Iki.Core.Formulas.Algebra;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition Average = Define(new()
    {
        Place = 4, Name = new("Average", "RataRata"), Parameters = new("x | a, b, …", "x | a, b, …"), Signature = Signature.FiguresOrNumbers, Least = 1, Most = FunctionDefinition.Many,
        Documentation = new(
            "The mean of a variable's figures, or of the arguments; missing if there are none.",
            "Rata-rata angka suatu variabel, atau rata-rata argumennya; kosong bila tidak ada satu pun."),
        PercentPoints = PercentPointRule.All,
        OfSingle = SingleFigure.Itself,
        Real = x => RealNumbers.Mean(x),
        Exact = x => ExactNumbers.Sum(x) is var sum && ExactNumbers.IsTooLarge(sum) ? sum : sum / new Rational(x.Length),
        Fast = x => MachineFraction.TrySum(x) && MachineFraction.TryDivide(x[0], new MachineCell(x.Length, 1), out x[0]),
        Vector = (columns, x) => columns.Divide(x.Aggregate(columns.Add), columns.Number(new Rational(x.Length))),
        Symbolic = x => RationalFunction.Sum(x)?.Over(RationalFunction.Of(new Rational(x.Length))),
    });
}
