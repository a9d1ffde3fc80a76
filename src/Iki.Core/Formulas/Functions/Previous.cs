namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition Previous = Define(new()
    {
        Place = 13, Name = new("Previous", "Sebelumnya"), Parameters = new("x | x, n", "x | x, n"), Signature = Signature.OtherTime, Least = 1, Most = 2,
        Documentation = new(
            "The total of x one period (n periods) of the same length before.",
            "Total x satu periode (n periode) yang sama panjang sebelumnya."),
        Result = types => types[0],
        Shift = Shift.Previous,
    });
}
