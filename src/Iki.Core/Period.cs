using System.Globalization;

namespace Iki.Core;

/// <summary>How long a period is.</summary>
public enum PeriodLength
{
    /// <summary>A month (bulan).</summary>
    Month,

    /// <summary>Three months (triwulan).</summary>
    Quarter,

    /// <summary>Six months (semester).</summary>
    Semester,

    /// <summary>Twelve months (tahun).</summary>
    Year,
}

/// <summary>
/// A calendar period: <c>2018</c>, <c>2018-S1</c>, <c>2018-Q3</c> or <c>2018-03</c>. The same in every culture.
/// </summary>
public readonly record struct Period : IComparable<Period>
{
    private const int FirstYear = 1;
    private const int LastYear = 9999;

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
    internal int MonthCount => Months(Length);

    internal static int Months(PeriodLength length) => length switch
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

    /// <summary>Reads <c>2018</c>, <c>2018-S1</c>, <c>2018-Q3</c> or <c>2018-03</c>, and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="period">The period, or the default if it cannot be read.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Period period)
    {
        period = default;
        if (text.Length < 4 || !TryDigits(text[..4], out var year) || year < FirstYear) return false;
        var (length, number) = text[4..] switch
        {
            [] => (PeriodLength.Year, 1),
            ['-', 'S', var s] when s is >= '1' and <= '2' => (PeriodLength.Semester, s - '0'),
            ['-', 'Q', var q] when q is >= '1' and <= '4' => (PeriodLength.Quarter, q - '0'),
            ['-', .. { Length: 2 } m] when TryDigits(m, out var month) && month is >= 1 and <= 12 => (PeriodLength.Month, month),
            _ => (PeriodLength.Year, 0),
        };
        if (number == 0) return false;
        period = new Period((year * 12) + ((number - 1) * Months(length)), length);
        return true;
    }

    /// <summary>Reads what <see cref="TryParse"/> reads.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static Period Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var period)
            ? period
            : throw new FormatException("A period is written 2018, 2018-S1, 2018-Q3 or 2018-03.");
    }

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

    /// <summary>As it is read: <c>2018-Q3</c>.</summary>
    public override string ToString() => Length switch
    {
        PeriodLength.Year => Year.ToString("0000", CultureInfo.InvariantCulture),
        PeriodLength.Semester => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-S{Number}"),
        PeriodLength.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{Number}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:00}"),
    };

    /// <summary>What people call it: <c>January 2018</c>, <c>Quarter 3 2018</c>, <c>Semester 1 2018</c>, <c>Year 2018</c>; in Indonesian <c>Triwulan III 2018</c>.</summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language) => PeriodWords.Of(this, language);

    /// <summary>Whether the left period is the earlier.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left period is the later.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left period is not the later.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left period is not the earlier.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    private static Period PartOf(int year, int number, PeriodLength length)
    {
        var months = Months(length);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 12 / months);
        return new Period(OfYear(year)._firstMonth + ((number - 1) * months), length);
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return !text.ContainsAnyExceptInRange('0', '9') && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
