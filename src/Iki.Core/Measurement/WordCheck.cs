using Iki.Core.Definitions;
using Iki.Core.Diagnostics;

namespace Iki.Core.Measurement;

/// <summary>Checks observations in words against the scales of the indicators whose realization they are.</summary>
internal sealed class WordCheck
{
    private readonly ILookup<string, WordScale> _scales;
    private readonly DiagnosticCollector _diagnostics;

    public WordCheck(Catalog catalog, DiagnosticCollector diagnostics)
    {
        _diagnostics = diagnostics;
        var indicators = catalog.Indicators.Where(i => i is { Scale: not null, Formula: not null }).ToArray();
        var shared = indicators.Length == 0 ? FormulaScope.Open : FormulaScope.OfFirst(CatalogScope.Shared(catalog, CatalogIndicator.Of(catalog)));
        _scales = Scales().ToLookup(s => s.Name, s => s.Scale, StringComparer.OrdinalIgnoreCase);

        IEnumerable<(string Name, WordScale Scale)> Scales() =>
            from indicator in indicators
            let scale = catalog.FindScale(indicator.Scale)
            let input = Formula.Compile(indicator.Formula!, shared.Plus(CatalogScope.Own(indicator))).ValueOrNull?.Program.LoneInput
            where scale is not null && input is not null
            select (input.Text, scale);
    }

    /// <summary>The observation; marked as unusable if its word is not on the scale, which is reported.</summary>
    public Observation Checked(Observation observation, Place place)
    {
        if (observation.Text is not { } word || _scales.Count == 0) return observation;
        var name = observation.Item is { } item ? $"{observation.Variable}.{item}" : observation.Variable;
        if (_scales[name].FirstOrDefault(s => s.PlaceOf(word) is null) is not { } scale) return observation;
        _diagnostics.WordNotOnScale(place, name, word, scale);
        return observation with { Value = default(Figure).Refused(_diagnostics.Last) };
    }
}
