namespace Iki.Core.Scoring;

/// <summary>What a document says of results as a whole: what its writer was given, and what the results or the scorecard say themselves, so that no writer can forget it.</summary>
internal static class RemarksOnWhole
{
    /// <summary>All of them, those that were given first; what is given already is not said again.</summary>
    /// <param name="given">What was found before: in the catalog and in the data.</param>
    /// <param name="own">The remarks of the results or of the scorecard.</param>
    public static EquatableList<Diagnostic> Of(IEnumerable<Diagnostic> given, EquatableList<Diagnostic> own)
    {
        List<Diagnostic> all = [.. given];
        if (own.Count == 0) return all.ToEquatableList();
        var known = all.ToHashSet();
        all.AddRange(own.Where(known.Add));
        return all.ToEquatableList();
    }
}
