using System.Text;

namespace Iki.Core.Formulas.Syntax;

/// <summary>
/// Names as formulas write them: plain, which is a letter or <c>_</c> and then letters, digits and <c>_</c>, or else in brackets
/// (docs/formula-syntax.md, Names, brackets and items).
/// </summary>
internal static partial class NameText
{
    // A letter like any other but for the decrees, which write it before a name for its total.
    private const char CapitalSigma = '\u03A3';

    /// <summary>How many code units of a plain name's first character stand at an index; 0 if none can start there.</summary>
    public static int StartLength(string text, int index)
    {
        if (char.IsAsciiLetter(text[index]) || text[index] == '_') return 1;
        if (text[index] == CapitalSigma) return 0;
        return Rune.TryGetRuneAt(text, index, out var rune) && Rune.IsLetter(rune) ? rune.Utf16SequenceLength : 0;
    }

    /// <summary>How many code units of a plain name's further character stand at an index; 0 if the name ends there.</summary>
    public static int PartLength(string text, int index) => char.IsAsciiDigit(text[index]) ? 1 : StartLength(text, index);

    /// <summary>Whether a name needs no brackets for its characters. A reserved word needs them all the same, unless it is an item.</summary>
    public static bool IsPlain(string name)
    {
        if (name.Length == 0 || StartLength(name, 0) == 0) return false;
        for (int at = 0, length; at < name.Length; at += length)
        {
            length = PartLength(name, at);
            if (length == 0) return false;
        }

        return true;
    }
}
