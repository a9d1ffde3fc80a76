using System.Globalization;

namespace Iki.Cli.Output;

/// <summary>Numbers as programs expect them, in every language.</summary>
internal static class PlainNumber
{
    /// <summary>A number with a decimal point, and without the zeros it was written with at its end.</summary>
    public static string Of(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
