using System.Text.RegularExpressions;

namespace Iki.Core.Printed;

/// <summary>The figures that a cell names: phrases that say the same are one figure, and a symbol is what the print explains it as.</summary>
internal sealed partial class PhraseBook(IReadOnlyDictionary<string, string> legend)
{
    // Words of every decree that are written like symbols.
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "ASN", "PNS", "CPNS", "PPPK", "KK", "KTP", "KIA", "RT", "RW", "TK", "SD", "SMP", "SMA", "SMK", "PAUD", "RS", "RSUD", "UPT", "UPTD", "OPD", "SKPD", "BUMD", "UMKM", "UKM",
        "BPJS", "JKN", "PBB", "PAD", "APBD", "APBN", "DPA", "RKA", "SOP", "SPM", "SPP", "SP2D", "SPJ", "SKM", "IKM", "ODGJ", "TB", "HIV", "ASI", "BBLR", "KB", "PKK", "PKH", "DD", "ADD",
    };

    private readonly Dictionary<string, string> _symbols = new(legend, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _labels = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the print calls a figure, by its key.</summary>
    public string LabelOf(string key) => _labels.GetValueOrDefault(key, key);

    /// <summary>Whether a text is a symbol that the print explains.</summary>
    public bool Explains(string text) => Find(text) is not null;

    /// <summary>Notes what a symbol in parentheses behind a phrase stands for.</summary>
    public void Explain(string symbol, string phrase) => _symbols.TryAdd(symbol, phrase);

    /// <summary>The figure that a phrase names.</summary>
    /// <param name="phrase">The phrase without what stands in parentheses.</param>
    /// <param name="label">The phrase as printed.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends.</param>
    public PrintedName Resolve(string phrase, string label, int start, int end)
    {
        var isSymbol = false;
        var (plain, time, hasTime) = PrintedTimes.Of(phrase);

        // Words of time alone name no figure at another time.
        if (plain.Length == 0) (plain, time, hasTime) = (phrase, PrintedTime.Now, false);
        if (PrintedToken.IsSymbolText(plain) || Explains(plain))
        {
            if ((hasTime ? Find(plain + "t") ?? Find(plain + "n") ?? Find(plain) : Find(plain)) is { } explained)
            {
                var said = PrintedTimes.Of(explained);
                if (said.Phrase.Length == 0) said = (explained, PrintedTime.Now, false);
                if (!hasTime) time = said.Time;
                (plain, label) = (said.Phrase, said.Phrase);
            }
            else
            {
                isSymbol = !Known.Contains(plain);
            }
        }

        var key = KeyOf(plain);
        var shown = PrintedTimes.Of(label).Phrase.Trim(' ', '.', ',', ';', ':');
        _labels.TryAdd(key, shown.Length > 0 ? shown : label);
        return new PrintedName(key) { Time = time, IsSymbol = isSymbol, Start = start, End = end };
    }

    /// <summary>A phrase without what does not change which figure it names: "Jumlah", Σ, a symbol in parentheses, case.</summary>
    public static string KeyOf(string phrase)
    {
        var key = SymbolAside().Replace(phrase.Replace("Σ", "", StringComparison.Ordinal), "");
        var bare = Counting().Replace(key.Trim(), "").Trim(' ', '.', ',', ';', ':');
        return PrintedMarks.Shown(bare.Length > 0 ? bare : key).Trim(' ', '.', ',', ';', ':').ToLowerInvariant() is { Length: > 0 } folded && !PrintedToken.IsSymbolText(bare) ? folded : bare;
    }

    private string? Find(string symbol) => _symbols.GetValueOrDefault(symbol)
        ?? _symbols.FirstOrDefault(s => s.Key.Equals(symbol, StringComparison.OrdinalIgnoreCase)).Value;

    [GeneratedRegex(@"^(?:jumlah|banyaknya|banyak)\s+(?=\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Counting();

    [GeneratedRegex(@"\s*\(\s*[\p{L}\d]{1,6}\s*\)", RegexOptions.CultureInvariant)]
    private static partial Regex SymbolAside();
}
