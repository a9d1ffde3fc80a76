using System.Globalization;
using Iki.Core;

namespace Iki.Documents.Results;

/// <summary>A cell of a workbook of results: nothing, a text, or a number, and how it looks. None holds a formula.</summary>
/// <param name="Text">The text, or the digits; null for nothing.</param>
/// <param name="IsNumber">Whether they are digits of a number.</param>
/// <param name="Style">How it looks (<see cref="ResultStyles"/>).</param>
internal readonly record struct ResultCell(string? Text, bool IsNumber, uint Style)
{
    /// <summary>More digits than a double gives back as they were written.</summary>
    private const int DigitsOfDouble = 15;

    /// <summary>An empty cell.</summary>
    public static ResultCell None => Of(null);

    /// <summary>A text. One that a spreadsheet would take for a formula when it is typed again says that it is a text.</summary>
    public static ResultCell Of(string? text) => new(
        string.IsNullOrEmpty(text) ? null : text, false, text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? ResultStyles.Quoted : ResultStyles.Text);

    /// <summary>A text with a look of its own.</summary>
    public static ResultCell Of(string text, uint style) => new(text, false, style);

    /// <summary>A whole number.</summary>
    public static ResultCell Of(int number) => new(number.ToString(CultureInfo.InvariantCulture), true, ResultStyles.Number(0));

    /// <summary>A number in a unit; one in percent points becomes a percentage of Excel.</summary>
    /// <param name="value">The number; null for an empty cell.</param>
    /// <param name="unit">Its unit; null for none.</param>
    /// <param name="decimals">The decimals it is shown with; null for as many as it has.</param>
    public static ResultCell Of(decimal? value, string? unit, int? decimals)
    {
        if (value is not { } number) return None;
        var isShare = unit == "%";
        var places = decimals ?? PlacesOf(number);
        var style = isShare ? ResultStyles.Share(places) : decimals is null && places > 0 ? ResultStyles.General : ResultStyles.Number(places);
        return new ResultCell(DigitsOf(isShare ? Moved(number) : number), true, style);
    }

    /// <summary>A figure, which may be no decimal: then its nearest number.</summary>
    public static ResultCell Of(Rational? value, string? unit)
    {
        if (value is not { } number) return None;
        return number.TryToDecimal(out var shown) ? Of(shown, unit, null) : Of(number.ToString());
    }

    /// <summary>Percent points as a share. Digits beyond the 28th, which no double has, are lost.</summary>
    private static decimal Moved(decimal points) => points / 100;

    /// <summary>The decimals that a number has.</summary>
    public static int PlacesOf(decimal number)
    {
        var text = number.ToString("0.############################", CultureInfo.InvariantCulture);
        return text.IndexOf('.', StringComparison.Ordinal) is > 0 and var point ? text.Length - point - 1 : 0;
    }

    /// <summary>The digits, or those of the nearest double where there are more than it holds: what a spreadsheet would make of them.</summary>
    private static string DigitsOf(decimal number)
    {
        var text = number.ToString("0.############################", CultureInfo.InvariantCulture);
        return text.Count(char.IsAsciiDigit) <= DigitsOfDouble
            ? text
            : double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture);
    }
}
