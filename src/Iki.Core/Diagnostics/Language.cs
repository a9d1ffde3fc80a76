using System.Globalization;

namespace Iki.Core;

/// <summary>A language in which messages and documentation are written.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Bahasa Indonesia.</summary>
    Indonesian,
}

/// <summary>From cultures and language tags to <see cref="Language"/>.</summary>
public static class Languages
{
    /// <summary>Indonesian for a culture whose language is <c>id</c>, else English.</summary>
    /// <param name="culture">The culture of the reader.</param>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public static Language For(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.TwoLetterISOLanguageName == "id" ? Language.Indonesian : Language.English;
    }

    /// <summary>The language of a tag: <c>en</c> or <c>id</c>; null for any other.</summary>
    /// <param name="tag">The tag.</param>
    public static Language? FromTag(string? tag) => tag switch
    {
        "en" => Language.English,
        "id" => Language.Indonesian,
        _ => null,
    };
}
