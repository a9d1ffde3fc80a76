using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>Words in order, the worst first, that targets and realizations in words are compared on: <c>TW … WTP</c>.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record WordScale
{
    /// <summary>The name by which indicators refer to it: <c>opini-bpk</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The words, the worst first; at least two.</summary>
    public required EquatableList<string> Words { get; init; }

    /// <summary>
    /// The scales that come with the library: <c>opini-bpk</c>, an auditor's opinions of financial statements from TW to WTP, and <c>akip</c>, the letters
    /// of the evaluation of accountability from D to AA. A catalog may declare one of the same name, and then that counts.
    /// </summary>
    public static EquatableList<WordScale> Shipped { get; } =
    [
        new() { Name = "opini-bpk", Words = ["TW", "TMP", "WDP", "WTP-DPP", "WTP"] },
        new() { Name = "akip", Words = ["D", "C", "CC", "B", "BB", "A", "AA"] },
    ];

    /// <summary>The place of a word, 0 for the worst; capitals and spaces at the ends make no difference. Null for a word that is not on the scale.</summary>
    /// <param name="word">The word.</param>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    public int? PlaceOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        for (var i = 0; i < Words.Count; i++)
        {
            if (IsSame(Words[i], word)) return i;
        }

        return null;
    }

    /// <summary>Whether two words are the same, capitals and spaces at the ends aside.</summary>
    internal static bool IsSame(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
