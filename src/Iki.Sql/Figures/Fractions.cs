using System.Globalization;

namespace Iki.Sql.Figures;

/// <summary>Sums of fractions that are exact.</summary>
internal static class Fractions
{
    /// <summary>The least common multiple of the whole numbers in an array; of two at a time, as the database has it.</summary>
    /// <param name="array">The array, as SQL.</param>
    /// <param name="most">The most that it has.</param>
    public static string CommonOf(string array, int most)
    {
        var text = At(most);
        for (var place = most - 1; place > 0; place--) text = $"lcm({At(place)}, {text})";
        return text;

        string At(int place) => $"coalesce({array}[{place.ToString(CultureInfo.InvariantCulture)}], 1)";
    }
}
