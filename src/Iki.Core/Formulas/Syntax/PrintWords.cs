namespace Iki.Core.Formulas.Syntax;

/// <summary>Words with which decrees print signs of arithmetic. The language has none of them; its messages and the reader of print know them.</summary>
internal static class PrintWords
{
    private static readonly Dictionary<string, char> Signs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dibagi"] = '/', ["dibanding"] = '/', ["dibandingkan"] = '/', ["berbanding"] = '/', ["dikali"] = '*', ["dikalikan"] = '*',
        ["ditambah"] = '+', ["ditambahkan"] = '+', ["dikurang"] = '-', ["dikurangi"] = '-', ["dikurangkan"] = '-',
    };

    /// <summary>The sign a word stands for between two operands: <c>dibagi</c> → <c>/</c>; null for any other word.</summary>
    public static char? SignOf(string word) => Signs.TryGetValue(word, out var sign) ? sign : null;
}
