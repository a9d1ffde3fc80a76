using Iki.Core;

namespace Iki.Reports.Texts;

/// <summary>Numbers as the language of the reader writes them.</summary>
internal static class NumberText
{
    /// <summary>Where there is no number; 0 would be one.</summary>
    public const string None = "–";

    public static string Of(decimal value, Language language) => Languages.Number(value, language);

    /// <summary>A number with as many decimals as are declared: <c>18,80</c>; with those it has where none are.</summary>
    public static string Of(decimal value, int? decimals, Language language) => Languages.Number(value, decimals, language);

    /// <summary>A value of a result with its declared decimals; with ≈ where it is no fraction, so that its digits never are all of it.</summary>
    public static string Of(decimal value, IndicatorResult result, Language language) =>
        (result.Outcome.IsApproximate ? "≈ " : "") + Of(value, result.Decimals, language);

    /// <summary>An achievement, a score or a total, which are reported with two decimals.</summary>
    public static string OfReported(decimal value, Language language) => Languages.Number(value, ReportedDecimals, language);

    /// <summary>A number as digits where it has an end that is no longer than a reader will look at, else rounded and marked.</summary>
    public static string Of(Rational value, int? decimals, Language language)
    {
        if (value.TryToDecimal(out var whole) && Rational.FromDecimal(whole) == value && whole.Scale <= MostDecimals) return Of(whole, decimals, language);
        return value.TryRoundToDecimal(MostDecimals, RoundingMode.HalfAwayFromZero, out var shown) ? "≈ " + Of(shown, decimals, language) : value.ToString();
    }

    private const int MostDecimals = 6;

    private const int ReportedDecimals = 2;

    /// <summary>A number with its unit.</summary>
    public static string WithUnit(string number, string? unit, Language language) => Languages.WithUnit(number, unit, language);

    public static string WithUnit(decimal number, string? unit, Language language) => WithUnit(Of(number, language), unit, language);
}
