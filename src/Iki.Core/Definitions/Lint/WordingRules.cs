using System.Text.RegularExpressions;
using Iki.Core.Diagnostics;

namespace Iki.Core.Definitions.Lint;

/// <summary>Words that contradict each other or the definition.</summary>
internal static partial class WordingRules
{
    // Things that rows count. Two different ones at the head of name and cell are two different quantities.
    private static readonly string[] Things =
    [
        "kegiatan", "peserta", "laporan", "dokumen", "surat", "draf", "berkas", "monitoring", "pelayanan", "penduduk", "aset", "asset",
    ];

    private static readonly string[] Undesired =
        ["pelanggaran", "keluhan", "gangguan", "kesalahan", "keterlambatan", "kecelakaan", "kriminalitas", "tunggakan"];

    // Something that is handled, or decreases, is desirable after all.
    private static readonly string[] Wanted =
        ["ditindaklanjuti", "ditangani", "diselesaikan", "penanganan", "penyelesaian", "penurunan", "pencegahan", "berkurang", "menurun"];

    private static readonly (string Word, PeriodLength Length)[] PeriodWords =
    [
        ("per bulan", PeriodLength.Month), ("bulanan", PeriodLength.Month), ("dalam 1 bulan", PeriodLength.Month),
        ("triwulan", PeriodLength.Quarter), ("semester", PeriodLength.Semester), ("per tahun", PeriodLength.Year),
        ("dalam 1 tahun", PeriodLength.Year), ("dalam satu tahun", PeriodLength.Year), ("tahunan", PeriodLength.Year),
    ];

    public static void Check(Catalog catalog, IReadOnlyList<FormulaRow> rows, DiagnosticCollector diagnostics)
    {
        foreach (var row in rows)
        {
            CheckThings(row, diagnostics);
            CheckPeriodWords(row, diagnostics);
        }

        foreach (var (indicator, pointer) in rows.Select(r => (r.Indicator, r.IndicatorPointer)).Distinct())
        {
            CheckPolarity(indicator, pointer, diagnostics);
        }

        CheckOffices(catalog, rows, diagnostics);
    }

    private static void CheckThings(FormulaRow row, DiagnosticCollector diagnostics)
    {
        if (row.PrintedFormula is not { } printed) return;
        var named = HeadThing(row.Indicator.Name);
        var counted = HeadThing(printed);
        if (named is null || counted is null || Plain(named) == Plain(counted)) return;
        diagnostics.DifferentThings(new Place(row.PointerTo("printedFormula")), named, counted, row.Indicator.Name, printed);
    }

    /// <summary>The thing a text counts: the first word after "Jumlah" or Σ, where it is one.</summary>
    private static string? HeadThing(string text)
    {
        var word = HeadWord().Match(text).Groups[1].Value;
        return Things.FirstOrDefault(t => t.Equals(word, StringComparison.OrdinalIgnoreCase));
    }

    private static string Plain(string thing) => thing == "asset" ? "aset" : thing;

    private static void CheckPeriodWords(FormulaRow row, DiagnosticCollector diagnostics)
    {
        if (row.Indicator.Frequency is not { } declared) return;
        var text = $"{row.Indicator.Name} {row.PrintedFormula}";
        foreach (var (word, length) in PeriodWords)
        {
            if (length == declared || !Regex.IsMatch(text, $@"\b{word}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)) continue;
            diagnostics.PeriodWordDiffers(new Place(row.IndicatorPointer + "/frequency"), word, declared.ToString().ToLowerInvariant());
        }
    }

    private static void CheckPolarity(Indicator indicator, string pointer, DiagnosticCollector diagnostics)
    {
        if (indicator.Polarity is not null) return;
        var word = Undesired.FirstOrDefault(w => indicator.Name.Contains(w, StringComparison.OrdinalIgnoreCase));
        if (word is null || Wanted.Any(w => indicator.Name.Contains(w, StringComparison.OrdinalIgnoreCase))) return;
        diagnostics.PolarityUndeclared(new Place(pointer + "/name"), indicator.Name, word);
    }

    /// <summary>Names after "Kecamatan" that are not this catalog's; a name found this way is searched for everywhere.</summary>
    private static void CheckOffices(Catalog catalog, IReadOnlyList<FormulaRow> rows, DiagnosticCollector diagnostics)
    {
        var own = catalog.Office.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).LastOrDefault("");
        var texts = Texts(catalog, rows).ToArray();
        var foreign = texts.SelectMany(t => OfficeName().Matches(t.Text)).Select(m => m.Groups[1].Value)
            .Where(n => !n.Equals(own, StringComparison.OrdinalIgnoreCase)).ToHashSet(StringComparer.Ordinal);
        foreach (var (text, pointer) in texts)
        {
            if (foreign.FirstOrDefault(n => Regex.IsMatch(text, $@"\b{Regex.Escape(n)}\b", RegexOptions.CultureInvariant)) is { } name)
            {
                diagnostics.OtherOffice(new Place(pointer), name, catalog.Office.Name);
            }
        }
    }

    private static IEnumerable<(string Text, string Pointer)> Texts(Catalog catalog, IReadOnlyList<FormulaRow> rows)
    {
        foreach (var (p, position) in catalog.Positions.Index())
        {
            var path = JsonPath.Root.To("positions").To(p);
            foreach (var (d, duty) in position.Duties.Index()) yield return (duty, path.To("duties").To(d).ToString());
            foreach (var (f, function) in position.Functions.Index()) yield return (function, path.To("functions").To(f).ToString());
            foreach (var (o, objective) in position.Objectives.Index()) yield return (objective.Statement, path.To("objectives").To(o).To("statement").ToString());
        }

        foreach (var row in rows)
        {
            yield return (row.Indicator.Name, row.IndicatorPointer + "/name");
            if (row.PrintedFormula is { } printed) yield return (printed, row.PointerTo("printedFormula"));
        }
    }

    [GeneratedRegex(@"^\s*(?:Jumlah|Σ|\\sum)\s+(\w+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HeadWord();

    // A name is a capital and small letters; all-capital words are emphasis.
    [GeneratedRegex(@"\b[Kk]ecamatan\s+(?!(?:Dan|Atau|Di|Yang|Kota|Kabupaten|Tahun|Sehingga|Dalam|Untuk|Pada|Sebagai|Serta|Layak)\b)([A-Z][a-z]+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfficeName();
}
