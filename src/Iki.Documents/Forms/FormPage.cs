using System.Net;
using System.Text;
using Iki.Core;
using Iki.Core.Forms;

namespace Iki.Documents.Forms;

/// <summary>A form as a page in one file, without a script, for screens in light and dark, and for those who hear it.</summary>
internal sealed class FormPage(FigureForm form, FormSheets sheets, Language language)
{
    private const string Style = """
        :root { color-scheme: light dark; --ink: #111; --paper: #fff; --line: #666; --head: #e8eef6; --needed: #fff2cc; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6e6e6; --paper: #16181c; --line: #8a8f98; --head: #262b33; --needed: #4a3f1b; } }
        body { font: 1rem/1.45 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 80rem; margin: 1.5rem auto; padding: 0 1rem; }
        fieldset { border: 1px solid var(--line); margin: 0 0 1.5rem; padding: .5rem 1rem 1rem; min-width: 0; }
        legend { font-weight: bold; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; font-weight: normal; }
        thead th { background: var(--head); font-weight: bold; }
        small { display: block; }
        input, select { font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); width: 9rem; max-width: 100%; padding: .2rem; }
        .needed { background: var(--needed); }
        button { font: inherit; padding: .4rem 1.2rem; }
        """;

    private readonly StringBuilder _page = new();

    /// <summary>The page.</summary>
    /// <param name="hidden">Fields that are posted with it and not shown, by name.</param>
    public string Write(IReadOnlyList<KeyValuePair<string, string>> hidden)
    {
        var title = FormTexts.Say(FormTexts.Title, language, form.Catalog.Title);
        _page.Append("<!DOCTYPE html>\n<html lang=\"").Append(Languages.Tag(language)).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Encode(title)).Append("</title>\n<style>\n")
            .Append(Style).Append("\n</style>\n</head>\n<body>\n<main>\n<h1>").Append(Encode(title)).Append("</h1>\n");
        Paragraph(FormTexts.Say(FormTexts.OfficeLine, language, string.Join(", ", form.Offices)));
        Paragraph(FormTexts.Say(form.Request.IsYearToDate ? FormTexts.PeriodToDateLine : FormTexts.PeriodLine, language, form.Period.ToString(language)));
        foreach (var line in FormTexts.HowTo) Paragraph(line.In(language));
        if (AboutForm.Parameters(form, language) is { Length: > 0 } parameters) Paragraph(FormTexts.Say(FormTexts.Parameters, language, parameters));
        _page.Append("<form method=\"post\">\n");
        foreach (var (name, value) in hidden) Hide(name, value);
        foreach (var group in FormGroup.OfNumbers(form, sheets, language)) Add(group);
        if (FormGroup.OfWords(form, language) is { } words) Add(words);
        _page.Append("<p><button type=\"submit\">").Append(Encode(FormTexts.Send.In(language))).Append("</button></p>\n</form>\n</main>\n</body>\n</html>\n");
        return _page.ToString();
    }

    private void Hide(string name, string? value)
    {
        _page.Append("<input type=\"hidden\"");
        Attribute("name", name);
        Attribute("value", value ?? "");
        _page.Append(">\n");
    }

    private void Add(FormGroup group)
    {
        var periods = group.Periods;
        _page.Append("<fieldset>\n<legend>").Append(Encode(group.Name)).Append("</legend>\n<div class=\"wide\"><table>\n<thead><tr>");
        Head(FormTexts.Label.In(language));
        if (group.Office is null) Head(FormTexts.Office.In(language));
        foreach (var period in periods) Head(period.ToString(language));
        _page.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in group.Rows)
        {
            _page.Append("<tr><th scope=\"row\">").Append(Encode(row.First.Label));
            var about = string.Join(' ', new[] { row.First.Unit is { Length: > 0 } unit ? $"{unit}." : "", FieldValidations.RuleOf(row.First, language), row.Sources.Length > 0 ? $"{FormTexts.Source.In(language)}: {row.Sources}." : "" }.Where(p => p.Length > 0));
            if (about.Length > 0) _page.Append(" <small>").Append(Encode(about)).Append("</small>");
            _page.Append("</th>");
            if (group.Office is null) _page.Append("<td>").Append(Encode(row.First.Office)).Append("</td>");
            foreach (var period in periods) Cell(row.Of(period));
            _page.Append("</tr>\n");
        }

        _page.Append("</tbody>\n</table></div>\n</fieldset>\n");
    }

    private void Cell(FigureField? field)
    {
        if (field is null)
        {
            _page.Append("<td></td>");
            return;
        }

        if (field.IsWider)
        {
            _page.Append("<td>").Append(Encode(field.Value ?? "")).Append("</td>");
            return;
        }

        var input = field.Input;
        _page.Append(field.IsRequired ? "<td class=\"needed\">" : "<td>").Append(input.Type == "select" ? "<select" : "<input");
        Attribute("name", input.Name);
        Attribute("aria-label", string.Join(", ", new[] { field.Label, field.Unit, form.Offices.Count > 1 ? field.Office : null, field.Period.ToString(language), field.IsRequired ? FormTexts.Needed.In(language) : null }.Where(p => !string.IsNullOrEmpty(p))));
        if (input.Type == "select")
        {
            _page.Append("><option value=\"\">").Append(Encode(FormTexts.NotReported.In(language))).Append("</option>");
            foreach (var choice in input.Choices)
            {
                _page.Append("<option").Append(WordsAreSame(choice, input.Value) ? " selected" : "").Append('>').Append(Encode(choice)).Append("</option>");
            }

            _page.Append("</select></td>");
            return;
        }

        Attribute("type", input.Type);
        Attribute("min", input.Min);
        Attribute("max", input.Max);
        Attribute("step", input.Step);
        Attribute("value", input.Value);
        _page.Append("></td>");
    }

    private static bool WordsAreSame(string one, string? other) => other is not null && one.Trim().Equals(other.Trim(), StringComparison.OrdinalIgnoreCase);

    private void Head(string text) => _page.Append("<th scope=\"col\">").Append(Encode(text)).Append("</th>");

    private void Paragraph(string text) => _page.Append("<p>").Append(Encode(text)).Append("</p>\n");

    private void Attribute(string name, string? value)
    {
        if (value is not null) _page.Append(' ').Append(name).Append("=\"").Append(Encode(value)).Append('"');
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
