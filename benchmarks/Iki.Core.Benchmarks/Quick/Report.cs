using System.Globalization;

namespace Iki.Core.Benchmarks.Quick;

/// <summary>What the quick run prints: a line for each ratio, and remarks behind <c>#</c>.</summary>
internal static class Report
{
    public static void Ratio(string name, double value, string remark = "")
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {name} {value:0.00}{(remark.Length == 0 ? "" : "  # ")}{remark}"));
    }

    public static void Times(Race race, string unit, double perOperation, params string[] names)
    {
        foreach (var name in names)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"# {name}: {race.Nanoseconds(name) / perOperation:0.##} ns a {unit}, {race.Bytes(name):0} B"));
        }
    }
}
