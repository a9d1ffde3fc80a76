using System.Net;
using System.Text;
using Iki.Core;

namespace Iki.Documents.Annexes;

/// <summary>The annex as a page in one file, for screens in light and dark, for print, and for those who hear it.</summary>
internal sealed class AnnexHtml(string title, Language language)
{
    private const string Style = """
        :root { color-scheme: light dark; --ink: #111; --paper: #fff; --line: #444; --head: #e8eef6; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6e6e6; --paper: #16181c; --line: #8a8f98; --head: #262b33; } }
        body { font: 11pt/1.4 "Bookman Old Style", "Bookman", "URW Bookman", Georgia, serif; color: var(--ink); background: var(--paper); max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
        .title { text-align: center; font-weight: bold; text-transform: uppercase; margin: .2rem 0; }
        .annex, .closing { margin: .1rem 0 .1rem 55%; }
        h1.title { font-size: 1.2em; margin: 1.5rem 0; }
        .labels { border-collapse: collapse; margin: 1.2rem 0 .6rem; }
        .labels td, .labels th { text-align: left; vertical-align: top; font-weight: normal; padding: .1rem .5rem .1rem 0; }
        .wide { overflow-x: auto; }
        .grid { border-collapse: collapse; width: 100%; margin-bottom: 1.5rem; font-size: .95em; }
        .grid td, .grid th { border: 1px solid var(--line); vertical-align: top; padding: .3rem .4rem; text-align: left; overflow-wrap: anywhere; }
        .grid thead th { background: var(--head); text-align: center; vertical-align: middle; }
        .grid th[scope=rowgroup] { font-weight: normal; }
        p { margin: 0 0 .25rem; }
        p.item { padding-left: 1.6em; text-indent: -1.6em; }
        @page { size: A4 landscape; margin: 15mm; }
        @media print {
          :root { color-scheme: light; --ink: #000; --paper: #fff; --line: #000; --head: #eee; }
          body { max-width: none; margin: 0; padding: 0; font-size: 10pt; }
          thead { display: table-header-group; }
          tr, .labels { break-inside: avoid; }
          .page { break-before: page; }
        }
        """;

    /// <summary>The page.</summary>
    public string Write(IReadOnlyList<AnnexBlock> blocks)
    {
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"").Append(Languages.Tag(language)).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Encode(title)).Append("</title>\n<style>\n")
            .Append(Style).Append("\n</style>\n</head>\n<body>\n<main>\n");
        foreach (var block in blocks)
        {
            if (block is AnnexLine line) AddLine(line, page);
            else if (block is AnnexLabels labels) AddLabels(labels, page);
            else if (block is AnnexTable table) AddTable(table, page);
        }

        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private void AddLine(AnnexLine line, StringBuilder page)
    {
        var tag = line.Style == AnnexStyle.Title && line.Text == title ? "h1" : "p";
        var look = line.Style switch
        {
            AnnexStyle.Title => "title",
            AnnexStyle.Annex => "annex",
            _ => "closing",
        };
        page.Append('<').Append(tag).Append(" class=\"").Append(look).Append(line.BeginsPage ? " page" : "").Append("\">").Append(Encode(line.Text)).Append("</").Append(tag).Append(">\n");
    }

    private static void AddLabels(AnnexLabels labels, StringBuilder page)
    {
        page.Append("<table class=\"labels\" aria-label=\"").Append(Encode(labels.Name)).Append("\">\n<tbody>\n");
        foreach (var (number, label, content) in labels.Rows)
        {
            page.Append("<tr>");
            if (number.Length > 0) page.Append("<td>").Append(number).Append("</td>");
            page.Append("<th scope=\"row\">").Append(Encode(label)).Append("</th><td>:</td><td>").Append(Paragraphs(content)).Append("</td></tr>\n");
        }

        page.Append("</tbody>\n</table>\n");
    }

    private static void AddTable(AnnexTable table, StringBuilder page)
    {
        page.Append("<div class=\"wide\">\n<table class=\"grid\" aria-label=\"").Append(Encode(table.Name)).Append("\">\n<thead><tr>");
        foreach (var (head, _) in table.Columns) page.Append("<th scope=\"col\">").Append(Encode(head)).Append("</th>");
        page.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            page.Append("<tr>");
            for (var c = 0; c < row.Count; c++)
            {
                if (row[c] is not { } cell) continue;
                var tag = c == 0 ? "th" : "td";
                page.Append('<').Append(tag);
                if (c == 0) page.Append(" scope=\"rowgroup\"");
                if (cell.RowSpan > 1) page.Append(" rowspan=\"").Append(FormattableString.Invariant($"{cell.RowSpan}")).Append('"');
                page.Append('>').Append(Paragraphs(cell.Paragraphs)).Append("</").Append(tag).Append('>');
            }

            page.Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n</div>\n");
    }

    private static string Paragraphs(IReadOnlyList<AnnexParagraph> paragraphs) => string.Concat(paragraphs.Select(p =>
        $"<p{(p.Mark.Length > 0 ? " class=\"item\"" : "")}>{(p.Mark.Length > 0 ? p.Mark + " " : "")}{string.Concat(p.Pieces.Select(Piece))}</p>"));

    private static string Piece(AnnexPiece piece) => piece.Equation is { } equation ? MathMlWriter.Write(equation) : Encode(piece.Text);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
