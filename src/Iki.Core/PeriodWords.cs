namespace Iki.Core;

/// <summary>What people call periods.</summary>
internal static class PeriodWords
{
    private static readonly Wording[] MonthNames =
    [
        new("January", "Januari"), new("February", "Februari"), new("March", "Maret"), new("April", "April"), new("May", "Mei"), new("June", "Juni"),
        new("July", "Juli"), new("August", "Agustus"), new("September", "September"), new("October", "Oktober"), new("November", "November"),
        new("December", "Desember"),
    ];

    private static readonly Wording[] Numbers = [new("1", "I"), new("2", "II"), new("3", "III"), new("4", "IV")];

    private static readonly Wording Quarter = new("Quarter {0} {1}", "Triwulan {0} {1}");
    private static readonly Wording Semester = new("Semester {0} {1}", "Semester {0} {1}");
    private static readonly Wording Year = new("Year {0}", "Tahun {0}");

    /// <summary>A period as a reader of the language calls it.</summary>
    public static string Of(Period period, Language language)
    {
        var year = Period.OfYear(period.Year).ToString();
        return period.Length switch
        {
            PeriodLength.Month => $"{MonthNames[period.Number - 1].In(language)} {year}",
            PeriodLength.Quarter => Quarter.Fill(language, Numbers[period.Number - 1].In(language), year),
            PeriodLength.Semester => Semester.Fill(language, Numbers[period.Number - 1].In(language), year),
            _ => Year.Fill(language, year),
        };
    }
}
