namespace Iki.Core.Scoring;

/// <summary>What a document says of results as a whole: what its writer was given, and what the results and the scorecard say themselves, so that no writer can forget it.</summary>
internal static class RemarksOnWhole
{
    /// <summary>All of them, those that were given first; what is given already is not said again.</summary>
    /// <param name="given">What was found before: in the catalog and in the data.</param>
    /// <param name="results">The results.</param>
    /// <param name="card">The scorecard; null for results alone.</param>
    public static EquatableList<Diagnostic> Of(IEnumerable<Diagnostic> given, ResultSet results, Scorecard? card)
    {
        List<Diagnostic> all = [.. given];
        var own = results.Diagnostics.Concat(results.BrokenRules).Concat(card?.Diagnostics ?? []).ToArray();
        if (own.Length == 0) return all.ToEquatableList();
        var known = all.ToHashSet();
        all.AddRange(own.Where(known.Add));
        return all.ToEquatableList();
    }
}
