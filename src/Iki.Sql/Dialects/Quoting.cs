namespace Iki.Sql.Dialects;

/// <summary>Names and texts as SQL has them: nothing of a catalog gets into a statement but through here.</summary>
internal static class Quoting
{
    /// <summary>A name, between double quotes; whatever is in it stays a name.</summary>
    /// <param name="name">The name; without NUL, which no database has in a name.</param>
    public static string Name(string name) => $"\"{WithoutNul(name).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A text, between single quotes; with a backslash in it as a text of escapes, which means the same whatever a database is set to.</summary>
    /// <param name="text">The text; without NUL.</param>
    public static string Text(string text)
    {
        var quoted = WithoutNul(text).Replace("'", "''", StringComparison.Ordinal);
        return quoted.Contains('\\', StringComparison.Ordinal) ? $"E'{quoted.Replace("\\", "\\\\", StringComparison.Ordinal)}'" : $"'{quoted}'";
    }

    private static string WithoutNul(string text) =>
        text.Contains('\0', StringComparison.Ordinal) ? throw new ArgumentException("A text with a NUL in it has no place in SQL.", nameof(text)) : text;
}
