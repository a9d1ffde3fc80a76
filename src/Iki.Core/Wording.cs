using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Iki.Core.Diagnostics;

namespace Iki.Core;

/// <summary>A text in both languages: of a message, a function, a member of a file, a regulation.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Wording
{
    /// <summary>A text to be given by its members.</summary>
    public Wording()
    {
    }

    /// <summary>A text in both languages.</summary>
    /// <param name="english">The text in English.</param>
    /// <param name="indonesian">The text in Indonesian.</param>
    [SetsRequiredMembers]
    public Wording(string english, string indonesian)
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
    public string In(Language language) => language switch
    {
        Language.Indonesian => Indonesian,
        _ => English,
    };

    /// <summary>A text that is made for each language.</summary>
    internal static Wording Each(Func<Language, string> make) => new(make(Language.English), make(Language.Indonesian));

    /// <summary>The text in a reader's language, with arguments in the places that it has for them (<see cref="MessageTemplate"/>).</summary>
    internal string Fill(Language language, params ReadOnlySpan<string> arguments) =>
        MessageTemplate.Fill(In(language), EquatableList.Create(arguments), language);
}
