using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Evaluation;

namespace Iki.Core.Definitions;

/// <content>Indicators, measures, readings and targets.</content>
internal sealed partial class CatalogCheck
{
    private void CheckIndicator(Indicator indicator, string pointer)
    {
        var place = new Place(pointer);
        if (!_ids.TryAdd(indicator.Id, pointer)) _diagnostics.IdTwice(new Place($"{pointer}/id"), indicator.Id, _ids[indicator.Id]);
        if (indicator.Weight < 0) _diagnostics.WeightNegative(new Place($"{pointer}/weight"));
        var hasMeasures = indicator.Measures.Count > 0;
        if (indicator.Formula is not null && hasMeasures) _diagnostics.FormulaAndMeasures(place);
        if (indicator.Formula is null && !hasMeasures) _diagnostics.NoFormula(place);
        if (indicator.Measures.Count == 1) _diagnostics.OneMeasure(new Place($"{pointer}/measures"));
        if (hasMeasures)
        {
            if (indicator.Symbol is not null) _diagnostics.NotWithMeasures(new Place($"{pointer}/symbol"), "symbol");
            if (indicator.Targets.Count > 0) _diagnostics.NotWithMeasures(new Place($"{pointer}/targets"), "targets");
            if (indicator.Examples.Count > 0) _diagnostics.NotWithMeasures(new Place($"{pointer}/examples"), "examples");
        }

        CheckReading(indicator.PrintedFormula, indicator.Reading, pointer);
        CheckMeasures(indicator, pointer);
        CheckTargets(indicator, pointer);
    }

    private void CheckReading(string? printed, Reading? reading, string pointer)
    {
        if (printed is not null && reading is null) _diagnostics.ReadingNeeded(new Place(pointer));
        if (reading is { Status: not ReadingStatus.Verbatim, Note: null }) _diagnostics.ReadingNoteNeeded(new Place($"{pointer}/reading"));
    }

    private void CheckMeasures(Indicator indicator, string pointer)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (measure, m) in FormulaRow.Numbered(indicator.Measures))
        {
            var at = FormattableString.Invariant($"{pointer}/measures/{m}");
            if (!ids.TryAdd(measure.Id, at)) _diagnostics.IdTwice(new Place($"{at}/id"), measure.Id, ids[measure.Id]);
            CheckReading(measure.PrintedFormula, measure.Reading, at);
        }
    }

    private void CheckTargets(Indicator indicator, string pointer)
    {
        var periods = new HashSet<Period>();
        foreach (var (target, t) in FormulaRow.Numbered(indicator.Targets))
        {
            var place = new Place(FormattableString.Invariant($"{pointer}/targets/{t}"));
            if (!periods.Add(target.Period)) _diagnostics.TargetTwice(place, target.Period.ToString());
            var isRange = target.Min is not null && target.Max is not null;
            var kinds = (target.Value is null ? 0 : 1) + (target.Min is null && target.Max is null ? 0 : 1) + (target.Text is null ? 0 : 1);
            if (kinds != 1 || ((target.Min is not null || target.Max is not null) && !isRange)) _diagnostics.TargetOfOneKind(place);
            if (target.Min > target.Max) _diagnostics.MinAboveMax(place);
            foreach (var value in new[] { target.Value, target.Min, target.Max })
            {
                if (indicator.Unit == "%" && value is { } number && Plausibility.LooksLikeRatio(number)) _diagnostics.RatioForPercentage(place, indicator.Id, number);
            }
        }
    }
}
