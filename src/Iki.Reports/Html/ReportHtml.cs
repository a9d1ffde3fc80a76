using System.Globalization;
using System.Text;
using Iki.Core;
using Iki.Reports.Texts;

namespace Iki.Reports.Html;

/// <summary>
/// A report as a self-contained HTML page: no script, no other file. Every text is escaped, and the content security policy of the
/// page forbids everything else.
/// </summary>
internal sealed class ReportHtml
{
    // The bars end a little beyond the target; the number beside them shows the exact achievement.
    private const decimal LongestBar = 120;

    private readonly ReportContent _report;
    private readonly StringBuilder _html = new();

    private ReportHtml(ReportContent report) => _report = report;

    public static string Of(ReportContent report)
    {
        var page = new ReportHtml(report);
        page.Write();
        return page._html.ToString();
    }

    private void Write()
    {
        Line("<!doctype html>");
        Line($"<html lang=\"{Languages.Tag(_report.Language)}\">");
        Line("<head>");
        Line("<meta charset=\"utf-8\">");
        Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        Line($"<title>{Text($"{_report.Kind}: {_report.Title}, {_report.Running}")}</title>");
        Line($"<style>\n{ReportStyle.Css}{ReportStyle.Page(_report)}</style>");
        Line("</head>");
        Line("<body>");
        Line("<header>");
        Line($"<p class=\"kind\">{Text(_report.Kind)}</p>");
        Line($"<h1>{Text(_report.Title)}</h1>");
        var parts = Array.FindIndex([.. _report.Blocks], b => b is ReportSection);
        var rest = parts < 0 ? _report.Blocks.Count : parts;
        WriteAll(_report.Blocks.Take(rest));
        Line("</header>");
        Line("<main>");
        WriteAll(_report.Blocks.Skip(rest).TakeWhile(b => b is ReportSection));
        Line("</main>");
        var closing = _report.Blocks.Skip(rest).SkipWhile(b => b is ReportSection).ToArray();
        if (closing.Length > 0)
        {
            Line("<footer>");
            WriteAll(closing);
            Line("</footer>");
        }

        Line("</body>");
        Line("</html>");
    }

    private void WriteAll(IEnumerable<ReportBlock> blocks)
    {
        var isInList = false;
        foreach (var block in blocks)
        {
            if (block is ReportIndicator != isInList)
            {
                Line(isInList ? "</ol>" : "<ol>");
                isInList = !isInList;
            }

            Write(block);
        }

        if (isInList) Line("</ol>");
    }

    private void Write(ReportBlock block)
    {
        switch (block)
        {
            case ReportSection section:
                Line("<section>");
                Line($"<h2>{Text(section.Heading)}</h2>");
                WriteAll(section.Blocks);
                Line("</section>");
                break;
            case ReportIndicator indicator:
                Line("<li>");
                Line($"<h3><span class=\"number\">{Text(indicator.Number)}</span> {Text(indicator.Name)}</h3>");
                WriteAll(indicator.Blocks);
                Line("</li>");
                break;
            case ReportLine line:
                Line($"<p{ClassOf(line.Kind)}>{Pieces(line.Pieces)}</p>");
                break;
            case ReportFacts facts:
                WriteFacts(facts);
                break;
            case ReportBar bar:
                WriteBar(bar);
                break;
            case ReportTable table:
                WriteTable(table);
                break;
            case ReportTrend trend:
                WriteTrend(trend);
                break;
            case ReportSteps steps:
                WriteSteps(steps);
                break;
            case ReportSignatures signatures:
                WriteSignatures(signatures);
                break;
        }
    }

    private void WriteFacts(ReportFacts facts)
    {
        Line(facts.IsList ? "<dl class=\"about\">" : "<dl>");
        foreach (var fact in facts.Facts) Line($"<div><dt>{Text(fact.Label)}</dt><dd>{Text(fact.Value)}</dd></div>");
        Line("</dl>");
    }

    private void WriteBar(ReportBar bar)
    {
        var length = Math.Clamp(bar.Achievement, 0, LongestBar).ToString(CultureInfo.InvariantCulture);
        Line($"<svg class=\"bar\" role=\"img\" aria-label=\"{Text(bar.Text)}\" viewBox=\"0 0 {LongestBar} 8\" preserveAspectRatio=\"none\">");
        Line($"<rect class=\"track\" width=\"{LongestBar}\" height=\"8\"/><rect class=\"{(bar.Achievement >= 100 ? "met" : "short")}\" y=\"1\" width=\"{length}\" height=\"6\"/><rect class=\"mark\" x=\"99.7\" width=\"0.6\" height=\"8\"/>");
        Line("</svg>");
    }

    private void WriteTable(ReportTable table)
    {
        var whole = Math.Max(1, table.Columns.Sum(c => c.Width));
        Line($"<table aria-label=\"{Text(table.Name)}\">");
        Line($"<colgroup>{string.Concat(table.Columns.Select(c => string.Create(CultureInfo.InvariantCulture, $"<col style=\"width:{100 * c.Width / whole}%\">")))}</colgroup>");
        Line($"<thead><tr>{string.Concat(table.Columns.Select(c => $"<th scope=\"col\"{(c.IsNumber ? " class=\"n\"" : "")}>{Text(c.Head)}</th>"))}</tr></thead>");
        Line("<tbody>");
        foreach (var row in table.Rows)
        {
            Line(row.IsHeading
                ? string.Create(CultureInfo.InvariantCulture, $"<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"{table.Columns.Count}\">{Pieces(row.Cells[0])}</th></tr>")
                : $"<tr>{string.Concat(row.Cells.Select((cell, i) => $"<td{(table.Columns[i].IsNumber ? " class=\"n\"" : "")}>{Pieces(cell)}</td>"))}</tr>");
        }

        Line("</tbody>");
        Line("</table>");
    }

    private void WriteTrend(ReportTrend trend)
    {
        Line("<figure>");
        Line(TrendSvg.Of(trend));
        Line($"<figcaption>{Text(TrendSvg.Text(trend))}</figcaption>");
        Line("</figure>");
    }

    private void WriteSteps(ReportSteps steps)
    {
        var tag = steps.IsNumbered ? "ol" : "ul";
        Line(steps.IsFolded ? $"<details><summary>{Text(steps.Title)}</summary>" : $"<div class=\"working\"><p class=\"note\"><span class=\"figures\">{Text(steps.Title)}:</span></p>");
        Line($"<{tag} class=\"steps\">");
        foreach (var step in steps.Steps) Line($"<li>{Pieces(step)}</li>");
        Line(steps.IsFolded ? $"</{tag}></details>" : $"</{tag}></div>");
    }

    private void WriteSignatures(ReportSignatures signatures)
    {
        Line($"<section class=\"sign\" aria-label=\"{Text(ReportWords.Signatures.In(_report.Language))}\">");
        Line($"<p class=\"when\">{Text(signatures.When)}</p>");
        Line("<ul>");
        foreach (var office in signatures.Offices) Line($"<li>{Text(office)}</li>");
        Line("</ul>");
        Line("</section>");
    }

    private static string Pieces(IEnumerable<ReportPiece> pieces) => string.Concat(pieces.Select(Piece));

    private static string Piece(ReportPiece piece) => piece.Kind switch
    {
        ReportPieceKind.Formula => FormulaHtml.Of(piece.Text),
        _ when TagOf(piece.Kind) is { } tag && piece.Text.Length > 0 => $"<{tag}{(piece.Kind is ReportPieceKind.Soft or ReportPieceKind.Figures ? " class=\"figures\"" : "")}>{Text(piece.Text)}</{tag}>",
        _ => Text(piece.Text),
    };

    private static string? TagOf(ReportPieceKind kind) => kind switch
    {
        ReportPieceKind.Strong => "strong",
        ReportPieceKind.Soft or ReportPieceKind.Figures => "span",
        ReportPieceKind.Code => "code",
        ReportPieceKind.Citation => "cite",
        ReportPieceKind.Doubt => "em",
        ReportPieceKind.Illustrative => "mark",
        _ => null,
    };

    private static string ClassOf(ReportLineKind kind) => kind switch
    {
        ReportLineKind.Summary => " class=\"summary\"",
        ReportLineKind.Policy => " class=\"policy\"",
        ReportLineKind.Total => " class=\"total\"",
        ReportLineKind.Objective => " class=\"objective\"",
        ReportLineKind.Notice => " class=\"notice\"",
        ReportLineKind.Note => " class=\"note\"",
        _ => "",
    };

    private static string Text(string text) => HtmlText.Escape(text);

    private void Line(string line) => _html.Append(line).Append('\n');
}
