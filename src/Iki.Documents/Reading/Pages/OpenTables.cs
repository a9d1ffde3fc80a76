using Iki.Documents.Reading.Plain;

namespace Iki.Documents.Reading.Pages;

/// <summary>
/// Tables that no lines rule, told by where their words begin, as in text that is laid out in columns of blanks. Only what stands below a head of words that
/// tables of indicators have is one: columns of a signature or of labels are none.
/// </summary>
internal static class OpenTables
{
    private static readonly string[] s_words =
    [
        "INDIKATOR", "UKURAN", "SASARAN", "KINERJA", "TUJUAN", "PENJELASAN", "FORMULA", "RUMUS", "HITUNGAN", "PENGUKURAN", "ALASAN", "DEFINISI", "TARGET", "SATUAN", "SUMBER", "BUKTI", "PENANGGUNG",
    ];

    // In widths of a letter: more than this between two words parts them.
    private const double Gap = 1.8;

    // In sizes of letters: more than this between two lines is as a blank line.
    private const double BlankLine = 2.4;
    private const int MostLinesOfHead = 4;
    private const int LeastColumns = 3;

    /// <summary>The tables of pages that have no ruled ones, each with the lines of its page that it takes; those that go on with another are its parts.</summary>
    public static Dictionary<PdfLine, (List<LayoutTable> Parts, HashSet<PdfLine> Taken)> Find(List<PdfPage> pages)
    {
        var found = new Dictionary<PdfLine, (List<LayoutTable> Parts, HashSet<PdfLine> Taken)>();
        var (lines, origins) = Lines([.. pages.Where(p => p.Tables.Count == 0)]);
        var all = LayoutTable.Find(lines).ToDictionary(t => t.Start);
        var taken = new HashSet<LayoutTable>();
        foreach (var table in all.Values)
        {
            if (taken.Contains(table) || !HasHead(table)) continue;
            var parts = new List<LayoutTable> { table };
            while (parts[^1].Follower(lines, all) is { } next) parts.Add(next);
            taken.UnionWith(parts);
            var own = parts.SelectMany(p => origins[p.Start..p.End]).OfType<PdfLine>().ToHashSet();
            found.Add(origins[table.Start..table.End].OfType<PdfLine>().First(), (parts, own));
        }

        return found;
    }

    /// <summary>Words → places on a line, counted in letters of average width; a line that stands farther off has a blank one above it.</summary>
    private static (List<LayoutLine> Lines, List<PdfLine?> Origins) Lines(List<PdfPage> pages)
    {
        var lines = new List<LayoutLine>();
        var origins = new List<PdfLine?>();
        foreach (var page in pages.Where(p => p.Lines.Count > 0))
        {
            var words = page.Lines.SelectMany(l => l.Words).ToList();
            var unit = Math.Max(1, words.Sum(w => w.Right - w.Left) / Math.Max(1, words.Sum(w => w.Text.Length)));
            var left = words.Min(w => w.Left);
            PdfLine? above = null;
            foreach (var line in page.Lines.OrderBy(l => l.Baseline))
            {
                if (above is null || line.Baseline - above.Baseline > BlankLine * above.Size) Add(new LayoutLine(new TextLine("", 0, page.Number), []), null);
                Add(LineOf(line, page.Number, left, unit), line);
                above = line;
            }
        }

        return (lines, origins);

        void Add(LayoutLine line, PdfLine? origin)
        {
            lines.Add(line);
            origins.Add(origin);
        }
    }

    private static LayoutLine LineOf(PdfLine line, int page, double left, double unit)
    {
        var chunks = new List<LayoutChunk>();
        var words = new List<(int, string)>();
        for (var i = 0; i < line.Words.Count; i++)
        {
            if (i > 0 && line.Words[i].Left - line.Words[i - 1].Right > Gap * unit)
            {
                chunks.Add(new LayoutChunk(words));
                words = [];
            }

            words.Add(((int)Math.Round((line.Words[i].Left - left) / unit), line.Words[i].Text));
        }

        chunks.Add(new LayoutChunk(words));
        return new LayoutLine(new TextLine(line.Text, 0, page), chunks);
    }

    /// <summary>Whether the first lines of a table have the words of an indicator's column and of two others, each in a column of its own.</summary>
    private static bool HasHead(LayoutTable table)
    {
        var heads = new string[table.Columns.Count];
        foreach (var line in table.Lines.Take(MostLinesOfHead))
        {
            foreach (var (column, cell) in table.Columns.Split(line).Index()) heads[column] += " " + cell?.Text.ToUpperInvariant();
            var known = heads.Count(h => s_words.Any(w => h.Contains(w, StringComparison.Ordinal)));
            if (known >= LeastColumns && heads.Count(h => h.Contains(" INDIKATOR", StringComparison.Ordinal) || h.Contains(" UKURAN", StringComparison.Ordinal)) == 1) return true;
        }

        return false;
    }
}
