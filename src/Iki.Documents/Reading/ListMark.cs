namespace Iki.Documents.Reading;

/// <summary>The mark at the beginning of a line that is an item of a list: <c>a.</c>, <c>(2)</c>, <c>iv)</c>, <c>•</c>.</summary>
internal static class ListMark
{
    private const string Bullets = "•●○◦▪▫■□◆◇➢➤➔►▶✓✔✗❖❑❒·‣⁃∙-–—";

    /// <summary>Divides an item into mark and text. A mark alone is no item.</summary>
    public static bool Split(string text, out string mark, out string rest)
    {
        var end = Length(text);
        mark = text[..end];
        rest = text[end..].TrimStart(' ', '\t', '\u00A0');
        if (mark.Length > 0 && IsPrivate(mark[0])) mark = "•";
        return end > 0 && rest.Length > 0;
    }

    /// <summary>Whether all of a text is a mark.</summary>
    public static bool IsAlone(string text) => text.Length > 0 && Length(text + " ") == text.Length;

    private static int Length(string text)
    {
        if (text.Length < 2) return 0;
        if (Bullets.Contains(text[0], StringComparison.Ordinal)) return IsBlank(text[1]) ? 1 : 0;
        if (IsPrivate(text[0])) return 1;
        return Numbering(text);
    }

    private static int Numbering(string text)
    {
        var at = text[0] == '(' ? 1 : 0;
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        var digits = at - start;
        if (digits is 1 or 2 or 3)
        {
            // 1.2.3. is a mark, 1.2 a number.
            while (start == 0 && at + 2 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]) && Group(text, at + 1) is var end && end < text.Length && text[end] == '.') at = end;
        }
        else if (digits == 0)
        {
            while (at < text.Length && at - start < 5 && "ivxIVX".Contains(text[at], StringComparison.Ordinal)) at++;
            if (at == start && at < text.Length && char.IsAsciiLetter(text[at])) at++;
            if (at == start) return 0;
        }
        else
        {
            return 0;
        }

        if (at + 1 >= text.Length) return 0;
        var close = text[at];
        if (close is not ('.' or ')') || (start == 1 && close != ')')) return 0;
        at++;
        // "1.Renstra" is an item, "A.Md" and "1.250" are none.
        return IsBlank(text[at]) || (digits > 0 && char.IsLetter(text[at]) && char.IsUpper(text[at])) || (close == ')' && digits == 0 && at - start == 2 && char.IsUpper(text[at]) && char.IsLower(text[start])) ? at : 0;
    }

    private static int Group(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 3 && char.IsAsciiDigit(text[end])) end++;
        return end;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0';

    /// <summary>Symbol fonts put their bullets here.</summary>
    private static bool IsPrivate(char c) => c is >= '\uE000' and <= '\uF8FF';
}
