using Iki.Core.Formulas.Algebra;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition Count = Define(new()
    {
        Place = 2, Name = new("Count", "Cacah"), Parameters = new("x", "x"), Signature = Signature.Figures, Least = 1, Most = 1,
        Documentation = new(
            "How many figures or items of a variable are present; 0 if there are none.",
            "Banyaknya angka atau butir variabel yang ada; 0 bila tidak ada satu pun."),
        Result = _ => FormulaType.Plain(UnitOfMeasure.Unknown),
        OfSingle = SingleFigure.Presence,
    });
}
