using System.Globalization;
using Iki.Core;

namespace Iki.Cli.Output;

/// <summary>Numbers for people: as id-ID prints them in Indonesian, plain in English.</summary>
internal static class NumberText
{
    // Fixed, because a machine may have no culture data, or other data.
    private static readonly NumberFormatInfo Indonesian = new()
    {
        NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NumberGroupSizes = [3], NegativeSign = "-",
    };

    public static string Of(decimal value, Language language) => language == Language.Indonesian
        ? value.ToString("#,0.############################", Indonesian)
        : Plain(value);

    /// <summary>A number as programs expect it, in every language: with a decimal point, and without the zeros it was written with at its end.</summary>
    public static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
