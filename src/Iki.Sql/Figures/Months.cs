using Iki.Core;

namespace Iki.Sql.Figures;

/// <summary>Months as numbers: twelve for each year, and January is 0.</summary>
internal static class Months
{
    /// <summary>How many months a period of a length has.</summary>
    public static int In(PeriodLength length) => length switch
    {
        PeriodLength.Month => 1,
        PeriodLength.Quarter => 3,
        PeriodLength.Semester => 6,
        _ => 12,
    };

    /// <summary>The number of the month of a day.</summary>
    public static int Of(DateOnly day) => (day.Year * 12) + day.Month - 1;
}
