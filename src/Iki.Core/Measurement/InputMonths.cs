using Iki.Core.Formulas;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Measurement;

/// <summary>Which months a formula takes its inputs of, in a period or in the year up to its end.</summary>
internal static class InputMonths
{
    /// <summary>The months an input is taken at; null where the calendar has none.</summary>
    /// <param name="input">The input.</param>
    /// <param name="period">The period.</param>
    /// <param name="isYearToDate">Whether the months are those from the start of its year, which form no period with a name.</param>
    public static MonthSpan? Of(InputReference input, Period period, bool isYearToDate)
    {
        try
        {
            return input.Shift switch
            {
                // Months that do not form a period have no previous period of the same length.
                Shift.Previous => isYearToDate ? null : period.Before(input.Periods).Span,
                Shift.LastYear => isYearToDate ? period.YearBefore().YearToDate : period.YearBefore().Span,
                Shift.YearToDate => period.YearToDate,
                _ => isYearToDate ? period.YearToDate : period.Span,
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>The parts of some months that an axis of time goes through; null where they do not consist of several such parts.</summary>
    public static Period[]? Parts(FormulaAxis axis, MonthSpan months)
    {
        var length = axis switch
        {
            FormulaAxis.Month => PeriodLength.Month,
            FormulaAxis.Quarter => PeriodLength.Quarter,
            FormulaAxis.Semester => PeriodLength.Semester,
            _ => PeriodLength.Year,
        };
        var parts = months.Split(length).ToArray();
        return parts.Length > 1 && parts.Length * Period.MonthsIn(length) == months.Count ? parts : null;
    }

    /// <summary>The period that the year up to the end of a period is, where it has a name: the year up to a fourth quarter is the year.</summary>
    public static Period? NamedYearToDate(Period period)
    {
        foreach (var length in Enum.GetValues<PeriodLength>())
        {
            var first = Period.OfYear(period.Year).Split(length)[0];
            if (first.Span == period.YearToDate) return first;
        }

        return null;
    }
}
