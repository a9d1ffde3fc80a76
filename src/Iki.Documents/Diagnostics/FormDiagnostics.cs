using Iki.Core;

namespace Iki.Documents.Diagnostics;

/// <summary>What is found when a form is written.</summary>
internal static class FormDiagnostics
{
    public static readonly DiagnosticDescriptor AsksForNothing = new("IKI7301", Severity.Warning, new(
        "The form asks for nothing: no formula of these indicators takes a figure.",
        "Formulir ini tidak meminta apa pun: tidak ada rumus indikator tersebut yang memerlukan angka."));

    public static readonly DiagnosticDescriptor TooLarge = new("IKI7302", Severity.Error, new(
        "The form is larger than a workbook that is read: {0} sheets, of at most 499, the longest of {1} rows, of at most 1,000,000. Ask for fewer offices or positions, or choose other sheets.",
        "Formulir ini lebih besar dari buku kerja yang dapat dibaca: {0} lembar, paling banyak 499, yang terpanjang {1} baris, paling banyak 1.000.000. Kurangi unit kerja atau jabatannya, atau pilih pembagian lembar lain."));
}
