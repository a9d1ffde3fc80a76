namespace Iki.Core.Formulas.Functions;

internal static partial class FunctionTable
{
    public static readonly FunctionDefinition MaxOver = Define(new()
    {
        Place = 28, Name = new("MaxOver", "MaksPer"), Parameters = new("axis, expression", "sumbu, ekspresi"), Signature = Signature.Rows, Least = 2, Most = 2,
        Documentation = new(
            "The largest value of the expression worked out for each month, quarter, semester, year, item, office or branch.",
            "Nilai terbesar ekspresi yang dihitung per bulan, triwulan, semester, tahun, butir, unit, atau cabang."),
        Result = types => types[1],
        PercentPoints = PercentPointRule.Branches,
        Combines = () => Max,
    });
}
