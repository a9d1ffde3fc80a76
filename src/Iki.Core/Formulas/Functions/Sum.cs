using Iki.Core.Formulas.Algebra;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition Sum = Define(new()
    {
        Place = 1, Name = new("Sum", "Jumlah"), Parameters = new("x | a, b, …", "x | a, b, …"), Signature = Signature.FiguresOrNumbers, Least = 1, Most = FunctionDefinition.Many,
        Documentation = new(
            "The sum of a variable's figures or items, or of the arguments; missing if there are none.",
            "Jumlah angka atau butir suatu variabel, atau jumlah argumennya; kosong bila tidak ada satu pun."),
        WantsAggregate = Aggregation.Sum,
        PercentPoints = PercentPointRule.All,
        OfSingle = SingleFigure.Itself,
        Real = x => RealNumbers.Sum(x),
        Exact = x => ExactNumbers.Sum(x),
        Fast = MachineFraction.TrySum,
        Vector = (columns, x) => x.Aggregate(columns.Add),
        Symbolic = RationalFunction.Sum,
    });
}
