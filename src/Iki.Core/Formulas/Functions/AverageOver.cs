namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition AverageOver = Define(new()
    {
        Place = 26, Name = new("AverageOver", "RataRataPer"), Parameters = new("axis, expression", "sumbu, ekspresi"), Signature = Signature.Rows, Least = 2, Most = 2,
        Documentation = new(
            "The mean of the expression worked out for each month, quarter, semester, year, item, office or branch.",
            "Rata-rata ekspresi yang dihitung per bulan, triwulan, semester, tahun, butir, unit, atau cabang."),
        Result = types => types[1],
        PercentPoints = PercentPointRule.Branches,
        Combines = () => Average,
    });
}
