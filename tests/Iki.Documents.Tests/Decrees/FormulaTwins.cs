using Iki.Core;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Iki.Documents.Tests.Decrees;

/// <summary>Whether two formulas of two catalogs compute the same: with random figures, each figure of one given to one of the other.</summary>
internal static partial class FormulaTwins
{
    private const int MostOrders = 720;

    public static bool AreSame(Catalog left, string leftFormula, Catalog right, string rightFormula)
    {
        var (ours, theirs) = (Figures(left, leftFormula), Figures(right, rightFormula));
        if (AreSame(leftFormula, ours, rightFormula, theirs)) return true;
        // A figure that one of them gives by items is the same as their total.
        return AreSame(leftFormula, Totals(ours), rightFormula, Totals(theirs));
    }

    private static List<(string Name, List<string> Keys)> Totals(List<(string Name, List<string> Keys)> figures) => [.. figures.Select(f => (f.Name, new List<string> { "" }))];

    private static bool AreSame(string leftFormula, List<(string Name, List<string> Keys)> ours, string rightFormula, List<(string Name, List<string> Keys)> theirs)
    {
        if (ours.Sum(f => f.Keys.Count) != theirs.Sum(f => f.Keys.Count)) return false;
        var random = new Random(7);
        var figures = Enumerable.Range(0, 2 * ours.Sum(f => f.Keys.Count)).Select(_ => random.Next(10, 900)).ToArray();
        var wanted = Answer(leftFormula, ours, figures);
        return wanted is not null && Orders(theirs).Take(MostOrders).Any(order => Answer(rightFormula, order, figures) == wanted);
    }

    private static List<(string Name, List<string> Keys)> Figures(Catalog catalog, string formula)
    {
        var declared = catalog.Variables.ToDictionary(v => v.Name, v => v.Items.Select(i => i.Key).ToList(), StringComparer.OrdinalIgnoreCase);
        foreach (var own in catalog.Indicators.SelectMany(i => i.Variables)) declared.TryAdd(own.Name, [.. own.Items.Select(i => i.Key)]);
        foreach (var parameter in catalog.Parameters.Concat(catalog.Indicators.SelectMany(i => i.Parameters))) declared.TryAdd(parameter.Name, []);
        return [.. Name().Matches(formula).Select(m => m.Value).Where(declared.ContainsKey).Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(n => (n, declared[n].Count > 0 ? declared[n] : [""]))];
    }

    private static string? Answer(string formula, List<(string Name, List<string> Keys)> figures, int[] numbers)
    {
        var at = 0;
        var values = Members(figures, numbers, ref at);
        var before = Members(figures, numbers, ref at);
        var request = $"{{\"formula\":{JsonSerializer.Serialize(formula, Text.Default.String)},\"values\":{{{values}}},\"lastYear\":{{{before}}}}}";
        using var answer = JsonDocument.Parse(FormulaExchange.Answer(Encoding.UTF8.GetBytes(request)));
        return answer.RootElement.TryGetProperty("exact", out var exact) ? exact.GetString() : null;
    }

    private static string Members(List<(string Name, List<string> Keys)> figures, int[] numbers, ref int at)
    {
        var members = new List<string>();
        foreach (var (name, keys) in figures)
        {
            var parts = new List<string>();
            foreach (var key in keys) parts.Add(keys is [""] ? Next(numbers, ref at) : $"\"{key}\":{Next(numbers, ref at)}");
            members.Add(keys is [""] ? $"\"{name}\":{parts[0]}" : $"\"{name}\":{{{string.Join(',', parts)}}}");
        }

        return string.Join(',', members);
    }

    private static string Next(int[] numbers, ref int at) => numbers[at++].ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<List<T>> Orders<T>(List<T> items)
    {
        if (items.Count < 2)
        {
            yield return items;
            yield break;
        }

        for (var i = 0; i < items.Count; i++)
        {
            var rest = items.Where((_, j) => j != i).ToList();
            foreach (var order in Orders(rest)) yield return [items[i], .. order];
        }
    }

    [GeneratedRegex(@"[\p{L}_][\p{L}\d_]*", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
