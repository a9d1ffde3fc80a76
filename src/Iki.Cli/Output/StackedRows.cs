using System.Text;
using Iki.Core;

namespace Iki.Cli.Output;

/// <summary>
/// The rows of a table that has no room: the name with its main figure beside it, and below it the other columns that hold something. Names
/// are never cut, only headings within a heading.
/// </summary>
internal sealed class StackedRows(List<ReportTableColumn> columns, TextWriter writer, int width, bool hasColours, Language language)
{
    public void Write(string title, List<ReportTableRow> rows)
    {
        TextLines.Write(writer, title, width);
        var indent = rows.Exists(r => r.IsSubheading) ? 4 : 2;
        foreach (var row in rows)
        {
            if (row.IsHeading)
            {
                writer.WriteLine();
                TextLines.Write(writer, row.Cells[0].Text, width);
            }
            else if (row.IsSubheading)
            {
                writer.WriteLine(OfOneLine($"  {row.Cells[0].Text}"));
            }
            else
            {
                WriteRow(row, row.Cells.Length == 1 ? 2 : indent);
            }
        }

        writer.WriteLine();
    }

    private void WriteRow(ReportTableRow row, int indent)
    {
        var main = columns.FindIndex(c => c.IsMain);
        var hasMain = main > 0 && main < row.Cells.Length && row.Cells[main].Text is not ("" or ReportTable.None);
        IEnumerable<string> name = row.Cells[0].Text.Trim().Split(' ');
        if (hasMain) name = [.. name.SkipLast(1), name.Last() + ":", Coloured(row.Cells[main], WithUnit(row, main))];
        TextLines.Write(writer, name, width, indent);
        TextLines.Write(writer, PairsOf(row, hasMain ? main : -1), width, indent + 2);
    }

    /// <summary>The non-empty columns of a row: <c>Target: 24 orang</c>.</summary>
    private string[] PairsOf(ReportTableRow row, int except)
    {
        var pairs = new List<string>();
        for (var i = 1; i < row.Cells.Length; i++)
        {
            if (i == except || row.Cells[i].Text is "" or ReportTable.None || columns[i].IsUnit) continue;
            pairs.Add(Coloured(row.Cells[i], columns[i].Header is "" ? WithUnit(row, i) : $"{columns[i].Header}: {WithUnit(row, i)}"));
        }

        return [.. pairs.Select((pair, i) => i + 1 < pairs.Count ? $"{pair};" : pair)];
    }

    private string WithUnit(ReportTableRow row, int column)
    {
        var unit = column + 1 < row.Cells.Length && columns[column + 1].IsUnit ? row.Cells[column + 1].Text : null;
        return unit is null ? row.Cells[column].Text : Languages.WithUnit(row.Cells[column].Text, unit, language);
    }

    private string Coloured(ReportCell cell, string text) => hasColours ? Tables.Coloured(text, cell.Tone) : text;

    /// <summary>A text cut to the width, between the characters that a reader sees.</summary>
    private string OfOneLine(string text)
    {
        if (text.Length <= width) return text;
        var runes = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (runes.Length + rune.Utf16SequenceLength > width - 1) break;
            runes.Append(rune);
        }

        return runes.ToString().TrimEnd() + "…";
    }
}
