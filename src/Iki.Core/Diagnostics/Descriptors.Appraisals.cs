namespace Iki.Core.Diagnostics;

/// <content>Groups, ratings, distributions, credit points and combined values: IKI4114 … IKI4139 and IKI5232 … IKI5249.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor ScaleBesideGroups = new("IKI4114", Severity.Error,
        "Where there are 'groups', each has its own scale and exceptions, and the regulation as a whole has neither.",
        "Bila ada 'groups', skala dan pengecualian ditulis pada tiap kelompok, bukan pada peraturan secara keseluruhan.");

    public static readonly DiagnosticDescriptor GroupsOverlap = new("IKI4115", Severity.Error,
        "'{0}' is a name of the group '{1}' and also of '{2}'. A position that names it would belong to both.",
        "'{0}' adalah nama kelompok '{1}' dan juga '{2}'. Jabatan yang menyebutnya akan termasuk keduanya.");

    public static readonly DiagnosticDescriptor CodeTwice = new("IKI4116", Severity.Error,
        "The code {0} is used twice: by '{1}' and by '{2}'.",
        "Kode {0} dipakai dua kali: oleh '{1}' dan oleh '{2}'.");

    public static readonly DiagnosticDescriptor CalledAlike = new("IKI4117", Severity.Error,
        "'{0}' is a name of '{1}' and also of '{2}', so it is not clear which is meant.",
        "'{0}' adalah sebutan untuk '{1}' dan juga '{2}', sehingga tidak jelas mana yang dimaksud.");

    public static readonly DiagnosticDescriptor MatrixHole = new("IKI4118", Severity.Error,
        "The matrix has no cell for '{0}' with '{1}'.",
        "Matriks tidak mempunyai sel untuk '{0}' dengan '{1}'.");

    public static readonly DiagnosticDescriptor MatrixCellTwice = new("IKI4119", Severity.Error,
        "The matrix has two cells for '{0}' with '{1}'.",
        "Matriks mempunyai dua sel untuk '{0}' dengan '{1}'.");

    public static readonly DiagnosticDescriptor NoLevelOfCode = new("IKI4120", Severity.Error,
        "'{0}' has no level with the code {1}. Its codes are: {2}.",
        "'{0}' tidak mempunyai tingkatan berkode {1}. Kodenya: {2}.");

    public static readonly DiagnosticDescriptor MatrixOfUnknownRating = new("IKI4121", Severity.Error,
        "The matrix needs two different ratings, but '{0}' is not one of those left: {1}.",
        "Matriks memerlukan dua rating yang berbeda, sedangkan '{0}' tidak termasuk yang tersisa: {1}.");

    public static readonly DiagnosticDescriptor NotAmongGrades = new("IKI4122", Severity.Error,
        "'{0}' is not declared here. Declared are: {1}.",
        "'{0}' tidak dinyatakan di sini. Yang ada: {1}.");

    public static readonly DiagnosticDescriptor LimitImpossible = new("IKI4123", Severity.Error,
        "The limit is empty or cannot be met: shares go from 0 to 100, and the lower limit must not be above the upper one.",
        "Batas ini tidak menyatakan apa pun atau tidak mungkin dipenuhi: bagian bernilai 0 sampai 100, dan batas terendah tidak melebihi batas tertinggi.");

    public static readonly DiagnosticDescriptor WeightsDoNotFit = new("IKI4124", Severity.Error,
        "There are {0} weights for {1} components. Give one weight for each component.",
        "Ada {0} bobot untuk {1} komponen. Isi satu bobot untuk setiap komponen.");

    public static readonly DiagnosticDescriptor WeightsSumElsewhere = new("IKI4125", Severity.Error,
        "The weights sum to {0}, not to 100.",
        "Jumlah bobotnya {0}, bukan 100.");

    public static readonly DiagnosticDescriptor GuideTwice = new("IKI4126", Severity.Error,
        "There already is a guide for '{0}'. Put all its limits into one guide.",
        "Pedoman untuk '{0}' sudah ada. Semua batasnya ditulis dalam satu pedoman.");

    public static readonly DiagnosticDescriptor RatingCodingWanted = new("IKI4127", Severity.Error,
        "The rating is the code {0}, but applications number ratings in both directions. State with \"ratingCodes\" whether 1 is \"best\" or \"worst\", or write the rating in words.",
        "Rating ditulis dengan kode {0}, padahal arah pengodean tiap aplikasi berbeda. Nyatakan dengan \"ratingCodes\" apakah 1 berarti \"best\" (terbaik) atau \"worst\" (terburuk), atau tulis rating dengan kata.");

    public static readonly DiagnosticDescriptor PositionRatedTwice = new("IKI4128", Severity.Error,
        "'{0}' is rated for {1} in this file and differently in an earlier one. Neither rating is used.",
        "'{0}' dinilai untuk {1} dalam berkas ini dan secara berbeda dalam berkas sebelumnya. Keduanya tidak dipakai.");

    public static readonly DiagnosticDescriptor GroupNotGiven = new("IKI5232", Severity.Information,
        "{0} gives scores by group, but the catalog does not name the group of '{1}', so there is no score. State it in the \"groups\" of the position, under \"{2}\", as one of: {3}.",
        "{0} memberi nilai menurut kelompok, sedangkan katalog tidak menyatakan kelompok '{1}', sehingga tidak ada nilai. Nyatakan dalam \"groups\" pada jabatan itu, di bawah \"{2}\", salah satu dari: {3}.");

    public static readonly DiagnosticDescriptor UnknownGroup = new("IKI5233", Severity.Error,
        "'{0}', which '{1}' names, is not a group of {2}, so there is no score. Its groups are: {3}.",
        "'{0}', yang disebut oleh '{1}', bukan kelompok menurut {2}, sehingga tidak ada nilai. Kelompoknya: {3}.");

    public static readonly DiagnosticDescriptor RatingMissing = new("IKI5234", Severity.Information,
        "The appraiser's rating '{0}' is missing, so there is no predikat.",
        "Rating '{0}' dari pejabat penilai belum ada, sehingga tidak ada predikat.");

    public static readonly DiagnosticDescriptor UnknownRating = new("IKI5235", Severity.Error,
        "{1} does not use a rating '{0}'. Its ratings are: {2}.",
        "'{0}' bukan rating menurut {1}. Ratingnya: {2}.");

    public static readonly DiagnosticDescriptor UnknownLevel = new("IKI5236", Severity.Error,
        "The rating '{0}' has no level '{1}'. Its levels are: {2}.",
        "Rating '{0}' tidak mempunyai tingkatan '{1}'. Tingkatannya: {2}.");

    public static readonly DiagnosticDescriptor UnknownPredikat = new("IKI5237", Severity.Error,
        "'{0}' is not a predikat. The predikat are: {1}.",
        "'{0}' bukan predikat yang dikenal. Predikatnya: {1}.");

    public static readonly DiagnosticDescriptor PredikatContradicted = new("IKI5238", Severity.Error,
        "The predikat given is '{0}', but the ratings give '{1}'. One of them is wrong, so neither is used.",
        "Predikat yang diberikan '{0}', sedangkan rating menghasilkan '{1}'. Salah satunya keliru, sehingga keduanya tidak dipakai.");

    public static readonly DiagnosticDescriptor RatingTwice = new("IKI5239", Severity.Error,
        "The rating '{0}' is given twice: as '{1}' and as '{2}'.",
        "Rating '{0}' diberikan dua kali: '{1}' dan '{2}'.");

    public static readonly DiagnosticDescriptor DistributionAbove = new("IKI5240", Severity.Warning,
        "'{0}' has ⟨{1:number} % of the staff⟩⟨{2:number} of the staff⟩. Where the organization is '{3}', at most ⟨{4:number} % of the staff⟩⟨{5:number} of the staff⟩ is expected.",
        "Pegawai berpredikat '{0}': ⟨{1:number}%⟩⟨{2:number} orang⟩. Bila predikat organisasi '{3}', diharapkan paling banyak ⟨{4:number}%⟩⟨{5:number} orang⟩.");

    public static readonly DiagnosticDescriptor DistributionBelow = new("IKI5241", Severity.Warning,
        "'{0}' has ⟨{1:number} % of the staff⟩⟨{2:number} of the staff⟩. Where the organization is '{3}', at least ⟨{4:number} % of the staff⟩⟨{5:number} of the staff⟩ is expected.",
        "Pegawai berpredikat '{0}': ⟨{1:number}%⟩⟨{2:number} orang⟩. Bila predikat organisasi '{3}', diharapkan paling sedikit ⟨{4:number}%⟩⟨{5:number} orang⟩.");

    public static readonly DiagnosticDescriptor StaffWithoutPredikat = new("IKI5242", Severity.Information,
        "Without a predikat: {0}. The distribution covers only the others and may still change.",
        "Yang belum mempunyai predikat: {0}. Distribusi dihitung dari yang lain dan masih dapat berubah.");

    public static readonly DiagnosticDescriptor UnknownOrganizationGrade = new("IKI5243", Severity.Error,
        "'{0}' is not a grade of an organization. The grades are: {1}.",
        "'{0}' bukan predikat organisasi. Predikatnya: {1}.");

    public static readonly DiagnosticDescriptor UnknownPostLevel = new("IKI5244", Severity.Error,
        "'{0}' is not a level of post (jenjang). The levels are: {1}.",
        "'{0}' bukan jenjang jabatan. Jenjangnya: {1}.");

    public static readonly DiagnosticDescriptor MonthsOutOfRange = new("IKI5245", Severity.Error,
        "A predikat counts for 1 to 12 months, not for {0}.",
        "Predikat dihitung untuk 1 sampai 12 bulan, bukan {0}.");

    public static readonly DiagnosticDescriptor UnknownWeighting = new("IKI5246", Severity.Error,
        "Name one of the weightings⟨; '{0}' is not one of them⟩. They are: {1}.",
        "Sebutkan salah satu susunan bobot⟨; '{0}' tidak termasuk⟩. Susunannya: {1}.");

    public static readonly DiagnosticDescriptor ComponentsWanted = new("IKI5247", Severity.Error,
        "One value is needed for each of: {0}. Given: {1:term}.",
        "Diperlukan satu nilai untuk masing-masing: {0}. Yang diberikan: {1:term}.");

    public static readonly DiagnosticDescriptor ComponentOutOfRange = new("IKI5248", Severity.Error,
        "The value of '{0}' is {1}, but it must be from {2:term} to {3:term}.",
        "Nilai '{0}' adalah {1}, padahal seharusnya {2:term} sampai {3:term}.");

    public static readonly DiagnosticDescriptor ObjectiveWithoutScore = new("IKI5249", Severity.Information,
        "The score of '{0}' depends on the grades of all its indicators, and not all of them have one.",
        "Nilai '{0}' ditentukan oleh predikat semua indikatornya, dan belum semuanya mempunyai predikat.");
}
