using System.Globalization;
using System.Text.RegularExpressions;
using Iki.Core;

namespace Iki.Documents.Decrees;

/// <summary>The words above columns, and what they say the column holds. Slips of the pen are forgiven; a head of many words is text and no head.</summary>
internal static partial class HeadWords
{
    private const int MostWords = 9;

    // What all spellings of a month begin with: "Nov." and "Nop." are one, and so are "Agustus" and "Agt.".
    private static readonly string[] s_months = ["jan", "feb", "mar", "apr", "mei", "jun", "jul", "ag", "sep", "okt", "no", "des"];

    /// <summary>What a column with this head holds; <see cref="ColumnRole.Unknown"/> where the words say nothing that is known.</summary>
    public static ColumnRole RoleOf(string head)
    {
        var words = Plain.Words(head);
        if (words.Length is 0 or > MostWords) return ColumnRole.Unknown;
        if (words.Length == 1 && words[0] is "no" or "nomor" or "nmr") return ColumnRole.Number;
        if (words is ["no", "urut"]) return ColumnRole.Number;
        if (Has(words, "indikator") || words is ["iki"] or ["iku"] or ["ukuran"] || (Has(words, "ukuran") && (Has(words, "kinerja") || Has(words, "keberhasilan")))) return ColumnRole.Indicator;
        if (Has(words, "sumber") || (Has(words, "data") && (Has(words, "dukung") || Has(words, "pendukung"))) || Has(words, "bukti")) return ColumnRole.Source;
        if (Has(words, "satuan")) return ColumnRole.Unit;
        if (Has(words, "target") || PeriodWord(head) is not null) return ColumnRole.Target;
        if (Has(words, "penanggung") || Has(words, "penanggungjawab") || words is ["pj"] or ["pelaksana"]) return ColumnRole.Responsible;
        if (Has(words, "definisi") || Has(words, "pengertian")) return Has(words, "formula") || Has(words, "formulasi") || Has(words, "rumus") ? ColumnRole.Print : ColumnRole.Definition;
        if (Has(words, "penjelasan") || Has(words, "formulasi") || Has(words, "formula") || Has(words, "rumus") || Has(words, "alasan")
            || Has(words, "perhitungan") || Has(words, "penghitungan") || Has(words, "pengukuran") || Has(words, "metode")) return ColumnRole.Print;
        if (Has(words, "keterangan") || Has(words, "catatan") || words is ["ket"]) return ColumnRole.Note;
        if (Has(words, "bobot")) return ColumnRole.Weight;
        if (Has(words, "sasaran") || words is ["kinerja"] or ["kinerja", "utama"] or ["tujuan"] or ["hasil", "kerja"] or ["inerja"] || words[0] is "asaran"
            || (Has(words, "kinerja") && (Has(words, "utama") || Has(words, "rencana") || Has(words, "harapan") || Has(words, "diharapkan"))) || words is ["rencana", "hasil", "kerja", ..]) return ColumnRole.Objective;
        if (Has(words, "jabatan")) return ColumnRole.Position;
        return ColumnRole.Unknown;
    }

    /// <summary>The period that a head names: a year; a semester, quarter or month of the given year; null for none.</summary>
    public static Period? PeriodOf(string head, int? year)
    {
        var named = YearWord().Match(head);
        var at = named.Success ? int.Parse(named.Value, CultureInfo.InvariantCulture) : year;
        if (at is not { } y) return null;
        return PeriodWord(head) switch
        {
            ('Q', var n) => Iki.Core.Period.OfQuarter(y, n),
            ('S', var n) => Iki.Core.Period.OfSemester(y, n),
            ('M', var n) => Iki.Core.Period.OfMonth(y, n),
            _ => Iki.Core.Period.OfYear(y),
        };
    }

    /// <summary>Whether a row below a head names parts of a year or years alone.</summary>
    public static bool IsPeriod(string head) => PeriodWord(head) is not null;

    /// <summary>Whether a cell is the number of a quarter or semester alone: below "TRIWULAN" it is a head.</summary>
    public static bool IsNumberOfPart(string head) => head.Trim() is "I" or "II" or "III" or "IV";

    /// <summary>"TRIWULAN" above "II": the second quarter; null for none.</summary>
    public static string? PartOf(string head, string? below)
    {
        if (below is null || !IsNumberOfPart(below)) return null;
        var words = Plain.Words(head);
        return words.Contains("semester") ? "Semester " + below.Trim() : words.Contains("triwulan") || words.Contains("tw") || words.Contains("target") ? "TW " + below.Trim() : null;
    }

    private static (char Kind, int Number)? PeriodWord(string head)
    {
        var part = PartWord().Match(head.Trim());
        if (part.Success && NumberOf(part.Groups["n"].Value) is { } n)
        {
            var isSemester = part.Groups["kind"].Value.StartsWith("s", StringComparison.OrdinalIgnoreCase);
            if (n >= 1 && n <= (isSemester ? 2 : 4)) return (isSemester ? 'S' : 'Q', n);
        }

        var month = MonthWord().Match(head.Trim());
        if (month.Success) return ('M', Array.FindIndex(s_months, m => month.Groups["month"].Value.StartsWith(m, StringComparison.OrdinalIgnoreCase)) + 1);
        return YearAlone().IsMatch(head.Trim()) ? ('Y', 0) : null;
    }

    private static int? NumberOf(string text) => text.ToUpperInvariant() switch
    {
        "I" or "1" or "KESATU" or "PERTAMA" => 1,
        "II" or "2" or "KEDUA" => 2,
        "III" or "3" or "KETIGA" => 3,
        "IV" or "4" or "KEEMPAT" => 4,
        _ => null,
    };

    private static bool Has(string[] words, string wanted) => words.Any(w => Plain.IsNear(w, wanted) || (wanted.Length > 6 && w.EndsWith(wanted, StringComparison.Ordinal)));

    [GeneratedRegex(@"^(?:target\s*)?(?<kind>tw|triwulan|tribulan|trw|semester|smt|sem|q)\.?\s*[-]?\s*(?<n>IV|I{1,3}|[1-4]|kesatu|pertama|kedua|ketiga|keempat)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PartWord();

    [GeneratedRegex(@"^(?:target\s*)?(?:bulan\s*)?(?<month>januari|jan|februari|feb|maret|mar|april|apr|mei|juni|jun|juli|jul|agustus|agust|agt|ags|agu|september|sept|sep|oktober|okt|november|nopember|nov|nop|desember|des)\b\.?(?:\s*(?:19|20)\d\d)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthWord();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex YearWord();

    [GeneratedRegex(@"^(?:(?:target|tahun|th\.?)\s*){0,2}(?:19|20)\d\d$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearAlone();
}
