using System.Text.RegularExpressions;

namespace Iki.Documents.Decrees;

/// <summary>Lines that belong together become one text; a word that was divided at the end of a line is whole again, a doubled word keeps its hyphen.</summary>
internal static partial class Hyphens
{
    private static readonly HashSet<string> s_open = new(StringComparer.Ordinal)
    {
        "dan", "yang", "di", "ke", "dari", "untuk", "dengan", "pada", "dalam", "terhadap", "atau", "serta", "oleh", "per", "sebagai", "tentang", "x", "dibagi", "antara", "sesuai", "kepada", "atas", "bagi",
    };

    /// <summary>Two texts in reading order as one.</summary>
    public static string Join(string left, string right)
    {
        if (left.Length == 0) return right;
        if (right.Length == 0) return left;
        return Whole(left + (left is [.., not ' ', '/'] && char.IsLetter(right[0]) ? "" : " ") + right);
    }

    /// <summary>Texts in reading order as one.</summary>
    public static string Join(IEnumerable<string> texts) => texts.Aggregate("", Join);

    /// <summary>A text whose divided words are whole.</summary>
    public static string Whole(string text) => text.Contains("- ", StringComparison.Ordinal)
        ? Divided().Replace(text, m => IsDoubled(m.Groups["a"].Value, m.Groups["b"].Value) ? $"{m.Groups["a"].Value}-{m.Groups["b"].Value}" : m.Groups["a"].Value + m.Groups["b"].Value)
        : text;

    /// <summary>Whether a line goes on in the next, whatever the paper says.</summary>
    public static bool GoesOn(string line, string next)
    {
        if (line.Length == 0 || next.Length == 0) return false;
        if (char.IsLower(next[0]) || next[0] is ')' or ',' || (line[^1] is ',' or '(' or '/' or '&')) return true;
        if (line[^1] == '-' && line.Length > 1 && char.IsLetter(line[^2])) return true;
        var last = line.LastIndexOf(' ') + 1;
        return s_open.Contains(line[last..].ToLowerInvariant()) && line[last..] != "X";
    }

    /// <summary>"perundang-undangan", "surat-menyurat": the second part repeats the first.</summary>
    private static bool IsDoubled(string left, string right)
    {
        if (left.Length < 3) return true;
        var stem = left.Length > 3 ? left[1..] : left;
        if (right.Contains(stem, StringComparison.Ordinal)) return true;
        for (var size = Math.Min(left.Length, right.Length); size >= 4; size--)
        {
            if (left.EndsWith(right[..size], StringComparison.Ordinal)) return true;
        }

        return false;
    }

    [GeneratedRegex(@"(?<a>\p{L}*\p{Ll})- (?<b>\p{Ll}+)", RegexOptions.CultureInvariant)]
    private static partial Regex Divided();
}
