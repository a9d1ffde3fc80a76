using System.Globalization;
using System.Text;

namespace Iki.Documents.Decrees;

/// <summary>Ids and keys made of texts: short, stable, unique among their kind.</summary>
internal static class Slugs
{
    private static readonly HashSet<string> s_small = new(StringComparer.Ordinal)
    {
        "yang", "dan", "di", "ke", "dari", "pada", "untuk", "dengan", "dalam", "jumlah", "persentase", "prosentase", "terhadap", "oleh", "tingkat", "lingkup", "the", "atau", "serta", "telah", "secara", "bagi", "σ",
    };

    /// <summary>"kehadiran-pns-kecamatan": the words that tell most.</summary>
    public static string Of(string text, int most)
    {
        var words = Ascii(Plain.Words(text)).ToList();
        var telling = words.Where(w => !s_small.Contains(w)).Take(most).ToList();
        if (telling.Count == 0) telling = [.. words.Take(most)];
        var slug = string.Join('-', telling);
        return slug.Length == 0 ? "tanpa-nama" : slug.Length <= 60 ? slug : slug[..60].TrimEnd('-');
    }

    /// <summary>"laporanTepatWaktu": a key of an item.</summary>
    public static string Key(string text, int most = 4)
    {
        var words = Of(text, most).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var key = string.Concat(words.Select((w, i) => i == 0 ? w : char.ToUpperInvariant(w[0]) + w[1..]));
        return char.IsAsciiDigit(key[0]) ? "n" + key : key;
    }

    /// <summary>A slug that is not taken yet: with a number behind it where it is.</summary>
    public static string Unique(string slug, HashSet<string> taken, string between = "-")
    {
        var unique = slug;
        for (var n = 2; !taken.Add(unique.ToLowerInvariant()); n++) unique = string.Create(CultureInfo.InvariantCulture, $"{slug}{between}{n}");
        return unique;
    }

    private static IEnumerable<string> Ascii(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var plain = new StringBuilder(word.Length);
            foreach (var c in word)
            {
                if (char.IsAsciiLetterOrDigit(c)) plain.Append(c);
            }

            if (plain.Length > 0) yield return plain.ToString();
        }
    }
}
