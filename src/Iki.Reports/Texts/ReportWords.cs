using Iki.Core;

namespace Iki.Reports.Texts;

/// <summary>The texts of reports about targets and scores.</summary>
internal static class ReportWords
{
    public static readonly Wording Card = new("Scorecard", "Kartu capaian kinerja");
    public static readonly Wording SinceStartOfYear = new("{0}, since the start of the year", "{0}, sejak awal tahun");
    public static readonly Wording Decree = new("Decree", "Keputusan");
    public static readonly Wording DecreeNumber = new("No. {0}", "Nomor {0}");
    public static readonly Wording DecreeYear = new("of {0}", "Tahun {0}");
    public static readonly Wording Confidently = new("{0} ({1})", "{0} ({1})");
    public static readonly Wording Positions = new("Positions", "Jabatan");
    public static readonly Wording Position = new("Position", "Jabatan");
    public static readonly Wording Rows = new("Indicator rows", "Baris indikator");
    public static readonly Wording Rated = new("Rated", "Dinilai");
    public static readonly Wording NotRated = new("Not rated", "Belum dinilai");
    public static readonly Wording RatedOfAll = new("{0}: {1} rated, {2} not rated", "{0}: {1} dinilai, {2} belum dinilai");
    public static readonly Wording Grades = new("Grades", "Predikat");
    public static readonly Wording NothingRated = new("{0} rated nothing here", "Tidak ada yang dinilai menurut {0}");
    public static readonly Wording Summary = new("Summary", "Ringkasan");
    public static readonly Wording Number = new("No.", "No.");
    public static readonly Wording ForIndicators = new("indicators {0}", "indikator {0}");
    public static readonly Wording ForAll = new("all {0} indicator rows", "seluruh {0} baris indikator");
    public static readonly Wording ForPositions = new("positions {0}", "jabatan {0}");
    public static readonly Wording ForAllPositions = new("all {0} positions", "seluruh {0} jabatan");
    public static readonly Wording AllIllustrative = new("Illustrative figures, not a realization", "Angka ilustrasi, bukan realisasi");
    public static readonly Wording SomeIllustrative = new("Contains illustrative figures", "Memuat angka ilustrasi");
    public static readonly Wording IllustrativeWhy = new(
        "The sources of the figures say so themselves. This report is an example, and nothing to be signed or decided upon.",
        "Demikian menurut sumber angkanya sendiri. Laporan ini contoh, bukan dasar penandatanganan atau keputusan.");
    public static readonly Wording SomeIllustrativeWhy = new(
        "They are marked where they stand, as their sources say so themselves.", "Angka itu ditandai pada tempatnya, sesuai keterangan pada sumbernya.");
    public static readonly Wording Illustrative = new("illustrative", "ilustrasi");
    public static readonly Wording PageOf = new("Page {0} of {1}", "Halaman {0} dari {1}");
    public static readonly Wording Running = new("{0}, {1}, {2}", "{0}, {1}, {2}");

    public static readonly Wording NoRegulation = new(
        "No regulation is applied: achievements are iki's own arithmetic and not official, and there are no grades.",
        "Tidak ada peraturan yang diterapkan: capaian dihitung dengan cara iki sendiri dan bukan angka resmi, serta tidak ada predikat.");

    public static readonly Wording Group = new("Group", "Kelompok");
    public static readonly Wording BarLabel = new(
        "Achievement {0}; the mark at {1} is the target", "Capaian {0}; tanda pada {1} adalah target");
    public static readonly Wording HowRated = new("How it was rated", "Cara penilaiannya");

    public static readonly Wording NoPlace = new("……………………", "……………………");
    public static readonly Wording PlaceAndDate = new("{0}, {1}", "{0}, {1}");
    public static readonly Wording Signatures = new("Signatures", "Tanda tangan");
}
