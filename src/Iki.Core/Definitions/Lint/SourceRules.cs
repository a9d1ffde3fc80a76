using Iki.Core.Diagnostics;

namespace Iki.Core.Definitions.Lint;

/// <summary>Sources, and the items they should belong to.</summary>
internal static class SourceRules
{
    public static void Check(Catalog catalog, IReadOnlyList<FormulaRow> rows, DiagnosticCollector diagnostics)
    {
        var variables = FormulaNames.VariablesOf(catalog);
        foreach (var row in rows)
        {
            var sources = row.Measure?.Sources is { Count: > 0 } own ? own : row.Indicator.Sources;
            if (sources.Count == 0) diagnostics.SourceMissing(new Place(row.IndicatorPointer), row.Indicator.Name);
            foreach (var variable in FormulaNames.VariablesOf(row, variables).Where(v => v.Items.Count > 0).Take(1)) CheckItems(row, variable, sources, diagnostics);
        }
    }

    private static void CheckItems(FormulaRow row, Variable variable, EquatableList<DataSource> sources, DiagnosticCollector diagnostics)
    {
        var place = new Place(row.IndicatorPointer + "/sources");
        if (sources.Count > 1)
        {
            var pairs = variable.Items.Select((item, i) => (Item: item, Index: i, Source: IndexOf(item, sources))).ToArray();
            var unmatched = pairs.Where(p => p.Source < 0).Select(p => p.Item.Label).ToArray();
            if (unmatched.Length > 0 && unmatched.Length < pairs.Length) diagnostics.ItemsAndSources(place, string.Join(", ", unmatched));
            if (pairs.Any(p => p.Source >= 0 && p.Source != p.Index)) diagnostics.ItemsInOtherOrder(place, row.Indicator.Name);
        }

        var units = variable.Items.Select(i => i.Unit ?? variable.Unit ?? "").Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        if (units.Length > 1) diagnostics.ItemUnitsDiffer(new Place(row.PointerTo("formula")), variable.Name, string.Join(", ", units));
    }

    /// <summary>The source that an item is given, or else the first that bears its name; −1 for none.</summary>
    private static int IndexOf(Item item, EquatableList<DataSource> sources)
    {
        for (var i = 0; i < sources.Count; i++)
        {
            if (item.Source is { } given ? given.Name == sources[i].Name : IsAlike(sources[i].Name, item.Label)) return i;
        }

        return -1;
    }

    private static bool IsAlike(string source, string item) =>
        source.Contains(item, StringComparison.OrdinalIgnoreCase) || item.Contains(source, StringComparison.OrdinalIgnoreCase);
}
