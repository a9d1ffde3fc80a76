namespace Iki.Core.Scoring;

/// <summary>A text in both languages.</summary>
public sealed record Wording
{
    /// <summary>The text in English.</summary>
    public required string English { get; init; }

    /// <summary>The text in Indonesian.</summary>
    public required string Indonesian { get; init; }

    /// <summary>The text in a reader's language.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => language == Language.Indonesian ? Indonesian : English;
}
