using Iki.Core.Measurement;

namespace Iki.Core.Forms;

/// <summary>Where a formula is worked out: a period, or its year up to its end, and an office.</summary>
/// <param name="Period">The period.</param>
/// <param name="IsYearToDate">Whether it is the months from the start of the year.</param>
/// <param name="Office">The office.</param>
internal readonly record struct WorkingPlace(Period Period, bool IsYearToDate, string Office)
{
    public MonthSpan Months => IsYearToDate ? Period.YearToDate : Period.Span;

    /// <summary>Where an evaluation for a period and office begins.</summary>
    public static WorkingPlace Of(Period period, bool isYearToDate, string office) =>
        isYearToDate && InputMonths.NamedYearToDate(period) is { } named ? new(named, false, office) : new(period, isYearToDate, office);
}
