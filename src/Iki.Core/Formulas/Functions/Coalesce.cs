namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition Coalesce = Define(new()
    {
        Place = 17, Name = new("Coalesce", "BilaKosong"), Parameters = new("a, b, …", "a, b, …"), Signature = Signature.Alternatives, Least = 2, Most = FunctionDefinition.Many,
        Documentation = new(
            "The first of the arguments that is not missing.",
            "Argumen pertama yang tidak kosong."),
        PercentPoints = PercentPointRule.All,
    });
}
