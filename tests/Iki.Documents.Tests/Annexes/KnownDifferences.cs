namespace Iki.Documents.Tests.Annexes;

/// <summary>What does not come back of a seed although paper could hold it, line by line: a line that is lost begins with <c>-</c>, one that is new with <c>+</c>.</summary>
internal static class KnownDifferences
{
    public static IReadOnlyList<string> Of(string seed, AnnexFormat format) => [];
}
