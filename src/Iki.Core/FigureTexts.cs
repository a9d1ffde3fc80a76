using Iki.Core.Diagnostics;

namespace Iki.Core;

/// <summary>The figures of one file that are texts: how they are written, and whether all of them are written alike.</summary>
/// <param name="notation">How they are written.</param>
internal sealed class FigureTexts(NumberNotation notation)
{
    private (string Text, int? Line)? _indonesian;
    private (string Text, int? Line)? _english;

    /// <summary>
    /// The sign before decimals that needs no further look: of the notation that is stated, or of one that was noted already. A digit, which is never
    /// taken for a sign, where there is none.
    /// </summary>
    public byte DecimalSign => notation switch
    {
        NumberNotation.English => (byte)'.',
        NumberNotation.Indonesian => (byte)',',
        _ => _english is not null ? (byte)'.' : _indonesian is not null ? (byte)',' : (byte)'0',
    };

    /// <summary>Reads a figure.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="isNews">Whether it is the first that shows a notation, which is then to be noted.</param>
    public Figure Read(ReadOnlySpan<char> text, out bool isNews)
    {
        var figure = Figure.Read(text, notation, out var shown);
        isNews = notation == NumberNotation.Auto
            && ((shown == NumberNotation.Indonesian && _indonesian is null) || (shown == NumberNotation.English && _english is null));
        return figure;
    }

    /// <summary>Keeps the first text of a notation, and warns of the second notation of a file.</summary>
    public void Note(string text, Place at, DiagnosticCollector diagnostics)
    {
        Figure.Read(text, notation, out var shown);
        if (shown == NumberNotation.Indonesian) _indonesian = (text, at.Line);
        else _english = (text, at.Line);
        if (_indonesian is { } one && _english is { } other) diagnostics.NotationsMixed(at, one.Text, one.Line, other.Text, other.Line);
    }
}
