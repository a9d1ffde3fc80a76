namespace Iki.Core.Benchmarks.Country;

/// <summary>Figures as they would be reported: made from the numbers of the office, the variable and the month, and always the same.</summary>
internal static class MadeFigures
{
    /// <summary>A count from 0 to 9,999; small ones are more frequent.</summary>
    public static int Of(int village, int variable, int month)
    {
        unchecked
        {
            var hash = ((uint)village * 2_654_435_761u) ^ ((uint)variable * 40_503u) ^ ((uint)month * 2_246_822_519u);
            hash ^= hash >> 15;
            hash *= 2_246_822_519u;
            hash ^= hash >> 13;
            return (int)((hash & 3) == 0 ? hash % 10_000 : hash % 100);
        }
    }
}
