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
    // English and Indonesian, in the order of the enumeration.
    private static readonly (string English, string Indonesian)[] Table =
        [("and", "dan"), ("or", "atau"), ("not", "bukan"), ("true", "benar"), ("false", "salah")];

    private static readonly Dictionary<string, ReservedWord> ByText = Table
        .SelectMany((words, i) => new[] { (Text: words.English, Word: (ReservedWord)i), (Text: words.Indonesian, Word: (ReservedWord)i) })
        .ToDictionary(p => p.Text, p => p.Word, StringComparer.OrdinalIgnoreCase);

    /// <summary>The word that a text is, whatever its case; null where it is none.</summary>
    public static ReservedWord? Find(string text) => ByText.TryGetValue(text, out var word) ? word : null;

    public static string Indonesian(ReservedWord word) => Table[(int)word].Indonesian;
}
