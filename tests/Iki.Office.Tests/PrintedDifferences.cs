namespace Iki.Office.Tests;

/// <summary>What does not come back of a seed through a PDF, line by line: a line that is lost begins with <c>-</c>, one that is new with <c>+</c>.</summary>
internal static class PrintedDifferences
{
    // A blank behind a slash at the end of a line cannot be seen.
    private static readonly string[] Wonoasih =
    [
        "- 6 duty: Mengantar surat, dokumen atau barang-barang sesuai dengan ketentuan yang berlaku agar mobilitas/ pendistribusian surat dan barang dapat tersampaikan.",
        "- 15 duty: Mengantar surat dokumen atau barang-barang sesuai dengan ketentuan yang berlaku agar mobilitas/ pendistribusian surat dan barang dapat tersampaikan dengan cepat",
        "+ 6 duty: Mengantar surat, dokumen atau barang-barang sesuai dengan ketentuan yang berlaku agar mobilitas/pendistribusian surat dan barang dapat tersampaikan.",
        "+ 15 duty: Mengantar surat dokumen atau barang-barang sesuai dengan ketentuan yang berlaku agar mobilitas/pendistribusian surat dan barang dapat tersampaikan dengan cepat",
    ];

    /// <summary>Those of a seed.</summary>
    public static IReadOnlyList<string> Of(string seed) => seed == "wonoasih-2024" ? Wonoasih : [];
}
