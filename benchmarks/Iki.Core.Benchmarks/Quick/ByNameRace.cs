namespace Iki.Core.Benchmarks.Quick;

/// <summary>One evaluation of the attendance formula as one writes it first, each figure with its name; and by NCalc, which has names too.</summary>
internal static class ByNameRace
{
    private static decimal _kept;

    public static void Run(int rounds)
    {
        var ncalc = Attendance.ByNCalc();
        var race = Race.Of(rounds, 8, ("by name", ByName), ("ncalc", n => NCalcs(ncalc, n)));
        Report.Times(race, "call", 1, "by name", "ncalc");
        Report.Ratio("byname/ncalc", race.Ratio("by name", "ncalc"), $"{race.Bytes("by name"):0} B a call");
    }

    private static void ByName(int times)
    {
        for (var i = 0; i < times; i++)
        {
            _kept = Attendance.Formula.Evaluate(("pegawai", 20 + (i % 17)), ("hariKerja", 240), ("hariTidakMasuk", i % 7)).Value!.Value;
        }
    }

    private static void NCalcs(NCalc.Expression expression, int times)
    {
        for (var i = 0; i < times; i++)
        {
            _kept += expression.Evaluate(20 + (i % 17), 240, i % 7) > 0 ? 1 : 0;
        }
    }
}
