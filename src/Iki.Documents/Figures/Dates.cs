using Iki.Core;

namespace Iki.Documents.Figures;

/// <summary>Periods that are dates of a spreadsheet: certain only where the cell shows a month or a year and no day.</summary>
internal static class Dates
{
    /// <summary>The period of a date, and whether it is certain; null where a day is shown that begins no month.</summary>
    public static (PartialPeriod Period, bool IsCertain)? PeriodOf(GridCell cell)
    {
        if (cell.Kind != GridKind.Date || cell.Date.Year < 1945) return null;
        if (!cell.ShowsDay) return (cell.ShowsMonth ? PartialPeriod.Of(Period.OfMonth(cell.Date.Year, cell.Date.Month)) : PartialPeriod.OfYear(cell.Date.Year), true);
        return cell.Date.Day == 1 ? (PartialPeriod.Of(Period.OfMonth(cell.Date.Year, cell.Date.Month)), false) : null;
    }
}
