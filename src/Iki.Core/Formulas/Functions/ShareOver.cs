using Iki.Core.Formulas.Algebra;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition ShareOver = Define(new()
    {
        Place = 30, Name = new("ShareOver", "PorsiPer"), Parameters = new("axis, condition", "sumbu, syarat"), Signature = Signature.Rows, Least = 2, Most = 2,
        Documentation = new(
            "The percentage of the months, quarters, semesters, years, items, offices or branches for which the condition holds.",
            "Persentase bulan, triwulan, semester, tahun, butir, unit, atau cabang yang memenuhi syarat."),
        Result = _ => FormulaType.Percentage,
        OfConditions = true,
        Combines = () => Average,
    });
}
