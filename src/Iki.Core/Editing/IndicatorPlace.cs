using Iki.Core.Diagnostics;

namespace Iki.Core.Editing;

/// <summary>Where an indicator stands in a catalog: the places of its position, of its objective, and its own, from 0.</summary>
internal readonly record struct IndicatorPlace(int Position, int Objective, int Index)
{
    public JsonPath Path => JsonPath.Root.To("positions").To(Position).To("objectives").To(Objective).To("indicators").To(Index);

    public Indicator Of(Catalog catalog) => catalog.Positions[Position].Objectives[Objective].Indicators[Index];

    /// <summary>The place of an indicator; null where there is none of that id.</summary>
    public static IndicatorPlace? Find(Catalog catalog, string id) => All(catalog).Where(p => p.Of(catalog).Id == id).Cast<IndicatorPlace?>().FirstOrDefault();

    /// <summary>The place of the indicator of a result, <c>indicator</c> or <c>indicator#measure</c>, and which of its measures that is.</summary>
    public static (IndicatorPlace Place, int? Measure)? FindRow(Catalog catalog, string id)
    {
        if (Find(catalog, id) is { } whole) return (whole, null);
        var end = id.IndexOf('#', StringComparison.Ordinal);
        if (end < 0 || Find(catalog, id[..end]) is not { } place) return null;
        return place.Of(catalog).Measures.IndexWhere(m => m.Id == id[(end + 1)..]) is { } measure ? (place, measure) : null;
    }

    /// <summary>The same catalog with the indicators of this place's objective changed.</summary>
    public Catalog Change(Catalog catalog, Func<EquatableList<Indicator>, EquatableList<Indicator>> change)
    {
        var position = catalog.Positions[Position];
        var objective = position.Objectives[Objective];
        return catalog with
        {
            Positions = catalog.Positions.Replaced(Position, position with
            {
                Objectives = position.Objectives.Replaced(Objective, objective with { Indicators = change(objective.Indicators) }),
            }),
        };
    }

    /// <summary>The same catalog with another indicator here.</summary>
    public Catalog Put(Catalog catalog, Indicator indicator)
    {
        var index = Index;
        return Change(catalog, list => list.Replaced(index, indicator));
    }

    private static IEnumerable<IndicatorPlace> All(Catalog catalog) =>
        from position in Enumerable.Range(0, catalog.Positions.Count)
        from objective in Enumerable.Range(0, catalog.Positions[position].Objectives.Count)
        from index in Enumerable.Range(0, catalog.Positions[position].Objectives[objective].Indicators.Count)
        select new IndicatorPlace(position, objective, index);
}
