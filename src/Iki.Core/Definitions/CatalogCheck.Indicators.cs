using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Evaluation;

namespace Iki.Core.Definitions;

/// <content>Indicators, measures, readings and targets.</content>
internal sealed partial class CatalogCheck
{
    private void CheckIndicator(Indicator indicator, JsonPath path)
    {
        if (!_ids.TryAdd(indicator.Id, path)) _diagnostics.IdTwice(path.To("id").Place, indicator.Id, _ids[indicator.Id].ToString());
        if (indicator.Weight < 0) _diagnostics.WeightNegative(path.To("weight").Place);
        var hasMeasures = indicator.Measures.Count > 0;
        if (indicator.Formula is not null && hasMeasures) _diagnostics.FormulaAndMeasures(path.Place);
        if (indicator.Formula is null && !hasMeasures) _diagnostics.NoFormula(path.Place);
        if (indicator.Measures.Count == 1) _diagnostics.OneMeasure(path.To("measures").Place);
        if (hasMeasures)
        {
            if (indicator.Symbol is not null) _diagnostics.NotWithMeasures(path.To("symbol").Place, "symbol");
            if (indicator.Targets.Count > 0) _diagnostics.NotWithMeasures(path.To("targets").Place, "targets");
            if (indicator.Examples.Count > 0) _diagnostics.NotWithMeasures(path.To("examples").Place, "examples");
            if (indicator.Scale is not null) _diagnostics.NotWithMeasures(path.To("scale").Place, "scale");
            if (indicator.Legend is not null) _diagnostics.NotWithMeasures(path.To("legend").Place, "legend");
        }

        if (indicator.Legend is { } legend) CheckLegend(legend, legend.Decimals ?? indicator.Decimals, path.To("legend"));

        if (indicator.Scale is { } name && _catalog.FindScale(name) is null)
        {
            var known = _catalog.Scales.Concat(WordScale.Shipped).Select(s => s.Name).ToArray();
            _diagnostics.UnknownScale(path.To("scale").Place, name, string.Join(", ", known), _diagnostics.Nearest(name, known));
        }

        CheckReading(indicator.PrintedFormula, indicator.Reading, path);
        CheckNumber(indicator, indicator.WhenDividingByZero.Value, path.To("whenDividingByZero"));
        if (hasMeasures) CheckMeasures(indicator, path.To("measures"));
        if (indicator.Targets.Count > 0) CheckTargets(indicator, path.To("targets"));
    }

    private void CheckLegend(Legend legend, int? decimals, JsonPath path)
    {
        if (legend.Bands.Count == 0) _diagnostics.TooFewElements(path.To("bands").Place, 1);
        if (legend.Least > legend.Most) _diagnostics.MinAboveMax(path.To("most").Place);
        var bands = new BandCheck(decimals, _diagnostics);
        var spans = legend.Bands.Index().Select(b => bands.SpanOf(b.Item.Word, path.To("bands").To(b.Index), b.Item.From, b.Item.Above, b.Item.To, b.Item.Below)).ToArray();
        if (bands.IsSound) bands.CheckOrder(spans, legend.Least, legend.Most);
    }

    private void CheckReading(string? printed, Reading? reading, JsonPath path)
    {
        if (printed is not null && reading is null) _diagnostics.ReadingNeeded(path.Place);
        if (reading is { Status: ReadingStatus.Interpreted or ReadingStatus.Corrected, Note: null }) _diagnostics.ReadingNoteNeeded(path.To("reading").Place);
    }

    private void CheckMeasures(Indicator indicator, JsonPath path)
    {
        var ids = new Dictionary<string, JsonPath>(StringComparer.Ordinal);
        foreach (var (m, measure) in indicator.Measures.Index())
        {
            var at = path.To(m);
            if (!ids.TryAdd(measure.Id, at)) _diagnostics.IdTwice(at.To("id").Place, measure.Id, ids[measure.Id].ToString());
            CheckReading(measure.PrintedFormula, measure.Reading, at);
        }
    }

    private void CheckTargets(Indicator indicator, JsonPath path)
    {
        var periods = new HashSet<Period>();
        var scale = _catalog.FindScale(indicator.Scale);
        foreach (var (t, target) in indicator.Targets.Index())
        {
            var at = path.To(t);
            if (!periods.Add(target.Period)) _diagnostics.TargetTwice(at.Place, target.Period.ToString());
            var isRange = target.Min is not null && target.Max is not null;
            var kinds = (target.Value is null ? 0 : 1) + (target.Min is null && target.Max is null ? 0 : 1) + (target.Text is null ? 0 : 1);
            if (kinds != 1 || ((target.Min is not null || target.Max is not null) && !isRange)) _diagnostics.TargetOfOneKind(at.Place);
            if (target.Text is { } word && scale is not null && scale.PlaceOf(word) is null) _diagnostics.TargetNotOnScale(at.To("text").Place, word, scale);
            if (target.Min > target.Max) _diagnostics.MinAboveMax(at.Place);
            foreach (var value in new[] { target.Value, target.Min, target.Max }) CheckNumber(indicator, value, at);
        }
    }

    private void CheckNumber(Indicator indicator, decimal? value, JsonPath at)
    {
        if (value is not { } number) return;
        if (indicator.Unit == "%" && Plausibility.LooksLikeRatio(number)) _diagnostics.RatioForPercentage(at.Place, indicator.Id, number);
        DoubtfulNumbers.Report(number, indicator.Id, indicator.Unit, at.Place, _diagnostics);
    }
}
