using Iki.Core;

namespace Iki.Reports.Texts;

/// <summary>Numbers as the language of the reader writes them.</summary>
internal static class NumberText
{
    /// <summary>Where there is no number; 0 would be one.</summary>
    public const string None = "–";

    private static readonly Wording Percent = new("{0} %", "{0}%");

    private static readonly Wording Money = new("Rp {0}", "Rp{0}");

    public static string Of(decimal value, Language language) => Languages.Number(value, language);

    /// <summary>A number with as many decimals as are declared: <c>18,80</c>; with those it has where none are.</summary>
    public static string Of(decimal value, int? decimals, Language language)
    {
        var text = Languages.Number(value, language);
        if (decimals is not ({ } places and > 0)) return text;
        var sign = Languages.Number(0.5m, language)[1];
        var at = text.IndexOf(sign, StringComparison.Ordinal);
        if (at < 0) return text + sign + new string('0', places);
        return text.PadRight(Math.Max(text.Length, at + 1 + places), '0');
    }

    /// <summary>A number as digits where it has an end that is no longer than a reader will look at, else rounded and marked.</summary>
    public static string Of(Rational value, int? decimals, Language language)
    {
        if (value.TryToDecimal(out var whole) && Rational.FromDecimal(whole) == value && whole.Scale <= MostDecimals) return Of(whole, decimals, language);
        return value.TryRoundToDecimal(MostDecimals, RoundingMode.HalfAwayFromZero, out var shown) ? "≈ " + Of(shown, decimals, language) : value.ToString();
    }

    private const int MostDecimals = 6;

    /// <summary>A number with its unit; Indonesian puts no space before a percent sign, and rupiah stand before their number.</summary>
    public static string WithUnit(string number, string? unit, Language language) => unit switch
    {
        "%" => Say.It(Percent, language, number),
        _ when unit is not null && (unit.Equals("rupiah", StringComparison.OrdinalIgnoreCase) || unit.Equals("Rp", StringComparison.OrdinalIgnoreCase)) => Say.It(Money, language, number),
        _ => $"{number} {unit}".TrimEnd(),
    };

    public static string WithUnit(decimal number, string? unit, Language language) => WithUnit(Of(number, language), unit, language);
}
