using System.Text.RegularExpressions;

namespace Iki.Documents.Decrees;

/// <summary>Words that titles of positions begin with, and the headings that stand above position blocks.</summary>
internal static partial class PositionWords
{
    private static readonly HashSet<string> s_first = new(StringComparer.Ordinal)
    {
        "kepala", "ka", "kasi", "kasie", "kasubag", "kasubbag", "kasubagian", "kasubid", "kabid", "kabag", "kasatpol", "kanit", "kapuskesmas", "sekretaris", "sekcam", "sekdin", "seklur", "sekdes",
        "pengadministrasi", "pengelola", "pengolah", "analis", "bendahara", "lurah", "camat", "staf", "staff", "petugas", "pengemudi", "sopir", "juru", "operator", "verifikator",
        "arsiparis", "pranata", "penyusun", "penata", "penelaah", "dokter", "perawat", "bidan", "guru", "auditor", "inspektur", "direktur", "wakil", "koordinator", "penyuluh",
        "pengawas", "pengurus", "asisten", "teknisi", "pemeriksa", "penguji", "pustakawan", "perencana", "fungsional", "apoteker", "nutrisionis", "sanitarian", "epidemiolog",
        "ketua", "anggota", "pelaksana", "pembantu", "penjaga", "pramu", "satpam", "komandan", "terapis", "fisioterapis", "radiografer", "rekam", "administrator", "penyelia", "kasir", "irban", "subkoordinator", "sub", "manajer", "widyaiswara", "polisi", "danru", "pramubakti", "caraka", "pengasuh", "instruktur", "assisten", "kaur", "kepsek", "wakasek", "pamong", "p2upd",
    };

    /// <summary>Whether a text looks like the title of a position: few words, the first of them an office-holder's, no sentence.</summary>
    public static bool IsTitle(string text)
    {
        var words = Plain.Words(text);
        return words.Length is > 0 and <= 16 && s_first.Contains(words[0]) && !text.TrimEnd().EndsWith('.') && !text.TrimEnd().EndsWith(';') && !text.Contains(':', StringComparison.Ordinal);
    }

    /// <summary>"INDIKATOR KINERJA INDIVIDU", "IKI KE-1": what stands above a position block.</summary>
    public static bool IsBlockHeading(string text)
    {
        var plain = Plain.Of(text);
        return plain is "indikator kinerja individu" or "indikator kinerja individu iki" or "indikator kinerja utama" || Numbered().IsMatch(plain);
    }

    [GeneratedRegex(@"^(?:iki|indikator kinerja individu|formulir|form|tabel|lampiran)\s+(?:ke\s*)?(?:\d{1,3}|[ivx]{1,5})$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
