namespace Iki.Core.Measurement;

/// <summary>What of a catalog its data are checked against: names, items, units, bounds, offices and words. Policies are not; every evaluator has its own.</summary>
internal static class DataBasis
{
    /// <summary>Whether data that were checked against one catalog need no other check for the other.</summary>
    public static bool AreSame(Catalog one, Catalog other) => ReferenceEquals(one, other)
        || (one.Id == other.Id
            && string.Equals(one.Office.Name, other.Office.Name, StringComparison.OrdinalIgnoreCase)
            && one.Variables.Equals(other.Variables)
            && one.Offices.Equals(other.Offices)
            && OwnOf(one).SequenceEqual(OwnOf(other))
            && one.Scales.Equals(other.Scales)
            && WordsOf(one).SequenceEqual(WordsOf(other))
            && one.Positions.Select(p => p.Id).SequenceEqual(other.Positions.Select(p => p.Id), StringComparer.Ordinal));

    private static IEnumerable<Variable> OwnOf(Catalog catalog) => catalog.Indicators.SelectMany(i => i.Variables);

    private static IEnumerable<(string?, string?)> WordsOf(Catalog catalog) => catalog.Indicators.Where(i => i.Scale is not null).Select(i => (i.Scale, i.Formula));
}
