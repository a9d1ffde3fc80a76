using Iki.Core;

namespace Iki.Documents.Annexes;

/// <summary>The words of an annex, as decrees have them.</summary>
internal static class AnnexWords
{
    public static readonly Wording Decree = new("DECREE OF THE", "KEPUTUSAN");
    public static readonly Wording Annex = new("ANNEX TO THE DECREE OF THE", "LAMPIRAN KEPUTUSAN");
    public static readonly Wording Number = new("NUMBER", "NOMOR");
    public static readonly Wording Year = new("YEAR", "TAHUN");
    public static readonly Wording About = new("ON", "TENTANG");
    public static readonly Wording Considering = new("Considering", "Menimbang");
    public static readonly Wording LegalBasis = new("In view of", "Mengingat");
    public static readonly Wording Ruling = new("DECIDES", "MEMUTUSKAN");
    public static readonly Wording SetAt = new("Issued in", "Ditetapkan di");
    public static readonly Wording SetOn = new("on", "pada tanggal");
    public static readonly Wording Position = new("Position", "Jabatan");
    public static readonly Wording Office = new("Office", "Unit Kerja");
    public static readonly Wording Duties = new("Duties", "Tugas");
    public static readonly Wording Functions = new("Functions", "Fungsi");
    public static readonly Wording Objective = new("OBJECTIVE", "SASARAN / KINERJA UTAMA");
    public static readonly Wording Indicator = new("INDIVIDUAL PERFORMANCE INDICATOR", "INDIKATOR KINERJA INDIVIDU");
    public static readonly Wording Definition = new("DEFINITION", "DEFINISI OPERASIONAL");
    public static readonly Wording Formula = new("EXPLANATION / FORMULA", "PENJELASAN / FORMULASI PENGHITUNGAN");
    public static readonly Wording Unit = new("UNIT", "SATUAN");
    public static readonly Wording Target = new("TARGET", "TARGET");
    public static readonly Wording Weight = new("WEIGHT (%)", "BOBOT (%)");
    public static readonly Wording Sources = new("DATA SOURCE", "SUMBER DATA");
    public static readonly Wording Responsible = new("RESPONSIBLE", "PENANGGUNG JAWAB");
    public static readonly Wording Note = new("Note", "Catatan");
    public static readonly Wording Quarter = new("QUARTER", "TRIWULAN");
    public static readonly Wording Semester = new("SEMESTER", "SEMESTER");
    public static readonly Wording If = new("if", "jika");
    public static readonly Wording Otherwise = new("otherwise", "selain itu");
    public static readonly Wording Previous = new("one period before", "periode sebelumnya");
    public static readonly Wording LastYear = new("last year", "tahun lalu");
    public static readonly Wording YearToDate = new("year to date", "sejak awal tahun");

    /// <summary>The numbers of rulings.</summary>
    public static readonly IReadOnlyList<string> Ordinals =
        ["KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH", "KEDELAPAN", "KESEMBILAN", "KESEPULUH"];

    private static readonly IReadOnlyList<Wording> Months =
    [
        new("January", "Januari"), new("February", "Februari"), new("March", "Maret"), new("April", "April"), new("May", "Mei"), new("June", "Juni"),
        new("July", "Juli"), new("August", "Agustus"), new("September", "September"), new("October", "Oktober"), new("November", "November"), new("December", "Desember"),
    ];

    /// <summary>A date as far as it is known: <c>2024-01</c> is <c>Januari 2024</c>.</summary>
    public static string Date(string date, Language language)
    {
        var parts = date.Split('-');
        var month = parts.Length > 1 ? Months[(parts[1][0] - '0') * 10 + parts[1][1] - '0' - 1].In(language) + " " : "";
        var day = parts.Length > 2 ? parts[2].TrimStart('0') + " " : "";
        return day + month + parts[0];
    }

    /// <summary>The head of the column of a period's targets.</summary>
    public static string TargetOf(Period period, Language language)
    {
        string[] roman = ["I", "II", "III", "IV"];
        var part = period.Length switch
        {
            PeriodLength.Month => Months[period.Number - 1].In(language).ToUpperInvariant() + " ",
            PeriodLength.Quarter => $"{Quarter.In(language)} {roman[period.Number - 1]} ",
            PeriodLength.Semester => $"{Semester.In(language)} {roman[period.Number - 1]} ",
            _ => "",
        };
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Target.In(language)} {part}{period.Year}");
    }
}
