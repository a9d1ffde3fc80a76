using System.Text;
using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Output;

/// <summary>Results side by side as a self-contained HTML page: no script, no other file, every text of a catalog escaped.</summary>
internal sealed class RecapPage
{
    private const string Css = """
        body { max-width: 80rem; }
        .wide { overflow-x: auto; }
        table { width: 100%; border-collapse: collapse; margin: .5rem 0 1rem; font-variant-numeric: tabular-nums; }
        caption { text-align: left; color: var(--soft); padding: .2rem 0; }
        th, td { padding: .3rem .5rem; border-bottom: 1px solid var(--line); text-align: right; vertical-align: top; }
        th:first-child, td:first-child { text-align: left; }
        thead th { border-bottom: 2px solid var(--ink); }
        tbody th { font-weight: 400; }
        tbody tr:first-child th { font-weight: 600; }
        tbody { break-inside: avoid; }
        .whole { font-weight: 600; }
        @page { size: A4 landscape; }

        """;

    private readonly Recap _recap;
    private readonly IReadOnlyList<Diagnostic> _onWhole;
    private readonly Language _language;
    private readonly StringBuilder _html = new();
    private readonly List<Diagnostic> _notes = [];

    private RecapPage(Recap recap, IReadOnlyList<Diagnostic> onWhole, Language language)
    {
        _recap = recap;
        _onWhole = onWhole;
        _language = language;
    }

    /// <summary>The page of results side by side.</summary>
    /// <param name="recap">The results.</param>
    /// <param name="onWhole">Remarks about the results as a whole.</param>
    /// <param name="language">The language of the reader.</param>
    public static string Of(Recap recap, IReadOnlyList<Diagnostic> onWhole, Language language)
    {
        var page = new RecapPage(recap, onWhole, language);
        page.Write();
        return page._html.ToString();
    }

    private void Write()
    {
        Line("<!doctype html>");
        Line($"<html lang=\"{Languages.Tag(_language)}\">");
        Line("<head>");
        Line("<meta charset=\"utf-8\">");
        Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        Line($"<title>{Text($"{Say(RecapWords.Title)}: {RecapText.TitleOf(_recap)}")}</title>");
        Line($"<style>\n{ScorecardStyle.Css}{Css}</style>");
        Line("</head>");
        Line("<body>");
        WriteHeader();
        Line("<main>");
        foreach (var position in _recap.Rows.GroupBy(r => r.Position.Id, StringComparer.Ordinal)) WritePosition([.. position]);
        Line("</main>");
        WriteFooter();
        Line("</body>");
        Line("</html>");
    }

    private void WriteHeader()
    {
        Line("<header>");
        Line($"<p class=\"kind\">{Text(Say(RecapWords.Title))}</p>");
        Line($"<h1>{Text(_recap.Catalog.Title)}</h1>");
        Line("<dl class=\"about\">");
        Pair(ScoreWords.Period, _recap.Period.ToString());
        Pair(ScoreWords.Office, _recap.Office);
        if (_recap.Regulation is { } regulation && RecapText.IsRated(RecapText.ScoresOf(_recap))) Pair(ScoreWords.RatedBy, $"{regulation.Citation} ({ScoreWords.OfConfidence(regulation.Confidence, _language)})");
        Line("</dl>");
        foreach (var diagnostic in _onWhole) Line($"<p class=\"notice\">{Text(diagnostic.Message(_language))}</p>");
        Line("</header>");
    }

    private void WritePosition(RecapRow[] rows)
    {
        Line("<section>");
        Line($"<h2>{Text(rows[0].Position.Title)}</h2>");
        foreach (var row in rows) WriteRow(row);
        Line("</section>");
    }

    private void WriteRow(RecapRow row)
    {
        // What can be scrolled must be reached with the keyboard.
        Line($"<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{Text(ScoreText.OfName(row.Total.Result))}\"><table>");
        var unit = row.Unit.Length == 0 ? "" : $" ({row.Unit})";
        Line($"<caption><strong>{Text(ScoreText.OfName(row.Total.Result))}</strong>{Text(unit)}</caption>");
        var heads = _recap.Columns.Select(c => $"<th scope=\"col\">{Text(RecapWords.OfColumn(c, _recap.By, _language))}</th>");
        Line($"<thead><tr><th scope=\"col\">{Text(Say(RecapWords.Figure))}</th>{string.Concat(heads)}<th scope=\"col\" class=\"whole\">{Text(RecapWords.OfWhole(_recap, _language))}</th></tr></thead>");
        Line("<tbody>");
        foreach (var line in row.Lines)
        {
            var cells = line.Scores.Select(s => $"<td>{Cell(line, s)}</td>");
            Line($"<tr><th scope=\"row\">{Text(RecapWords.OfLine(line, _language))}</th>{string.Concat(cells)}<td class=\"whole\">{(line.Total is { } total ? Cell(line, total) : "")}</td></tr>");
        }

        Line("</tbody></table></div>");
    }

    private string Cell(RecapLine line, IndicatorScore score)
    {
        var marks = RecapText.RemarksOn(line, score, _recap).Select(NumberOf).Distinct().ToArray();
        return Text(RecapText.OfCell(line, score, _language)) + (marks.Length == 0 ? "" : $" <sup>{string.Join(", ", marks)}</sup>");
    }

    /// <summary>The number of a note, which is the same for the same sentence.</summary>
    private int NumberOf(Diagnostic remark)
    {
        var bare = remark with { Span = null, Text = null, File = null, Pointer = null, Line = null };
        var index = _notes.IndexOf(bare);
        if (index >= 0) return index + 1;
        _notes.Add(bare);
        return _notes.Count;
    }

    private void WriteFooter()
    {
        var marks = ScoreText.Footnotes(RecapText.ScoresOf(_recap), _language).ToArray();
        if (_notes.Count + marks.Length == 0) return;
        Line("<footer>");
        if (_notes.Count > 0) Line($"<ol class=\"steps\">{string.Concat(_notes.Select(n => $"<li>{Text(n.ToString(_language))}</li>"))}</ol>");
        foreach (var mark in marks) Line($"<p>{Text(mark)}</p>");
        Line("</footer>");
    }

    private void Pair(Wording term, string value) => Line($"<div><dt>{Text(Say(term))}</dt><dd>{Text(value)}</dd></div>");

    private string Say(Wording words) => Words.Say(words, _language);

    private static string Text(string text) => HtmlText.Escape(text);

    private void Line(string line) => _html.Append(line).Append('\n');
}
