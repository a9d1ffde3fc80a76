using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Iki.Core;

namespace Iki.Documents.Workbooks;

/// <summary>Writes the rows of a catalog as a workbook, with what helps to fill it in.</summary>
internal sealed class WorkbookWriter(CatalogRows rows, Language language)
{
    /// <summary>How many rows are prepared for what will be typed.</summary>
    private const int PreparedRows = 2000;

    private const int LongestPrompt = 250;

    private const int HeadRow = 1;

    private readonly SchemaTexts _schema = SchemaTexts.Read();
    private readonly List<string> _units = UnitsOf(rows);

    /// <summary>The bytes of the workbook.</summary>
    public byte[] Write() => BookParts.Write(WorkbookStyles.Make(), new WorkbookView { ActiveTab = 1 }, book =>
    {
        book.Add(Workbooks.Sheets.Guide.In(language), WriteGuide);
        foreach (var sheet in AllSheets.InOrder) book.AddWithHeads(sheet.Name.In(language), part => WriteSheet(part, sheet));
        book.Add(Workbooks.Sheets.Choices.In(language), WriteChoices);
    });

    private int WriteSheet(WorksheetPart part, SheetShape shape)
    {
        using var sheet = new SheetPart(part, shape.Columns.Select(c => c.Width), frozenRows: 1);
        sheet.Add([.. shape.Columns.Select(c => (CellContent.Of(c.Head.In(language)), c.IsRequired ? WorkbookStyles.RequiredHead : WorkbookStyles.Head))]);
        foreach (var row in rows.On(shape))
        {
            // What a field means stands beside it.
            if (shape == Workbooks.Sheets.Catalog) row[2] = CellContent.Of(AboutField(row[0].Text!));
            sheet.Add([.. row.Select((c, i) => (c, c.IsNumber || shape.Columns[i].Form == CellForm.Number ? WorkbookStyles.Number : WorkbookStyles.Text))]);
        }

        var filter = $"A1:{CellPlace.Letters(shape.Columns.Count)}{(rows.On(shape).Count + 1).ToString(CultureInfo.InvariantCulture)}";
        sheet.End(filter, [.. Validations(shape)]);
        return HeadRow;
    }

    private string? AboutField(string name)
    {
        var field = CatalogField.All.First(f => f.Name.In(language) == name);
        return _schema.Of(null, field.Path)?.In(language) + (field.Words is { } words ? $" ({words.All(language)})" : "");
    }

    private IEnumerable<DataValidation> Validations(SheetShape shape)
    {
        for (var i = 0; i < shape.Columns.Count; i++)
        {
            var column = shape.Columns[i];
            var letters = CellPlace.Letters(i + 1);
            var validation = new DataValidation
            {
                SequenceOfReferences = new ListValue<StringValue>([new StringValue($"{letters}2:{letters}{PreparedRows}")]),
                AllowBlank = true, ShowInputMessage = true,
                PromptTitle = CellText.Cut(column.Head.In(language), 32), Prompt = CellText.Cut(About(shape, column), LongestPrompt),
            };
            var list = column.Form == CellForm.Remark ? null : ListOf(column);
            if (list is not null)
            {
                validation.Type = DataValidationValues.List;
                validation.Append(new Formula1(list));
            }

            // Only where no other word is read; what else is offered is a help.
            if (column.Form is CellForm.Word or CellForm.YesOrNo)
            {
                validation.ShowErrorMessage = true;
                validation.ErrorTitle = CellText.Cut(column.Head.In(language), 32);
                validation.Error = CellText.Cut(column.Words!.All(language), 225);
            }

            yield return validation;
        }
    }

    private string? ListOf(ColumnShape column)
    {
        if (column.Words is { } words) return $"\"{string.Join(',', words.Words.Select(w => w.Shown.In(language)))}\"";
        if (column.IsUnit && _units.Count > 0) return $"{CellPlace.Quoted(Workbooks.Sheets.Choices.In(language))}!$A$2:$A${(_units.Count + 1).ToString(CultureInfo.InvariantCulture)}";
        if (column.ChosenFrom is not { } from) return null;
        var sheet = AllSheets.InOrder.First(s => s.Key == from.Sheet);
        var letters = CellPlace.Letters(sheet.IndexOf(from.Column) + 1);
        return $"{CellPlace.Quoted(sheet.Name.In(language))}!${letters}$2:${letters}${PreparedRows}";
    }

    private string About(SheetShape shape, ColumnShape column) => (column.About ?? _schema.Of(shape.Definition, column.Key))?.In(language) ?? "";

    private void WriteGuide(WorksheetPart part)
    {
        using var sheet = new SheetPart(part, [26, 26, 14, 80, 60], frozenRows: 0);
        sheet.Add([(CellContent.Of(WorkbookTexts.Title.In(language)), WorkbookStyles.Title)]);
        foreach (var text in WorkbookTexts.Guide) sheet.Add([(CellContent.Of(text.In(language)), WorkbookStyles.Plain)]);
        sheet.Add([.. WorkbookTexts.GuideHeads.Select(h => (CellContent.Of(h.In(language)), WorkbookStyles.Head))]);
        foreach (var shape in AllSheets.InOrder)
        {
            AddLine(shape.Name.In(language), "", "", shape.About.In(language), "");
            if (shape == Workbooks.Sheets.Catalog) continue;
            foreach (var column in shape.Columns)
            {
                var isRequired = column.IsRequired ? WorkbookTexts.Required.In(language) : "";
                AddLine(shape.Name.In(language), column.Head.In(language), isRequired, About(shape, column), column.Words?.All(language) ?? "");
            }
        }

        sheet.End(null, []);

        void AddLine(params ReadOnlySpan<string> texts)
        {
            var cells = new List<(CellContent, uint)>();
            foreach (var text in texts) cells.Add((CellContent.Of(text.Length == 0 ? null : text), WorkbookStyles.Text));
            sheet.Add(cells);
        }
    }

    private void WriteChoices(WorksheetPart part)
    {
        using var sheet = new SheetPart(part, [24], frozenRows: 1);
        sheet.Add([(CellContent.Of(WorkbookTexts.Units.In(language)), WorkbookStyles.Head)]);
        foreach (var unit in _units) sheet.Add([(CellContent.Of(unit), WorkbookStyles.Text)]);
        sheet.End(null, []);
    }

    private static List<string> UnitsOf(CatalogRows rows)
    {
        var used = AllSheets.InOrder.SelectMany(s => s.Columns.Where(c => c.IsUnit).SelectMany(c => rows.On(s).Select(r => r[s.IndexOf(c.Key)].Text)));
        return [.. used.OfType<string>().Where(u => u[0] != '"').Concat(WorkbookTexts.CommonUnits).Distinct(StringComparer.Ordinal).Take(500)];
    }
}
