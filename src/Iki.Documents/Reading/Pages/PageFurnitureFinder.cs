using System.Globalization;
using System.Text.RegularExpressions;
using Iki.Documents.Reading.Plain;

namespace Iki.Documents.Reading.Pages;

/// <summary>Takes page numbers and running heads and feet out of the lines of pages: what stands at an edge and comes again, but for its digits.</summary>
internal static partial class PageFurnitureFinder
{
    // How much of a page is its edge.
    private const double Edge = 0.12;
    private const int MostLines = 3;
    private const double Margin = 48;

    public static void Take(List<PdfPage> pages, DocumentReading reading)
    {
        var seen = pages.SelectMany(p => AtEdge(p).Select(l => (Key: Key(l, p), p.Number))).Distinct().GroupBy(l => l.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var line in AtEdge(page).ToList())
            {
                if (!ComesAgain(line, page, seen[Key(line, page)], pages.Count) && !PageMarks.IsNumber(line.Text) && !(PageMarks.IsBareNumber(line.Text) && IsAlone(page, line))) continue;
                reading.PageFurniture(line.Text, new DocumentPlace { Page = page.Number });
                page.Lines.Remove(line);
            }
        }
    }

    private static IEnumerable<PdfLine> AtEdge(PdfPage page)
    {
        var head = page.Lines.Where(l => l.Baseline < page.Height * Edge).Take(MostLines);
        return head.Concat(page.Lines.Where(l => l.Baseline > page.Height * (1 - Edge)).TakeLast(MostLines)).Distinct();
    }

    private static bool IsAlone(PdfPage page, PdfLine line) => line == page.Lines[0] || line == page.Lines[^1];

    /// <summary>What comes again with the number of its page is furniture; without one only in the margin, for headings come again too.</summary>
    private static bool ComesAgain(PdfLine line, PdfPage page, int count, int pages) => count > 1 && line.Text.Length < 120
        && (Number().IsMatch(line.Text) && Key(line, page).Contains('#', StringComparison.Ordinal) || (count * 2 >= pages && (line.Baseline < Margin || line.Baseline > page.Height - Margin)));

    /// <summary>The line at its height, with its last number as the distance to the number of the page.</summary>
    private static string Key(PdfLine line, PdfPage page)
    {
        var text = ListMark.Split(line.Text, out _, out _) ? line.Text : Number().Replace(line.Text, m => "#" + (int.Parse(m.ValueSpan, CultureInfo.InvariantCulture) - page.Number).ToString(CultureInfo.InvariantCulture), 1);
        return $"{Math.Round(line.Baseline / 6)} {text}";
    }

    [GeneratedRegex(@"\d{1,4}(?=\D*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
