using Iki.Documents.Diagnostics;
using Iki.Documents.Reading;

namespace Iki.Documents.Figures;

/// <summary>A text file as a grid: cells parted by commas, semicolons, tabs or bars, by what its content tells. A row of the grid is the line on which its row begins.</summary>
internal sealed class DelimitedGrid
{
    private const int RowsLooked = 200;

    private static readonly string[] Errors = ["#DIV/0!", "#REF!", "#N/A", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"];

    private readonly List<(int Line, List<string> Cells)> _rows = [];
    private int _unclosed;
    private int _swallowed;

    /// <summary>The grid of a text; null, and told, where its quotation marks are wrong.</summary>
    public static Grid? Read(string text, DocumentReading reading, Func<string, bool> isHead)
    {
        var separators = SaidSeparator(text) is { } said ? [said] : new[] { '\t', ';', ',', '|' };
        var best = separators.Select(s => Split(text, s, reading, RowsLooked)).MaxBy(t => (t.Heads(isHead), t.Likeness()))!;
        var at = separators.Length == 1 ? separators[0] : best.Separator;
        var table = Split(text, at, reading, int.MaxValue);
        if (table._unclosed > 0)
        {
            reading.Find(FigureDescriptors.QuoteOpen, new DocumentPlace { Line = table._unclosed });
            return null;
        }

        if (table._swallowed > 0) reading.Find(FigureDescriptors.QuoteSwallows, new DocumentPlace { Line = table._swallowed });
        if (separators.Length == 1) table._rows.RemoveAt(0);
        return table._swallowed > 0 ? null : table.ToGrid(reading);
    }

    private char Separator { get; init; }

    private static char? SaidSeparator(string text)
    {
        var line = text.AsSpan().TrimStart('\uFEFF');
        if (line.IndexOf('\n') is >= 0 and var end) line = line[..end];
        line = line.Trim("\" ");
        return line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && line.Length >= 5 && line[4] is ',' or ';' or '\t' or '|' ? line[4] : null;
    }

    private Grid ToGrid(DocumentReading reading)
    {
        var grid = new Grid(null);
        foreach (var (line, cells) in _rows)
        {
            reading.Row();
            for (var i = 0; i < cells.Count; i++)
            {
                if (CellWords.Trim(cells[i]) is not { Length: > 0 } trimmed) continue;
                reading.Cell(i + 1);
                grid.Add(new GridCell(line, i + 1, Errors.Contains(trimmed, StringComparer.OrdinalIgnoreCase) ? GridKind.Error : GridKind.Text, trimmed));
            }
        }

        grid.Close(reading);
        return grid;
    }

    /// <summary>How many cells of a row are known as heads, at most.</summary>
    private int Heads(Func<string, bool> isHead) => _rows.Count == 0 ? 0 : _rows.Take(40).Max(r => r.Cells.Count > 1 ? r.Cells.Count(c => isHead(CellWords.Trim(c))) : 0);

    /// <summary>How many rows have as many cells as most have, where that is more than one.</summary>
    private int Likeness() => _rows.Where(r => r.Cells.Count > 1).GroupBy(r => r.Cells.Count).Select(g => g.Count()).DefaultIfEmpty(0).Max();

    private static DelimitedGrid Split(string text, char separator, DocumentReading reading, int most)
    {
        var table = new DelimitedGrid { Separator = separator };
        var cell = new System.Text.StringBuilder();
        var cells = new List<string>();
        var (line, first, isBlank, isQuoted, wasQuoted, quotedFrom, separatorsInLine) = (1, 1, true, false, false, 0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i == text.Length ? '\n' : text[i];
            if (isQuoted && i < text.Length)
            {
                if (c == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
                else if (c == '"') isQuoted = false;
                else cell.Append(c);
                if (c == separator) separatorsInLine++;
                if (c != '\n') continue;

                // A line within a cell that has as many separators as a row is a row: a quotation mark is missing.
                if (line > quotedFrom && separatorsInLine >= 2 && cells.Count + separatorsInLine >= 2 && table._swallowed == 0) table._swallowed = quotedFrom;
                separatorsInLine = 0;
                line++;
                continue;
            }

            if (c == '"' && !wasQuoted && isBlank)
            {
                cell.Clear();
                (isQuoted, wasQuoted, quotedFrom, separatorsInLine) = (true, true, line, 0);
            }
            else if (c == separator || c == '\n')
            {
                cells.Add(cell.ToString());
                cell.Clear();
                (isBlank, wasQuoted) = (true, false);
                if (c != '\n') continue;
                if (cells.Any(x => x.Length > 0)) table._rows.Add((first, cells));
                if (table._rows.Count >= most) return table;
                reading.Cancel();
                (cells, first) = ([], ++line);
            }
            else
            {
                cell.Append(c);
                isBlank &= char.IsWhiteSpace(c);
            }
        }

        if (isQuoted) table._unclosed = quotedFrom;
        return table;
    }
}
