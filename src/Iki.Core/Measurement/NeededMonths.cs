using Iki.Core.Definitions;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Measurement;

/// <summary>The months whose figures the results of a period may need, whatever its formulas turn out to use.</summary>
internal static class NeededMonths
{
    /// <summary>The months, by what the formulas and rules of a catalog reach for.</summary>
    public static IEnumerable<MonthSpan> Of(CompiledCatalog compiled, Period period)
    {
        // A report says what has been achieved since the start of the year, too; until March that is the first quarter, before which is another.
        var named = InputMonths.NamedYearToDate(period) ?? period;
        return named == period ? OfPeriod(compiled, period) : OfPeriod(compiled, period).Concat(OfPeriod(compiled, named));
    }

    private static IEnumerable<MonthSpan> OfPeriod(CompiledCatalog compiled, Period period)
    {
        yield return period.YearToDate;
        var inputs = compiled.Rows.Select(r => r.Formula!.Program).Concat(compiled.Rules.Select(r => r.Formula.Program)).SelectMany(p => p.Inputs);
        foreach (var (shift, periods) in inputs.Select(i => (i.Shift, i.Periods)).Distinct())
        {
            if (shift == Shift.LastYear) yield return Clamped(period.YearToDate.First - 12, period.YearToDate.Count);

            // What goes through the parts of the period reaches less far.
            else if (shift == Shift.Previous) yield return Clamped(period.Span.First - ((long)periods * period.MonthCount), ((long)periods + 1) * period.MonthCount);
        }
    }

    /// <summary>The same months in order, those that follow each other together.</summary>
    public static MonthSpan[] Merged(IEnumerable<MonthSpan> spans)
    {
        var merged = new List<MonthSpan>();
        foreach (var span in spans.OrderBy(s => s.First))
        {
            if (merged.Count > 0 && merged[^1] is var last && span.First <= last.First + last.Count)
            {
                merged[^1] = last with { Count = Math.Max(last.Count, span.First + span.Count - last.First) };
            }
            else
            {
                merged.Add(span);
            }
        }

        return [.. merged];
    }

    private static MonthSpan Clamped(long first, long count)
    {
        var start = Math.Max(first, 0);
        return new MonthSpan((int)start, (int)Math.Max(first + count - start, 0));
    }
}
