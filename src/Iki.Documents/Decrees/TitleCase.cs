using System.Globalization;
using System.Text.RegularExpressions;

namespace Iki.Documents.Decrees;

/// <summary>Words that the paper prints in capitals, as a title has them: "CAMAT LAWANG" → "Camat Lawang". Abbreviations stay.</summary>
internal static partial class TitleCase
{
    private static readonly HashSet<string> s_abbreviations = new(StringComparer.Ordinal)
    {
        "IKI", "IKU", "BKPSDM", "BKD", "RSUD", "RSD", "UPTD", "UPT", "SMP", "SMA", "SMK", "SD", "SMPN", "SMAN", "SDN", "SMKN", "DPRD", "PNS", "ASN", "PPPK", "BPKAD", "BPBD", "BLUD", "RS", "TK", "PAUD", "SKPD",
        "OPD", "KB", "PP", "PMD", "BAPPEDA", "SKB", "RI", "II", "III", "IV", "VI", "VII", "VIII", "IX",
    };

    private static readonly HashSet<string> s_small = new(StringComparer.Ordinal) { "DAN", "DI", "KE", "DARI", "PADA", "UNTUK", "YANG", "DALAM", "DENGAN", "TENTANG", "OLEH", "ATAU", "SERTA" };

    public static string Of(string text)
    {
        var letters = text.Where(char.IsLetter).ToList();
        if (letters.Count == 0 || letters.Count(char.IsUpper) * 10 < letters.Count * 8) return text;
        var first = true;
        return Word().Replace(text, m =>
        {
            var word = m.Value;
            var isFirst = first;
            first = false;
            if (s_abbreviations.Contains(word) || word.Length == 1) return word;
            if (!isFirst && s_small.Contains(word)) return word.ToLowerInvariant();
            return word.ToUpper(CultureInfo.InvariantCulture)[..1] + word[1..].ToLowerInvariant();
        });
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
