namespace Iki.Documents.Reading.Plain;

/// <summary>The columns of lines that blanks in the same places part.</summary>
internal sealed class LayoutColumns
{
    // A part of the lines may run into the next column, as programs let them where a cell is full.
    private const double MayCross = 0.12;
    private const int Near = 3;
    private const int MostColumns = 60;
    private const int MostLines = 200;
    private const int Widest = 1_000;
    private const int Shift = 5;

    private readonly List<int> _begins;

    private LayoutColumns(List<int> begins) => _begins = begins;

    public int Count => _begins.Count;

    /// <summary>The columns, or null where there are fewer than three.</summary>
    public static LayoutColumns? Of(List<LayoutLine> lines)
    {
        var told = lines.Where(l => !l.IsBlank && l.End <= Widest).ToList();
        if (told.Count < 2) return null;
        var first = told.Min(l => l.Start);
        var begins = Starts(told).ToList();
        begins.AddRange(Gaps(told).Where(g => !begins.Any(b => Math.Abs(b - g) <= Near)));
        var columns = new LayoutColumns([first, .. begins.Where(b => b > first + Near).Order()]);
        if (columns.Count > MostColumns) return null;
        columns.Prune(told);
        return columns.Count > 2 ? columns : null;
    }

    /// <summary>Parts a line into its columns; null where a column has nothing.</summary>
    public LayoutChunk?[] Split(LayoutLine line)
    {
        var cells = new LayoutChunk?[Count];
        var chunks = new Queue<LayoutChunk>(line.Chunks);
        while (chunks.TryDequeue(out var chunk))
        {
            var rest = chunk;
            while (rest is not null)
            {
                var column = ColumnOf(rest);
                LayoutChunk? more = null;
                if (column + 1 < Count && rest.End > _begins[column + 1] + 1 && SplitWord(rest, _begins[column + 1]) is var word && word > 0) (rest, more) = rest.SplitAt(word);
                cells[column] = cells[column] is { } before ? new LayoutChunk([.. before.Words, .. rest.Words]) : rest;
                rest = more;
            }
        }

        return cells;
    }

    /// <summary>Where a column begins.</summary>
    public int BeginOf(int column) => _begins[column];

    /// <summary>Where the next column begins.</summary>
    public int EndOf(int column) => column + 1 < Count ? _begins[column + 1] : Widest * 100;

    private int ColumnOf(LayoutChunk chunk)
    {
        // What is set a little left of its column begins there all the same, if most of it is in it.
        var column = 0;
        while (column + 1 < Count && (chunk.Start >= _begins[column + 1] || (chunk.Start > _begins[column + 1] - Shift && (chunk.Start + chunk.End) / 2 >= _begins[column + 1]))) column++;
        return column;
    }

    /// <summary>The word of a chunk that begins nearest to a column, if one begins near it.</summary>
    private static int SplitWord(LayoutChunk chunk, int begin)
    {
        var best = -1;
        for (var i = 1; i < chunk.Words.Count; i++)
        {
            if (Math.Abs(chunk.Words[i].Start - begin) <= Shift && (best < 0 || Math.Abs(chunk.Words[i].Start - begin) < Math.Abs(chunk.Words[best].Start - begin))) best = i;
        }

        return best;
    }

    /// <summary>Where pieces of several lines begin, and hardly any word stands across.</summary>
    private static List<int> Starts(List<LayoutLine> lines)
    {
        var weights = new int[Widest + 2];
        var across = new int[Widest + 2];
        foreach (var chunk in lines.SelectMany(l => l.Chunks))
        {
            weights[chunk.Start] += 2;
            foreach (var (start, _) in chunk.Words.Skip(1)) weights[start]++;
            foreach (var (start, text) in chunk.Words)
            {
                for (var at = start + 2; at < start + text.Length; at++) across[at]++;
            }
        }

        var most = lines.Count >= 5 ? Math.Max(1, (int)(0.15 * lines.Count)) : 0;
        var begins = new List<int>();
        for (var at = 1; at < Widest; at++)
        {
            var isPeak = weights[at] > 0 && weights[at] >= weights[at - 1] && weights[at] > weights[at + 1];
            if (!isPeak || weights[at] + weights[at - 1] + weights[at + 1] < 4 || (begins.Count > 0 && at - begins[^1] <= Near && weights[at] <= weights[begins[^1]])) continue;
            if (across[at] > most) continue;
            if (begins.Count > 0 && at - begins[^1] <= Near) begins.RemoveAt(begins.Count - 1);
            begins.Add(at);
        }

        return begins;
    }

    /// <summary>Where text begins right of columns of blanks that hardly any line crosses.</summary>
    private static List<int> Gaps(List<LayoutLine> lines)
    {
        var width = lines.Max(l => l.End);
        var filled = new int[width + 1];
        foreach (var chunk in lines.SelectMany(l => l.Chunks))
        {
            // A single blank between words of a chunk parts nothing.
            for (var i = chunk.Start; i < chunk.End; i++) filled[i]++;
        }

        var most = (int)(MayCross * lines.Count);
        var begins = new List<int>();
        var left = lines.Min(l => l.Start);
        for (var i = left; i < width; i++)
        {
            if (filled[i] > most) continue;
            var end = i;
            while (end < width && filled[end] <= most) end++;
            if (end < width) begins.Add(Begin(lines, i, end));
            i = end;
        }

        return begins;
    }

    /// <summary>A line that runs into the gap does not move the place where most begin.</summary>
    private static int Begin(List<LayoutLine> lines, int from, int end)
    {
        var starts = lines.SelectMany(l => l.Chunks).Select(c => c.Start).Where(s => s > from && s <= end).ToList();
        return starts.Count == 0 ? end : starts.Min();
    }

    /// <summary>A place between columns that hardly any line has text on both sides of is only one in ragged text. The least likely goes first.</summary>
    private void Prune(List<LayoutLine> lines)
    {
        var sample = lines.Count <= MostLines ? lines : lines.GetRange(0, MostLines);
        while (Count > 1)
        {
            var both = new int[Count];
            var whole = new int[Count];
            var exact = new int[Count];
            var strong = new int[Count];
            foreach (var line in sample)
            {
                var cells = Split(line);
                for (var column = 1; column < Count; column++)
                {
                    if (line.Chunks.Any(c => c.Start == _begins[column])) strong[column]++;
                    if (cells[column - 1] is not { } left || cells[column] is not { } right) continue;
                    both[column]++;
                    if (right.Start - left.End >= 2) continue;
                    whole[column]++;
                    if (right.Start == _begins[column]) exact[column]++;
                }
            }

            // A full cell leaves one blank; that the next begins where others begin after more shows it.
            for (var column = 1; column < Count; column++)
            {
                if (strong[column] >= 2 && strong[column] >= exact[column]) whole[column] -= exact[column];
            }

            var worst = Enumerable.Range(1, Count - 1).MinBy(c => whole[c] * 3 > both[c] ? 0 : both[c]);
            if (both[worst] >= 2 && whole[worst] * 3 <= both[worst]) return;
            _begins.RemoveAt(worst);
        }
    }
}
