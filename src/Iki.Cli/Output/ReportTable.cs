using Spectre.Console;
using Spectre.Console.Rendering;

namespace Iki.Cli.Output;

/// <summary>
/// Rows under headings, as people read them: a table where the terminal has room for one, else a paragraph for each row. The first column
/// holds the names.
/// </summary>
internal sealed class ReportTable(string title)
{
    /// <summary>The text of an empty cell.</summary>
    public const string None = "–";

    // A name in a column narrower than this is cut into pieces.
    private const int NarrowestName = 28;

    private readonly List<Column> _columns = [];
    private readonly List<Row> _rows = [];

    /// <summary>Adds a column.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="isRight">Whether it is set to the right, as numbers are.</param>
    /// <param name="isUnit">Whether it holds the units of the column before it.</param>
    public void AddColumn(string header, bool isRight = false, bool isUnit = false) => _columns.Add(new Column(header, isRight, isUnit));

    /// <summary>Adds a heading, whose cells are empty.</summary>
    public void AddHeading(string text) => _rows.Add(new Row([Clean(text)], IsHeading: true));

    /// <summary>Adds a row: its name, and a cell for each further column.</summary>
    public void AddRow(IEnumerable<string> cells, bool isWrong = false) => _rows.Add(new Row([.. cells.Select(Clean)], IsWrong: isWrong));

    public void Write(TextWriter writer, int? terminalWidth)
    {
        if (Fits(terminalWidth ?? Tables.WidthOfFiles)) Tables.Write(Make(), writer, terminalWidth);
        else WriteParagraphs(writer, terminalWidth ?? Tables.WidthOfFiles);
    }

    /// <summary>Whether all columns but the names have room as they are, and the names enough to be read.</summary>
    private bool Fits(int width)
    {
        var needed = 1 + (3 * _columns.Count);
        for (var i = 0; i < _columns.Count; i++)
        {
            var widest = _rows.Where(r => r.Cells.Length > i).Select(r => r.Cells[i].Length).Append(_columns[i].Header.Length).Max();
            needed += i == 0 ? Math.Min(widest, NarrowestName) : widest;
        }

        return needed <= width;
    }

    private Table Make()
    {
        var table = new Table().Border(TableBorder.Rounded).Title(Markup.Escape(Clean(title)));
        foreach (var column in _columns)
        {
            var header = new TableColumn(column.Header);
            table.AddColumn(column.IsRight ? header.RightAligned() : header);
        }

        foreach (var row in _rows)
        {
            IRenderable name = row.IsHeading
                ? new Markup($"[bold]{Markup.Escape(row.Cells[0])}[/]")
                : new Padder(new Text(row.Cells[0]), new Padding(2, 0, 0, 0));
            var cells = _columns.Skip(1).Select((_, i) => new Text(i + 1 < row.Cells.Length ? row.Cells[i + 1] : "", i + 2 == _columns.Count ? row.Style : Style.Plain));
            table.AddRow([name, .. cells]);
        }

        return table;
    }

    private void WriteParagraphs(TextWriter writer, int width)
    {
        TextLines.Write(writer, Clean(title), width);
        foreach (var row in _rows)
        {
            if (row.IsHeading) writer.WriteLine();
            TextLines.Write(writer, row.Cells[0], width, row.IsHeading ? 0 : 2);
            if (!row.IsHeading) TextLines.Write(writer, PairsOf(row), width, 4);
        }

        writer.WriteLine();
    }

    /// <summary>The non-empty columns of a row: <c>Value: 24 orang</c>.</summary>
    private string[] PairsOf(Row row)
    {
        var pairs = new List<string>();
        for (var i = 1; i < row.Cells.Length; i++)
        {
            if (row.Cells[i] is "" or None || _columns[i].IsUnit) continue;
            var unit = i + 1 < row.Cells.Length && _columns[i + 1].IsUnit ? $" {row.Cells[i + 1]}" : "";
            pairs.Add($"{_columns[i].Header}: {row.Cells[i]}{unit}".TrimEnd());
        }

        return [.. pairs.Select((pair, i) => i + 1 < pairs.Count ? $"{pair};" : pair)];
    }

    private static string Clean(string text) => TerminalText.Visible(text);

    private sealed record Column(string Header, bool IsRight, bool IsUnit);

    private sealed record Row(string[] Cells, bool IsHeading = false, bool IsWrong = false)
    {
        public Style Style => IsWrong ? new Style(Color.Red) : Style.Plain;
    }
}
