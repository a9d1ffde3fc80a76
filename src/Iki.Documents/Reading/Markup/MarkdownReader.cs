using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using Iki.Core;
using Iki.Documents.Reading.Plain;

namespace Iki.Documents.Reading.Markup;

/// <summary>Markdown, also with HTML in it: made HTML, with the line of every block, and read as that.</summary>
internal static class MarkdownReader
{
    public const string LineAttribute = "data-iki-line";
    public const string PageAttribute = "data-iki-page";
    public const string DelimiterAttribute = "data-iki-delimiter";

    // Pieces are made HTML one by one, so that no pairing of marks is sought over a whole long file.
    private const int LongestPiece = 50_000;

    private static readonly SearchValues<char> Special = SearchValues.Create("*_$`<&[\\#!|>~");

    public static EquatableList<Block> Read(string text, DocumentReading reading)
    {
        var lines = TextLine.Split(text);
        reading.Lines(lines.Count(l => !l.IsBlank));
        var html = new StringBuilder(text.Length * 2);
        var tables = new DelimitedTables(lines, reading);
        using var markdown = new MarkdownHtml();
        var piece = new List<TextLine>();
        var length = 0;
        for (var at = 0; at < lines.Count;)
        {
            reading.Cancel();
            if (HasRule(lines, at))
            {
                while (at < lines.Count && lines[at].Text.Contains('|', StringComparison.Ordinal)) piece.Add(lines[at++]);
                continue;
            }

            if (tables.At(at) is { } table)
            {
                Write(piece, html, markdown);
                Write(table, html, markdown);
                at = table.End;
                continue;
            }

            var line = lines[at++];
            if (PageMarks.IsBreak(line.Text, out var page))
            {
                Write(piece, html, markdown);
                html.Append(CultureInfo.InvariantCulture, $"<hr {PageAttribute}=\"{page}\">\n");
            }
            else if (IsPageNumber(lines, at - 1))
            {
                Write(piece, html, markdown);
                reading.PageFurniture(line.Text, new DocumentPlace { Line = line.Number, Page = line.Page });
            }
            else
            {
                piece.Add(line with { Text = line.Text.Replace('\t', ' ') });
                length = piece.Count == 1 ? line.Text.Length : length + line.Text.Length + 1;
                if (line.IsBlank && length > LongestPiece) Write(piece, html, markdown);
            }
        }

        Write(piece, html, markdown);
        reading.Progress(0.5);
        return HtmlReader.Read(html.ToString(), reading, isMarkdown: true);
    }

    /// <summary>A page's number stands between blank lines.</summary>
    private static bool IsPageNumber(List<TextLine> lines, int at) =>
        (PageMarks.IsNumber(lines[at].Text) || PageMarks.IsBareNumber(lines[at].Text))
        && (at == 0 || lines[at - 1].IsBlank) && (at + 1 == lines.Count || lines[at + 1].IsBlank);

    /// <summary>A table of pipes with its rule below the head is Markdown's own.</summary>
    private static bool HasRule(List<TextLine> lines, int at) =>
        at + 1 < lines.Count && lines[at].Text.Contains('|', StringComparison.Ordinal) && lines[at + 1].Text is var rule && rule.Contains('|', StringComparison.Ordinal) && rule.Contains('-', StringComparison.Ordinal) && rule.AsSpan().Trim().TrimStart("|-: ").IsEmpty;

    private static void Write(List<TextLine> piece, StringBuilder html, MarkdownHtml markdown)
    {
        if (piece.Count == 0) return;
        var first = piece[0].Number;
        var text = string.Join('\n', piece.Select(l => l.Text));
        piece.Clear();
        html.Append(markdown.Of(text, first)).Append('\n');
    }

    private static void Write(DelimitedTable table, StringBuilder html, MarkdownHtml markdown)
    {
        html.Append("<table>\n");
        foreach (var (index, (line, cells)) in table.Rows.Index())
        {
            var tag = index == 0 && DelimitedTable.IsHead(cells) ? "th" : "td";
            html.Append(CultureInfo.InvariantCulture, $"<tr {LineAttribute}=\"{line.Number}\">");
            foreach (var cell in cells)
            {
                html.Append('<').Append(tag).Append('>').Append(IsPlain(cell) ? WebUtility.HtmlEncode(cell) : markdown.Of(cell, line.Number)).Append("</").Append(tag).Append('>');
            }

            html.Append("</tr>\n");
        }

        html.Append("</table>\n");
    }

    private static bool IsPlain(string cell) => cell.Length == 0 || (char.IsLetter(cell[0]) && !cell.AsSpan().ContainsAny(Special));
}
