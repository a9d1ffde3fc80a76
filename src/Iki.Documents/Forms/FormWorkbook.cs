using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Iki.Core;
using Iki.Core.Forms;
using Iki.Documents.Workbooks;

namespace Iki.Documents.Forms;

/// <summary>Writes a form as a workbook: a sheet for each group, one of words, and a hidden one that says what the form is of.</summary>
internal sealed class FormWorkbook(FigureForm form, FormSheets sheets, Language language)
{
    /// <summary>The columns that stay in sight: variable, item and description.</summary>
    private const int FrozenColumns = 3;

    private readonly SheetNames _names = new();

    /// <summary>The bytes of the workbook.</summary>
    public byte[] Write() => BookParts.Write(FormStyles.Make(), new WorkbookView(), book =>
    {
        _names.Reserve(FormTexts.About.In(language));
        foreach (var group in FormGroup.OfNumbers(form, sheets, language)) book.AddWithHeads(_names.Of(group.Name), part => WriteNumbers(part, group));
        if (FormGroup.OfWords(form, language) is { } words) book.AddWithHeads(_names.Of(words.Name), part => WriteWords(part, words));
        book.Add(FormTexts.About.In(language), WriteAbout).State = SheetStateValues.Hidden;
    });

    /// <summary>Writes a group with its periods side by side; gives the row of the head.</summary>
    private int WriteNumbers(WorksheetPart part, FormGroup group)
    {
        var (periods, office) = (group.Periods, group.Office);
        List<Wording> heads = [FormTexts.Variable, FormTexts.Item, FormTexts.Label, FormTexts.Unit, FormTexts.Source];
        if (office is null) heads.Add(FormTexts.Office);
        double[] widths = [24, 18, 46, 12, 28, .. office is null ? [24d] : Array.Empty<double>(), .. periods.Select(_ => 15d)];
        var lines = LinesAbove(office);
        using var sheet = new FormSheet(part, widths, lines.Count + 1, FrozenColumns);
        AddLines(sheet, lines);
        sheet.AddRow([.. heads.Select(h => Text(h.In(language), FormStyles.Head)), .. periods.Select(p => Text(p.ToString(language), FormStyles.Head))]);
        var validations = new List<DataValidation>();
        foreach (var row in group.Rows)
        {
            var of = row.First;
            var cells = new List<(CellContent, uint)>
            {
                Text(of.Key.Variable, FormStyles.Label), Text(of.Key.Item, FormStyles.Label), Text(of.Label, FormStyles.Label), Text(of.Unit, FormStyles.Label), Text(row.Sources, FormStyles.Label),
            };
            if (office is null) cells.Add(Text(of.Office, FormStyles.Label));
            cells.AddRange(periods.Select(p => row.Of(p) is { } field ? (ContentOf(field), StyleOf(field)) : (CellContent.Of(null), FormStyles.Closed)));
            sheet.AddRow(cells);
            string[] open = [.. Ranges(row, periods, heads.Count, sheet.Row)];
            if (open.Length > 0) validations.Add(FieldValidations.Of(row, open, language));
        }

        sheet.End(validations);
        return lines.Count + 1;
    }

    /// <summary>Writes the realizations in words, one below the other; gives the row of the head.</summary>
    private int WriteWords(WorksheetPart part, FormGroup group)
    {
        Wording[] heads = [FormTexts.Variable, FormTexts.Item, FormTexts.Label, FormTexts.Source, FormTexts.Office, FormTexts.Period, FormTexts.Text];
        var lines = LinesAbove(office: null);
        using var sheet = new FormSheet(part, [24, 18, 46, 28, 24, 18, 30], lines.Count + 1, FrozenColumns);
        AddLines(sheet, lines);
        sheet.AddRow([.. heads.Select(h => Text(h.In(language), FormStyles.Head))]);
        var validations = new List<DataValidation>();
        foreach (var row in group.Rows)
        {
            foreach (var field in row.Fields)
            {
                sheet.AddRow(
                [
                    Text(field.Key.Variable, FormStyles.Label), Text(field.Key.Item, FormStyles.Label), Text(field.Label, FormStyles.Label), Text(row.Sources, FormStyles.Label),
                    Text(field.Office, FormStyles.Label), Text(field.Period.ToString(), FormStyles.Label), (ContentOf(field), StyleOf(field)),
                ]);
                validations.Add(FieldValidations.Of(row, [SheetXml.Place(heads.Length, sheet.Row)], language));
            }
        }

        sheet.End(validations);
        return lines.Count + 1;
    }

    private void WriteAbout(WorksheetPart part)
    {
        using var sheet = new FormSheet(part, [24, 60], 0, 0);
        foreach (var (name, text) in AboutForm.Of(form, language)) sheet.AddLine(Text(name, FormStyles.Line), Text(text, FormStyles.Line));
        sheet.End([]);
    }

    private List<string> LinesAbove(string? office)
    {
        var lines = new List<string> { FormTexts.Say(FormTexts.Title, language, form.Catalog.Title) };
        if (office is not null) lines.Add(FormTexts.Say(FormTexts.OfficeLine, language, office));
        lines.Add(FormTexts.Say(form.Request.IsYearToDate ? FormTexts.PeriodToDateLine : FormTexts.PeriodLine, language, form.Period.ToString(language)));
        lines.AddRange(FormTexts.HowTo.Select(h => h.In(language)));
        if (AboutForm.Parameters(form, language) is { Length: > 0 } parameters) lines.Add(FormTexts.Say(FormTexts.Parameters, language, parameters));
        return lines;
    }

    private static void AddLines(FormSheet sheet, List<string> lines)
    {
        for (var i = 0; i < lines.Count; i++) sheet.AddLine(Text(lines[i], i == 0 ? FormStyles.Title : FormStyles.Line));
    }

    private static (CellContent, uint) Text(string? text, uint style) => (CellContent.Of(string.IsNullOrEmpty(text) ? null : text), style);

    private static CellContent ContentOf(FigureField field) =>
        field.Given?.Value is { Problem: null } figure && figure.Value.TryToDecimal(out var number) ? CellNumber.Write(number) : CellContent.Of(field.Value);

    private static uint StyleOf(FigureField field) => field.IsWider ? FormStyles.Closed : (field.IsInWords, field.Integer, field.IsRequired) switch
    {
        (true, _, false) => FormStyles.Word,
        (true, _, true) => FormStyles.NeededWord,
        (_, true, false) => FormStyles.Whole,
        (_, true, true) => FormStyles.NeededWhole,
        (_, _, false) => FormStyles.Number,
        _ => FormStyles.NeededNumber,
    };

    /// <summary>The cells of a row that can be filled in, neighbours together.</summary>
    private static IEnumerable<string> Ranges(FormRow row, IReadOnlyList<Period> periods, int before, int number)
    {
        for (int start = 0, end; start < periods.Count; start = end + 1)
        {
            for (end = start; end < periods.Count && row.Of(periods[end]) is { IsWider: false }; end++)
            {
            }

            if (end == start) continue;
            var first = SheetXml.Place(before + start + 1, number);
            yield return end - start == 1 ? first : $"{first}:{SheetXml.Place(before + end, number)}";
        }
    }
}
