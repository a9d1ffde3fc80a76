using Iki.Core;

namespace Iki.Documents.Forms;

/// <summary>What a form says to those who fill it in. The heads and the lines above the table are read back.</summary>
internal static class FormTexts
{
    public static readonly Wording Title = new("Form of figures: {0}", "Formulir angka: {0}");

    /// <summary>What stands before the office and the period above a table.</summary>
    public static readonly Wording OfficeLine = new("Office: {0}", "Unit kerja: {0}");

    public static readonly Wording PeriodLine = new("Period: {0}", "Periode: {0}");

    public static readonly Wording PeriodToDateLine = new("Period: {0}, from the start of the year", "Periode: {0}, sejak awal tahun");

    /// <summary>How it is filled in.</summary>
    public static readonly IReadOnlyList<Wording> HowTo =
    [
        new("Fill in white and yellow cells; grey ones are not to be filled in. An indicator has no value without the yellow ones.",
            "Isi sel berwarna putih dan kuning; sel abu-abu tidak diisi. Tanpa sel kuning, ada indikator yang tidak dapat dihitung."),
        new("A cell that stays blank is a figure that is not reported. Where nothing happened, type 0.",
            "Sel yang dibiarkan kosong berarti angkanya belum dilaporkan. Bila nihil, ketik 0."),
        new("Type numbers as numbers. Percentages are typed in percent: 98.75 for 98.75%.",
            "Ketik bilangan sebagai bilangan. Persentase diketik dalam persen: 98,75 untuk 98,75%."),
    ];

    public static readonly Wording Parameters = new("Already known, not to be filled in: {0}", "Sudah diketahui, tidak diisi: {0}");

    public static readonly Wording Variable = new("Variable", "Variabel");
    public static readonly Wording Item = new("Item", "Butir");
    public static readonly Wording Label = new("Description", "Uraian");
    public static readonly Wording Unit = new("Unit of measure", "Satuan");
    public static readonly Wording Source = new("Data source", "Sumber data");
    public static readonly Wording Office = new("Office", "Unit kerja");
    public static readonly Wording Period = new("Period", "Periode");
    public static readonly Wording Text = new("Text", "Teks");

    /// <summary>The sheet of figures whose source is not known.</summary>
    public static readonly Wording NoSource = new("Source not stated", "Sumber belum disebut");

    /// <summary>The sheet of realizations in words.</summary>
    public static readonly Wording InWords = new("In words", "Berupa kata");

    /// <summary>The hidden sheet that says what the form is of.</summary>
    public static readonly Wording About = new("About this form", "Tentang formulir");

    public static readonly Wording Whole = new("A whole number.", "Bilangan bulat.");
    public static readonly Wording Number = new("A number.", "Bilangan.");
    public static readonly Wording AtLeast = new("At least {0}.", "Paling kecil {0}.");
    public static readonly Wording AtMost = new("At most {0}.", "Paling besar {0}.");
    public static readonly Wording OneOf = new("One of: {0}.", "Salah satu dari: {0}.");
    public static readonly Wording Needed = new("needed", "wajib");
    public static readonly Wording Send = new("Send", "Kirim");
    public static readonly Wording NotReported = new("not reported", "belum dilaporkan");

    /// <summary>A text with arguments in its places.</summary>
    public static string Say(Wording wording, Language language, params ReadOnlySpan<string> arguments)
    {
        var text = wording.In(language);
        for (var i = 0; i < arguments.Length; i++) text = text.Replace($"{{{i}}}", arguments[i], StringComparison.Ordinal);
        return text;
    }
}
