using Iki.Core.Diagnostics;

namespace Iki.Core.Definitions;

/// <summary>An indicator of a catalog, whose it is and where it stands.</summary>
internal sealed record CatalogIndicator(Position Position, Indicator Indicator, JsonPath Path)
{
    /// <summary>Every indicator of a catalog, in order.</summary>
    public static IEnumerable<CatalogIndicator> Of(Catalog catalog)
    {
        var positions = JsonPath.Root.To("positions");
        foreach (var (p, position) in catalog.Positions.Index())
        {
            var objectives = positions.To(p).To("objectives");
            foreach (var (o, objective) in position.Objectives.Index())
            {
                var indicators = objectives.To(o).To("indicators");
                foreach (var (i, indicator) in objective.Indicators.Index()) yield return new CatalogIndicator(position, indicator, indicators.To(i));
            }
        }
    }
}
