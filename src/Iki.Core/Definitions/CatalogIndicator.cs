using Iki.Core.Diagnostics;

namespace Iki.Core.Definitions;

/// <summary>An indicator of a catalog, whose it is and where it stands.</summary>
internal sealed record CatalogIndicator(Position Position, Indicator Indicator, JsonPath Path)
{
    /// <summary>Every indicator of a catalog, in order.</summary>
    public static IEnumerable<CatalogIndicator> Of(Catalog catalog)
    {
        var positions = JsonPath.Root.To("positions");
        for (var p = 0; p < catalog.Positions.Count; p++)
        {
            var position = catalog.Positions[p];
            var objectives = positions.To(p).To("objectives");
            for (var o = 0; o < position.Objectives.Count; o++)
            {
                var indicators = position.Objectives[o].Indicators;
                var path = objectives.To(o).To("indicators");
                for (var i = 0; i < indicators.Count; i++) yield return new CatalogIndicator(position, indicators[i], path.To(i));
            }
        }
    }
}
