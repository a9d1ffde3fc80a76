namespace Iki.Documents.Reading.Plain;

/// <summary>Lines that are a table laid out in columns of blanks.</summary>
internal sealed class LayoutTable
{
    private const int MostBlankLines = 1;
    private const int MostLines = 1_000;
    private const int MostLinesOfTitle = 5;
    private const int LongestLabel = 30;

    private LayoutTable(int start, int end, LayoutColumns columns, List<LayoutLine> lines) => (Start, End, Columns, Lines) = (start, end, columns, lines);

    /// <summary>The first line.</summary>
    public int Start { get; }

    /// <summary>The line after the last.</summary>
    public int End { get; }

    public LayoutColumns Columns { get; }

    public List<LayoutLine> Lines { get; }

    /// <summary>The tables of a text.</summary>
    public static List<LayoutTable> Find(List<LayoutLine> lines)
    {
        var tables = new List<LayoutTable>();
        var from = 0;
        for (var at = 0; at < lines.Count; at++)
        {
            if (!IsRow(lines[at])) continue;
            var start = Begin(lines, at, from);
            if (Read(lines, start, out var last) is not { } table)
            {
                at = Math.Max(at, last - 1);
                continue;
            }

            tables.Add(table);
            from = table.End;
            at = table.End - 1;
        }

        return tables;
    }

    /// <summary>The table of the next page that goes on with this one: nothing but blank lines between them, as many columns, and the same head or none.</summary>
    public LayoutTable? Follower(List<LayoutLine> lines, IReadOnlyDictionary<int, LayoutTable> tables)
    {
        var next = End;
        while (next < lines.Count && lines[next].IsBlank) next++;
        if (next == lines.Count || SamePage(lines[next], Lines[^1]) || !tables.TryGetValue(next, out var table) || table.Columns.Count != Columns.Count) return null;
        var head = table.Head.Count();
        return head == 0 || table.Head.SequenceEqual(Head) ? table : null;
    }

    /// <summary>The lines of the head, blanks aside.</summary>
    public IEnumerable<string> Head => Lines.TakeWhile(l => LayoutRows.IsHead(Columns.Split(l))).Select(l => string.Join(' ', l.Chunks.Select(c => c.Text)));

    /// <summary>Three pieces, and not a label with its colon.</summary>
    private static bool IsRow(LayoutLine line) => line.Chunks.Count > 2 && !line.Chunks.Skip(1).Any(c => c.Text.StartsWith(':'));

    /// <summary>Where the head is of several lines, those above the first that shows the columns belong to it, if nothing else stands above them.</summary>
    private static int Begin(List<LayoutLine> lines, int at, int from)
    {
        var start = at;
        while (start > from && !lines[start - 1].IsBlank && SamePage(lines[start - 1], lines[at]) && !IsLabel(lines[start - 1], lines[start - 1].Start) && !IsItem(lines[start - 1])) start--;
        if (at - start > MostLinesOfTitle) return at;
        // Several lines of one piece each are a title above the table.
        var title = start;
        while (title < at && lines[title].Chunks.Count == 1) title++;
        return title - start > 1 ? title : start;
    }

    /// <summary>A duty, or another item of a list above the table.</summary>
    private static bool IsItem(LayoutLine line) => line.Chunks.Count == 1 && ListMark.Split(line.Chunks[0].Text, out _, out _);

    /// <summary>"Jabatan : Lurah" at the left of a table is what stands below it, and no row of it.</summary>
    private static bool IsLabel(LayoutLine line, int left)
    {
        if (line.IsBlank || left == int.MaxValue || line.Start > left + 2) return false;
        var text = string.Join(' ', line.Chunks.Take(2).Select(c => c.Text));
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 3 or > LongestLabel || colon + 1 < text.Length && text[colon + 1] != ' ' && line.Chunks.Count < 2) return false;
        var label = text.AsSpan(0, colon).TrimEnd();
        if (!char.IsUpper(label[0]) || label.Count(' ') > 2) return false;
        foreach (var c in label)
        {
            if (!char.IsLetter(c) && c is not (' ' or '/')) return false;
        }

        return true;
    }

    private static bool SamePage(LayoutLine a, LayoutLine b) => a.Line.Page == b.Line.Page;

    private static LayoutTable? Read(List<LayoutLine> lines, int start, out int end)
    {
        end = start;
        var left = int.MaxValue;
        // Some programs leave a blank line between rows.
        while (end < lines.Count && end - start < MostLines && SamePage(lines[end], lines[start]) && !IsLabel(lines[end], left)
            && (!lines[end].IsBlank || (!lines[end - 1].IsBlank && end + 1 < lines.Count && IsRow(lines[end + 1]))))
        {
            if (!lines[end].IsBlank) left = Math.Min(left, lines[end].Start);
            end++;
        }


        if (lines[start..end].Count(IsRow) < 2 && end - start > 1) return null;
        var columns = LayoutColumns.Of(lines[start..end]);
        if (columns is null) return null;
        end = Cut(lines, start, end, columns);
        while (end - start < MostLines && Next(lines, end, start, columns) is { } next)
        {
            var more = next;
            while (more < lines.Count && !lines[more].IsBlank && SamePage(lines[more], lines[start]) && !IsLabel(lines[more], columns.BeginOf(0)) && Fits(lines[more], columns)) more++;
            if (LayoutColumns.Of(lines[start..more]) is not { } wider || wider.Count != columns.Count) break;
            (end, columns) = (more, wider);
        }

        return new LayoutTable(start, end, columns, [.. lines[start..end].Where(l => !l.IsBlank)]);
    }

    /// <summary>A line that crosses columns at the foot is text below the table.</summary>
    private static int Cut(List<LayoutLine> lines, int start, int end, LayoutColumns columns)
    {
        while (end - start > 2 && !Fits(lines[end - 1], columns)) end--;
        return end;
    }

    private static int? Next(List<LayoutLine> lines, int end, int start, LayoutColumns columns)
    {
        var next = end;
        while (next < lines.Count && lines[next].IsBlank && next - end < MostBlankLines) next++;
        if (next >= lines.Count || next == end || lines[next].IsBlank || !SamePage(lines[next], lines[start])) return null;
        return lines[next].Chunks.Count > 1 && Fits(lines[next], columns) ? next : null;
    }

    /// <summary>Whether each piece of a line is in one column.</summary>
    private static bool Fits(LayoutLine line, LayoutColumns columns)
    {
        var cells = columns.Split(line);
        for (var column = 0; column < cells.Length; column++)
        {
            if (cells[column] is { } cell && (cell.End > columns.EndOf(column) + 2 || cell.Text.StartsWith(": ", StringComparison.Ordinal))) return false;
        }

        return true;
    }
}
