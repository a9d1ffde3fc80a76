using System.Globalization;
using System.Text.Json.Serialization;
using Iki.Core.Diagnostics;

namespace Iki.Core;

/// <summary>A language in which messages and documentation are written.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Bahasa Indonesia.</summary>
    Indonesian,
}

/// <summary>From cultures and language tags to <see cref="Language"/>, and how each language writes numbers.</summary>
public static class Languages
{
    // In the order of the enumeration. With its row here, a language is complete but for the texts, which are all in wordings.
    private static readonly (string Tag, char DecimalSign, char? GroupSign)[] Table = [("en", '.', null), ("id", ',', '.')];

    // Named, because a native program that starts takes most of a millisecond to ask the runtime for the members of an enumeration.
    /// <summary>Every language.</summary>
    internal static IReadOnlyList<Language> All { get; } = [Language.English, Language.Indonesian];

    /// <summary>Indonesian for a culture whose language is <c>id</c>, else English.</summary>
    /// <param name="culture">The culture of the reader.</param>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public static Language For(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return FromTag(culture.TwoLetterISOLanguageName) ?? Language.English;
    }

    /// <summary>The language of a tag: <c>en</c> or <c>id</c>; null for any other.</summary>
    /// <param name="tag">The tag.</param>
    public static Language? FromTag(string? tag) => Array.FindIndex(Table, l => l.Tag == tag) is >= 0 and var index ? (Language)index : null;

    /// <summary>The tag of a language: <c>en</c> or <c>id</c>.</summary>
    /// <param name="language">The language.</param>
    public static string Tag(Language language) => Table[(int)language].Tag;

    /// <summary>A number as a reader of the language writes it, without zeros at its end: <c>1234.5</c> in English, <c>1.234,5</c> in Indonesian.</summary>
    /// <param name="value">The number.</param>
    /// <param name="language">The language.</param>
    public static string Number(decimal value, Language language) =>
        ReaderNumbers.OfDigits(value.ToString("0.############################", CultureInfo.InvariantCulture), language);

    /// <summary>A number with at least the decimals that a definition declares for it: <c>18.80</c> in English, <c>18,80</c> in Indonesian.</summary>
    /// <param name="value">The number; all of its digits are written, also beyond <paramref name="decimals"/>.</param>
    /// <param name="decimals">The declared decimals; null or 0 adds no zeros.</param>
    /// <param name="language">The language.</param>
    public static string Number(decimal value, int? decimals, Language language) => ReaderNumbers.Of(value, decimals, language);

    /// <summary>
    /// A number that is written already, with its unit: <c>98.75 %</c> in English and <c>98,75%</c> in Indonesian, <c>24 orang</c> in both. Rupiah (<c>Rp</c>,
    /// <c>rupiah</c>, <c>IDR</c>) stand before their number: <c>Rp 500</c> and <c>Rp500</c>.
    /// </summary>
    /// <param name="number">The number, after <c>≈</c> and a space where it is rounded.</param>
    /// <param name="unit">The unit; null or empty for none.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    public static string WithUnit(string number, string? unit, Language language)
    {
        ArgumentNullException.ThrowIfNull(number);
        return ReaderNumbers.WithUnit(number, unit, language);
    }

    internal static (char Decimal, char? Group) SignsOf(Language language) => (Table[(int)language].DecimalSign, Table[(int)language].GroupSign);
}
