using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Texts;

namespace Iki.Reports.Scorecards;

/// <summary>The values of the months of the card's year, computed once for all rows.</summary>
internal sealed class Trends
{
    // One month alone is no course of anything.
    private const int FewestMonths = 2;

    private readonly Language _language;
    private readonly int _year;
    private readonly IReadOnlyList<(Period Month, Dictionary<string, IndicatorResult> Results)> _months;

    public Trends(Scorecard card, ReportFigures? figures, Language language)
    {
        _language = language;
        _year = card.Results.Period.Year;
        var months = Period.OfYear(_year).Split(PeriodLength.Month);
        var isMonthly = figures?.Data.Observations.Any(o => o.Period.Length == PeriodLength.Month && o.Period.Year == _year) == true;
        _months = !isMonthly ? [] : [.. figures!.Evaluator.EvaluateEach(figures.Data, months, [card.Results.Office])
            .Select(r => (r.Period, r.Results.ToDictionary(i => i.Id, StringComparer.Ordinal)))];
    }

    /// <summary>The months of a row; null where fewer than two have a value.</summary>
    public ReportTrend? Of(IndicatorScore score)
    {
        var values = _months.Select(m => (m.Month, Result: m.Results[score.Result.Id])).ToArray();
        if (values.Count(v => v.Result.Value is not null) < FewestMonths) return null;
        var unit = score.Result.Unit;
        var year = Period.OfYear(_year).ToString();
        return new ReportTrend
        {
            Name = unit.Length == 0 ? Say.It(FigureWords.Trend, _language, year) : Say.It(FigureWords.TrendIn, _language, year, unit),
            Points = values.Select(v => new ReportPoint
            {
                Period = v.Month,
                Label = DateText.OfMonth(v.Month, _language),
                Value = v.Result.Value,
                Text = v.Result.Value is { } value ? NumberText.Of(value, v.Result, _language) : NumberText.None,
            }).ToEquatableList(),
        };
    }
}
