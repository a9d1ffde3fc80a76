using System.Text.Json.Serialization;
using Iki.Core.Diagnostics;
using Iki.Core.Numerics;

namespace Iki.Core;

/// <summary>
/// A figure as the data give it: an exact number, or a text that is not a number. A figure that cannot be read is kept, so that
/// it is reported where it is needed and never counts as 0.
/// </summary>
/// <remarks>In JSON it is what data files have: a number, or a text; a number that no decimal holds is the text of its fraction, <c>"1/3"</c>.</remarks>
/// <example>
/// <code>
/// Figure hadir = 18;                               // as are 18.5m, 18L and a Rational
/// Figure.Read("12.500,75").Value;                  // 50003/4
/// Figure.Read("banyak").Problem!.Code;             // IKI5001
/// Figure.Read("1.250", NumberNotation.Indonesian); // 1250; without the notation it is refused as ambiguous
/// </code>
/// </example>
[JsonConverter(typeof(IkiJsonConverter))]
public readonly partial record struct Figure
{
    private readonly bool _isUnread;

    /// <summary>A figure that is a number.</summary>
    /// <param name="value">The number; of a percentage in percent points.</param>
    public Figure(Rational value) => Value = value;

    private Figure(Rational value, string? doubtful)
    {
        Value = value;
        Doubtful = doubtful;
    }

    private Figure(Rational value, Diagnostic problem, bool isUnread)
    {
        Value = value;
        Problem = problem;
        _isUnread = isUnread;
    }

    /// <summary>The number; 0 when it could not be read.</summary>
    public Rational Value { get; }

    /// <summary>Why the figure cannot be used: it could not be read, or broke a declared bound. Null when it can.</summary>
    public Diagnostic? Problem { get; }

    /// <summary>The text of a number that may not be what was meant; null where there is no doubt. It does not affect equality.</summary>
    internal string? Doubtful { get; }

    /// <summary>Whether there is a number to show, be it one that cannot be used.</summary>
    internal bool HasNumber => !_isUnread;

    /// <summary>
    /// Reads a figure that is a text, exactly: <c>12</c>, <c>98.75</c>, <c>12.500,75</c>, <c>-3</c>, <c>1e3</c>; at most 28 digits. A
    /// text that can be read in two ways, such as <c>1.250</c>, is refused unless the notation is stated.
    /// </summary>
    /// <param name="text">The text; if it is not a number, the figure has a <see cref="Problem"/>.</param>
    /// <param name="numbers">How it is written.</param>
    public static Figure Read(ReadOnlySpan<char> text, NumberNotation numbers = NumberNotation.Auto) => Read(text, numbers, out _);

    /// <summary>
    /// Writes a number as the text of a figure, so that reading it gives the number again: 12.375 is <c>12.3750</c> where no notation is
    /// said, <c>12,375</c> in Indonesian and <c>12.375</c> in English.
    /// </summary>
    /// <param name="value">The number.</param>
    /// <param name="numbers">How it is to be written.</param>
    public static string Write(decimal value, NumberNotation numbers = NumberNotation.Auto) =>
        NumberReadings.Write(DecimalText.Of(value), numbers);

    /// <summary>The same, and which notation the text shows; <see cref="NumberNotation.Auto"/> where it shows none.</summary>
    internal static Figure Read(ReadOnlySpan<char> text, NumberNotation numbers, out NumberNotation shown)
    {
        var status = FigureText.Read(text, numbers, out var value, out shown);
        return status == FigureTextStatus.Read
            ? new Figure(value, FigureText.IsCutShort(text) ? text.ToString() : null)
            : new Figure(default, ProblemOf(text, status, numbers), isUnread: true);
    }

    /// <summary>Reads a figure as JSON writes numbers, always with a decimal point.</summary>
    internal static Figure OfJson(ReadOnlySpan<char> text)
    {
        var status = FigureText.Read(text, out var value);
        if (status != FigureTextStatus.Read) return new Figure(default, ProblemOf(text, status, NumberNotation.Auto), isUnread: true);
        return new Figure(value, NumberReadings.AreDoubtful(text) || FigureText.IsCutShort(text) ? text.ToString() : null);
    }

    private static Diagnostic ProblemOf(ReadOnlySpan<char> text, FigureTextStatus status, NumberNotation numbers)
    {
        var shown = text.Length > 60 ? string.Concat(text[..(char.IsHighSurrogate(text[56]) ? 56 : 57)], "...") : text.ToString();
        var readings = status is FigureTextStatus.Ambiguous or FigureTextStatus.OtherNotation ? Readings(text) : [];
        return DiagnosticCollector.Said(c =>
        {
            if (status == FigureTextStatus.TooManyDigits) c.FigureTooLong(Place.Nowhere, shown, FigureText.MaximumDigits);
            else if (status == FigureTextStatus.Ambiguous) c.FigureAmbiguous(Place.Nowhere, shown, readings);
            else if (status == FigureTextStatus.OtherNotation) c.FigureOfOtherNotation(Place.Nowhere, shown, numbers, NumberReadings.Write(readings[0], numbers));
            else c.FigureUnreadable(Place.Nowhere, shown);
        });
    }

    /// <summary>How a text is read without a stated notation.</summary>
    private static EquatableList<string> Readings(ReadOnlySpan<char> text)
    {
        var mantissa = FigureText.Mantissa(text);
        var sign = text.StartsWith('-') ? "-" : "";
        var exponent = text[(sign.Length + mantissa.Length)..].ToString();
        return exponent.Length > 0
            ? [sign + mantissa.ToString().Replace(',', '.') + exponent]
            : NumberReadings.Of(mantissa, NumberNotation.Auto).Select(r => sign + r).ToEquatableList();
    }

    /// <summary>The same figure, not to be used.</summary>
    internal Figure Refused(Diagnostic problem) => new(Value, problem, _isUnread);

    /// <summary>Whether another figure has the same number, or the same problem.</summary>
    /// <param name="other">The other figure.</param>
    public bool Equals(Figure other) => Value == other.Value && Problem == other.Problem && _isUnread == other._isUnread;

    /// <summary>A hash code that figures that are equal share.</summary>
    public override int GetHashCode() => HashCode.Combine(Value, Problem, _isUnread);

    /// <summary>A figure that is a number.</summary>
    public static implicit operator Figure(decimal value) => new(value);

    /// <summary>A figure that is a whole number.</summary>
    public static implicit operator Figure(long value) => new(new Rational(value));

    /// <summary>A figure that is an exact number.</summary>
    public static implicit operator Figure(Rational value) => new(value);
}
