using Iki.Core.Formulas.Algebra;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition DaysInPeriod = Define(new()
    {
        Place = 36, Name = new("DaysInPeriod", "HariDalamPeriode"), Parameters = new("", ""), Signature = Signature.Calendar, Least = 0, Most = 0,
        Documentation = new(
            "The days of the requested period by the calendar: 29 for February 2024, 366 for that year.",
            "Jumlah hari kalender dalam periode yang diminta: 29 untuk Februari 2024, 366 untuk tahun itu."),
        Result = _ => FormulaType.Plain(UnitOfMeasure.Declared("hari")),
    });
}
