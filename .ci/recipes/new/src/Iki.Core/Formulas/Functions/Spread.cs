namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition Spread = Define(new()
    {
        Place = 0, Name = new("Spread", "Rentang"), Parameters = new("x | a, b, …", "x | a, b, …"), Signature = Signature.FiguresOrNumbers, Least = 1, Most = FunctionDefinition.Many,
        Documentation = new("The largest less the smallest.", "Yang terbesar dikurangi yang terkecil."),
        PercentPoints = PercentPointRule.All,
        Exact = x =>
        {
            var (low, high) = (x[0], x[0]);
            foreach (var value in x)
            {
                if (value.CompareTo(low) < 0) low = value;
                if (value.CompareTo(high) > 0) high = value;
            }

            return high - low;
        },
    });
}
