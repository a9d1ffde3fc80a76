using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Iki.Documents.Tests.Reading;

/// <summary>PDF files that unpack without end, draw without end, or go in circles.</summary>
internal static class HostilePdf
{
    private const string Catalog = "<< /Type /Catalog /Pages 2 0 R >>";
    private const string Page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> /XObject << /X 5 0 R >> >> >>";
    private const string Pages = "<< /Type /Pages /Count 1 /Kids [3 0 R] >>";

    public static IEnumerable<(string Name, Func<byte[]> Make)> All()
    {
        yield return ("encrypted.pdf", () => PdfFiles.Objects([Catalog, Pages, Page, PdfFiles.Stream("")], "/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O (01234567890123456789012345678901) /U (01234567890123456789012345678901) >> /ID [(a) (a)]"));
        yield return ("encrypted-unknown.pdf", () => PdfFiles.Objects([Catalog, Pages, Page, PdfFiles.Stream("")], "/Encrypt << /Filter /Rahasia /V 99 >> /ID [(a) (a)]"));
        yield return ("no-text.pdf", () => PdfFiles.Of("0 0 m 100 100 l S"));
        yield return ("pages-in-a-circle.pdf", () => PdfFiles.Objects([Catalog, "<< /Type /Pages /Count 1 /Kids [2 0 R] /Parent 2 0 R >>"]));
        yield return ("pages-10000-deep.pdf", () => PdfFiles.Objects([Catalog, .. Enumerable.Range(3, 10_000).Select(i => $"<< /Type /Pages /Count 1 /Kids [{i} 0 R] /Parent {i - 2} 0 R >>"), Page]));
        yield return ("pages-5000.pdf", () => PdfFiles.Of([.. Enumerable.Repeat(PdfFiles.Text(60, 60, "a"), 5_000)]));
        yield return ("pages-of-no-number.pdf", () => PdfFiles.Objects([Catalog, "<< /Type /Pages /Count 2147483647 /Kids [3 0 R] >>", Page, PdfFiles.Stream(PdfFiles.Text(60, 60, "a")), PdfFiles.Stream("")]));
        yield return ("bomb-page.pdf", () => Flate(HostileFiles.Repeat(" ", 1 << 20), 200));
        yield return ("bomb-of-text.pdf", () => Flate(PdfFiles.Text(60, 60, HostileFiles.Repeat("a", 1 << 16)), 400));
        yield return ("bomb-of-lines.pdf", () => Flate(HostileFiles.Repeat("0 0 m 9 9 l S\n", 20_000), 100));
        yield return ("bomb-twice-packed.pdf", () => Flate(HostileFiles.Repeat(" ", 1 << 20), 200, twice: true));
        yield return ("bomb-run-length.pdf", () => Page4($"<< /Length 400000 /Filter /RunLengthDecode >>\nstream\n{HostileFiles.Repeat("\u0081a", 200_000)}\nendstream"));
        yield return ("bomb-lzw.pdf", () => Page4($"<< /Length 400000 /Filter /LZWDecode >>\nstream\n{HostileFiles.Repeat("\u0080\u000B\u0060\u0050", 100_000)}\nendstream"));
        yield return ("bomb-objects.pdf", BombOfObjects);
        yield return ("text-without-end.pdf", () => PdfFiles.Of(PdfFiles.Text(60, 60, HostileFiles.Repeat("a", 3_000_000))));
        yield return ("texts-600000.pdf", () => PdfFiles.Of(HostileFiles.Repeat("BT /F 10 Tf 60 700 Td (a) Tj ET\n", 600_000)));
        yield return ("lines-200000.pdf", () => PdfFiles.Of(PdfFiles.Text(60, 60, "a") + string.Concat(Enumerable.Range(0, 200_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i % 500} 0 m {i % 500} {i % 800} l S\n")))));
        yield return ("grid-2000.pdf", () => PdfFiles.Of(PdfFiles.Text(60, 60, "a") + PdfFiles.Grid([.. Enumerable.Range(0, 2_000).Select(i => i * 4.0)], [.. Enumerable.Range(0, 2_000).Select(i => i * 4.0)])));
        yield return ("table-without-lines-of-300-pages.pdf", () => PdfFiles.Of([.. Enumerable.Range(0, 300).Select(_ => OpenTable(60, 4))]));
        yield return ("table-without-lines-of-200-columns.pdf", () => PdfFiles.Of(OpenTable(400, 200)));
        yield return ("form-draws-itself.pdf", () => Form(PdfFiles.Text(60, 90, "b") + "/X Do"));
        yield return ("form-draws-itself-by-two-names.pdf", () => Form("/X Do /Y Do", " /Y 5 0 R"));
        yield return ("form-draws-itself-by-the-name-of-the-page.pdf", () => PdfFiles.Objects([Catalog, Pages, Page, PdfFiles.Stream("/X Do"), PdfFiles.Stream("/X Do", "/Type /XObject /Subtype /Form /BBox [0 0 600 900]")]));
        yield return ("forms-in-a-circle.pdf", () => Forms(2, _ => "/X Do", i => i == 5 ? "/X 6 0 R" : "/X 5 0 R"));
        yield return ("forms-by-names-of-the-page.pdf", () => PdfFiles.Objects([
            Catalog, Pages, Page.Replace("/X 5 0 R", "/X 5 0 R /Y 6 0 R", StringComparison.Ordinal), PdfFiles.Stream(PdfFiles.Text(60, 60, "a") + "/X Do"),
            PdfFiles.Stream("/Y Do", FormKind), PdfFiles.Stream(PdfFiles.Text(60, 90, "b"), FormKind)]));
        yield return ("forms-5000-deep.pdf", () => Forms(5_000, _ => "/X Do", Next));
        yield return ("forms-of-forms.pdf", () => Forms(8, i => i == 12 ? "0 0 m 1 1 l S" : HostileFiles.Repeat("/X Do ", 10), Next));
        yield return ("forms-of-forms-of-any-name.pdf", () => Forms(8, i => i == 12 ? "0 0 m 1 1 l S" : HostileFiles.Repeat("/#58 Do ", 10), Next));
        yield return ("forms-of-forms-of-odd-names.pdf", () => Forms(2, i => i == 6 ? "0 0 m 1 1 l S" : HostileFiles.Repeat("/\u00e9 Do ", 10_000), i => $"/\u00e9 {i + 1} 0 R"));
        yield return ("forms-of-forms-in-strings.pdf", () => Forms(8, i => i == 12 ? "0 0 m 1 1 l S" : "% (\n" + HostileFiles.Repeat("/X Do ", 10), Next));
        yield return ("forms-of-much-text.pdf", () => Forms(3, i => i == 7 ? PdfFiles.Text(60, 60, HostileFiles.Repeat("a", 20_000)) : HostileFiles.Repeat("/X Do ", 10), Next));
        yield return ("states-never-left.pdf", () => PdfFiles.Of(HostileFiles.Repeat("q ", 400_000) + PdfFiles.Text(60, 60, "a")));
        yield return ("deep-array.pdf", () => PdfFiles.Of(HostileFiles.Repeat("[", 100_000) + HostileFiles.Repeat("]", 100_000) + " TJ"));
        yield return ("deep-dictionary.pdf", () => PdfFiles.Objects([HostileFiles.Repeat("<< /A ", 50_000) + "1" + HostileFiles.Repeat(" >>", 50_000), Pages]));
        yield return ("deep-string.pdf", () => PdfFiles.Of("(" + HostileFiles.Repeat("(", 200_000) + HostileFiles.Repeat(")", 200_000) + ") Tj"));
        yield return ("no-paper.pdf", () => PdfFiles.Objects([Catalog, Pages, Page.Replace("[0 0 595 842]", "[0 0 1e38 -1e38]", StringComparison.Ordinal), PdfFiles.Stream(PdfFiles.Text(60, 60, "a")), PdfFiles.Stream("")]));
        yield return ("letters-of-no-size.pdf", () => PdfFiles.Of("BT /F 0 Tf 60 700 Td (abc) Tj /F 1e30 Tf 1e30 1e30 Td (abc) Tj ET"));
        yield return ("no-font.pdf", () => PdfFiles.Of("BT /Z 10 Tf 60 700 Td (abc) Tj ET"));
        yield return ("table-refers-to-itself.pdf", () => Encoding.Latin1.GetBytes("%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF"));
        yield return ("reference-to-itself.pdf", () => PdfFiles.Objects([Catalog, "2 0 R"]));
        yield return ("length-of-itself.pdf", () => Page4("<< /Length 4 0 R >>\nstream\n(a) Tj\nendstream"));
        yield return ("length-below-0.pdf", () => Page4("<< /Length -7 >>\nstream\n(a) Tj\nendstream"));
        yield return ("filter-of-no-name.pdf", () => Page4("<< /Length 4 /Filter /Rahasia >>\nstream\nabcd\nendstream"));
        yield return ("action.pdf", () => PdfFiles.Objects(["<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>", Pages, Page, PdfFiles.Stream(PdfFiles.Text(60, 60, "a")), PdfFiles.Stream("")]));
        yield return ("only-a-name.pdf", () => HostileFiles.Utf8("%PDF-1.7"));
        yield return ("noise.pdf", () => [.. HostileFiles.Utf8("%PDF-1.7\n"), .. Enumerable.Range(0, 100_000).Select(i => unchecked((byte)(i * 7919 >> 3)))]);
    }

    /// <summary>Words in columns below the head of a table of indicators, without lines.</summary>
    private static string OpenTable(int rows, int columns)
    {
        string[] heads = ["SASARAN", "INDIKATOR", "RUMUS", "SUMBER"];
        var width = 500.0 / columns;
        var head = string.Concat(heads.Select((h, i) => PdfFiles.Text(40 + i * 125, 40, h)));
        return head + string.Concat(Enumerable.Range(0, rows).SelectMany(r => Enumerable.Range(0, columns).Select(c => PdfFiles.Text(40 + c * width, 52 + r * 12 % 700, (r + c) % 3 == 0 ? "Kata" : "kata"))));
    }

    private static byte[] Page4(string contents) => PdfFiles.Objects([Catalog, Pages, Page, contents, PdfFiles.Stream("")]);

    private const string FormKind = "/Type /XObject /Subtype /Form /BBox [0 0 600 900]";

    private static string Next(int form) => $"/X {form + 1} 0 R";

    private static byte[] Form(string draws, string names = "") => Forms(1, _ => draws, _ => $"/X 5 0 R{names}");

    /// <summary>Forms, the first of which the page draws, with what each draws and the names that it has for others.</summary>
    private static byte[] Forms(int count, Func<int, string> draws, Func<int, string> names) => PdfFiles.Objects([
        Catalog, Pages, Page, PdfFiles.Stream(PdfFiles.Text(60, 60, "a") + "/X Do"),
        .. Enumerable.Range(5, count).Select(i => PdfFiles.Stream(draws(i), $"{FormKind} /Resources << /XObject << {names(i)} >> >>"))]);

    private static byte[] Flate(string piece, int times, bool twice = false)
    {
        var packed = Pack(HostileFiles.Utf8(piece), times);
        if (twice) packed = Pack(packed, 1);
        return Page4($"<< /Length {packed.Length} /Filter {(twice ? "[/FlateDecode /FlateDecode]" : "/FlateDecode")} >>\nstream\n{Encoding.Latin1.GetString(packed)}\nendstream");
    }

    private static byte[] Pack(byte[] piece, int times)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var i = 0; i < times; i++) stream.Write(piece);
        }

        return packed.ToArray();
    }

    private static byte[] BombOfObjects()
    {
        var packed = Pack(HostileFiles.Utf8(HostileFiles.Repeat("1 0 ", 1 << 18)), 200);
        return PdfFiles.Objects([Catalog, Pages, Page, PdfFiles.Stream(PdfFiles.Text(60, 60, "a")), PdfFiles.Stream(""), $"<< /Type /ObjStm /N 1000000 /First 100 /Length {packed.Length} /Filter /FlateDecode >>\nstream\n{Encoding.Latin1.GetString(packed)}\nendstream"]);
    }
}
