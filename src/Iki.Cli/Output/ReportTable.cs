using Iki.Core;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Iki.Cli.Output;

/// <summary>
/// Rows under headings, as people read them: a table where the terminal has room for one, else a few lines for each row. The first column
/// holds the names.
/// </summary>
internal sealed class ReportTable(string title, Language language)
{
    /// <summary>The text of an empty cell.</summary>
    public const string None = "–";

    // On a narrower terminal a table is only for names that it need not break.
    private const int WideTerminal = 100;

    // A name in a column narrower than this is cut into pieces.
    private const int NarrowestName = 30;

    private readonly List<ReportTableColumn> _columns = [];
    private readonly List<ReportTableRow> _rows = [];

    /// <summary>Adds a column.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="isRight">Whether it is set to the right, as numbers are.</param>
    /// <param name="isUnit">Whether it holds the units of the column before it.</param>
    /// <param name="isMain">Whether its cell stands beside the name where rows are stacked, without its header.</param>
    /// <param name="isPicture">Whether it only draws what another column says: it is left out of files, and where it has no room.</param>
    public void AddColumn(string header, bool isRight = false, bool isUnit = false, bool isMain = false, bool isPicture = false) =>
        _columns.Add(new ReportTableColumn(header, isRight, isUnit, isMain, isPicture));

    /// <summary>Adds a heading, whose cells are empty.</summary>
    public void AddHeading(string text) => _rows.Add(new ReportTableRow([Clean(text)], IsHeading: true));

    /// <summary>Adds a heading within a heading. Where rows are stacked it takes one line, and what is longer is cut.</summary>
    public void AddSubheading(string text) => _rows.Add(new ReportTableRow([Clean(text)], IsSubheading: true));

    /// <summary>Adds a row: its name, and a cell for each further column.</summary>
    public void AddRow(params IEnumerable<ReportCell> cells) => _rows.Add(new ReportTableRow([.. cells.Select(c => c with { Text = Clean(c.Text) })]));

    public void Write(TextWriter writer, int? terminalWidth)
    {
        var width = terminalWidth ?? Tables.WidthOfFiles;
        int[] all = [.. Enumerable.Range(0, _columns.Count)];
        int[] said = [.. all.Where(i => !_columns[i].IsPicture)];
        if (terminalWidth is not null && Fits(all, width)) Tables.Write(Make(all), writer, terminalWidth);
        else if (Fits(said, width)) Tables.Write(Make(said), writer, terminalWidth);
        else Stacked(terminalWidth is null ? said : all, writer, width, terminalWidth);
    }

    /// <summary>Whether all columns but the names have room as they are, and the names enough to be read.</summary>
    private bool Fits(int[] columns, int width)
    {
        var needed = 1 + (3 * columns.Length);
        foreach (var i in columns)
        {
            var widest = _rows.Where(r => r.Cells.Length > i).Select(r => r.Cells[i].Text.Length).Append(_columns[i].Header.Length).Max();
            needed += i == 0 && width >= WideTerminal ? Math.Min(widest, Math.Max(NarrowestName, width / 3)) : widest;
        }

        return needed <= width;
    }

    private void Stacked(int[] columns, TextWriter writer, int width, int? terminalWidth)
    {
        List<ReportTableColumn> shown = [.. columns.Select(i => _columns[i])];
        var rows = _rows.ConvertAll(r => r with { Cells = [.. columns.Where(i => i < r.Cells.Length).Select(i => r.Cells[i])] });
        new StackedRows(shown, writer, width, Tables.HasColours(terminalWidth), language).Write(Clean(title), rows);
    }

    private Table Make(int[] columns)
    {
        var table = new Table().Border(TableBorder.Rounded).Title(Markup.Escape(Clean(title)));
        foreach (var column in columns.Select(i => _columns[i]))
        {
            var header = new TableColumn(column.Header);
            table.AddColumn(column.IsRight ? header.RightAligned() : header);
        }

        foreach (var row in _rows)
        {
            IRenderable name = row.IsHeading
                ? new Markup($"[bold]{Markup.Escape(row.Cells[0].Text)}[/]")
                : new Padder(new Text(row.Cells[0].Text), new Padding(2, 0, 0, 0));
            var cells = columns.Skip(1).Select(i => i < row.Cells.Length ? new Text(row.Cells[i].Text, Tables.StyleOf(row.Cells[i].Tone)) : new Text(""));
            table.AddRow([name, .. cells]);
        }

        return table;
    }

    private static string Clean(string text) => TerminalText.Visible(text);
}

/// <summary>A column of a report for people; see <see cref="ReportTable.AddColumn"/>.</summary>
internal sealed record ReportTableColumn(string Header, bool IsRight, bool IsUnit, bool IsMain, bool IsPicture);

/// <summary>A row of a report for people, a heading or a heading within a heading.</summary>
internal sealed record ReportTableRow(ReportCell[] Cells, bool IsHeading = false, bool IsSubheading = false);
