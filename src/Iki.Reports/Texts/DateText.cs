using System.Globalization;
using Iki.Core;

namespace Iki.Reports.Texts;

/// <summary>Days and months as papers write them.</summary>
internal static class DateText
{
    private static readonly IReadOnlyList<Wording> Months =
    [
        new("January", "Januari"), new("February", "Februari"), new("March", "Maret"), new("April", "April"), new("May", "Mei"), new("June", "Juni"),
        new("July", "Juli"), new("August", "Agustus"), new("September", "September"), new("October", "Oktober"), new("November", "November"), new("December", "Desember"),
    ];

    private static readonly IReadOnlyList<Wording> Short =
    [
        new("Jan", "Jan"), new("Feb", "Feb"), new("Mar", "Mar"), new("Apr", "Apr"), new("May", "Mei"), new("Jun", "Jun"),
        new("Jul", "Jul"), new("Aug", "Agu"), new("Sep", "Sep"), new("Oct", "Okt"), new("Nov", "Nov"), new("Dec", "Des"),
    ];

    /// <summary>A day: <c>5 Januari 2026</c>.</summary>
    public static string Of(DateOnly day, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1].In(language)} {day.Year}");

    /// <summary>A month in three letters.</summary>
    public static string OfMonth(Period month, Language language) => Short[month.FirstDay.Month - 1].In(language);

    /// <summary>A period within a year that is known: a month in three letters, any other as it is written.</summary>
    public static string Within(Period period, int year, Language language) =>
        period.Length == PeriodLength.Month && period.Year == year ? OfMonth(period, language) : period.ToString();
}
