namespace Iki.Core.Diagnostics;

/// <content>Regulations and scores: IKI41xx and IKI52xx.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor BandsLeaveGap = new("IKI4100", Severity.Error,
        "The scale has a gap between '{0}' and '{1}': a number in it lies in no band.",
        "Ada celah pada skala antara '{0}' dan '{1}': bilangan di dalamnya tidak masuk rentang mana pun.");

    public static readonly DiagnosticDescriptor BandsOverlap = new("IKI4101", Severity.Error,
        "'{0}' and '{1}' overlap.⟨ Only a band with a '{2}' may overlap another.⟩",
        "'{0}' dan '{1}' tumpang tindih.⟨ Hanya rentang dengan '{2}' yang boleh bertumpang tindih.⟩");

    public static readonly DiagnosticDescriptor BandBoundTwice = new("IKI4102", Severity.Error,
        "A band has either '{0}' or '{1}', but this one has both.",
        "Rentang mempunyai '{0}' atau '{1}', tidak keduanya.");

    public static readonly DiagnosticDescriptor BandEmpty = new("IKI4103", Severity.Error,
        "The band is empty: it ends before it starts.",
        "Rentang ini kosong: akhirnya mendahului awalnya.");

    public static readonly DiagnosticDescriptor BandsEndElsewhere = new("IKI4104", Severity.Error,
        "The bands end at {0:term}, but the scale ends at {1:term}. Both must end at the same number.",
        "Rentang-rentang berakhir pada {0:term}, sedangkan skala pada {1:term}. Keduanya harus berakhir di tempat yang sama.");

    public static readonly DiagnosticDescriptor BoundOffGrid = new("IKI4105", Severity.Error,
        "{0} has more decimals than the scale rounds to ({1}), so no rounded number equals it.",
        "{0} mempunyai lebih banyak desimal daripada pembulatan skala ({1}), sehingga tidak ada bilangan hasil pembulatan yang sama dengannya.");

    public static readonly DiagnosticDescriptor ScoreOutOfBand = new("IKI4106", Severity.Error,
        "The score of '{0}' leaves its range: for {1} it is {2}, but the grade has {3} to {4}.",
        "Nilai predikat '{0}' keluar dari rentangnya: untuk {1} hasilnya {2}, sedangkan predikat ini bernilai {3} sampai {4}.");

    public static readonly DiagnosticDescriptor ScoreRangeNeeded = new("IKI4107", Severity.Error,
        "A 'score' needs 'leastScore' and 'mostScore', the range of the grade, and these need a 'score'.",
        "'score' memerlukan 'leastScore' dan 'mostScore' sebagai rentang nilai predikatnya, dan sebaliknya.");

    public static readonly DiagnosticDescriptor ScoreNotToCheck = new("IKI4108", Severity.Error,
        "The score of '{0}' cannot be shown to stay in its range. Close the scale with 'least' or 'most', or use a formula that only rises or only falls.",
        "Nilai predikat '{0}' tidak dapat dipastikan tetap dalam rentangnya. Tutup skala dengan 'least' atau 'most', atau pakai rumus yang hanya naik atau hanya turun.");

    public static readonly DiagnosticDescriptor CaseNeverReached = new("IKI4109", Severity.Error,
        "This case is never reached: an earlier one always applies first.",
        "Kasus ini tidak pernah tercapai: kasus sebelumnya selalu dipakai lebih dahulu.");

    public static readonly DiagnosticDescriptor WorkedExampleFails = new("IKI4110", Severity.Error,
        "The example expects {0}, but the regulation as written here gives {1:term}.",
        "Contoh ini mengharapkan {0}, sedangkan peraturan sebagaimana ditulis di sini menghasilkan {1:term}.");

    public static readonly DiagnosticDescriptor ScaleWithoutAchievement = new("IKI4111", Severity.Error,
        "A scale of achievement, scores and exceptions need 'achievement', which says how it is computed.",
        "Skala capaian, nilai, dan pengecualian memerlukan 'achievement' yang menyatakan cara menghitung capaian.");

    public static readonly DiagnosticDescriptor UnknownGrade = new("IKI4112", Severity.Error,
        "'{0}' is not a grade of the scale. Its grades are: {1}.",
        "'{0}' bukan predikat pada skala ini. Predikatnya: {1}.");

    public static readonly DiagnosticDescriptor RatesNothing = new("IKI4113", Severity.Error,
        "The regulation rates nothing: it has neither 'achievement' nor 'index' nor 'scale'.",
        "Peraturan ini tidak menilai apa pun: tidak ada 'achievement', 'index', maupun 'scale'.");

    public static readonly DiagnosticDescriptor AchievementBeyondMeaning = new("IKI5130", Severity.Warning,
        "An achievement of {0} % is implausible. Compare the realization, {1}, with the target, {2}: their units may differ, or a thousands point may have been read as a decimal point.",
        "Capaian {0}% tidak wajar. Bandingkan realisasi, {1}, dengan target, {2}: satuan keduanya mungkin berbeda, atau titik ribuannya terbaca sebagai titik desimal.");

    public static readonly DiagnosticDescriptor UnknownRegulation = new("IKI5200", Severity.Error,
        "There is no regulation '{0}'. The regulations are: {1}.",
        "Tidak ada peraturan '{0}'. Yang ada: {1}.");

    public static readonly DiagnosticDescriptor NoRegulationInForce = new("IKI5201", Severity.Information,
        "No regulation that rates indicators applies to the whole of {0}: achievements are the library's own arithmetic, without grades or scores. You can name a regulation.",
        "Tidak ada peraturan penilaian indikator yang berlaku untuk seluruh {0}: capaian dihitung dengan cara pustaka ini sendiri, tanpa predikat dan nilai. Peraturan dapat disebutkan sendiri.");

    public static readonly DiagnosticDescriptor OutsideItsDates = new("IKI5202", Severity.Warning,
        "{0} does not apply to the whole of {1}: the figure is only indicative.",
        "{0} tidak berlaku untuk seluruh {1}: angka ini hanya bersifat indikatif.");

    public static readonly DiagnosticDescriptor RefusedOutsideItsDates = new("IKI5203", Severity.Error,
        "{0} does not apply to the whole of {1}, and strict scoring refuses it.",
        "{0} tidak berlaku untuk seluruh {1}, sehingga ditolak dalam penilaian ketat.");

    public static readonly DiagnosticDescriptor NoTarget = new("IKI5204", Severity.Information,
        "The indicator has no target, so there is no achievement.",
        "Indikator ini tidak mempunyai target, sehingga tidak ada capaian.");

    public static readonly DiagnosticDescriptor TargetOfOtherPeriod = new("IKI5205", Severity.Information,
        "There is no target for {0}. Targets are set for: {1}.",
        "Tidak ada target untuk {0}. Target ditetapkan untuk: {1}.");

    public static readonly DiagnosticDescriptor NoPolarity = new("IKI5206", Severity.Information,
        "Nothing says whether more, less or closer is better ('polarity'), so there is no achievement.",
        "Tidak dinyatakan apakah nilai yang semakin tinggi, semakin rendah, atau semakin dekat yang lebih baik ('polarity'), sehingga tidak ada capaian.");

    public static readonly DiagnosticDescriptor NoRealization = new("IKI5207", Severity.Information,
        "There is no realization, so there is no achievement.",
        "Realisasi belum ada, sehingga tidak ada capaian.");

    public static readonly DiagnosticDescriptor NoTextRealization = new("IKI5208", Severity.Information,
        "The target is '{0}', and there is no realization in words to compare it with.",
        "Targetnya '{0}', sedangkan realisasi berupa kata untuk dibandingkan belum ada.");

    public static readonly DiagnosticDescriptor NoAchievementByRule = new("IKI5209", Severity.Information,
        "The rule that applies here gives no achievement.",
        "Menurut aturan yang berlaku di sini tidak ada capaian.");

    public static readonly DiagnosticDescriptor NoCaseFits = new("IKI5210", Severity.Information,
        "{0} does not say how achievement is computed for such a target and realization.",
        "{0} tidak mengatur cara menghitung capaian untuk target dan realisasi seperti ini.");

    public static readonly DiagnosticDescriptor OutsideScale = new("IKI5211", Severity.Warning,
        "{0} lies outside the scale, which goes from {1:term} to {2:term}, and has no grade.",
        "{0} berada di luar skala, yaitu {1:term} sampai {2:term}, sehingga tidak mempunyai predikat.");

    public static readonly DiagnosticDescriptor TargetInOtherUnit = new("IKI5212", Severity.Warning,
        "The target is in '{0}' and the realization in '{1}'. They are compared as they are.",
        "Target bersatuan '{0}' sedangkan realisasi bersatuan '{1}'. Keduanya dibandingkan apa adanya.");

    public static readonly DiagnosticDescriptor ConditionDecides = new("IKI5213", Severity.Information,
        "The grade is '{0}' if a further condition is met, which figures do not show. Otherwise it is '{1}'.",
        "Predikatnya '{0}' bila syarat tambahan terpenuhi, yang tidak terlihat dari angka. Tanpa itu, predikatnya '{1}'.");

    public static readonly DiagnosticDescriptor WeightsNotHundred = new("IKI5214", Severity.Warning,
        "The weights of '{0}' sum to {1}, not to 100, so there is no total.",
        "Jumlah bobot indikator pada jabatan '{0}' adalah {1}, bukan 100, sehingga nilai total tidak dihitung.");

    public static readonly DiagnosticDescriptor WithoutWeight = new("IKI5215", Severity.Information,
        "Indicators of '{0}' without a weight: {1}. They do not count towards the total.",
        "{1} indikator pada jabatan '{0}' tidak memiliki bobot, sehingga tidak dihitung dalam nilai total.");

    public static readonly DiagnosticDescriptor WeightWithoutScore = new("IKI5216", Severity.Warning,
        "Indicators of '{0}' with {1} of the weight have no score. The total leaves them out and is not scaled up.",
        "Indikator pada jabatan '{0}' dengan bobot {1} belum memiliki nilai. Nilai total tidak mencakup bobot itu dan tidak disesuaikan.");

    public static readonly DiagnosticDescriptor NotAnInputOf = new("IKI5220", Severity.Error,
        "'{0}' is not one of the variables that the realization depends on. They are: {1}.",
        "'{0}' bukan variabel yang menentukan realisasi. Variabelnya: {1}.");

    public static readonly DiagnosticDescriptor NotMonotone = new("IKI5221", Severity.Error,
        "The realization does not simply rise or fall with '{0}', so the required figure cannot be determined.",
        "Realisasi tidak semata-mata naik atau turun menurut '{0}', sehingga angka yang diperlukan tidak dapat ditentukan.");

    public static readonly DiagnosticDescriptor NoGradeToReach = new("IKI5222", Severity.Error,
        "'{0}' is not a grade that can be reached here. The grades are: {1}.",
        "'{0}' bukan predikat yang dapat dicapai di sini. Predikatnya: {1}.");

    public static readonly DiagnosticDescriptor OutOfReach = new("IKI5223", Severity.Error,
        "'{0}' cannot be reached: no figure of '{1}' within its bounds gives this grade.",
        "'{0}' tidak dapat dicapai: tidak ada angka '{1}' dalam batasnya yang menghasilkannya.");

    public static readonly DiagnosticDescriptor ElementOutOfRange = new("IKI5230", Severity.Error,
        "The mean of an element is {0}, but it must be from {1} to {2}.",
        "Rata-rata unsur bernilai {0}, padahal seharusnya {1} sampai {2}.");

    public static readonly DiagnosticDescriptor NoElements = new("IKI5231", Severity.Error,
        "There are no elements to compute an index from.",
        "Tidak ada unsur untuk menghitung indeks.");
}
