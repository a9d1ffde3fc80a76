using System.Text;
using UglyToad.PdfPig.Content;

namespace Iki.Documents.Reading.Pages;

/// <summary>The letters of a page → words.</summary>
internal static class PageWords
{
    // In parts of the size of letters: what parts words, and by how much letters that are drawn twice to look bold may be apart.
    private const double Space = 0.2;
    private const double DrawnSpace = 0.08;
    private const double Twice = 0.12;

    /// <summary>The words that stand upright, and the text of what is turned.</summary>
    public static (List<PdfWord> Words, string Turned) Of(Page page, DocumentReading reading)
    {
        var height = page.Height;
        var turned = new StringBuilder();
        var glyphs = new List<Glyph>(page.Letters.Count);
        foreach (var letter in page.Letters)
        {
            if (letter.TextOrientation is not (TextOrientation.Horizontal or TextOrientation.Other))
            {
                turned.Append(letter.Value);
                continue;
            }

            var left = Math.Min(letter.StartBaseLine.X, letter.EndBaseLine.X);
            var right = Math.Max(letter.StartBaseLine.X, letter.EndBaseLine.X);
            var size = letter.PointSize is > 0.5 and < 400 ? letter.PointSize : Math.Clamp(letter.BoundingBox.Height, 1, 400);
            if (!double.IsFinite(left) || !double.IsFinite(right) || !double.IsFinite(letter.StartBaseLine.Y)) continue;
            glyphs.Add(new Glyph(left, Math.Max(right, left), height - letter.StartBaseLine.Y, size, letter.Value ?? "", IsBold(letter.FontName)));
        }

        reading.Characters(glyphs.Count);
        return (Join(glyphs), turned.ToString());
    }

    private static bool IsBold(string? font) => font is not null && (font.Contains("Bold", StringComparison.OrdinalIgnoreCase) || font.Contains("Black", StringComparison.OrdinalIgnoreCase) || font.EndsWith("-Bd", StringComparison.Ordinal));

    private static List<PdfWord> Join(List<Glyph> glyphs)
    {
        var words = new List<PdfWord>();
        foreach (var line in Lines(glyphs))
        {
            // Spaces are painted over letters too, to underline them: only one that takes room parts words.
            var word = new List<Glyph>();
            var space = false;
            foreach (var glyph in line)
            {
                if (string.IsNullOrWhiteSpace(glyph.Text))
                {
                    space = true;
                    continue;
                }

                if (word.Count > 0 && glyph.Left - word[^1].Right > (space ? DrawnSpace : Space) * Math.Max(glyph.Size, word[^1].Size)) Add(word, words);
                word.Add(glyph);
                space = false;
            }

            Add(word, words);
        }

        return words;
    }

    private static void Add(List<Glyph> glyphs, List<PdfWord> words)
    {
        if (glyphs.Count == 0) return;
        var text = new StringBuilder();
        foreach (var (i, glyph) in glyphs.Index())
        {
            var again = i > 0 && glyphs[i - 1].Text == glyph.Text && glyph.Left - glyphs[i - 1].Left < Twice * glyph.Size;
            if (!again) text.Append(glyph.Text);
        }

        var first = glyphs[0];
        words.Add(new PdfWord(first.Left, glyphs.Max(g => g.Right), first.Baseline, glyphs.Max(g => g.Size), Ligatures(text.ToString()), glyphs.All(g => g.IsBold)));
        glyphs.Clear();
    }

    private static string Ligatures(string text) => text.Replace("ﬁ", "fi", StringComparison.Ordinal).Replace("ﬂ", "fl", StringComparison.Ordinal).Replace("ﬀ", "ff", StringComparison.Ordinal);

    private static IEnumerable<List<Glyph>> Lines(List<Glyph> glyphs)
    {
        var line = new List<Glyph>();
        foreach (var glyph in glyphs.OrderBy(g => g.Baseline))
        {
            if (line.Count > 0 && glyph.Baseline - line[0].Baseline > 0.15 * Math.Max(glyph.Size, line[0].Size))
            {
                yield return [.. line.OrderBy(g => g.Left)];
                line.Clear();
            }

            line.Add(glyph);
        }

        if (line.Count > 0) yield return [.. line.OrderBy(g => g.Left)];
    }

    private readonly record struct Glyph(double Left, double Right, double Baseline, double Size, string Text, bool IsBold);
}
