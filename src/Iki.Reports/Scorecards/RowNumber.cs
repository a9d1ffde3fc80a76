using System.Globalization;

namespace Iki.Reports.Scorecards;

/// <summary>The numbers of positions and rows in a report: <c>2</c> and <c>2.1</c>.</summary>
internal static class RowNumber
{
    public static string Of(int position) => (position + 1).ToString(CultureInfo.InvariantCulture);

    public static string Of(int position, int row) => string.Create(CultureInfo.InvariantCulture, $"{position + 1}.{row + 1}");

    /// <summary>Numbers in order, neighbours drawn together: <c>1.1–1.3, 2.2</c>.</summary>
    public static string Listed(IReadOnlyList<string> numbers)
    {
        var parts = new List<string>();
        for (var i = 0; i < numbers.Count; i++)
        {
            var first = i;
            while (i + 1 < numbers.Count && Follows(numbers[i], numbers[i + 1])) i++;
            parts.Add(i == first ? numbers[i] : i == first + 1 ? $"{numbers[first]}, {numbers[i]}" : $"{numbers[first]}–{numbers[i]}");
        }

        return string.Join(", ", parts);
    }

    private static bool Follows(string one, string next)
    {
        var (a, b) = (one.Split('.'), next.Split('.'));
        return a.Length == b.Length && a.SkipLast(1).SequenceEqual(b.SkipLast(1), StringComparer.Ordinal)
            && int.Parse(a[^1], CultureInfo.InvariantCulture) + 1 == int.Parse(b[^1], CultureInfo.InvariantCulture);
    }
}
