using Iki.Core;

namespace Iki.Extensions.Hosting.Store;

/// <summary>What one snapshot has that the one before had not.</summary>
internal static class ReloadComparison
{
    public static CatalogReload Of(CatalogSnapshot before, CatalogSnapshot after)
    {
        EquatableList<string> added = [.. after.Catalogs.Where(c => before.Find(c.Id) is null).Select(c => c.Id)];
        EquatableList<string> changed = [.. after.Catalogs.Where(c => before.Find(c.Id) is { } old && old != c).Select(c => c.Id)];
        EquatableList<string> removed = [.. before.Catalogs.Where(c => after.Find(c.Id) is null).Select(c => c.Id)];
        return new CatalogReload
        {
            Snapshot = after,
            Added = added,
            Changed = changed,
            Removed = removed,
            Outcome = (added.Count + changed.Count + removed.Count > 0, after.Problems.Count > 0) switch
            {
                (false, false) => CatalogReloadOutcome.Unchanged,
                (true, false) => CatalogReloadOutcome.Applied,
                (true, true) => CatalogReloadOutcome.Partial,
                (false, true) => CatalogReloadOutcome.Refused,
            },
        };
    }

    /// <summary>The word of an outcome in logs and telemetry.</summary>
    public static string WordOf(CatalogReloadOutcome outcome) => outcome switch
    {
        CatalogReloadOutcome.Unchanged => "unchanged",
        CatalogReloadOutcome.Applied => "applied",
        CatalogReloadOutcome.Partial => "partial",
        _ => "refused",
    };
}
