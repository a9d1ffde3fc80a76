using System.Diagnostics.CodeAnalysis;
using Iki.Core.Numerics;

namespace Iki.Core;

/// <content>From texts of which a program wants a number or nothing, such as a query of a web page.</content>
public readonly partial record struct Figure : ISpanParsable<Figure>
{
    /// <summary>Reads what <see cref="Read(ReadOnlySpan{char}, NumberNotation)"/> reads as a number, and a fraction such as <c>1/3</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Has no effect: a text that can be read in two ways is none.</param>
    /// <param name="result">The figure; where the text is no number, one that cannot be used, with its <see cref="Problem"/>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Figure result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out Figure)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Figure result)
    {
        result = s.Contains('/') && Rational.TryParse(s, out var exact) ? new Figure(exact) : Read(s);
        return result.Problem is null;
    }

    /// <summary>Reads what <see cref="TryParse(ReadOnlySpan{char}, IFormatProvider, out Figure)"/> reads.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">The text is no number, or can be read in two ways; the message says so.</exception>
    public static Figure Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var figure) ? figure : throw new FormatException($"'{ShownText.Of(s)}' is no figure: {figure.Problem!.Message(Language.English)}");

    static Figure IParsable<Figure>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }
}
