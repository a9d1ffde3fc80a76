using Iki.Core;
using Iki.Core.Scoring;

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

    public static readonly Wording Whole = new("Total", "Keseluruhan");

    public static readonly Wording FurtherRows = new(
        "Further rows are left out: a sheet holds no more. Evaluate fewer positions or indicators at a time.",
        "Baris selebihnya tidak ditulis karena lembar sudah penuh. Hitung lebih sedikit jabatan atau indikator sekaligus.");

    public static readonly Wording OwnArithmetic = new("own arithmetic, not official", "perhitungan sendiri, tidak resmi");

    public static readonly Wording Suggestion = new("a suggestion to the appraiser, not official", "saran bagi pejabat penilai, bukan angka resmi");

    public static readonly Wording NotOfficial = new(
        "not official: it rests on an unconfirmed rule, or on a policy where the regulation is silent",
        "bukan angka resmi: bersandar pada aturan yang belum terkonfirmasi, atau kebijakan untuk hal yang tidak diatur");

    public static readonly Wording SinceStart = new("{0} (cumulative)", "{0} kumulatif");

    private static readonly Dictionary<OutcomeStatus, Wording> Statuses = new()
    {
        [OutcomeStatus.Computed] = new("computed", "dihitung"),
        [OutcomeStatus.InvalidInput] = new("invalid data", "data tidak valid"),
        [OutcomeStatus.MissingInput] = new("missing data", "data belum tersedia"),
        [OutcomeStatus.DivisionByZero] = new("division by zero", "pembagi nol"),
        [OutcomeStatus.Undefined] = new("undefined", "tidak terdefinisi"),
        [OutcomeStatus.Overflow] = new("too large", "terlalu besar"),
        [OutcomeStatus.NotApplicable] = new("not applicable", "tidak berlaku"),
    };

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

    private static readonly Dictionary<RecapFigure, Wording> Figures = new()
    {
        [RecapFigure.Target] = new("Target", "Target"),
        [RecapFigure.Realization] = new("Realization", "Realisasi"),
        [RecapFigure.Achievement] = new("Achievement", "Capaian"),
        [RecapFigure.Grade] = new("Grade", "Predikat"),
        [RecapFigure.Score] = new("Score", "Nilai capaian"),
    };

    private static readonly Dictionary<Confidence, Wording> Confidences = new()
    {
        [Confidence.Read] = new("read in the regulation", "dibaca dari naskah peraturan"),
        [Confidence.Agreed] = new("agreed by several sources", "disepakati beberapa sumber"),
        [Confidence.Secondary] = new("from one secondary source", "dari satu sumber sekunder"),
        [Confidence.Own] = new("a policy, where the regulation is silent", "kebijakan, karena peraturan tidak mengaturnya"),
    };

    private static readonly Wording[] Quarters = [new("Q1", "TW I"), new("Q2", "TW II"), new("Q3", "TW III"), new("Q4", "TW IV")];

    private static readonly Wording[] Months =
    [
        new("Jan", "Jan"), new("Feb", "Feb"), new("Mar", "Mar"), new("Apr", "Apr"), new("May", "Mei"), new("Jun", "Jun"),
        new("Jul", "Jul"), new("Aug", "Agu"), new("Sep", "Sep"), new("Oct", "Okt"), new("Nov", "Nov"), new("Dec", "Des"),
    ];

    /// <summary>A status in a word or two, as officials write it.</summary>
    public static Wording Of(OutcomeStatus status) => Statuses[status];

    /// <summary>What a status means.</summary>
    public static Wording MeaningOf(OutcomeStatus status) => Meanings[status];

    /// <summary>How sure a rule is.</summary>
    public static Wording Of(Confidence confidence) => Confidences[confidence];

    /// <summary>What a line of a recap shows.</summary>
    public static string Of(RecapLine line, Language language)
    {
        var figure = Figures[line.Figure].In(language);
        return line.IsYearToDate ? SinceStart.In(language).Replace("{0}", figure, StringComparison.Ordinal) : figure;
    }

    /// <summary>What a column of a recap is called.</summary>
    public static string Of(RecapColumn column, RecapColumns by, Language language) => by switch
    {
        RecapColumns.Month => Months[column.Period.Number - 1].In(language),
        RecapColumns.Quarter => Quarters[column.Period.Number - 1].In(language),
        _ => column.Office,
    };

    /// <summary>What the whole of a recap is called.</summary>
    public static string WholeOf(Recap recap, Language language) => recap.By == RecapColumns.Office ? Whole.In(language) : recap.Period.ToString();

    /// <summary>Yes or no; nothing where there is no answer.</summary>
    public static string? Of(bool? answer, Language language) => answer is { } isSo ? (isSo ? Yes : No).In(language) : null;
}
