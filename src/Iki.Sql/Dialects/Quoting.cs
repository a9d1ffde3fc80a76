using System.Text;

namespace Iki.Sql.Dialects;

/// <summary>Names and texts as SQL has them: nothing of a catalog gets into a statement but through here.</summary>
internal static class Quoting
{
    /// <summary>A name, between double quotes; whatever is in it stays a name.</summary>
    /// <param name="name">The name; without NUL, which no database has in a name.</param>
    public static string Name(string name) => $"\"{WithoutNul(name).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A text, between single quotes. A backslash is itself there, by the standard; the statements are written for databases that follow it.</summary>
    /// <param name="text">The text; without NUL.</param>
    public static string Text(string text) => $"'{WithoutNul(text).Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A list of texts.</summary>
    /// <param name="texts">The texts.</param>
    public static string Texts(IEnumerable<string> texts) => new StringBuilder("ARRAY[").AppendJoin(", ", texts.Select(Text)).Append("]::text[]").ToString();

    private static string WithoutNul(string text) =>
        text.Contains('\0', StringComparison.Ordinal) ? throw new ArgumentException("A text with a NUL in it has no place in SQL.", nameof(text)) : text;
}
