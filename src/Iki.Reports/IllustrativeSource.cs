using System.Text.RegularExpressions;
using Iki.Core;

namespace Iki.Reports;

/// <summary>
/// Whether a figure is illustrative: its source or its note says so itself, by the word <c>ilustrasi</c>, <c>ilustratif</c>,
/// <c>illustrative</c> or <c>illustration</c>, or by <c>angka contoh</c> or <c>data contoh</c>, whatever the case. The word
/// <c>contoh</c> alone is none: offices and documents have it in their names.
/// </summary>
public static partial class IllustrativeSource
{
    /// <summary>Whether a text says that a figure is illustrative; no text says nothing.</summary>
    /// <param name="text">A source or a note.</param>
    public static bool Says(string? text) => text is not null && Words().IsMatch(text);

    /// <summary>Whether the source or the note of an observation says that its figure is illustrative.</summary>
    /// <param name="observation">The observation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    public static bool IsSourceOf(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return Says(observation.Source) || Says(observation.Note);
    }

    [GeneratedRegex(@"\b(ilustrasi|ilustratif|illustrative|illustration|(angka|data)\s+contoh)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
