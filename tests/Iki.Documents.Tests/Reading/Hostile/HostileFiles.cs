using System.Text;

namespace Iki.Documents.Tests.Reading;

/// <summary>Damaged and hostile files, the same whenever they are made.</summary>
internal static class HostileFiles
{
    public static IEnumerable<(string Name, Func<byte[]> Make)> All() =>
        Damaged().Concat(HostilePackages.All()).Concat(HostileWord.All()).Concat(HostileSheets.All()).Concat(HostilePdf.All()).Concat(HostileText.All()).Concat(OtherKinds.All());

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    /// <summary>A good file of each format.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Good()
    {
        var rows = string.Concat(Enumerable.Range(1, 12).Select(i => OfficeFiles.Row($"Sasaran {i}", $"Jumlah laporan {i}", "Jumlah laporan : Jumlah rencana x 100%", "Seksi")));
        yield return ("decree.docx", OfficeFiles.Docx(OfficeFiles.P("INDIKATOR KINERJA INDIVIDU") + $"<w:tbl>{rows}</w:tbl>" + OfficeFiles.P("Camat")));
        var cells = string.Concat(Enumerable.Range(1, 12).Select(r => $"<row r=\"{r}\">{string.Concat("ABCD".Select(c => $"<c r=\"{c}{r}\" t=\"inlineStr\"><is><t>Isi {c}{r}</t></is></c>"))}</row>"));
        yield return ("decree.xlsx", OfficeFiles.Xlsx($"<sheetData>{cells}</sheetData>"));
        double[] columns = [60, 200, 340, 480];
        double[] lines = [100, 120, 140, 160];
        var text = string.Concat(lines.Take(3).SelectMany(y => columns.Take(3).Select(x => PdfFiles.Text(x + 4, y + 14, "Jumlah laporan"))));
        yield return ("decree.pdf", PdfFiles.Of(PdfFiles.Text(60, 60, "INDIKATOR KINERJA INDIVIDU") + PdfFiles.Grid(columns, lines) + text, PdfFiles.Text(60, 60, "Halaman kedua")));
        yield return ("decree.html", Utf8("<!DOCTYPE html><html><body><h1>INDIKATOR</h1><table><tr><th>SASARAN<th>INDIKATOR<th>RUMUS</tr>" + Repeat("<tr><td>Tertib<td>Jumlah laporan<td>Jumlah laporan</tr>", 12) + "</table></body></html>"));
        yield return ("decree.md", Utf8("# INDIKATOR\n\nJABATAN : Camat\n\n| SASARAN | INDIKATOR | RUMUS |\n|---|---|---|\n" + Repeat("| Tertib | Jumlah laporan | $\\frac{a}{b} \\times 100\\%$ |\n", 12)));
        yield return ("decree.txt", Utf8("INDIKATOR KINERJA INDIVIDU\n\nSASARAN       INDIKATOR           RUMUS            SUMBER\n" + Repeat("Tertib        Jumlah laporan      Jumlah laporan   Seksi\n", 12)));
    }

    /// <summary>Each good file cut off, with bytes changed, and under another's name.</summary>
    private static IEnumerable<(string Name, Func<byte[]> Make)> Damaged()
    {
        foreach (var (name, bytes) in Good())
        {
            for (var part = 0; part < 10; part++)
            {
                var length = bytes.Length * part / 10;
                yield return ($"cut-{part}-{name}", () => bytes[..length]);
            }

            for (var seed = 1; seed <= 14; seed++)
            {
                var own = (uint)seed;
                yield return ($"changed-{seed}-{name}", () => Change(bytes, own));
            }

            foreach (var ending in (string[])["docx", "xlsx", "pdf", "html", "md", "txt"])
            {
                if (!name.EndsWith(ending, StringComparison.Ordinal)) yield return ($"{name}-named.{ending}", () => bytes);
            }
        }
    }

    private static byte[] Change(byte[] bytes, uint seed)
    {
        var changed = (byte[])bytes.Clone();
        var state = unchecked(seed * 2_654_435_761);
        for (var i = 0; i < 1 + bytes.Length / 200 * (seed % 3 + 1); i++)
        {
            state = unchecked(state * 1_664_525 + 1_013_904_223);
            changed[state % (uint)changed.Length] = (byte)(state >> 24);
        }

        return changed;
    }
}
