using Iki.Core.Formulas;

namespace Iki.Core.Benchmarks.Quick;

/// <summary>
/// Two formulas of the language's case files over a million rows, drawn by lot (Python's random.Random(2024).sample over those of
/// two and more figures), against the same written by hand in double.
/// </summary>
internal static class AnyColumnRace
{
    private const int Rows = 1_000_000;

    public static void Run(int rounds)
    {
        var data = new ColumnData(Rows);
        var (a, b, c) = (ColumnData.Doubles(data.Staff), ColumnData.Doubles(data.Days), ColumnData.Doubles(data.Absent));
        var doubles = new double[Rows];
        var growth = Prepare("Growth(pegawai, hadir)", "%", "pegawai", "hadir");
        var sum = Prepare("a + b * c", null, "a", "b", "c");
        Column[] two = [data.Columns[0], data.Columns[1]];
        var three = data.Columns;
        var race = Race.Of(
            rounds,
            3,
            ("Growth", n => Race.Times(n, () => growth.Evaluate(two, data.Values, data.Statuses))),
            ("Growth in double", n => Race.Times(n, () => Growth(a, b, doubles))),
            ("a + b * c", n => Race.Times(n, () => sum.Evaluate(three, data.Values, data.Statuses))),
            ("a + b * c in double", n => Race.Times(n, () => Sum(a, b, c, doubles))));
        Report.Times(race, "row", Rows, "Growth", "Growth in double", "a + b * c", "a + b * c in double");
        var mean = Math.Sqrt(race.Ratio("Growth", "Growth in double") * race.Ratio("a + b * c", "a + b * c in double"));
        Report.Ratio("columnar/double-any", mean, ColumnFormula.InstructionSet);
    }

    private static ColumnFormula Prepare(string text, string? unit, params string[] inputs) =>
        Formula.Compile(text, target: new FormulaTarget { Unit = unit, Decimals = 2 }).Value.PrepareColumns(inputs);

    private static void Growth(double[] now, double[] before, double[] results)
    {
        for (var i = 0; i < results.Length; i++) results[i] = (now[i] - before[i]) / before[i] * 100;
    }

    private static void Sum(double[] a, double[] b, double[] c, double[] results)
    {
        for (var i = 0; i < results.Length; i++) results[i] = a[i] + (b[i] * c[i]);
    }
}
