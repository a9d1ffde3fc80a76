namespace Iki.Core.Formulas.Syntax;

/// <summary>Whether a text in square brackets computes something, as decrees print it: <c>[(84.3 - x) * 100]</c>. Here brackets hold a name.</summary>
internal static class BracketedText
{
    /// <summary>
    /// A sign with a space on either side, or a number or parenthesis beside it, is arithmetic. <c>RT/RW</c>, <c>e-KTP</c> and
    /// <c>Kegiatan A - B</c> are names.
    /// </summary>
    public static bool IsArithmetic(string name)
    {
        for (var i = 1; i < name.Length - 1; i++)
        {
            var c = name[i];
            if (!IsSign(c)) continue;
            var (before, after) = (Before(name, i), After(name, i));
            if (before == '\0' || after == '\0' || IsSign(before) || IsSign(after)) continue;
            var isSpaced = name[i - 1] == ' ' && name[i + 1] == ' ';
            var computes = before == ')' || after == '(' || (c is not ('-' or '–') && (char.IsAsciiDigit(before) || char.IsAsciiDigit(after)));
            if (computes || (isSpaced && (c is not ('-' or '–') || char.IsAsciiDigit(after)))) return true;
        }

        return false;
    }

    private static bool IsSign(char c) => c is '+' or '-' or '*' or '/' or '^' or '×' or '÷' or '−' or '–';

    private static char Before(string name, int index)
    {
        while (--index >= 0 && name[index] == ' ') { }
        return index >= 0 ? name[index] : '\0';
    }

    private static char After(string name, int index)
    {
        while (++index < name.Length && name[index] == ' ') { }
        return index < name.Length ? name[index] : '\0';
    }
}
