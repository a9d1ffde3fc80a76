namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition MinOver = Define(new()
    {
        Place = 27, Name = new("MinOver", "MinPer"), Parameters = new("axis, expression", "sumbu, ekspresi"), Signature = Signature.Rows, Least = 2, Most = 2,
        Documentation = new(
            "The smallest value of the expression worked out for each month, quarter, semester, year, item, office or branch.",
            "Nilai terkecil ekspresi yang dihitung per bulan, triwulan, semester, tahun, butir, unit, atau cabang."),
        Result = types => types[1],
        PercentPoints = PercentPointRule.Branches,
        Combines = () => Min,
    });
}
