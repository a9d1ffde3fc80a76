using Iki.Core.Formulas.Algebra;

namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition IsMissing = Define(new()
    {
        Place = 18, Name = new("IsMissing", "Kosong"), Parameters = new("x", "x"), Signature = Signature.Presence, Least = 1, Most = 1,
        Documentation = new(
            "Whether x is missing.",
            "Apakah x kosong."),
        Result = _ => FormulaType.Condition,
    });
}
