using System.Globalization;
using Iki.Core;

namespace Iki.Cli.Output;

/// <summary>Numbers for people, as their language writes them, and for programs.</summary>
internal static class NumberText
{
    private const int ReportedDecimals = 2;

    public static string Of(decimal value, Language language) => Languages.Number(value, language);

    /// <summary>A value of a result with the decimals it declares; with ≈ where it is no fraction, so that its digits never are all of it.</summary>
    public static string Of(decimal value, IndicatorResult result, Language language) =>
        (result.Outcome.IsApproximate ? "≈ " : "") + Languages.Number(value, result.Decimals, language);

    /// <summary>An achievement, a score or a total, which are reported with two decimals.</summary>
    public static string OfReported(decimal value, Language language) => Languages.Number(value, ReportedDecimals, language);

    /// <summary>A number as programs expect it, in every language: with a decimal point, and without the zeros it was written with at its end.</summary>
    public static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
