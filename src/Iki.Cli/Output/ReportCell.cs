namespace Iki.Cli.Output;

/// <summary>A cell of a report for people: its text, and how it is meant, which a terminal with colours shows.</summary>
/// <param name="Text">The text.</param>
/// <param name="Tone">How it is meant; never the only sign of it.</param>
internal readonly record struct ReportCell(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator ReportCell(string text) => new(text);
}

/// <summary>How something is meant.</summary>
internal enum Tone
{
    /// <summary>Nothing is said by it.</summary>
    Plain,

    /// <summary>As it should be.</summary>
    Good,

    /// <summary>Not as it should be.</summary>
    Doubtful,

    /// <summary>Wrong, or far from what it should be.</summary>
    Bad,
}
