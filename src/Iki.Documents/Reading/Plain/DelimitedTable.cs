namespace Iki.Documents.Reading.Plain;

/// <summary>Lines whose cells are parted by tabs or by pipes, as programs give tables in text.</summary>
internal sealed class DelimitedTable
{
    // What a page parts: so many blank lines may stand within a table.
    private const int MostBlankLines = 4;

    private readonly char _separator;
    private int _columns;

    private DelimitedTable(char separator) => _separator = separator;

    /// <summary>The line after the last.</summary>
    public int End { get; private set; }

    public List<(TextLine Line, string[] Cells)> Rows { get; } = [];

    /// <summary>The table that begins at a line, or null; then also before which line none begins.</summary>
    public static DelimitedTable? At(List<TextLine> lines, int start, DocumentReading reading, out int next)
    {
        next = start + 1;
        var separator = SeparatorOf(lines[start].Text);
        if (separator == '\0') return null;
        var table = new DelimitedTable(separator) { End = start };
        table.TakeRun(lines);
        if (!table.IsTable())
        {
            // Nor is one what is left of these lines, unless labels stand above it.
            next = table.Rows.FindLastIndex(IsLabel) is var label and >= 0 && separator == '\t' ? start + label + 1 : table.End;
            return null;
        }

        while (table.GoesOn(lines)) table.TakeRun(lines);
        var rules = table.Rows.RemoveAll(r => r.Cells.All(IsRule));
        if (table.Rows.Count > 0) return table;
        // They are looked at again from the next line on, and count as often.
        for (var i = 0; i < rules; i++) reading.Row();
        return null;
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

    private void TakeRun(List<TextLine> lines)
    {
        while (End < lines.Count && SeparatorOf(lines[End].Text) == _separator)
        {
            Rows.Add((lines[End], Cells(lines[End].Text)));
            _columns = Math.Max(_columns, Rows[^1].Cells.Length);
            End++;
        }
    }

    /// <summary>After a page the table goes on where rows have as many columns and no head of another table begins.</summary>
    private bool GoesOn(List<TextLine> lines)
    {
        var next = End;
        while (next < lines.Count && lines[next].IsBlank && next - End < MostBlankLines) next++;
        if (next == End || next >= lines.Count || SeparatorOf(lines[next].Text) != _separator) return false;
        var cells = Cells(lines[next].Text);
        if (cells.Length != _columns) return false;
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
        if (_separator == '\t') return [.. line.Split('\t').Select(c => c.Trim())];
        var text = line.Trim();
        if (text.StartsWith('|')) text = text[1..];
        if (text.EndsWith('|')) text = text[..^1];
        return [.. text.Split('|').Select(c => c.Trim())];
    }

    /// <summary>Labels with tabs before their colons are no table, nor is a list that is set in with tabs.</summary>
    private bool IsTable()
    {
        if (!Rows.Any(r => r.Cells.Count(c => c.Length > 0) > 1)) return false;
        if (_separator == '|') return Rows.Count > 1 && _columns > 1;
        if (Rows.Any(IsLabel)) return false;
        return _columns > 2 ? Rows.Any(r => r.Cells.Count(c => c.Length > 0) > 2) || Rows.Count > 1 : Rows.Count > 1 && !Rows.All(r => r.Cells[0].Length == 0 || ListMark.IsAlone(r.Cells[0]));
    }

    private static bool IsLabel((TextLine Line, string[] Cells) row) => row.Cells.Skip(1).Any(c => c.StartsWith(':'));

    private static char SeparatorOf(string line)
    {
        if (line.Contains('\t', StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(line)) return '\t';
        return line.TrimStart().StartsWith('|') && line.AsSpan().TrimEnd().EndsWith("|") && line.Count(c => c == '|') > 2 ? '|' : '\0';
    }
}
