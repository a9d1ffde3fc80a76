namespace Iki.Documents.Reading.Plain;

/// <summary>Lines whose cells are parted by tabs or by pipes, as programs give tables in text.</summary>
internal sealed class DelimitedTable
{
    // What a page parts: so many blank lines may stand within a table.
    private const int MostBlankLines = 4;

    private DelimitedTable(int start, char separator) => (Start, Separator) = (start, separator);

    /// <summary>The first line, counted from 0 in the list of lines.</summary>
    public int Start { get; }

    /// <summary>The line after the last.</summary>
    public int End { get; private set; }

    public char Separator { get; }

    public List<(TextLine Line, string[] Cells)> Rows { get; } = [];

    public int Columns { get; private set; }

    /// <summary>The table that begins at a line, or null.</summary>
    public static DelimitedTable? At(List<TextLine> lines, int start, bool pipes)
    {
        var separator = SeparatorOf(lines[start].Text, pipes);
        if (separator == '\0') return null;
        var table = new DelimitedTable(start, separator) { End = start };
        table.TakeRun(lines, pipes);
        if (!table.IsTable()) return null;
        while (table.GoesOn(lines, pipes)) table.TakeRun(lines, pipes);
        table.Rows.RemoveAll(r => r.Cells.All(IsRule));
        return table.Rows.Count == 0 ? null : table;
    }

    /// <summary>Whether the first row is set as the head of a table: all of it in capitals or bold.</summary>
    public static bool IsHead(string[] cells)
    {
        var told = cells.Where(c => c.Any(char.IsLetter)).ToArray();
        return told.Length > 1 && !cells.Any(c => ListMark.IsAlone(Markless(c))) && told.Length >= cells.Length - 1 && (told.All(IsBold) || told.All(c => !Markless(c).Any(char.IsLower)));
    }

    private static bool IsBold(string cell) => (cell.StartsWith("<b>", StringComparison.Ordinal) && cell.EndsWith("</b>", StringComparison.Ordinal))
        || (cell.StartsWith("**", StringComparison.Ordinal) && cell.EndsWith("**", StringComparison.Ordinal));

    private static string Markless(string cell) => cell.Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal).Replace("<br>", "", StringComparison.Ordinal);

    private static bool IsRule(string cell) => cell.Length > 0 && cell.AsSpan().TrimStart(":-").IsEmpty;

    private void TakeRun(List<TextLine> lines, bool pipes)
    {
        while (End < lines.Count && SeparatorOf(lines[End].Text, pipes) == Separator)
        {
            Rows.Add((lines[End], Cells(lines[End].Text)));
            Columns = Math.Max(Columns, Rows[^1].Cells.Length);
            End++;
        }
    }

    /// <summary>After a page the table goes on where rows have as many columns and no head of another table begins.</summary>
    private bool GoesOn(List<TextLine> lines, bool pipes)
    {
        var next = End;
        while (next < lines.Count && lines[next].IsBlank && next - End < MostBlankLines) next++;
        if (next == End || next >= lines.Count || SeparatorOf(lines[next].Text, pipes) != Separator) return false;
        var cells = Cells(lines[next].Text);
        if (cells.Length != Columns) return false;
        if (cells.SequenceEqual(Rows[0].Cells))
        {
            End = next + 1;
            return true;
        }

        if (IsHead(cells)) return false;
        End = next;
        return true;
    }

    private string[] Cells(string line)
    {
        if (Separator == '\t') return [.. line.Split('\t').Select(c => c.Trim())];
        var text = line.Trim();
        if (text.StartsWith('|')) text = text[1..];
        if (text.EndsWith('|')) text = text[..^1];
        return [.. text.Split('|').Select(c => c.Trim())];
    }

    /// <summary>Labels with tabs before their colons are no table, nor is a list that is set in with tabs.</summary>
    private bool IsTable()
    {
        if (!Rows.Any(r => r.Cells.Count(c => c.Length > 0) > 1)) return false;
        if (Separator == '|') return Rows.Count > 1 && Columns > 1;
        if (Rows.Any(r => r.Cells.Skip(1).Any(c => c.StartsWith(':')))) return false;
        return Columns > 2 ? Rows.Any(r => r.Cells.Count(c => c.Length > 0) > 2) || Rows.Count > 1 : Rows.Count > 1 && !Rows.All(r => r.Cells[0].Length == 0 || ListMark.IsAlone(r.Cells[0]));
    }

    private static char SeparatorOf(string line, bool pipes)
    {
        if (line.Contains('\t', StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(line)) return '\t';
        return pipes && line.TrimStart().StartsWith('|') && line.AsSpan().TrimEnd().EndsWith("|") && line.Count(c => c == '|') > 2 ? '|' : '\0';
    }
}
