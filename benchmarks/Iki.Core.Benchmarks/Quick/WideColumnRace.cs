using Iki.Core.Formulas;

namespace Iki.Core.Benchmarks.Quick;

/// <summary>The attendance formula over columns: two cores against one, and ten million rows against copying the same columns.</summary>
internal static class WideColumnRace
{
    private const int BlockRows = 100_000;
    private const int ManyRows = 10_000_000;

    public static void Run(int rounds)
    {
        var formula = Attendance.Columns();
        var block = new ColumnData(BlockRows);
        var columns = block.Columns;
        var cores = Race.ByClock(
            rounds,
            5,
            ("one core", n => Race.Times(n, () => formula.Evaluate(columns, block.Values, block.Statuses))),
            ("two cores", n => Race.Times(n, () => formula.EvaluateInParallel(columns, block.Values, block.Statuses, 2))));
        Report.Times(cores, "row", BlockRows, "one core", "two cores");
        Report.Ratio("columnar/2core", cores.Ratio("one core", "two cores"), $"{ColumnFormula.InstructionSet}, {Environment.ProcessorCount} cores here");

        var many = new ColumnData(ManyRows);
        var manyColumns = many.Columns;
        long[][] copies = [new long[ManyRows], new long[ManyRows], new long[ManyRows]];
        var copy = Race.Of(
            Math.Min(rounds, 9),
            1,
            ("10 M rows", n => Race.Times(n, () => formula.Evaluate(manyColumns, many.Values, many.Statuses))),
            ("copy", n => Race.Times(n, () => Copy(many, copies))));
        Report.Times(copy, "row", ManyRows, "10 M rows", "copy");
        Report.Ratio("columnar/copy", copy.Ratio("10 M rows", "copy"), ColumnFormula.InstructionSet);
    }

    private static void Copy(ColumnData from, long[][] to)
    {
        from.Staff.AsSpan().CopyTo(to[0]);
        from.Days.AsSpan().CopyTo(to[1]);
        from.Absent.AsSpan().CopyTo(to[2]);
    }
}
