namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition YearToDate = Define(new()
    {
        Place = 15, Name = new("YearToDate", "SejakAwalTahun"), Parameters = new("x", "x"), Signature = Signature.OtherTime, Least = 1, Most = 1,
        Documentation = new(
            "The total of x from the start of the year to the end of the period.",
            "Total x sejak awal tahun sampai akhir periode."),
        Result = types => types[0],
        Shift = Shift.YearToDate,
    });
}
