using Iki.Core.Formulas.Algebra;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition WeightedAverage = Define(new()
    {
        Place = 10, Name = new("WeightedAverage", "RataRataTertimbang"), Parameters = new("x, w", "x, w"), Signature = Signature.PairedFigures, Least = 2, Most = 2,
        Documentation = new(
            "The mean of x weighted by w, paired by period or item; a period or item in one of them only is invalid input.",
            "Rata-rata x yang ditimbang dengan w, dipasangkan per periode atau butir; yang tanpa pasangan adalah masukan tidak sah."),
        Result = types => types[0],
        Divisor = 1,
        Exact = Mean,
    });

    private static Rational? Mean(ReadOnlySpan<Rational> valuesAndWeights)
    {
        var x = valuesAndWeights[..(valuesAndWeights.Length / 2)];
        var w = valuesAndWeights[x.Length..];
        var (sum, total) = (Rational.Zero, Rational.Zero);
        for (var i = 0; i < x.Length; i++)
        {
            sum += x[i] * w[i];
            total += w[i];
            if (ExactNumbers.IsTooLarge(sum)) return sum;
            if (ExactNumbers.IsTooLarge(total)) return total;
        }

        return total.IsZero ? null : sum / total;
    }
}
