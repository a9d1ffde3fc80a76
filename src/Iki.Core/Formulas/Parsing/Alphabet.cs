using System.Globalization;
using System.Text;

namespace Iki.Core.Formulas.Parsing;

/// <summary>Which characters a formula is written with (docs/formula-syntax.md, The decree's own notation).</summary>
internal static class Alphabet
{
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\r' or '\n' || IsTypographicSpace(c);

    /// <summary>Whether a character is the decree's sign for a total: a capital sigma or the sign for summation.</summary>
    public static bool IsSigma(char c) => c is '\u03A3' or '\u2211';

    /// <summary>The plain sign a typographic one stands for, or the character itself.</summary>
    public static char Plain(char c) => c switch
    {
        '×' or '·' or '∙' => '*',
        '÷' or '∕' => '/',
        '−' or '–' => '-',
        _ => c,
    };

    /// <summary>Whether a character has no place inside a bracketed name: control, format, or half a surrogate pair.</summary>
    public static bool IsForbiddenInBrackets(string text, int index) =>
        !Rune.TryGetRuneAt(text, index, out var rune)
            ? !char.IsLowSurrogate(text[index]) || index == 0 || !char.IsHighSurrogate(text[index - 1])
            : Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned;

    /// <summary>Whether a name is as brackets give it: not empty, folded, and of characters that have a place there.</summary>
    public static bool IsBracketable(string name)
    {
        if (name.Length == 0 || name[0] == ' ' || name[^1] == ' ') return false;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (char.IsAsciiLetterOrDigit(c)) continue;
            if (c == ']' || (IsSpace(c) && (c != ' ' || name[i - 1] == ' ')) || IsForbiddenInBrackets(name, i)) return false;
        }

        return true;
    }

    /// <summary>Whether a character shows nothing of itself on a screen, so that a message must give its number.</summary>
    public static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Trims a bracketed name and folds its inner runs of space.</summary>
    public static string Fold(ReadOnlySpan<char> name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (!IsSpace(c)) folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        if (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
        return folded.ToString();
    }

    // No-break, figure, thin, hair and narrow no-break space.
    private static bool IsTypographicSpace(char c) => c is '\u00A0' or '\u2007' or '\u2009' or '\u200A' or '\u202F';
}
