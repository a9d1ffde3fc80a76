namespace Iki.Documents.Decrees;

/// <summary>The words of a table's head among the lines of a text whose columns are lost.</summary>
internal static class FlatHead
{
    private static readonly HashSet<string> s_words = new(StringComparer.Ordinal)
    {
        "no", "nomor", "kinerja", "inerja", "utama", "sasaran", "asaran", "strategis", "indikator", "individu", "indivdu", "iki", "penjelasan", "formulasi", "formula", "rumus", "perhitungan",
        "penghitungan", "sumber", "data", "alasan", "definisi", "operasional", "keterangan", "n", "dan", "cara",
    };

    /// <summary>Whether a line holds words of a head alone.</summary>
    public static bool IsHead(PaperLine line)
    {
        if (line.Mark.Length > 0 && line.Mark != "•") return false;
        var words = Plain.Words(line.Text);
        if (words.Length is 0 or > 9 || !words.All(w => s_words.Contains(w) || (w.Length > 6 && s_words.Any(k => k.Length > 6 && Plain.IsNear(w, k))))) return false;
        var isCapital = Plain.IsInCapitals(line.Text);
        if (words.Length == 1 && words[0] is "data" or "keterangan" or "n" or "dan" or "alasan") return isCapital;
        return isCapital || (char.IsUpper(line.Text[0]) && (words[0] is "no" or "kinerja" or "indikator" or "individu" or "penjelasan" or "sasaran" or "rumus" or "formulasi" || words is ["sumber", "data"]));
    }

    /// <summary>Whether heads name an indicator and what it is made of.</summary>
    public static bool IsWhole(IEnumerable<PaperLine> heads)
    {
        var words = heads.SelectMany(h => Plain.Words(h.Text)).ToHashSet(StringComparer.Ordinal);
        return words.Contains("indikator") && (words.Contains("sumber") || words.Contains("penjelasan") || words.Contains("rumus") || words.Contains("formulasi") || words.Contains("penghitungan") || words.Contains("perhitungan"));
    }
}
