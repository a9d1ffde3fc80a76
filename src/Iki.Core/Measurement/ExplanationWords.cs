using Iki.Core.Diagnostics;

namespace Iki.Core.Measurement;

/// <summary>What an explanation says besides what it is about; places for arguments as in messages.</summary>
internal static class ExplanationWords
{
    public static readonly Wording Class = new("Class", "Kelas");

    public static readonly Wording SinceStart = new("{0}, from the start of the year", "{0}, sejak awal tahun");

    public static readonly Wording Reading = new("Reading: {0}", "Penafsiran rumus: {0}");

    public static readonly CountedWording Rounded = new(
        new("rounded to {0} decimal, {1}", "dibulatkan ke {0} desimal, {1}"), new("rounded to {0} decimals, {1}", "dibulatkan ke {0} desimal, {1}"));

    public static readonly Wording AllDigits = new("shown with 28 digits", "ditampilkan dengan 28 digit");

    public static readonly Wording Figures = new("Figures", "Angka");

    public static readonly Wording Contained = new("contained in these: {0}", "sudah tercakup di dalamnya: {0}");

    public static readonly Wording Refused = new(" (not used: {0})", " (tidak dipakai: {0})");

    public static readonly Wording AndMore = new("; and {0} more", "; dan {0} lagi");

    public static readonly CountedWording Months = new(new(" ({0} month)", " ({0} bulan)"), new(" ({0} months)", " ({0} bulan)"));

    public static readonly Wording Parameters = new("Parameters", "Parameter");

    public static readonly Wording InForceFrom = new("in force from {0}", "berlaku sejak {0}");

    public static readonly Wording Missing = new("Missing", "Data belum tersedia");

    public static readonly Wording From = new(", from {0}", ", dari {0}");

    public static readonly Wording Remarks = new("Remarks", "Catatan");

    public static readonly CountedWording Counted = new(new("{0} figure", "{0} angka"), new("{0} figures", "{0} angka"));

    public static readonly Wording OverOffices = new("over offices {0}", "antarunit kerja {0}");

    public static readonly Wording OverTime = new("over time {0}", "antarwaktu {0}");

    public static readonly Wording OverTimeByMonths = new("over time {0} by months", "antarwaktu {0} tertimbang menurut bulan");

    public static readonly Wording ItemsAdded = new("items added up", "butir dijumlahkan");

    private static readonly Wording Unsaid = new("unsaid", "belum disebutkan");

    private static readonly Wording Average = new("the average", "rata-rata");

    private static readonly Wording Last = new("the last", "yang terakhir");

    private static readonly Wording Latest = new("the latest of each office", "yang terbaru dari setiap unit kerja");

    private static readonly Wording First = new("the first", "yang pertama");

    private static readonly Wording Min = new("the smallest", "yang terkecil");

    private static readonly Wording Max = new("the largest", "yang terbesar");

    private static readonly Wording Sum = new("the sum", "jumlah");

    private static readonly Wording HalfEven = new("half to even", "angka 5 dibulatkan ke angka genap");

    private static readonly Wording Up = new("away from zero", "selalu menjauhi nol");

    private static readonly Wording Down = new("toward zero", "selalu mendekati nol");

    private static readonly Wording HalfAway = new("half away from zero", "angka 5 dibulatkan ke atas (menjauhi nol)");

    /// <summary>How several figures become one.</summary>
    public static Wording Of(Aggregation? aggregation) => aggregation switch
    {
        null => Unsaid,
        Aggregation.Average => Average,
        Aggregation.Last => Last,
        Aggregation.Latest => Latest,
        Aggregation.First => First,
        Aggregation.Min => Min,
        Aggregation.Max => Max,
        _ => Sum,
    };

    /// <summary>How a value is rounded.</summary>
    public static Wording Of(RoundingMode rounding) => rounding switch
    {
        RoundingMode.HalfEven => HalfEven,
        RoundingMode.Up => Up,
        RoundingMode.Down => Down,
        _ => HalfAway,
    };
}
