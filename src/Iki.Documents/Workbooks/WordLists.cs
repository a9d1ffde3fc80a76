namespace Iki.Documents.Workbooks;

/// <summary>The sets of words of catalogs. A test holds them against the schema.</summary>
internal static class WordLists
{
    public static readonly WordList Numbers = WordList.Of(("auto", "auto", "otomatis"), ("id", "id", "id"), ("en", "en", "en"));

    public static readonly WordList Polarity = WordList.Of(
        ("higherIsBetter", "higher is better", "semakin tinggi semakin baik"),
        ("lowerIsBetter", "lower is better", "semakin rendah semakin baik"),
        ("closerIsBetter", "closer is better", "semakin dekat semakin baik"));

    public static readonly WordList Rounding = WordList.Of(
        ("halfAwayFromZero", "half away from zero", "angka 5 ke atas"),
        ("halfEven", "half to even", "angka 5 ke genap"),
        ("up", "up", "ke atas"),
        ("down", "down", "ke bawah"));

    public static readonly WordList Aspect = WordList.Of(
        ("quantity", "quantity", "kuantitas"), ("quality", "quality", "kualitas"), ("time", "time", "waktu"), ("cost", "cost", "biaya"));

    public static readonly WordList PeriodLength = WordList.Of(
        ("year", "year", "tahun"), ("semester", "semester", "semester"), ("quarter", "quarter", "triwulan"), ("month", "month", "bulan"));

    public static readonly WordList Aggregation = WordList.Of(
        ("sum", "sum", "jumlah"), ("average", "average", "rata-rata"), ("last", "last", "terakhir"), ("latest", "latest", "terbaru"),
        ("first", "first", "pertama"), ("min", "min", "terkecil"), ("max", "max", "terbesar"));

    public static readonly WordList WhenMissing = WordList.Of(("fail", "fail", "gagal"), ("zero", "zero", "nol"), ("skip", "skip", "lewati"));

    public static readonly WordList OfficeCoverage = WordList.Of(("own", "own", "sendiri"), ("total", "total", "total"));

    public static readonly WordList SourceKind = WordList.Of(
        ("office", "office", "unit kerja"), ("position", "position", "jabatan"), ("register", "register", "register"),
        ("document", "document", "dokumen"), ("application", "application", "aplikasi"), ("survey", "survey", "survei"),
        ("agency", "agency", "instansi"), ("other", "other", "lainnya"));

    public static readonly WordList ReadingStatus = WordList.Of(
        ("verbatim", "verbatim", "apa adanya"), ("interpreted", "interpreted", "ditafsirkan"), ("corrected", "corrected", "diperbaiki"),
        ("drafted", "drafted", "rancangan"));

    public static readonly WordList Severity = WordList.Of(("error", "error", "kesalahan"), ("warning", "warning", "peringatan"));

    public static readonly WordList ZeroDivision = WordList.Of(("fail", "fail", "gagal"), ("notApplicable", "not applicable", "tidak berlaku"));

    public static readonly WordList YesOrNo = WordList.Of(("true", "yes", "ya"), ("false", "no", "tidak"));

    public static readonly WordList DutyKind = WordList.Of(("duties", "duty", "tugas"), ("functions", "function", "fungsi"));

    public static readonly WordList ExampleTime = WordList.Of(
        ("values", "this period", "periode ini"), ("previous", "one period before", "satu periode sebelumnya"));
}
