using System.Globalization;
using System.Net;
using System.Text;
using Iki.Core;
using Iki.Core.Printed;

namespace Iki.Documents.Decrees;

/// <summary>The parts of the page of <see cref="DecreeReview"/>.</summary>
internal sealed class ReviewPage(DecreeDraft draft, string name, Language language)
{
    private static readonly Wording s_print = new("Print", "Naskah");
    private static readonly Wording s_draft = new("Draft", "Rancangan");
    private static readonly Wording s_questions = new("Questions", "Pertanyaan");
    private static readonly Wording s_leftOut = new("What was not used", "Bagian yang tidak dipakai");
    private static readonly Wording s_others = new("Other questions and doubts", "Pertanyaan dan keraguan lain");
    private static readonly Wording s_value = new("affects the value", "memengaruhi nilai");
    private static readonly Wording s_position = new("Position", "Jabatan");
    private static readonly Wording s_objective = new("Objective", "Sasaran");
    private static readonly Wording s_indicator = new("Indicator", "Indikator");
    private static readonly Wording s_formula = new("Formula", "Rumus");
    private static readonly Wording s_sources = new("Sources", "Sumber data");
    private static readonly Wording s_notes = new("Notes", "Catatan");
    private static readonly Wording s_targets = new("Targets", "Target");
    private static readonly Wording s_unit = new("Unit", "Satuan");
    private static readonly Wording s_figures = new("Figures", "Angka");
    private static readonly Wording s_place = new("Place", "Letak");

    private readonly StringBuilder _page = new();
    private readonly ILookup<string, DecreeFinding> _findings = draft.Findings.Where(f => f.Id is not null).ToLookup(f => f.Id!, StringComparer.Ordinal);
    private readonly Dictionary<string, DraftConfidence> _confidence = draft.Values.Where(v => v.Member == "printedFormula").GroupBy(v => v.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Max(v => v.Confidence), StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentPlace> _places = draft.Values.Where(v => v.Member == "name").GroupBy(v => v.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Place, StringComparer.Ordinal);

    public string Write()
    {
        var catalog = draft.Catalog;
        var tag = language == Language.Indonesian ? "id" : "en";
        _page.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{Escaped(catalog.Title)}</title>\n<style>{ReviewStyle.Text}</style>\n</head>\n<body>\n");
        Choice("id", "Bahasa Indonesia", language == Language.Indonesian);
        Choice("en", "English", language != Language.Indonesian);
        _page.Append(CultureInfo.InvariantCulture, $"<main>\n<h1>{Escaped(catalog.Title)}</h1>\n<p>{Escaped(name)}</p>\n");
        Summary();
        foreach (var (indicator, objective, position) in Rows()) Row(indicator, objective, position);
        var shown = catalog.Indicators.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        Section(s_others, draft.Findings.Where(f => f.Kind != DecreeFindingKind.LeftOut && (f.Id is null || !shown.Contains(f.Id))));
        Section(s_leftOut, draft.Findings.Where(f => f.Kind == DecreeFindingKind.LeftOut));
        _page.Append("</main>\n</body>\n</html>\n");
        return _page.ToString();
    }

    private void Choice(string tag, string label, bool isShown) => _page.Append(CultureInfo.InvariantCulture,
        $"<input type=\"radio\" name=\"language\" id=\"in-{tag}\"{(isShown ? " checked" : "")}><label for=\"in-{tag}\" lang=\"{tag}\">{label}</label>\n");

    private void Summary()
    {
        var c = draft.Counts;
        (Wording Words, int Count)[] counts =
        [
            (new("positions", "jabatan"), c.Positions), (new("duties", "tugas"), c.Duties), (new("functions", "fungsi"), c.Functions), (new("rows", "baris"), c.Rows),
            (new("formulas that compute", "rumus yang menghitung"), c.ComputedFormulas), (new("counts", "rumus yang mencacah"), c.CountFormulas), (new("figures that are given", "angka yang diisi"), c.GivenFigures),
            (new("questions", "pertanyaan"), c.Questions), (new("of all findings, affect a value", "dari semua temuan, memengaruhi nilai"), c.BearingOnValue), (new("pieces not used", "bagian yang tidak dipakai"), c.LeftOut),
        ];
        _page.Append("<dl class=\"counts\">");
        foreach (var (words, count) in counts) _page.Append(CultureInfo.InvariantCulture, $"<div><dt>{Both(words)}</dt><dd>{count}</dd></div>");
        _page.Append("</dl>\n");
    }

    /// <summary>The most doubtful first; those alike in the order of the decree.</summary>
    private IEnumerable<(Indicator Indicator, string Objective, Position Position)> Rows() =>
        draft.Catalog.Positions.SelectMany(p => p.Objectives.SelectMany(o => o.Indicators.Select(i => (Indicator: i, o.Statement, Position: p))))
            .OrderByDescending(r => Doubt(r.Indicator.Id));

    private int Doubt(string id) => (10 * (int)_confidence.GetValueOrDefault(id))
        + _findings[id].Sum(f => (f.BearsOnValue ? 5 : 1) * (f.Kind == DecreeFindingKind.Question ? 2 : 1));

    private void Row(Indicator indicator, string objective, Position position)
    {
        var confidence = _confidence.GetValueOrDefault(indicator.Id);
        _page.Append(CultureInfo.InvariantCulture, $"<article class=\"c{(int)confidence}\" aria-labelledby=\"{Escaped(indicator.Id)}\">\n<h2 id=\"{Escaped(indicator.Id)}\">{Escaped(indicator.Name)}</h2>\n<p class=\"sure\">{Both(Sure(confidence))}</p>\n<div class=\"pair\">\n<section><h3>{Both(s_print)}</h3><dl>");
        Term(s_position, position.Title);
        Term(s_objective, objective);
        foreach (var print in Prints(indicator)) Term(s_formula, print);
        Term(s_sources, string.Join("; ", indicator.Sources.Concat(indicator.Measures.SelectMany(m => m.Sources)).Select(s => s.Name)));
        Term(s_notes, string.Join("; ", indicator.Notes.Concat(indicator.Measures.SelectMany(m => m.Notes))));
        Term(s_place, PlaceText.Of(_places.GetValueOrDefault(indicator.Id)));
        _page.Append(CultureInfo.InvariantCulture, $"</dl></section>\n<section><h3>{Both(s_draft)}</h3><dl>");
        foreach (var formula in Formulas(indicator)) _page.Append(CultureInfo.InvariantCulture, $"<dt>{Both(s_formula)}</dt><dd><code>{Escaped(formula)}</code></dd>");
        Term(s_unit, indicator.Unit);
        Term(s_targets, string.Join("; ", indicator.Targets.Select(t => $"{t.Period}: {t.Text ?? (t.Value is { } v ? v.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{t.Min}–{t.Max}"))}")));
        Figures(indicator);
        _page.Append("</dl></section>\n</div>\n");
        var found = _findings[indicator.Id].OrderByDescending(f => f.BearsOnValue).ToList();
        if (found.Count > 0) Findings(found, $"<h3>{Both(s_questions)}</h3>");
        _page.Append("</article>\n");
    }

    private void Figures(Indicator indicator)
    {
        var named = Formulas(indicator).SelectMany(f => Formula.Compile(f, numbers: draft.Catalog.Numbers).ValueOrNull?.Names ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var used = draft.Catalog.Variables.Where(v => named.Contains(v.Name)).Select(v => (v.Name, v.Label, v.Unit, Items: v.Items.Select(i => i.Label)))
            .Concat(draft.Catalog.Parameters.Where(p => named.Contains(p.Name)).Select(p => (p.Name, p.Label, p.Unit, Items: p.Values.Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Value}")))));
        _page.Append(CultureInfo.InvariantCulture, $"<dt>{Both(s_figures)}</dt><dd><ul>");
        foreach (var (figure, label, unit, items) in used)
        {
            _page.Append(CultureInfo.InvariantCulture, $"<li><code>{Escaped(figure)}</code> {Escaped(label)}{(unit is null ? "" : $" ({Escaped(unit)})")}");
            if (items.Any()) _page.Append(CultureInfo.InvariantCulture, $"<ul>{string.Concat(items.Select(i => $"<li>{Escaped(i)}</li>"))}</ul>");
            _page.Append("</li>");
        }

        _page.Append("</ul></dd>");
    }

    private void Section(Wording heading, IEnumerable<DecreeFinding> findings)
    {
        var found = findings.ToList();
        if (found.Count == 0) return;
        _page.Append("<section class=\"rest\">");
        Findings(found, $"<h2>{Both(heading)} ({found.Count})</h2>");
        _page.Append("</section>\n");
    }

    private void Findings(List<DecreeFinding> findings, string heading)
    {
        _page.Append(CultureInfo.InvariantCulture, $"{heading}<ul class=\"findings\">");
        foreach (var finding in findings)
        {
            var place = PlaceText.Of(finding.Place);
            _page.Append(CultureInfo.InvariantCulture, $"<li>{Both(finding.Text)}{(finding.BearsOnValue ? $" <strong>{Both(s_value)}</strong>" : "")}{(place.Length > 0 ? $" <small>{Escaped(place)}</small>" : "")} <small>{finding.Code}</small></li>");
        }

        _page.Append("</ul>\n");
    }

    private void Term(Wording term, string text)
    {
        if (text.Length > 0) _page.Append(CultureInfo.InvariantCulture, $"<dt>{Both(term)}</dt><dd>{Escaped(text)}</dd>");
    }

    private static IEnumerable<string> Prints(Indicator indicator) => indicator.Measures.Select(m => m.PrintedFormula).Append(indicator.PrintedFormula).OfType<string>();

    private static IEnumerable<string> Formulas(Indicator indicator) => indicator.Measures.Select(m => m.Formula).Append(indicator.Formula).OfType<string>();

    private static Wording Sure(DraftConfidence confidence) => confidence switch
    {
        DraftConfidence.Clear => new("clear", "jelas"),
        DraftConfidence.Likely => new("likely", "mungkin"),
        _ => new("doubtful", "meragukan"),
    };

    private static string Both(Wording words) => words.English == words.Indonesian
        ? Escaped(words.English)
        : $"<span class=\"id\" lang=\"id\">{Escaped(words.Indonesian)}</span><span class=\"en\" lang=\"en\">{Escaped(words.English)}</span>";

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
