using System.Text;

namespace Iki.Documents.Reading;

/// <summary>Text as readers give it: runs of space folded, what only a screen needs taken out, lines joined.</summary>
internal static class TextFolding
{
    private const int LongestWord = 64;

    /// <summary>Space folded and trimmed; line breaks stay, without space around them.</summary>
    public static string Fold(string text)
    {
        var written = new StringBuilder(text.Length);
        var space = false;
        foreach (var c in text)
        {
            if (c == '\n')
            {
                space = false;
                if (written.Length > 0) written.Append('\n');
            }
            else if (IsSpace(c))
            {
                space = true;
            }
            else if (!IsInvisible(c))
            {
                if (space && written.Length > 0 && written[^1] != '\n') written.Append(' ');
                space = false;
                written.Append(c);
            }
        }

        while (written.Length > 0 && written[^1] is '\n' or ' ') written.Length--;
        return written.ToString();
    }

    public static bool IsSpace(char c) => c is ' ' or '\t' or '\r' or '\v' or '\f' or '\u0085' || char.IsSeparator(c);

    /// <summary>Soft hyphens, marks of direction and width, and control characters.</summary>
    private static bool IsInvisible(char c) => c is '\u00AD' or '\uFEFF' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or (>= '\u200E' and <= '\u200F') || char.IsControl(c);

    /// <summary>
    /// A line and the one that goes on with it. A hyphen that only broke a word goes, one that belongs to the word stays: of doubled words
    /// (<c>masing-masing</c>, <c>perundang-undangan</c>) and before a capital.
    /// </summary>
    public static string Join(string line, string next)
    {
        if (line.Length == 0) return next;
        if (next.Length == 0) return line;
        if (line[^1] is '-' or '\u2010' && line.Length > 1 && char.IsLetter(line[^2]))
        {
            return char.IsLower(next[0]) && !IsDoubled(line.AsSpan(0, line.Length - 1), next) ? line[..^1] + next : line + next;
        }

        return line[^1] == '/' && line.Length > 1 && line[^2] != ' ' ? line + next : line + ' ' + next;
    }

    /// <summary>Joins a line to what has been written; no more than its end is looked at.</summary>
    public static void Join(StringBuilder written, string next)
    {
        var length = Math.Min(written.Length, LongestWord);
        var end = written.ToString(written.Length - length, length);
        written.Length -= length;
        written.Append(Join(end, next));
    }

    private static bool IsDoubled(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var left = LastWord(before);
        var right = FirstWord(after);
        for (var length = Math.Min(left.Length, right.Length); length >= 3 && length * 2 >= right.Length; length--)
        {
            if (left.EndsWith(right[..length], StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return text[start..];
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text[..end];
    }
}
