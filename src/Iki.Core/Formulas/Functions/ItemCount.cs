using Iki.Core.Formulas.Algebra;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition ItemCount = Define(new()
    {
        Place = 3, Name = new("ItemCount", "JumlahButir"), Parameters = new("x", "x"), Signature = Signature.Declaration, Least = 1, Most = 1,
        Documentation = new(
            "How many items a variable declares, present or not.",
            "Banyaknya butir yang dinyatakan suatu variabel, ada datanya atau tidak."),
        Result = _ => FormulaType.Plain(UnitOfMeasure.Unknown),
    });
}
