using System.Globalization;
using Iki.Core.Diagnostics;
using Iki.Core.Numerics;

namespace Iki.Core.Measurement;

/// <summary>One line that says why a result is what it is: the formula and what stood for each of its names.</summary>
internal static class ResultReason
{
    public static string Of(IndicatorResult result, Language language)
    {
        if (result.Outcome.Problem is { } problem) return problem.Message(language);
        var inputs = result.Inputs.Concat(result.Parameters)
            .Where(i => i.Value is not null)
            .Select(i => $"{i.Name} = {Shown(i.Value!.Value)}{(string.IsNullOrEmpty(i.Unit) ? "" : $" {i.Unit}")}");
        return $"{result.Formula}  [{string.Join("; ", inputs)}]";
    }

    private static string Shown(Rational value) =>
        value.TryToDecimal(out var shown) ? shown.ToString(CultureInfo.InvariantCulture) : value.ToString();
}
