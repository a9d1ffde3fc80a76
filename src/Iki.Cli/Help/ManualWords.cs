using Iki.Core;

namespace Iki.Cli.Help;

/// <summary>The texts of the manual page that no help page has.</summary>
internal static class ManualWords
{
    public static readonly Wording Name = new("NAME", "NAMA");

    public static readonly Wording Synopsis = new("SYNOPSIS", "RINGKASAN");

    public static readonly Wording Description = new("DESCRIPTION", "KETERANGAN");

    public static readonly Wording Commands = new("COMMANDS", "PERINTAH");

    public static readonly Wording Common = new("OPTIONS OF ALL COMMANDS", "OPSI SEMUA PERINTAH");

    public static readonly Wording ExitStatus = new("EXIT STATUS", "STATUS KELUAR");

    public static readonly Wording Environment = new("ENVIRONMENT", "LINGKUNGAN");

    public static readonly Wording Examples = new("EXAMPLES", "CONTOH");

    public static readonly Wording OneOf = new("One of: {0}.", "Salah satu dari: {0}.");

    public static readonly IReadOnlyList<(string Code, Wording Said)> ExitCodes =
    [
        ("0", new("All is well. Warnings do not count.", "Semuanya baik. Peringatan tidak dihitung.")),
        ("1", new(
            "There is a diagnostic of severity error, a formula has no value, or with --strict an indicator has no value.",
            "Ada diagnostik bertingkat galat, rumus tidak mempunyai nilai, atau dengan --strict ada indikator yang tidak mempunyai nilai.")),
        ("2", new("The command line itself is wrong.", "Baris perintahnya sendiri keliru.")),
        ("3", new("A file cannot be read, or the output cannot be written.", "Ada berkas yang tidak dapat dibaca, atau keluaran tidak dapat ditulis.")),
        ("130, 143", new("Ended by Ctrl-C, or by kill.", "Dihentikan dengan Ctrl-C, atau dengan kill.")),
    ];

    public static readonly IReadOnlyList<(string Names, Wording Said)> Variables =
    [
        ("LC_ALL, LC_MESSAGES, LANG", new(
            "The language for people where --language names none, by the first that is set: Indonesian, or English for any other.",
            "Bahasa untuk pembaca bila tidak disebut dengan --language, menurut yang pertama terisi: Indonesia, atau Inggris untuk bahasa lain.")),
        ("NO_COLOR", new("Where it is set, a terminal gets no colours.", "Bila diisi, terminal tidak diberi warna.")),
    ];

    public static readonly IReadOnlyList<(string Line, Wording Said)> Shown =
    [
        ("iki check catalog.json", new("Checks a catalog.", "Memeriksa katalog.")),
        ("iki evaluate catalog.json --data data.json --period 2026", new("Computes every indicator for a year.", "Menghitung setiap indikator untuk satu tahun.")),
        ("iki explain catalog.json INDICATOR --data data.json", new("Shows how a value comes about.", "Menunjukkan cara suatu nilai diperoleh.")),
        ("iki scorecard catalog.json --data data.json --format html --output scorecard.html", new("Writes a scorecard to print.", "Menulis kartu capaian untuk dicetak.")),
        ("iki formula '(a - b) / a * 100%' --set a=80 --set b=1", new("Tries a formula.", "Mencoba rumus.")),
    ];
}
