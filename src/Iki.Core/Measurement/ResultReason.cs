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
            .Select(Describe);
        return $"{result.Formula}  [{string.Join("; ", inputs)}]";
    }

    /// <summary>An input with its value and unit: <c>pegawai = 24 orang</c>.</summary>
    public static string Describe(InputUsed input) =>
        $"{input.Name} = {(input.Value is { } value ? Shown(value) : "–")}{(string.IsNullOrEmpty(input.Unit) ? "" : $" {input.Unit}")}";

    private static string Shown(Rational value) =>
        value.TryToDecimal(out var shown) ? shown.ToString(CultureInfo.InvariantCulture) : value.ToString();
}
