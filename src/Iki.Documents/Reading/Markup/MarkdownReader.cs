using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using Iki.Core;
using Iki.Documents.Reading.Plain;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

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
        var html = new StringBuilder(text.Length * 2);
        var pipeline = Pipeline();
        var piece = new List<TextLine>();
        for (var at = 0; at < lines.Count;)
        {
            reading.Cancel();
            if (HasRule(lines, at))
            {
                while (at < lines.Count && lines[at].Text.Contains('|', StringComparison.Ordinal)) piece.Add(lines[at++]);
                continue;
            }

            if (DelimitedTable.At(lines, at, pipes: true) is { } table)
            {
                Write(piece, html, pipeline);
                Write(table, html, pipeline);
                at = table.End;
                continue;
            }

            var line = lines[at++];
            if (PageMarks.IsBreak(line.Text, out var page))
            {
                Write(piece, html, pipeline);
                html.Append(CultureInfo.InvariantCulture, $"<hr {PageAttribute}=\"{page}\">\n");
            }
            else if (IsPageNumber(lines, at - 1))
            {
                Write(piece, html, pipeline);
                reading.PageFurniture(line.Text, new DocumentPlace { Line = line.Number, Page = line.Page });
            }
            else
            {
                piece.Add(line with { Text = line.Text.Replace('\t', ' ') });
                if (line.IsBlank && piece.Sum(l => l.Text.Length) > LongestPiece) Write(piece, html, pipeline);
            }
        }

        Write(piece, html, pipeline);
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

    private static MarkdownPipeline Pipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseMathematics().UseListExtras();
        // Decrees are set in with spaces; none of it is code.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }

    private static void Write(List<TextLine> piece, StringBuilder html, MarkdownPipeline pipeline)
    {
        if (piece.Count == 0) return;
        var first = piece[0].Number;
        var text = string.Join('\n', piece.Select(l => l.Text));
        piece.Clear();
        html.Append(ToHtml(text, first, pipeline)).Append('\n');
    }

    private static void Write(DelimitedTable table, StringBuilder html, MarkdownPipeline pipeline)
    {
        html.Append("<table>\n");
        foreach (var (index, (line, cells)) in table.Rows.Index())
        {
            var tag = index == 0 && DelimitedTable.IsHead(cells) ? "th" : "td";
            html.Append(CultureInfo.InvariantCulture, $"<tr {LineAttribute}=\"{line.Number}\">");
            foreach (var cell in cells)
            {
                html.Append('<').Append(tag).Append('>').Append(IsPlain(cell) ? WebUtility.HtmlEncode(cell) : ToHtml(cell, line.Number, pipeline)).Append("</").Append(tag).Append('>');
            }

            html.Append("</tr>\n");
        }

        html.Append("</table>\n");
    }

    private static bool IsPlain(string cell) => cell.Length == 0 || (char.IsLetter(cell[0]) && !cell.AsSpan().ContainsAny(Special));

    private static string ToHtml(string text, int firstLine, MarkdownPipeline pipeline)
    {
        if (text.Length > 4 * LongestPiece) return WebUtility.HtmlEncode(text);
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(text, pipeline);
        }
        catch (ArgumentException)
        {
            // Nested too deeply for Markdown: it is read as the text that it is.
            return WebUtility.HtmlEncode(text);
        }

        foreach (var block in document.Descendants().OfType<Markdig.Syntax.Block>())
        {
            if (block is ParagraphBlock or HeadingBlock or ListItemBlock or Markdig.Extensions.Tables.TableRow)
            {
                block.GetAttributes().AddPropertyIfNotExist(LineAttribute, (block.Line + firstLine).ToString(CultureInfo.InvariantCulture));
            }

            if (block is ListBlock { OrderedDelimiter: ')' }) block.GetAttributes().AddPropertyIfNotExist(DelimiterAttribute, ")");
        }

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }
}
