using Iki.Core.Formulas.Algebra;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition Min = Define(new()
    {
        Place = 5, Name = new("Min", "Min"), Parameters = new("x | a, b, …", "x | a, b, …"), Signature = Signature.FiguresOrNumbers, Least = 1, Most = FunctionDefinition.Many,
        Documentation = new(
            "The smallest of a variable's figures, or of the arguments; missing if there are none.",
            "Angka terkecil suatu variabel, atau argumen terkecil; kosong bila tidak ada satu pun."),
        PercentPoints = PercentPointRule.All,
        OfSingle = SingleFigure.Itself,
        Real = x => RealNumbers.Extreme(x, 1),
        Exact = x => ExactNumbers.Extreme(x, 1),
        Fast = x =>
        {
            x[0] = MachineFraction.Extreme(x, 1);
            return true;
        },
        Vector = (columns, x) => x.Aggregate((a, b) => columns.Extreme(a, b, 1)),
    });
}
