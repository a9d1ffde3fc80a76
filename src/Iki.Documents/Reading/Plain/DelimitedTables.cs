namespace Iki.Documents.Reading.Plain;

/// <summary>The tables with separators of a text, asked for line after line: lines that were found to begin none are not looked at again.</summary>
internal sealed class DelimitedTables(List<TextLine> lines, DocumentReading reading)
{
    private int _next;

    /// <summary>The table that begins at a line, or null.</summary>
    public DelimitedTable? At(int line) => line < _next ? null : DelimitedTable.At(lines, line, reading, out _next);
}
