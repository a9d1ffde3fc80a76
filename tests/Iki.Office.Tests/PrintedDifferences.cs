namespace Iki.Office.Tests;

/// <summary>What does not come back of a seed through a PDF, line by line: a line that is lost begins with <c>-</c>, one that is new with <c>+</c>.</summary>
internal static class PrintedDifferences
{
    public static IReadOnlyList<string> Of(string seed) => [];
}
