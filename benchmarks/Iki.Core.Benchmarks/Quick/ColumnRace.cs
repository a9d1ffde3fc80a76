using Iki.Core.Formulas;

namespace Iki.Core.Benchmarks.Quick;

/// <summary>The attendance formula over a million rows on one core: columnar, hand-written in double and in decimal.</summary>
internal static class ColumnRace
{
    private const int Rows = 1_000_000;

    public static void Run(int rounds)
    {
        var data = new ColumnData(Rows);
        var formula = Attendance.Columns();
        var columns = data.Columns;
        var (staff, days, absent) = (ColumnData.Doubles(data.Staff), ColumnData.Doubles(data.Days), ColumnData.Doubles(data.Absent));
        var (staffM, daysM, absentM) = (ColumnData.Decimals(data.Staff), ColumnData.Decimals(data.Days), ColumnData.Decimals(data.Absent));
        var doubles = new double[Rows];
        var decimals = new decimal[Rows];
        (string, Action<int>)[] contenders =
        [
            ("columnar", n => Race.Times(n, () => formula.Evaluate(columns, data.Values, data.Statuses))),
            ("double", n => Race.Times(n, () => Doubles(staff, days, absent, doubles))),
            ("decimal column", n => Race.Times(n, () => Decimals(staffM, daysM, absentM, decimals))),
        ];

        // Again and again over the same columns, which then come from the third-level cache.
        Print("", Race.Of(rounds, 25, contenders));

        // Once each: what the columns of the others (64 MB of decimals) have left of one's own in the cache.
        Print("-cold", Race.Of(rounds, 1, contenders));
    }

    private static void Print(string suffix, Race race)
    {
        Report.Times(race, "row", Rows, "columnar", "double", "decimal column");
        Report.Ratio("columnar/double" + suffix, race.Ratio("columnar", "double"), ColumnFormula.InstructionSet);
        Report.Ratio("decimal/columnar" + suffix, race.Ratio("decimal column", "columnar"), ColumnFormula.InstructionSet);
    }

    private static void Doubles(double[] staff, double[] days, double[] absent, double[] results)
    {
        for (var i = 0; i < results.Length; i++) results[i] = Attendance.InDouble(staff[i], days[i], absent[i]);
    }

    private static void Decimals(decimal[] staff, decimal[] days, decimal[] absent, decimal[] results)
    {
        for (var i = 0; i < results.Length; i++) results[i] = Attendance.InDecimal(staff[i], days[i], absent[i]);
    }
}
