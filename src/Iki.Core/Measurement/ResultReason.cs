using System.Globalization;
using Iki.Core.Diagnostics;

namespace Iki.Core.Measurement;

/// <summary>One line that says why a result is what it is: the formula and what stood for each of its names.</summary>
internal static class ResultReason
{
    public static string Of(IndicatorResult result, Language language)
    {
        if (result.IsInWords) return result.Formula;
        if (result.Outcome.Problem is { } problem) return problem.Message(language);
        var inputs = result.Inputs.Concat(result.Parameters)
            .Where(i => i.Value is not null)
            .Select(i => Describe(i, language));
        return $"{result.Formula}  [{string.Join("; ", inputs)}]";
    }

    /// <summary>An input with its value and unit: <c>pegawai = 24 orang</c>.</summary>
    public static string Describe(InputUsed input, Language language) =>
        $"{input.NameIn(language)} {(input.IsApproximate ? "≈" : "=")} {ReaderNumbers.WithUnit(input.Value is { } value ? Shown(value, language) : "–", input.Unit, language)}";

    private static string Shown(Rational value, Language language) => value.TryToDecimal(out var shown)
        ? ReaderNumbers.OfDigits(shown.ToString(CultureInfo.InvariantCulture), language)
        : value.ToString();
}
