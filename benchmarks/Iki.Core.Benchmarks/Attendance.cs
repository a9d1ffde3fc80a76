using Iki.Core.Formulas;

namespace Iki.Core.Benchmarks;

/// <summary>The attendance formula of the decrees, and how others compute it.</summary>
internal static class Attendance
{
    public const string Text = "pegawai * (hariKerja - hariTidakMasuk) / (pegawai * hariKerja) * 100%";
    public const string Plain = "pegawai * (hariKerja - hariTidakMasuk) / (pegawai * hariKerja) * 100";

    public static Formula Formula { get; } = Formula.Compile(Text, target: new FormulaTarget { Unit = "%", Decimals = 2 }).Value;

    public static PreparedFormula Prepared() => Formula.Prepare("pegawai", "hariKerja", "hariTidakMasuk");

    public static ColumnFormula Columns() => Formula.PrepareColumns("pegawai", "hariKerja", "hariTidakMasuk");

    public static decimal InDecimal(decimal staff, decimal days, decimal absent) =>
        Math.Round(staff * (days - absent) / (staff * days) * 100m, 2, MidpointRounding.AwayFromZero);

    public static double InDouble(double staff, double days, double absent) => staff * (days - absent) / (staff * days) * 100;

    public static NCalc.Expression ByNCalc() => new(Plain);

    public static Func<NCalcContext, double> ByLambda() => new NCalc.Expression(Plain).ToLambda<NCalcContext, double>();

    public static double Evaluate(this NCalc.Expression expression, double staff, double days, double absent)
    {
        expression.Parameters["pegawai"] = staff;
        expression.Parameters["hariKerja"] = days;
        expression.Parameters["hariTidakMasuk"] = absent;
        return (double)expression.Evaluate();
    }
}

/// <summary>What NCalc's lambda reads its parameters from: properties under their names in the formula.</summary>
internal sealed class NCalcContext
{
    public double pegawai { get; set; }

    public double hariKerja { get; set; }

    public double hariTidakMasuk { get; set; }
}
