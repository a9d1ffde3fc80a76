using Iki.Core.Formulas.Algebra;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition Median = Define(new()
    {
        Place = 7, Name = new("Median", "Median"), Parameters = new("x | a, b, …", "x | a, b, …"), Signature = Signature.FiguresOrNumbers, Least = 1, Most = FunctionDefinition.Many,
        Documentation = new(
            "The middle one of a variable's figures, or of the arguments; of an even number the mean of the middle two.",
            "Nilai tengah angka suatu variabel, atau argumennya; bila genap, rata-rata dua nilai tengah."),
        PercentPoints = PercentPointRule.All,
        OfSingle = SingleFigure.Itself,
        Real = x => RealNumbers.Median(x),
        Exact = x =>
        {
            var sorted = x.ToArray();
            Array.Sort(sorted);
            return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / new Rational(2);
        },
        Fast = x =>
        {
            x.Sort(static (a, b) => MachineFraction.Compare(a, b));
            var middle = x[x.Length / 2];
            if (x.Length % 2 == 0) return MachineFraction.TryAdd(x[(x.Length / 2) - 1], middle, out x[0]) && MachineFraction.TryDivide(x[0], new MachineCell(2, 1), out x[0]);
            x[0] = middle;
            return true;
        },
        Vector = (columns, x) => x.Length switch
        {
            < 3 => columns.Divide(x.Aggregate(columns.Add), columns.Number(new Rational(x.Length))),
            3 => columns.Extreme(columns.Extreme(x[0], x[1], 1), columns.Extreme(columns.Extreme(x[0], x[1], -1), x[2], 1), -1),
            _ => null,
        },
    });
}
