namespace Iki.Documents.Reading.Plain;

/// <summary>The columns of lines that blanks in the same places part.</summary>
internal sealed class LayoutColumns
{
    // A part of the lines may run into the next column, as programs let them where a cell is full.
    private const double MayCross = 0.12;
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
        var gaps = Gaps(told);
        var columns = new LayoutColumns([told.Min(l => l.Start), .. gaps]);
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

    /// <summary>A gap between columns that no line has text on both sides of is only one in ragged text.</summary>
    private void Prune(List<LayoutLine> lines)
    {
        for (var column = 1; column < Count;)
        {
            int both = 0, whole = 0;
            foreach (var line in lines)
            {
                var cells = Split(line);
                if (cells[column - 1] is not { } left || cells[column] is not { } right) continue;
                both++;
                if (right.Start - left.End < 2) whole++;
            }

            if (both < 2 || whole * 3 > both) _begins.RemoveAt(column);
            else column++;
        }
    }
}
