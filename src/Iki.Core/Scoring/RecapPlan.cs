namespace Iki.Core.Scoring;

/// <summary>Which periods and offices stand side by side, and which are the whole.</summary>
internal static class RecapPlan
{
    /// <summary>The period of the whole: that asked about, or its year if it has no parts of the length of a column.</summary>
    public static Period WholeOf(RecapColumns columns, Period asked) =>
        LengthOf(columns) is { } length && asked.Length <= length ? Period.OfYear(asked.Year) : asked;

    public static IEnumerable<Period> PeriodsOf(RecapColumns columns, Period whole) => LengthOf(columns) is { } length ? whole.Split(length) : [whole];

    public static IEnumerable<string> OfficesOf(RecapColumns columns, DataSet data, string office)
    {
        if (columns != RecapColumns.Office) return [office];
        var offices = data.Store.Offices;
        var below = offices.DirectlyBelow(office).Select(offices.NameOf).ToArray();
        return below.Length == 0 ? [office] : below;
    }

    private static PeriodLength? LengthOf(RecapColumns columns) => columns switch
    {
        RecapColumns.Month => PeriodLength.Month,
        RecapColumns.Quarter => PeriodLength.Quarter,
        _ => null,
    };
}
