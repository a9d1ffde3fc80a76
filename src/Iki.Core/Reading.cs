using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>How a printed formula was turned into an executable one, and how far the two differ.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Reading
{
    // One of the two at most: whichever was set last, so that equal readings are written alike.
    private readonly string? _oneText;
    private readonly Wording? _wording;

    /// <summary>Whether the cell itself is the formula.</summary>
    public required ReadingStatus Status { get; init; }

    /// <summary>
    /// How it was interpreted, or what is wrong with the printed formula and why; required where it was interpreted or corrected.
    /// Of a note in both languages this is the English text; <see cref="NoteIn"/> gives a reader's own. Setting it replaces <see cref="NoteWording"/>.
    /// </summary>
    public string? Note
    {
        get => _oneText ?? _wording?.English;
        init => (_oneText, _wording) = (value, null);
    }

    /// <summary>The note in both languages; null where there is none, or one text only. Setting it replaces <see cref="Note"/>.</summary>
    public Wording? NoteWording
    {
        get => _wording;
        init => (_oneText, _wording) = (null, value);
    }

    /// <summary>The note in a reader's language, or the one text that there is; null where there is none.</summary>
    /// <param name="language">The language of the reader.</param>
    public string? NoteIn(Language language) => _wording?.In(language) ?? _oneText;
}

/// <summary>How far an executable formula is from the printed one.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum ReadingStatus
{
    /// <summary>The cell itself is the formula.</summary>
    Verbatim,

    /// <summary>Something had to be read into the cell.</summary>
    Interpreted,

    /// <summary>The printed formula is wrong and was corrected.</summary>
    Corrected,

    /// <summary>A program drafted it from the print, and nobody has confirmed it yet: its results say so.</summary>
    Drafted,
}
