namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition If = Define(new()
    {
        Place = 16, Name = new("If", "Jika"), Parameters = new("c, a, b", "c, a, b"), Signature = Signature.Branches, Least = 3, Most = 3,
        Documentation = new(
            "a where the condition c holds, else b; the other one is not looked at.",
            "a bila syarat c terpenuhi, selain itu b; yang lain tidak dihitung."),
        PercentPoints = PercentPointRule.Branches,
    });
}
