using System.Globalization;
using System.Text;

namespace Iki.Documents.Tests.Reading;

/// <summary>Small PDF files, written object by object. Heights are from the top of an A4 page, in points; letters are those of Helvetica at 10 points.</summary>
internal static class PdfFiles
{
    /// <summary>A PDF of pages with what they draw.</summary>
    public static byte[] Of(params string[] pages) => Of(pages, "");

    public static byte[] Of(string[] pages, string resources)
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages.Length} /Kids [{string.Join(' ', pages.Select((_, i) => $"{5 + 2 * i} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        };
        foreach (var (index, page) in pages.Index())
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {6 + 2 * index} 0 R /Resources << /Font << /F 3 0 R /B 4 0 R >> {resources} >> >>");
            objects.Add(Stream(page));
        }

        return Objects(objects);
    }

    public static string Stream(string content, string more = "") => $"<< /Length {content.Length} {more} >>\nstream\n{content}\nendstream";

    /// <summary>Objects, numbered from 1, with their table; the first is the catalog.</summary>
    public static byte[] Objects(IEnumerable<string> objects, string trailer = "")
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        foreach (var item in objects)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{places.Count} 0 obj\n{item}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {places.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    public static string Text(double x, double y, string text, bool isBold = false) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /{(isBold ? 'B' : 'F')} 10 Tf {x} {842 - y} Td ({text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj ET\n");

    public static string Line(double x1, double y1, double x2, double y2) =>
        string.Create(CultureInfo.InvariantCulture, $"{x1} {842 - y1} m {x2} {842 - y2} l S\n");

    /// <summary>Lines of a table with edges at these places.</summary>
    public static string Grid(double[] columns, double[] rows) =>
        string.Concat(rows.Select(y => Line(columns[0], y, columns[^1], y))) + string.Concat(columns.Select(x => Line(x, rows[0], x, rows[^1])));
}
