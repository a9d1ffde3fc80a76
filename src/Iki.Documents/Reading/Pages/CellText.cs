using System.Text;

namespace Iki.Documents.Reading.Pages;

/// <summary>The words of a cell → its text: lines that only the width of the cell parted are told from those that were meant, and fractions are read.</summary>
internal static class CellText
{
    public static string Of(PdfCell cell)
    {
        var words = cell.Words;
        if (words.Count == 0) return "";
        var fractions = Fractions.Take(words, cell.Bars, out var left);
        var lines = PdfLine.Of(left).Concat(fractions).OrderBy(l => l.Baseline).ToList();
        return Text(lines, cell.Left, cell.Right);
    }

    /// <summary>Lines between two edges → text with soft and meant breaks.</summary>
    public static string Text(List<PdfLine> lines, double left, double right)
    {
        var written = new StringBuilder();
        var padding = Math.Clamp(lines.Min(l => l.Left) - left, 0, 8);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0) written.Append(IsSoft(lines[i - 1], lines[i], left + padding, right - padding) ? BlockWriter.SoftBreak : '\n');
            written.Append(lines[i].Text);
        }

        return written.ToString();
    }

    /// <summary>Whether the first word of the next line would not have had room on this one.</summary>
    public static bool IsSoft(PdfLine line, PdfLine next, double left, double right)
    {
        if (line.Text.EndsWith('-') && line.Text.Length > 1 && char.IsLetter(line.Text[^2])) return true;
        if (line.Text.StartsWith('$') || next.Text.StartsWith('$')) return false;
        // What begins with the same word is a list: Laporan RT, Laporan RW.
        if (next.Words[0].Text == line.Words[0].Text && char.IsUpper(next.Text[0]) && line.Words.Count > 1) return false;
        if (line.Text.StartsWith("---", StringComparison.Ordinal) || next.Text.StartsWith("---", StringComparison.Ordinal)) return false;
        var more = next.Words[0].Right - next.Words[0].Left + 0.25 * line.Size;
        var isCentred = line.Left - left > 4 && Math.Abs(line.Left - left - (right - line.Right)) < 6;
        return isCentred ? line.Right - line.Left + more > right - left - 1 : line.Right + more > right - 1;
    }
}
