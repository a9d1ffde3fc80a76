using System.Globalization;
using Iki.Core;

namespace Iki.Cli.Output;

/// <summary>Numbers for people, as their language writes them, and for programs.</summary>
internal static class NumberText
{
    public static string Of(decimal value, Language language) => Languages.Number(value, language);

    /// <summary>A value of a result; with ≈ where it is no fraction, so that its digits never are all of it.</summary>
    public static string Of(decimal value, Outcome outcome, Language language) => (outcome.IsApproximate ? "≈ " : "") + Of(value, language);

    /// <summary>A number as programs expect it, in every language: with a decimal point, and without the zeros it was written with at its end.</summary>
    public static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
