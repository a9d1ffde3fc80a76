using System.Globalization;
using Iki.Core;
using Iki.Core.Definitions;

namespace Iki.Cli.Output;

/// <summary>The texts of the tool itself, in both languages.</summary>
internal static class Words
{
    public static readonly (string English, string Indonesian) SeeHelp = ("See iki --help.", "Lihat iki --help.");

    public static readonly (string English, string Indonesian) CannotWrite = ("'{0}' cannot be written.", "'{0}' tidak dapat ditulis.");

    public static readonly (string English, string Indonesian) CatalogSummary = (
        "{0}: {1}, {2}, {3}. {4}", "{0}: {1}, {2}, {3}. {4}");

    public static readonly (string English, string Indonesian) DataSummary = ("{0}: {1}. {2}", "{0}: {1}. {2}");

    // One of them and several, which English tells apart and Indonesian does not.
    public static readonly (string One, string Several, string Indonesian) Positions = ("position", "positions", "jabatan");

    public static readonly (string One, string Several, string Indonesian) Indicators = ("indicator", "indicators", "indikator");

    public static readonly (string One, string Several, string Indonesian) FormulaRows = ("formula row", "formula rows", "baris rumus");

    public static readonly (string One, string Several, string Indonesian) IndicatorRows = ("indicator row", "indicator rows", "baris indikator");

    public static readonly (string One, string Several, string Indonesian) HaveValue = ("has a value", "have a value", "mempunyai nilai");

    public static readonly (string One, string Several, string Indonesian) Figures = ("figure", "figures", "angka");

    public static readonly (string One, string Several, string Indonesian) Errors = ("error", "errors", "galat");

    public static readonly (string One, string Several, string Indonesian) Warnings = ("warning", "warnings", "peringatan");

    public static readonly (string English, string Indonesian) NoSummary = ("{0}: {1}", "{0}: {1}");

    public static readonly (string English, string Indonesian) NoProblems = ("No problems.", "Tidak ada masalah.");

    public static readonly (string English, string Indonesian) Problems = ("{0}, {1}.", "{0}, {1}.");

    public static readonly (string English, string Indonesian) Indicator = ("Indicator", "Indikator");

    public static readonly (string English, string Indonesian) Value = ("Value", "Nilai");

    public static readonly (string English, string Indonesian) Unit = ("Unit", "Satuan");

    public static readonly (string English, string Indonesian) Status = ("Status", "Status");

    public static readonly (string English, string Indonesian) InWords = ("in words", "berupa kata-kata");

    public static readonly (string English, string Indonesian) InRow = ("Row: {0}", "Baris: {0}");

    public static readonly (string English, string Indonesian) InRows = ("Rows: {0}", "Baris: {0}");

    public static readonly (string English, string Indonesian) InRowsAndMore = ("Rows: {0}; and {1} more", "Baris: {0}; dan {1} lagi");

    public static readonly (string English, string Indonesian) UnknownIndicator = (
        "The catalog has no indicator '{0}'.", "Katalog tidak mempunyai indikator '{0}'.");

    public static readonly (string English, string Indonesian) UnknownPosition = (
        "The catalog has no position '{0}'.", "Katalog tidak mempunyai jabatan '{0}'.");

    public static readonly (string English, string Indonesian) NotAPeriod = (
        "'{0}' is not a period. Write a period as 2018, 2018-S1, 2018-Q3 or 2018-03.",
        "'{0}' bukan periode. Penulisannya 2018, 2018-S1, 2018-Q3, atau 2018-03.");

    public static readonly (string English, string Indonesian) PeriodWanted = (
        "CSV files do not say which period to evaluate. Give --period.",
        "Berkas CSV tidak menyebut periode yang dihitung. Sebutkan dengan --period.");

    public static readonly (string English, string Indonesian) Rating = ("Rating", "Penilaian");

    public static readonly (string English, string Indonesian) ReadingFigures = ("Reading figures", "Membaca angka");

    public static readonly (string English, string Indonesian) NotAnAssignment = (
        "'{0}' does not have the form name=value.", "'{0}' tidak berbentuk nama=nilai.");

    public static readonly (string English, string Indonesian) SetTwice = ("'{0}' is set twice.", "'{0}' diisi dua kali.");

    public static readonly (string English, string Indonesian) BatchOrFormula = (
        "Give a formula, or --batch to read requests from standard input.",
        "Tuliskan rumus, atau pakai --batch untuk membaca permintaan dari masukan standar.");

    public static readonly (string English, string Indonesian) BatchAlone = (
        "--batch takes no formula, --set, --unit or --decimals; each request contains them.",
        "--batch tidak menerima rumus, --set, --unit, atau --decimals; semua itu ada dalam tiap permintaan.");

    public static readonly (string English, string Indonesian) Variables = ("Variables: {0}", "Variabel: {0}");

    public static readonly (string English, string Indonesian) ResultNumber = ("Result: a number", "Hasil: bilangan");

    public static readonly (string English, string Indonesian) ResultPercentage = ("Result: a percentage", "Hasil: persentase");

    public static readonly (string English, string Indonesian) ResultCondition = ("Result: a condition", "Hasil: syarat");

    public static readonly (string English, string Indonesian) ResultIn = ("Result: a number in {0}", "Hasil: bilangan dalam {0}");

    public static readonly (string English, string Indonesian) Exactly = ("exactly {0}", "tepatnya {0}");

    public static readonly (string English, string Indonesian) WrongCommandLine = ("{0}", "Baris perintah keliru: {0}");

    public static readonly (string English, string Indonesian) OutputNotWritten = (
        "The output cannot be written.", "Keluaran tidak dapat ditulis.");

    public static readonly (string English, string Indonesian) InputNotRead = (
        "Standard input cannot be read.", "Masukan standar tidak dapat dibaca.");

    public static readonly (string English, string Indonesian) OutputIsInput = (
        "'{0}' is an input of this command and is not overwritten.", "'{0}' adalah masukan perintah ini, sehingga tidak ditimpa.");

    public static readonly (string English, string Indonesian) NotDecimals = ("--decimals takes 0 to 12.", "--decimals menerima 0 sampai 12.");

    public static readonly (string English, string Indonesian) UnknownOffice = (
        "The catalog has no office '{0}'.", "Katalog tidak mempunyai unit kerja '{0}'.");

    public static readonly (string English, string Indonesian) NoChanges = ("Nothing changed.", "Tidak ada perubahan.");

    public static string Say((string English, string Indonesian) words, Language language, params object[] arguments) => string.Format(
        CultureInfo.InvariantCulture,
        language == Language.Indonesian ? words.Indonesian : words.English,
        [.. arguments.Select(a => a is string text ? TerminalText.VisibleLines(text) : a)]);

    public static string Count(int count, (string One, string Several, string Indonesian) noun, Language language) => string.Create(
        CultureInfo.InvariantCulture, $"{count} {(language == Language.Indonesian ? noun.Indonesian : count == 1 ? noun.One : noun.Several)}");

    /// <summary>Of how many rows something holds: <c>3 of 4 indicator rows have a value.</c>, <c>1 of 1 indicator row has a value.</c></summary>
    public static string RowsThat((string One, string Several, string Indonesian) hold, int count, int all, Language language)
    {
        var rows = Count(all, IndicatorRows, language);
        return language == Language.Indonesian ? $"{count} dari {rows} {hold.Indonesian}." : $"{count} of {rows} {(count == 1 || all == 1 ? hold.One : hold.Several)}.";
    }

    public static string OfChange(ChangeKind kind, Language language) => Say(
        kind switch
        {
            ChangeKind.Added => ("added", "ditambahkan"),
            ChangeKind.Removed => ("removed", "dihapus"),
            ChangeKind.Reworded => ("reworded", "diubah redaksinya"),
            ChangeKind.FormulaChanged => ("formula changed", "rumus diubah"),
            ChangeKind.TargetChanged => ("target changed", "target diubah"),
            ChangeKind.Moved => ("moved", "dipindahkan"),
            _ => ("changed", "diubah"),
        },
        language);

    public static string OfStatus(OutcomeStatus status, Language language) => Say(
        status switch
        {
            OutcomeStatus.Computed => ("computed", "dihitung"),
            OutcomeStatus.InvalidInput => ("invalid input", "masukan tidak sah"),
            OutcomeStatus.MissingInput => ("missing input", "masukan belum ada"),
            OutcomeStatus.DivisionByZero => ("division by zero", "pembagian dengan nol"),
            OutcomeStatus.Overflow => ("overflow", "terlalu besar"),
            _ => ("not applicable", "tidak berlaku"),
        },
        language);
}
