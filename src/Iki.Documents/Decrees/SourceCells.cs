using System.Text.RegularExpressions;
using Iki.Core;

namespace Iki.Documents.Decrees;

/// <summary>What a source cell holds: sources, notes, and a target that slipped in.</summary>
/// <param name="Sources">The sources, each with its kind as far as its words tell.</param>
/// <param name="Notes">Notes below them.</param>
/// <param name="Target">"12 KIR"; null where there is none.</param>
internal sealed record SourceReading(IReadOnlyList<(DataSource Source, DocumentPlace Place)> Sources, IReadOnlyList<string> Notes, string? Target);

/// <summary>Takes source cells apart.</summary>
internal static partial class SourceCells
{
    public static SourceReading Read(IReadOnlyList<PaperLine> cell)
    {
        var lines = InlineLists.Opened(cell);
        var noteAt = lines.FindIndex(l => FormulaCells.IsNote(l.Text));
        var notes = noteAt < 0 ? [] : FormulaCells.NotesOf(lines[noteAt..]);
        if (noteAt >= 0) lines = lines[..noteAt];
        string? target = null;
        if (lines.Count > 1 && lines[^1].Mark.Length == 0 && Count().IsMatch(lines[^1].Text))
        {
            target = lines[^1].Text;
            lines = lines[..^1];
        }
        else if (lines.Count == 1 && TailCount().Match(lines[0].Text) is { Success: true } tail)
        {
            target = tail.Groups["count"].Value;
            lines = [lines[0] with { Text = lines[0].Text[..tail.Index].Trim() }];
        }

        var sources = new List<(DataSource, DocumentPlace)>();
        var isMarked = lines.Count > 0 && lines[0].Mark.Length > 0;
        foreach (var line in isMarked ? ListedItems.Of(lines) : lines)
        {
            foreach (var name in line.Text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (name.Trim('-', ' ', '.') is { Length: > 0 }) sources.Add((new DataSource { Name = name, Kind = KindOf(name) }, line.Place));
            }
        }

        return new SourceReading(sources, notes, target);
    }

    /// <summary>The kind that the words of a source tell; null for none.</summary>
    public static SourceKind? KindOf(string name)
    {
        var words = Plain.Words(name);
        if (words.Length == 0) return null;
        if (words.Any(w => w is "survei" or "survey" or "kuesioner" or "kuisioner" or "skm" or "ikm" or "responden")) return SourceKind.Survey;
        if (words.Any(w => w is "aplikasi" or "website" or "sistem" or "sipd" or "simpeg" or "simda" or "simral" or "sapk" or "siasn" or "simgaji" or "sirup" or "om" or "span" or "p-care" or "dapodik" or "emonev" or "database")
            || App().IsMatch(name)) return SourceKind.Application;
        if (words[0] is "buku" or "register" or "agenda" or "daftar" or "absensi" or "presensi" or "rekapitulasi" or "kartu" or "jurnal" or "ekspedisi" || words.Any(w => w is "register")) return SourceKind.Register;
        if (words[0] is "kasi" or "kasie" or "kasubag" or "kasubbag" or "kabid" or "kabag" or "kasubid" or "kepala" or "camat" or "lurah" or "sekretaris" or "sekcam" or "bendahara" or "pengurus" or "pengadministrasi" or "pengelola" or "pengolah" or "staf" or "operator" or "verifikator" or "petugas" or "pptk" or "kaur") return SourceKind.Position;
        if (words[0] is "laporan" or "dokumen" or "data" or "sk" or "surat" or "berita" or "berkas" or "spj" or "lpj" or "lkjip" or "lakip" or "renstra" or "renja" or "rka" or "dpa" or "dhkp" or "notulen" or "sertifikat" or "form" or "formulir" or "rekap" or "hasil" or "arsip" or "penetapan" or "usulan" or "lembar" or "lhp" or "profil" or "rekam" or "kir" or "skp") return SourceKind.Document;
        if (words[0] is "seksi" or "subag" or "subbag" or "subbagian" or "sub" or "bagian" or "bidang" or "sekretariat" or "kecamatan" or "kelurahan" or "desa" or "seluruh" or "puskesmas" or "unit" or "uptd" or "instalasi" or "ruang" or "poli" or "sekolah" or "tim") return SourceKind.Office;
        if (words[0] is "bps" or "dinas" or "badan" or "inspektorat" or "bpk" or "bpkp" or "kementerian" or "bkn" or "bappeda" or "bapenda" or "bpbd" or "satpol" or "polsek" or "polres" or "kpu" or "kppn" or "bpjs" or "disdukcapil" or "dispendukcapil" or "opd" or "kanwil" or "bkpsdm" or "bkd" or "bpkad" or "dpmd") return SourceKind.Agency;
        return null;
    }

    [GeneratedRegex(@"^\d{1,4}\s+(?!jenis|tahun|bulan|hari)\p{L}+(?:\s+\p{L}+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    [GeneratedRegex(@"(?<=[\p{L})])\s+(?<count>\d{1,4}\s+(?!jenis|tahun|bulan|hari)\p{L}+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TailCount();

    [GeneratedRegex(@"^(?:e-\p{L}+|\p{Lu}?[Ss][Ii]\p{Lu}{3,})\b", RegexOptions.CultureInvariant)]
    private static partial Regex App();
}
