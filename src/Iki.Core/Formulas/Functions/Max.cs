using Iki.Core.Formulas.Algebra;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition Max = Define(new()
    {
        Place = 6, Name = new("Max", "Maks"), Parameters = new("x | a, b, …", "x | a, b, …"), Signature = Signature.FiguresOrNumbers, Least = 1, Most = FunctionDefinition.Many,
        Documentation = new(
            "The largest of a variable's figures, or of the arguments; missing if there are none.",
            "Angka terbesar suatu variabel, atau argumen terbesar; kosong bila tidak ada satu pun."),
        PercentPoints = PercentPointRule.All,
        OfSingle = SingleFigure.Itself,
        Real = x => RealNumbers.Extreme(x, -1),
        Exact = x => ExactNumbers.Extreme(x, -1),
        Fast = x =>
        {
            x[0] = MachineFraction.Extreme(x, -1);
            return true;
        },
        Vector = (columns, x) => x.Aggregate((a, b) => columns.Extreme(a, b, -1)),
    });
}
