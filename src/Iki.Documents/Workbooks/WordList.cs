using Iki.Core;

namespace Iki.Documents.Workbooks;

/// <summary>A closed set of words: each as files have it, and as people read it.</summary>
internal sealed record WordList
{
    /// <summary>The words, in the order in which they are offered.</summary>
    public required EquatableList<(string InFile, Wording Shown)> Words { get; init; }

    /// <summary>A list of words.</summary>
    public static WordList Of(params ReadOnlySpan<(string InFile, string English, string Indonesian)> words)
    {
        var list = new List<(string, Wording)>();
        foreach (var (inFile, english, indonesian) in words) list.Add((inFile, new Wording(english, indonesian)));
        return new WordList { Words = list.ToEquatableList() };
    }

    /// <summary>A word of a file as a reader of the language has it; one that is not known stands as it is.</summary>
    public string Show(string word, Language language)
    {
        foreach (var (inFile, shown) in Words)
        {
            if (inFile == word) return shown.In(language);
        }

        return word;
    }

    /// <summary>The word of a file that a cell means, in any language; null for none.</summary>
    public string? Find(string cell)
    {
        foreach (var (inFile, shown) in Words)
        {
            if (IsSame(inFile, cell) || IsSame(shown.English, cell) || IsSame(shown.Indonesian, cell)) return inFile;
        }

        return null;
    }

    /// <summary>All words, for a message.</summary>
    public string All(Language language) => string.Join(", ", Words.Select(w => w.Shown.In(language)));

    private static bool IsSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
