namespace Iki.Documents.Decrees;

/// <summary>What the first noun of a quantity tells of it: its unit, whether it is counted whole, whether it is a state and not an event.</summary>
/// <param name="Unit">The unit; null where the noun tells none.</param>
/// <param name="IsWhole">Whether its figures are whole numbers.</param>
/// <param name="IsState">Whether the last of several figures counts, and not their sum.</param>
internal sealed record LabelNoun(string? Unit, bool IsWhole, bool IsState)
{
    private static readonly HashSet<string> s_people = new(StringComparer.Ordinal)
    {
        "pegawai", "pns", "asn", "pppk", "peserta", "penduduk", "warga", "masyarakat", "siswa", "murid", "guru", "pasien", "bayi", "balita", "ibu", "kader", "anggota", "tenaga",
        "pejabat", "pelanggan", "responden", "aparatur", "karyawan", "lansia", "remaja", "penyandang", "penderita", "orang", "pemohon", "pengunjung", "linmas", "dokter", "perawat", "anak",
    };

    private static readonly HashSet<string> s_events = new(StringComparer.Ordinal)
    {
        "dokumen", "laporan", "kegiatan", "surat", "berkas", "data", "kasus", "rekomendasi", "temuan", "permohonan", "pengaduan", "usulan", "kejadian", "draf", "kunjungan", "pelayanan",
        "rapat", "sosialisasi", "monitoring", "pembinaan", "pelanggaran", "pengajuan", "sk", "sop", "permintaan", "kematian", "kelahiran", "keluhan", "aplikasi", "raperda", "perda", "inovasi",
    };

    private static readonly HashSet<string> s_states = new(StringComparer.Ordinal)
    {
        "desa", "kelurahan", "kecamatan", "rt", "rw", "sekolah", "puskesmas", "posyandu", "lembaga", "keluarga", "kk", "rumah", "kendaraan", "aset", "barang", "tempat", "bumdes", "koperasi", "umkm", "ruangan", "jabatan", "opd",
    };

    private static readonly HashSet<string> s_money = new(StringComparer.Ordinal) { "anggaran", "dana", "pagu", "belanja", "pendapatan", "pbb", "pajak", "retribusi", "biaya", "pad", "penerimaan", "swadaya", "baku" };

    private static readonly HashSet<string> s_before = new(StringComparer.Ordinal) { "jumlah", "jml", "σ", "Σ", "total", "banyaknya", "seluruh", "keseluruhan", "semua", "sasaran", "sum", "draft" };

    public static LabelNoun Of(string label)
    {
        var words = Plain.Words(label).SkipWhile(s_before.Contains).ToArray();
        var isCount = Plain.Words(label) is [var first, ..] && s_before.Contains(first);
        if (words.Length == 0) return new LabelNoun(null, false, false);
        var noun = words[0];
        if (noun is "hari" or "jam" or "menit" or "bulan") return new LabelNoun(noun, false, false);
        if (noun is "nilai" or "skor" or "indeks" or "rata" or "persentase" or "hasil" or "luas" or "lama" or "angka" or "rasio" or "survey" or "survei") return new LabelNoun(null, false, false);
        if (s_money.Contains(noun) || (noun == "realisasi" && words.Any(s_money.Contains))) return new LabelNoun("rupiah", false, false);
        if (words is ["perangkat", "desa", ..]) noun = "aparatur";
        if (s_people.Contains(noun)) return new LabelNoun("orang", true, noun is not ("peserta" or "pasien" or "pelanggan" or "responden" or "pemohon" or "pengunjung" or "masyarakat") && words.Length <= 4);
        if (s_states.Contains(noun)) return new LabelNoun(noun is "kk" ? "keluarga" : noun is "tempat" or "barang" or "aset" ? null : noun, true, true);
        if (s_events.Contains(noun)) return new LabelNoun(noun, true, false);
        return new LabelNoun(null, isCount, false);
    }
}
