using System.Globalization;
using Iki.Core;

namespace Iki.Documents.Figures;

/// <summary>A period, or what is known of one: a month whose year stands elsewhere, a year whose months do.</summary>
internal readonly record struct PartialPeriod(int? Year, PeriodLength? Length, int Number)
{
    /// <summary>Whether nothing is known.</summary>
    public bool IsEmpty => Year is null && Length is null;

    /// <summary>The period, where all of it is known.</summary>
    public Period? Whole => Year is not { } year ? null : Length switch
    {
        null or PeriodLength.Year => Period.OfYear(year),
        PeriodLength.Semester => Period.OfSemester(year, Number),
        PeriodLength.Quarter => Period.OfQuarter(year, Number),
        _ => Period.OfMonth(year, Number),
    };

    public static PartialPeriod Of(Period period) => new(period.Year, period.Length == PeriodLength.Year ? null : period.Length, period.Number);

    public static PartialPeriod OfYear(int year) => new(year, null, 0);

    public static PartialPeriod Month(int number) => new(null, PeriodLength.Month, number);

    /// <summary>Both together; null where they contradict each other.</summary>
    public PartialPeriod? With(PartialPeriod other)
    {
        if (Year is { } a && other.Year is { } b && a != b) return null;
        if (Length is { } x && other.Length is { } y && (x != y || Number != other.Number)) return null;
        return new PartialPeriod(Year ?? other.Year, Length ?? other.Length, Length is null ? other.Number : Number);
    }

    /// <summary>As a mapping has it: <c>2025-01</c>, and <c>--01</c>, <c>--Q1</c>, <c>--S1</c> without a year.</summary>
    public override string ToString()
    {
        if (Whole is { } whole) return whole.ToString();
        return Length switch
        {
            PeriodLength.Semester => string.Create(CultureInfo.InvariantCulture, $"--S{Number}"),
            PeriodLength.Quarter => string.Create(CultureInfo.InvariantCulture, $"--Q{Number}"),
            PeriodLength.Month => string.Create(CultureInfo.InvariantCulture, $"--{Number:00}"),
            _ => "",
        };
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(string text, out PartialPeriod period)
    {
        period = default;
        var isOpen = text.StartsWith("--", StringComparison.Ordinal);
        if (!Period.TryParse(isOpen ? "2000" + text[1..] : text, out var whole)) return false;
        period = Of(whole);
        if (isOpen) period = period with { Year = null };
        return !period.IsEmpty;
    }
}
