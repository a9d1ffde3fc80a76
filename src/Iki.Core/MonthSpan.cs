namespace Iki.Core;

/// <summary>Consecutive months, which need not be a period with a name: from January to September.</summary>
/// <param name="First">The first one, counted from January of the year 0.</param>
/// <param name="Count">How many.</param>
internal readonly record struct MonthSpan(int First, int Count)
{
    /// <summary>The period they are, else the first and the last of them: <c>2018-01/2018-09</c>.</summary>
    public override string ToString()
    {
        foreach (var length in (ReadOnlySpan<PeriodLength>)[PeriodLength.Month, PeriodLength.Quarter, PeriodLength.Semester, PeriodLength.Year])
        {
            if (Period.MonthsIn(length) == Count && First % Count == 0) return Period.OfMonths(First, length).ToString();
        }

        return $"{Period.OfMonths(First, PeriodLength.Month)}/{Period.OfMonths(First + Count - 1, PeriodLength.Month)}";
    }

    public bool Contains(MonthSpan other) => other.First >= First && other.First + other.Count <= First + Count;

    /// <summary>How many days they have by the calendar.</summary>
    public int Days => Enumerable.Range(First, Count).Sum(m => DateTime.DaysInMonth(m / 12, (m % 12) + 1));

    public IEnumerable<int> Months => Enumerable.Range(First, Count);

    /// <summary>The periods of a length that lie wholly within, in order.</summary>
    public IEnumerable<Period> Split(PeriodLength length)
    {
        var months = Period.MonthsIn(length);
        for (var start = (First + months - 1) / months * months; start + months <= First + Count; start += months)
        {
            yield return Period.OfMonths(start, length);
        }
    }

    public bool Overlaps(MonthSpan other) => other.First < First + Count && First < other.First + other.Count;
}
