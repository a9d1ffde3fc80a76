using System.Diagnostics.CodeAnalysis;

namespace Iki.Core;

/// <summary>A text in both languages: of a message, a function, a member of a file, a regulation.</summary>
public sealed record Wording
{
    /// <summary>A text to be given by its members.</summary>
    public Wording()
    {
    }

    [SetsRequiredMembers]
    internal Wording(string english, string indonesian)
    {
        English = english;
        Indonesian = indonesian;
    }

    /// <summary>The text in English.</summary>
    public required string English { get; init; }

    /// <summary>The text in Indonesian.</summary>
    public required string Indonesian { get; init; }

    /// <summary>The text in a reader's language.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => language == Language.Indonesian ? Indonesian : English;
}
