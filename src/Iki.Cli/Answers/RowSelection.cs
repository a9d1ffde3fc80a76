using Iki.Core;

namespace Iki.Cli.Answers;

/// <summary>What of the results is shown: all, unless indicators or positions are named.</summary>
/// <param name="indicators">The ids of indicators and of their measures.</param>
/// <param name="positions">The ids of positions.</param>
internal sealed class RowSelection(IReadOnlyCollection<string> indicators, IReadOnlyCollection<string> positions)
{
    /// <summary>Everything.</summary>
    public static RowSelection All { get; } = new([], []);

    private bool IsAll => indicators.Count == 0 && positions.Count == 0;

    /// <summary>Whether indicators are named.</summary>
    public bool NamesIndicators => indicators.Count > 0;

    /// <summary>The first of the indicators that a catalog does not have; null where it has all.</summary>
    public string? UnknownIndicator(Catalog catalog) => indicators.FirstOrDefault(id => !catalog.Indicators.Any(i => IsOf(i, id)));

    /// <summary>The first of the positions that a catalog does not have; null where it has all.</summary>
    public string? UnknownPosition(Catalog catalog) => positions.FirstOrDefault(id => catalog.Positions.All(p => p.Id != id));

    /// <summary>Whether a row is shown.</summary>
    public bool Has(string row, Indicator indicator, Position position) =>
        (positions.Count == 0 || positions.Contains(position.Id)) && (indicators.Count == 0 || indicators.Contains(row) || indicators.Contains(indicator.Id));

    /// <summary>The results that are shown.</summary>
    public ResultSet Of(ResultSet results) => IsAll
        ? results
        : results with { Results = results.Results.Where(r => Has(r.Id, r.Indicator, r.Position)).ToEquatableList() };

    /// <summary>The rows that are shown, by id; null for all.</summary>
    public string[]? RowsOf(Catalog catalog) => IsAll
        ? null
        :
        [
            .. from position in catalog.Positions
               from indicator in position.Objectives.SelectMany(o => o.Indicators)
               from id in RowsOf(indicator)
               where Has(id, indicator, position)
               select id,
        ];

    /// <summary>The formula rows an id names: one, or the measures of an indicator that has several.</summary>
    public static string[] RowsOf(Catalog catalog, string id) =>
    [
        .. from indicator in catalog.Indicators
           from row in RowsOf(indicator)
           where indicator.Id == id || row == id
           select row,
    ];

    private static IEnumerable<string> RowsOf(Indicator indicator) =>
        indicator.Measures.Count == 0 ? [indicator.Id] : indicator.Measures.Select(m => $"{indicator.Id}#{m.Id}");

    /// <summary>Whether an id names an indicator or one of its measures.</summary>
    private static bool IsOf(Indicator indicator, string id) =>
        indicator.Id == id || indicator.Measures.Any(m => $"{indicator.Id}#{m.Id}" == id);
}
