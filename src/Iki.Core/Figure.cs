using Iki.Core.Diagnostics;
using Iki.Core.Numerics;

namespace Iki.Core;

/// <summary>
/// A figure as the data give it: an exact number, or a text that is none. A figure that cannot be read is kept, so that
/// it is reported where it is needed and never taken for 0.
/// </summary>
public readonly record struct Figure
{
    private readonly bool _isUnread;

    /// <summary>A figure that is a number.</summary>
    /// <param name="value">The number; of a percentage in percent points.</param>
    public Figure(Rational value) => Value = value;

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

    /// <summary>Whether there is a number to show, be it one that cannot be used.</summary>
    internal bool HasNumber => !_isUnread;

    /// <summary>
    /// Reads a figure as JSON writes numbers, exactly: <c>12</c>, <c>98.75</c>, <c>-3</c>, <c>1e3</c>; at most 28 digits.
    /// </summary>
    /// <param name="text">The text; anything else makes a figure with a <see cref="Problem"/>.</param>
    public static Figure Read(ReadOnlySpan<char> text)
    {
        var status = FigureText.Read(text, out var value);
        if (status == FigureTextStatus.Read) return new Figure(value);
        var shown = text.Length > 60 ? string.Concat(text[..(char.IsHighSurrogate(text[56]) ? 56 : 57)], "...") : text.ToString();
        var problem = status == FigureTextStatus.TooManyDigits
            ? DiagnosticCollector.Said(c => c.FigureTooLong(Place.Nowhere, shown, FigureText.MaximumDigits))
            : DiagnosticCollector.Said(c => c.FigureUnreadable(Place.Nowhere, shown));
        return new Figure(default, problem, isUnread: true);
    }

    /// <summary>The same figure, not to be used.</summary>
    internal Figure Refused(Diagnostic problem) => new(Value, problem, _isUnread);

    /// <summary>A figure that is a number.</summary>
    public static implicit operator Figure(decimal value) => new(value);

    /// <summary>A figure that is a whole number.</summary>
    public static implicit operator Figure(long value) => new(new Rational(value));

    /// <summary>A figure that is an exact number.</summary>
    public static implicit operator Figure(Rational value) => new(value);
}
