namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition LastYear = Define(new()
    {
        Place = 14, Name = new("LastYear", "TahunLalu"), Parameters = new("x", "x"), Signature = Signature.OtherTime, Least = 1, Most = 1,
        Documentation = new(
            "The total of x in the same period of the year before.",
            "Total x pada periode yang sama tahun sebelumnya."),
        Result = types => types[0],
        Shift = Shift.LastYear,
    });
}
