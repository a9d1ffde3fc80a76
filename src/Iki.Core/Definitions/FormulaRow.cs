using Iki.Core.Diagnostics;

namespace Iki.Core.Definitions;

/// <summary>A formula row of a catalog: an indicator, or one measure of an indicator that has several.</summary>
internal sealed record FormulaRow
{
    /// <summary>Which it is of the catalog's, from 0.</summary>
    public required int Number { get; init; }

    public required Position Position { get; init; }

    public required Indicator Indicator { get; init; }

    /// <summary>The measure; null where the indicator has a single formula.</summary>
    public required Measure? Measure { get; init; }

    /// <summary>Where the indicator or the measure stands in the catalog.</summary>
    public required JsonPath Path { get; init; }

    /// <summary>Where the formula stands in the catalog, as a JSON pointer.</summary>
    public string Pointer => PointerTo("formula");

    /// <summary>The compiled formula; null while it has errors.</summary>
    public Formula? Formula { get; init; }

    /// <summary>The id of its result: the indicator's, or <c>indicator#measure</c>.</summary>
    public required string Id { get; init; }

    public string FormulaText => Measure?.Formula ?? Indicator.Formula!;

    public string? PrintedFormula => Measure is null ? Indicator.PrintedFormula : Measure.PrintedFormula;

    /// <summary>How the printed formula was read; null where none is printed.</summary>
    public Reading? Reading => Measure is null ? Indicator.Reading : Measure.Reading;

    /// <summary>Where the indicator stands, which a measure is a part of.</summary>
    public JsonPath IndicatorPath => Measure is null ? Path : Path.Parent.Parent;

    /// <summary>The same as a JSON pointer.</summary>
    public string IndicatorPointer => IndicatorPath.ToString();

    public string Unit => Measure?.Unit ?? Indicator.Unit;

    public FormulaTarget Target => new()
    {
        Unit = Unit, Decimals = Measure?.Decimals ?? Indicator.Decimals, Rounding = Indicator.Rounding, IsCondition = false,
    };

    /// <summary>Where another member of the same row stands.</summary>
    public string PointerTo(string member) => Path.To(member).ToString();

    /// <summary>Every formula row of a catalog, in order; an indicator with neither formula nor measures has none.</summary>
    public static IEnumerable<FormulaRow> Of(IEnumerable<CatalogIndicator> indicators)
    {
        var number = 0;
        foreach (var (position, indicator, path) in indicators)
        {
            if (indicator.Formula is not null)
            {
                yield return new FormulaRow
                {
                    Number = number++, Id = indicator.Id, Position = position, Indicator = indicator, Measure = null, Path = path,
                };
            }

            foreach (var (m, measure) in indicator.Measures.Index())
            {
                yield return new FormulaRow
                {
                    Number = number++,
                    Id = $"{indicator.Id}#{measure.Id}",
                    Position = position,
                    Indicator = indicator,
                    Measure = measure,
                    Path = path.To("measures").To(m),
                };
            }
        }
    }
}
