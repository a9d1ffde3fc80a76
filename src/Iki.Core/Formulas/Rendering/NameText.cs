using System.Text;

namespace Iki.Core.Formulas.Rendering;

/// <summary>Names as formulas write them: in brackets where they need them.</summary>
internal static class NameText
{
    // The words that a name can only be in brackets.
    private static readonly string[] Words = ["and", "or", "not", "true", "false", "dan", "atau", "bukan", "benar", "salah"];

    public static string Write(string name) => IsPlain(name) ? name : $"[{name}]";

    private static bool IsPlain(string name)
    {
        if (Words.Contains(name, StringComparer.OrdinalIgnoreCase) || char.IsAsciiDigit(name[0])) return false;
        foreach (var rune in name.EnumerateRunes())
        {
            var isPart = rune.Value == '_' || (rune.IsAscii && Rune.IsDigit(rune)) || (Rune.IsLetter(rune) && rune.Value != '\u03A3');
            if (!isPart) return false;
        }

        return true;
    }
}
