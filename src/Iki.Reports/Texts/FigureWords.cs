using Iki.Core;

namespace Iki.Reports.Texts;

/// <summary>The texts of reports about figures, formulas and their sources.</summary>
internal static class FigureWords
{
    public static readonly Wording Figure = new("Figure", "Angka");
    public static readonly Wording Value = new("Value", "Nilai");
    public static readonly Wording Source = new("Source", "Sumber");
    public static readonly Wording FiguresOf = new("Figures of {0}", "Angka untuk {0}");
    public static readonly Wording AllOf = new("All figures: {0}", "Semua angka: {0}");
    public static readonly Wording OfPeriod = new("period {0}", "periode {0}");
    public static readonly Wording OfOffice = new("office {0}", "unit kerja {0}");
    public static readonly Wording OfSource = new("source: {0}", "sumber: {0}");
    public static readonly Wording NoSource = new("no source given", "sumber tidak disebutkan");
    public static readonly Wording ByDefinition = new("by the definition: {0}", "menurut definisi: {0}");
    public static readonly Wording WithNote = new("note: {0}", "catatan: {0}");
    public static readonly Wording Named = new("{0} ({1})", "{0} ({1})");
    public static readonly Wording InForceFrom = new("in force from {0}", "berlaku sejak {0}");
    public static readonly Wording OfIndicator = new("result of indicator {0}", "hasil indikator {0}");
    public static readonly Wording Contained = new("contained in the figure of an office above, not counted", "sudah tercakup dalam angka unit kerja di atasnya, tidak dihitung");
    public static readonly Noun Counted = new("{0} figure", "{0} figures", "{0} angka");
    public static readonly Wording OverOffices = new("over offices: {0}", "antarunit kerja: {0}");
    public static readonly Wording OverTime = new("over time: {0}", "antarwaktu: {0}");
    public static readonly Wording OverTimeByMonths = new("over time: {0}, weighted by months", "antarwaktu: {0}, tertimbang menurut bulan");
    public static readonly Wording ItemsAdded = new("items added up", "butir dijumlahkan");
    public static readonly Wording SeeDetails = new("in detail {0}", "rincian {0}");
    public static readonly Wording Details = new("Figures in detail", "Rincian angka");
    public static readonly Wording DetailsAre = new(
        "The observations behind the figures that were made of several, each with its office, its period and its source.",
        "Data di balik angka yang dihimpun dari beberapa data, masing-masing dengan unit kerja, periode, dan sumbernya.");
    public static readonly Wording ByPeriod = new("By period, with the source", "Menurut periode, dengan sumbernya");
    public static readonly Wording NotUsed = new("{0} (not used)", "{0} (tidak dipakai)");

    public static readonly Wording Missing = new("Missing: {0}", "Data belum tersedia: {0}");
    public static readonly Wording From = new("from {0}", "dari {0}");

    public static readonly Wording PrintedFormula = new("Formula as printed", "Rumus sebagaimana tercetak");
    public static readonly Wording ComputedFormula = new("Formula as computed", "Rumus yang dihitung");
    public static readonly Wording Working = new("Working", "Perhitungan");
    public static readonly Wording Reading = new("Reading of the formula", "Penafsiran rumus");
    public static readonly Wording DecreeSource = new("Data source in the decree", "Sumber data menurut keputusan");
    public static readonly Wording Notes = new("Notes of the decree", "Catatan keputusan");
    public static readonly Wording Definition = new("Definition", "Definisi operasional");
    public static readonly Wording Responsible = new("Responsible", "Penanggung jawab");
    public static readonly Wording Rounded = new("rounded to {0} decimals, {1}", "dibulatkan ke {0} desimal, {1}");
    public static readonly Wording Trend = new("Months of {0}", "Per bulan tahun {0}");
    public static readonly Wording TrendIn = new("Months of {0}, {1}", "Per bulan tahun {0}, {1}");

    private static readonly Dictionary<Aggregation, Wording> Aggregations = new()
    {
        [Aggregation.Sum] = new("the sum", "jumlah"),
        [Aggregation.Average] = new("the average", "rata-rata"),
        [Aggregation.Last] = new("the last", "yang terakhir"),
        [Aggregation.First] = new("the first", "yang pertama"),
        [Aggregation.Min] = new("the smallest", "yang terkecil"),
        [Aggregation.Max] = new("the largest", "yang terbesar"),
        [Aggregation.Latest] = new("the latest of each office", "yang terbaru dari setiap unit kerja"),
    };

    private static readonly Dictionary<ReadingStatus, Wording> Readings = new()
    {
        [ReadingStatus.Verbatim] = new("verbatim: the cell itself is the formula", "apa adanya: selnya sendiri sudah berupa rumus"),
        [ReadingStatus.Interpreted] = new("interpreted", "ditafsirkan"),
        [ReadingStatus.Corrected] = new("corrected", "diperbaiki"),
        [ReadingStatus.Drafted] = new("drafted by a program and not yet confirmed", "disusun oleh program dan belum dikonfirmasi"),
    };

    private static readonly Dictionary<RoundingMode, Wording> Roundings = new()
    {
        [RoundingMode.HalfAwayFromZero] = new("half away from zero", "angka 5 dibulatkan ke atas (menjauhi nol)"),
        [RoundingMode.HalfEven] = new("half to even", "angka 5 dibulatkan ke angka genap"),
        [RoundingMode.Up] = new("away from zero", "selalu menjauhi nol"),
        [RoundingMode.Down] = new("toward zero", "selalu mendekati nol"),
    };

    private static readonly Dictionary<SourceKind, Wording> Kinds = new()
    {
        [SourceKind.Office] = new("office", "unit kerja"),
        [SourceKind.Position] = new("position", "jabatan"),
        [SourceKind.Register] = new("register", "register"),
        [SourceKind.Document] = new("document", "dokumen"),
        [SourceKind.Application] = new("application", "aplikasi"),
        [SourceKind.Survey] = new("survey", "survei"),
        [SourceKind.Agency] = new("agency", "instansi"),
    };

    public static string Of(Aggregation aggregation, Language language) => Aggregations[aggregation].In(language);

    public static string Of(ReadingStatus status, Language language) => Readings[status].In(language);

    public static string Of(RoundingMode mode, Language language) => Roundings[mode].In(language);

    /// <summary>What a source is, in a word; null where nothing says.</summary>
    public static string? Of(SourceKind? kind, Language language) => kind is { } known && Kinds.TryGetValue(known, out var word) ? word.In(language) : null;
}
