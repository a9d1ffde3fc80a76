using Iki.Core.Formulas.Algebra;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition CountOver = Define(new()
    {
        Place = 29, Name = new("CountOver", "CacahPer"), Parameters = new("axis, condition", "sumbu, syarat"), Signature = Signature.Rows, Least = 2, Most = 2,
        Documentation = new(
            "For how many months, quarters, semesters, years, items, offices or branches the condition holds.",
            "Banyaknya bulan, triwulan, semester, tahun, butir, unit, atau cabang yang memenuhi syarat."),
        Result = _ => FormulaType.Plain(UnitOfMeasure.Unknown),
        OfConditions = true,
        OfNoRow = Rational.Zero,
        Combines = () => Sum!,
    });
}
