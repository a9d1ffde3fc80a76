namespace Iki.Core.Benchmarks.Quick;

/// <summary>Columns of the attendance formula as each contender wants them, with the same figures.</summary>
internal sealed class ColumnData
{
    public ColumnData(int rows)
    {
        var random = new Random(2024);
        long[] Of(int from, int to) => [.. Enumerable.Range(0, rows).Select(_ => random.NextInt64(from, to))];
        (Staff, Days, Absent) = (Of(1, 400), Of(200, 260), Of(0, 40));
        Values = new long[rows];
        Statuses = new OutcomeStatus[rows];
    }

    public long[] Staff { get; }

    public long[] Days { get; }

    public long[] Absent { get; }

    public long[] Values { get; }

    public OutcomeStatus[] Statuses { get; }

    public Iki.Core.Formulas.Column[] Columns =>
        [Iki.Core.Formulas.Column.Of(Staff), Iki.Core.Formulas.Column.Of(Days), Iki.Core.Formulas.Column.Of(Absent)];

    public static double[] Doubles(long[] figures) => [.. figures.Select(f => (double)f)];

    public static decimal[] Decimals(long[] figures) => [.. figures.Select(f => (decimal)f)];
}
