using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Iki.Core.Numerics;

namespace Iki.Core;

/// <summary>
/// A calendar period: <c>2018</c>, <c>2018-S1</c>, <c>2018-Q3</c> or <c>2018-03</c>. The same in every culture.
/// </summary>
/// <remarks>
/// <see langword="default"/> is no period, and is refused wherever a period is taken. As a text, in JSON, as a key in JSON and where ASP.NET binds
/// one from a route or a query, a period is <c>2018-Q3</c>.
/// </remarks>
/// <example>
/// <code>
/// var quarter = Period.Parse("2025-Q1");
/// var today = Period.Of(new DateOnly(2025, 2, 14), PeriodLength.Quarter);  // 2025-Q1
/// quarter.Contains(new DateOnly(2025, 3, 31));                             // true
/// quarter.Next();                                                          // 2025-Q2
/// quarter.Months();                                                        // 2025-01, 2025-02, 2025-03
/// </code>
/// </example>
[TypeConverter(typeof(ParsableTypeConverter<Period>))]
[JsonConverter(typeof(IkiJsonConverter))]
public readonly partial record struct Period : IComparable<Period>
{
    private const int FirstYear = 1;
    private const int LastYear = 9999;

    /// <summary>What is said of a period that was never set.</summary>
    internal const string Unset =
        "The period was never set: it is default(Period), which is no time. Write Period.Parse(\"2025-Q1\"), Period.OfMonth(2025, 3), "
        + "or Period.Of(day, PeriodLength.Month).";

    // Months since January of the year 0, and so an order and a distance.
    private readonly int _firstMonth;

    private Period(int firstMonth, PeriodLength length)
    {
        _firstMonth = firstMonth;
        Length = length;
    }

    /// <summary>How long it is.</summary>
    public PeriodLength Length { get; }

    /// <summary>The calendar year it lies in.</summary>
    public int Year => _firstMonth / 12;

    /// <summary>Which of its kind in the year, from 1: 3 for the third quarter.</summary>
    public int Number => (_firstMonth % 12 / MonthCount) + 1;

    /// <summary>The first day.</summary>
    public DateOnly FirstDay => new(Year, (_firstMonth % 12) + 1, 1);

    /// <summary>The last day.</summary>
    public DateOnly LastDay => new DateOnly(Year, (_firstMonth % 12) + MonthCount, 1).AddDays(
        DateTime.DaysInMonth(Year, (_firstMonth % 12) + MonthCount) - 1);

    /// <summary>The months it consists of.</summary>
    internal MonthSpan Span => new(_firstMonth, MonthCount);

    /// <summary>The months from the start of its year to its end.</summary>
    internal MonthSpan YearToDate => new(Year * 12, (_firstMonth % 12) + MonthCount);

    /// <summary>Start and length in one number, in the order of time; of periods that start together the longest comes first.</summary>
    internal int Packed => (_firstMonth << 2) | (PeriodLength.Year - Length);

    internal static Period OfMonths(int first, PeriodLength length) => new(first, length);

    internal static Period Unpack(int packed) => new(packed >> 2, PeriodLength.Year - (packed & 3));

    /// <summary>How many months it has.</summary>
    internal int MonthCount => MonthsIn(Length);

    internal static int MonthsIn(PeriodLength length) => length switch
    {
        PeriodLength.Month => 1,
        PeriodLength.Quarter => 3,
        PeriodLength.Semester => 6,
        _ => 12,
    };

    /// <summary>A year.</summary>
    /// <param name="year">1 … 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static Period OfYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        return new Period(year * 12, PeriodLength.Year);
    }

    /// <summary>A semester.</summary>
    /// <param name="year">1 … 9999.</param>
    /// <param name="number">1 or 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static Period OfSemester(int year, int number) => PartOf(year, number, PeriodLength.Semester);

    /// <summary>A quarter (triwulan).</summary>
    /// <param name="year">1 … 9999.</param>
    /// <param name="number">1 … 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static Period OfQuarter(int year, int number) => PartOf(year, number, PeriodLength.Quarter);

    /// <summary>A month.</summary>
    /// <param name="year">1 … 9999.</param>
    /// <param name="number">1 … 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static Period OfMonth(int year, int number) => PartOf(year, number, PeriodLength.Month);

    /// <summary>The period of a length that a day lies in.</summary>
    /// <param name="day">The day.</param>
    /// <param name="length">How long the period is.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such length.</exception>
    public static Period Of(DateOnly day, PeriodLength length)
    {
        if (!Enum.IsDefined(length)) throw new ArgumentOutOfRangeException(nameof(length), length, null);
        return new Period((day.Year * 12) + ((day.Month - 1) / MonthsIn(length) * MonthsIn(length)), length);
    }

    /// <summary>Whether a day lies in it.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(DateOnly day) => Span.Contains(new MonthSpan((day.Year * 12) + day.Month - 1, 1));

    /// <summary>Whether another period lies wholly within this one; a period contains itself.</summary>
    /// <param name="other">The other period.</param>
    public bool Contains(Period other) => Span.Contains(other.Span);

    /// <summary>Whether the two have a month in common.</summary>
    /// <param name="other">The other period.</param>
    public bool Overlaps(Period other) => Span.Overlaps(other.Span);

    /// <summary>The period of the same length, the given number of periods earlier.</summary>
    /// <param name="count">How many; negative goes forward.</param>
    /// <exception cref="ArgumentOutOfRangeException">The period would lie outside the years 1 … 9999.</exception>
    public Period Before(int count)
    {
        var first = _firstMonth - ((long)count * MonthCount);
        if (first is < FirstYear * 12 or >= (LastYear + 1) * 12) throw new ArgumentOutOfRangeException(nameof(count), count, null);
        return new Period((int)first, Length);
    }

    /// <summary>The period of the same length that follows it.</summary>
    /// <exception cref="InvalidOperationException">It is the last that there is, or was never set.</exception>
    public Period Next() => Beside(1);

    /// <summary>The period of the same length that goes before it.</summary>
    /// <exception cref="InvalidOperationException">It is the first that there is, or was never set.</exception>
    public Period Previous() => Beside(-1);

    /// <summary>The months it consists of, in order; of a month itself.</summary>
    public EquatableList<Period> Months() => Split(PeriodLength.Month);

    /// <summary>The same period of the year before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no year before.</exception>
    public Period YearBefore() => Before(12 / MonthCount);

    /// <summary>The periods of a shorter length it consists of, in order; itself for its own length, none for a longer one.</summary>
    /// <param name="length">The length of the parts.</param>
    public EquatableList<Period> Split(PeriodLength length)
    {
        return Span.Split(length).ToEquatableList();
    }

    /// <summary>Earlier first; of two that start together, the shorter first.</summary>
    /// <param name="other">The other period.</param>
    public int CompareTo(Period other) =>
        _firstMonth != other._firstMonth ? _firstMonth.CompareTo(other._firstMonth) : ((int)Length).CompareTo((int)other.Length);

    /// <summary>Whether the left period is the earlier.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left period is the later.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left period is not the later.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left period is not the earlier.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>Whether it is <see langword="default"/>, which lies in the year 0 and is no period.</summary>
    internal bool IsUnset => _firstMonth < FirstYear * 12;

    /// <summary>Refuses a period that was never set.</summary>
    internal static void ThrowIfUnset(Period period, [CallerArgumentExpression(nameof(period))] string? parameter = null)
    {
        if (period.IsUnset) throw new ArgumentException(Unset, parameter);
    }

    /// <summary>Refuses a period that was given and never set.</summary>
    internal static void ThrowIfUnset(Period? period, [CallerArgumentExpression(nameof(period))] string? parameter = null)
    {
        if (period is { IsUnset: true }) throw new ArgumentException(Unset, parameter);
    }

    /// <summary>The periods, each looked at as it is taken; one that was never set is refused with its index.</summary>
    internal static IEnumerable<Period> Set(IEnumerable<Period> periods, string parameter)
    {
        var index = 0;
        foreach (var period in periods)
        {
            if (period.IsUnset) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"At index {index}: {Unset}"), parameter);
            yield return period;
            index++;
        }
    }

    private Period Beside(int count)
    {
        if (IsUnset) throw new InvalidOperationException(Unset);
        var first = _firstMonth + (count * MonthCount);
        return first is >= FirstYear * 12 and < (LastYear + 1) * 12
            ? new Period(first, Length)
            : throw new InvalidOperationException($"There is no period beyond {this}: years are 1 to 9999.");
    }

    private static Period PartOf(int year, int number, PeriodLength length)
    {
        var months = MonthsIn(length);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 12 / months);
        return new Period(OfYear(year)._firstMonth + ((number - 1) * months), length);
    }
}
