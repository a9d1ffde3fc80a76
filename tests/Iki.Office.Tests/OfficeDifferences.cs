namespace Iki.Office.Tests;

/// <summary>What does not come back of a seed through LibreOffice, line by line.</summary>
internal static class OfficeDifferences
{
    public static IReadOnlyList<string> Of(string seed, string form) => [];
}
