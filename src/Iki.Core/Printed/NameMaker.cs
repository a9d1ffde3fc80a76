using System.Globalization;
using System.Text;
using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Printed;

/// <summary>Phrases → names: the words that tell figures apart, run together: "laporan yang tepat waktu" → <c>laporanTepatWaktu</c>.</summary>
/// <param name="keys">All phrases that are to be told apart.</param>
internal sealed class NameMaker(IReadOnlyCollection<string> keys)
{
    private const int MostWords = 5;

    private const int LongestName = 60;

    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase)
    {
        "yang", "di", "ke", "dari", "dan", "pada", "untuk", "dengan", "dalam", "oleh", "para", "suatu", "sebuah", "tersebut", "telah", "sudah", "atas", "bagi", "serta", "atau",
        "adalah", "sebagai", "the", "of", "jumlah", "banyaknya", "per", "secara", "terhadap", "tentang", "antara", "akan", "yg", "dgn", "dlm",
    };

    // Names that a formula would take for something else: a factor, the word for a remainder.
    private static readonly HashSet<string> Misread = new(StringComparer.OrdinalIgnoreCase) { "x", "mod", "e" };

    private readonly Dictionary<string, string> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public string Of(string key) => _byKey.TryGetValue(key, out var known) ? known : _byKey[key] = Unique(key);

    /// <summary>The key of an item of a list.</summary>
    public static string ItemKey(string label, ICollection<string> taken)
    {
        var words = WordsOf(label);
        var name = Joined(words.Take(MostWords));
        var key = name;
        for (var i = 2; taken.Contains(key, StringComparer.OrdinalIgnoreCase); i++) key = name + i.ToString(CultureInfo.InvariantCulture);
        taken.Add(key);
        return key;
    }

    private string Unique(string key)
    {
        var words = WordsOf(key);
        var others = keys.Where(k => k != key).Select(WordsOf).ToList();
        var candidates = new List<string>();
        for (var count = MostWords; count <= Math.Max(MostWords, Math.Min(words.Count, 9)); count++) candidates.Add(Joined(words.Take(count)));
        var plain = candidates.FirstOrDefault(c => IsFree(c) && !others.Any(o => Joined(o.Take(MostWords)).Equals(c, StringComparison.OrdinalIgnoreCase)))
            ?? candidates.FirstOrDefault(IsFree);
        if (plain is null)
        {
            var stem = candidates[0];
            if (!IsSayable(stem)) stem = "nilai" + Capital(stem);
            plain = stem;
            for (var i = 2; !IsFree(plain); i++) plain = stem + i.ToString(CultureInfo.InvariantCulture);
        }

        _taken.Add(plain);
        return plain;
    }

    private bool IsFree(string name) => IsSayable(name) && !_taken.Contains(name);

    private static bool IsSayable(string name) => NameText.IsPlain(name) && ReservedWords.Find(name) is null && FunctionTable.Find(name) is null && !Misread.Contains(name);

    private static List<string> WordsOf(string phrase)
    {
        var words = Split(phrase);
        var telling = words.Where(w => !Fillers.Contains(w)).ToList();
        return telling.Count > 0 ? telling : words.Count > 0 ? words : ["nilai"];
    }

    private static List<string> Split(string phrase)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i <= phrase.Length; i++)
        {
            var c = i < phrase.Length ? phrase[i] : ' ';
            if (char.IsLetter(c) && c != 'Σ' && !char.IsSurrogate(c)) word.Append(c);
            else if (char.IsAsciiDigit(c)) word.Append(c);
            else if (c is not ('\'' or '’' or '_'))
            {
                if (word.Length > 0) words.Add(word.ToString());
                word.Clear();
                if (Comparison(c) is { } said) words.Add(said);
            }
        }

        return words;
    }

    private static string? Comparison(char c) => c switch { '>' => "lebih", '<' => "kurang", '≥' => "minimal", '≤' => "maksimal", _ => null };

    private static string Joined(IEnumerable<string> words)
    {
        var name = new StringBuilder();
        foreach (var word in words)
        {
            if (name.Length + word.Length > LongestName && name.Length > 0) break;
            name.Append(name.Length == 0 ? word.ToLowerInvariant() : Capital(word.ToLowerInvariant()));
        }

        if (name.Length > LongestName) name.Length = LongestName;
        return name.Length == 0 || char.IsAsciiDigit(name[0]) ? "nilai" + Capital(name.ToString()) : name.ToString();
    }

    private static string Capital(string word) => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..];
}
