namespace Iki.Core.Formulas.Syntax;

internal enum ReservedWord
{
    And,
    Or,
    Not,
    True,
    False,
}

/// <summary>The words that are not names, in both languages (docs/formula-syntax.md, Conditions).</summary>
internal static class ReservedWords
{
    // In the order of the enumeration.
    private static readonly Wording[] Table =
        [new("and", "dan"), new("or", "atau"), new("not", "bukan"), new("true", "benar"), new("false", "salah")];

    private static readonly Dictionary<string, ReservedWord> ByText = Table
        .SelectMany((words, i) => Languages.All.Select(l => (Text: words.In(l), Word: (ReservedWord)i)))
        .ToDictionary(p => p.Text, p => p.Word, StringComparer.OrdinalIgnoreCase);

    private static readonly int Longest = ByText.Keys.Max(w => w.Length);

    /// <summary>The word that a text is, whatever its case; null where it is none.</summary>
    public static ReservedWord? Find(string text) => text.Length > 1 && text.Length <= Longest && ByText.TryGetValue(text, out var word) ? word : null;

    public static string In(ReservedWord word, Language language) => Table[(int)word].In(language);
}
