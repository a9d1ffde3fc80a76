using Iki.Core.Definitions;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Measurement;

/// <summary>The months whose figures the results of a period may need, whatever the formulas of a catalog turn out to use.</summary>
internal sealed class NeededMonths
{
    // The longest rows that a year so far is made of where it has no name.
    private const int MonthsOfQuarter = 3;

    private readonly (Shift Shift, int Periods)[] _shifts;
    private readonly bool _hasRows;

    /// <summary>What the formulas and rules of a catalog reach for.</summary>
    public NeededMonths(CompiledCatalog compiled)
    {
        var programs = compiled.Rows.Select(r => r.Formula!.Program).Concat(compiled.Rules.Select(r => r.Formula.Program)).ToArray();
        _shifts = [.. programs.SelectMany(p => p.Inputs).Select(i => (i.Shift, i.Periods)).Distinct()];
        _hasRows = programs.Any(p => p.Nodes.Any(n => n.Op == NodeOp.Rows));
    }

    /// <summary>The months that results of a period, and of its year so far, may need.</summary>
    public IEnumerable<MonthSpan> Of(Period period)
    {
        // A report says what has been achieved since the start of the year, too. Up to March, June or December that is a quarter, a semester or the year, and the period
        // before it has other months.
        var named = InputMonths.NamedYearToDate(period) ?? period;
        return named == period ? OfPeriod(period) : OfPeriod(period).Concat(OfPeriod(named));
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

    private IEnumerable<MonthSpan> OfPeriod(Period period)
    {
        yield return period.YearToDate;
        foreach (var (shift, periods) in _shifts)
        {
            if (shift == Shift.LastYear) yield return Clamped(period.YearToDate.First - 12, period.YearToDate.Count);
            if (shift != Shift.Previous) continue;
            yield return Clamped(period.Span.First - ((long)periods * period.MonthCount), ((long)periods + 1) * period.MonthCount);

            // The first of the rows of the year so far has others before it.
            if (_hasRows) yield return Clamped(period.YearToDate.First - ((long)periods * MonthsOfQuarter), (long)periods * MonthsOfQuarter);
        }
    }

    private static MonthSpan Clamped(long first, long count)
    {
        var start = Math.Max(first, 0);
        return new MonthSpan((int)start, (int)Math.Max(first + count - start, 0));
    }
}
