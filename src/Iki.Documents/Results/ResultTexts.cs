using Iki.Core;

namespace Iki.Documents.Results;

/// <summary>The texts of a workbook of results: sheets, words and explanations.</summary>
internal static class ResultTexts
{
    public static readonly Wording Results = new("Results", "Hasil");

    public static readonly Wording Positions = new("Positions", "Jabatan");

    public static readonly Wording Inputs = new("Inputs", "Masukan");

    public static readonly Wording Workings = new("Workings", "Perhitungan");

    public static readonly Wording Recap = new("Recap", "Rekapitulasi");

    public static readonly Wording About = new("About", "Keterangan");

    public static readonly Wording Illustrative = new(
        "ILLUSTRATIVE FIGURES: these are not real results of an office.", "ANGKA ILUSTRASI: bukan realisasi unit kerja yang sebenarnya.");

    public static readonly Wording Yes = new("yes", "ya");

    public static readonly Wording No = new("no", "tidak");

    public static readonly Wording FurtherRows = new(
        "Further rows are left out: a sheet holds no more. Evaluate fewer positions or indicators at a time.",
        "Baris selebihnya tidak ditulis karena lembar sudah penuh. Hitung lebih sedikit jabatan atau indikator sekaligus.");

    public static readonly Wording OwnArithmetic = new("own arithmetic, not official", "perhitungan sendiri, tidak resmi");

    public static readonly Wording Suggestion = new("a suggestion to the appraiser, not official", "saran bagi pejabat penilai, bukan angka resmi");

    public static readonly Wording NotOfficial = new(
        "not official: it rests on an unconfirmed rule, or on a policy where the regulation is silent",
        "bukan angka resmi: bersandar pada aturan yang belum terkonfirmasi, atau kebijakan untuk hal yang tidak diatur");

    private static readonly Dictionary<OutcomeStatus, Wording> Meanings = new()
    {
        [OutcomeStatus.Computed] = new("The value was computed, or is a realization in words.", "Nilainya sudah dihitung, atau realisasinya berupa kata."),
        [OutcomeStatus.InvalidInput] = new("A figure or parameter cannot be used; the remarks say which and why.", "Ada angka atau parameter yang tidak dapat dipakai; lihat kolom keterangan."),
        [OutcomeStatus.MissingInput] = new("A figure has not been reported. It is not 0.", "Ada angka yang belum dilaporkan. Ini tidak sama dengan 0."),
        [OutcomeStatus.DivisionByZero] = new("A divisor is 0, so that there is no value.", "Pembaginya 0 sehingga tidak ada nilai."),
        [OutcomeStatus.Undefined] = new("An operation has no value, such as the root of a negative number.", "Ada operasi yang tidak mempunyai nilai, misalnya akar bilangan negatif."),
        [OutcomeStatus.Overflow] = new("The value has more than 28 digits.", "Nilainya lebih dari 28 digit."),
        [OutcomeStatus.NotApplicable] = new("The definition says that the indicator does not apply here.", "Menurut definisinya indikator ini tidak berlaku di sini."),
    };

    /// <summary>What a status means.</summary>
    public static Wording MeaningOf(OutcomeStatus status) => Meanings[status];

    /// <summary>Yes or no; nothing where there is no answer.</summary>
    public static string? Of(bool? answer, Language language) => answer is { } isSo ? (isSo ? Yes : No).In(language) : null;
}
