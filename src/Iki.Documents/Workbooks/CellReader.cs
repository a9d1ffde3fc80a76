using System.Globalization;
using System.Text.Json.Nodes;
using Iki.Core;
using Iki.Documents.Diagnostics;

namespace Iki.Documents.Workbooks;

/// <summary>Reads what a cell means, as a value of a catalog file; or says what is wrong with it.</summary>
internal sealed class CellReader(Findings findings)
{
    /// <summary>The value of a cell; null where it is blank, or wrong, which is said then.</summary>
    public JsonNode? Value(SheetRow row, int index)
    {
        var column = row.Shape.Columns[index];
        return Value(row, index, column.Form, column.Words, column.Head);
    }

    /// <summary>The value of a cell that holds what another table than that of columns says.</summary>
    public JsonNode? Value(SheetRow row, int index, CellForm form, WordList? words, Wording head)
    {
        if (row.At(index) is not { } cell) return form == CellForm.TextOrEmpty ? "" : null;
        var at = new At(row.PlaceOf(index), findings.Each(head.In));
        if (cell.Kind == StoredKind.Error) return Wrong(WorkbookDiagnostics.FailedFormula, at, cell.Text);
        return form switch
        {
            CellForm.Number or CellForm.Figure => Number(cell, form, at),
            CellForm.Word or CellForm.YesOrNo or CellForm.WordOrNumber => Word(cell, form, words!, at),
            CellForm.Day when cell.Kind == StoredKind.Date => cell.Text,
            _ when cell.Kind == StoredKind.Date => Wrong(WorkbookDiagnostics.DateForText, at, cell.Text, at.Head),
            _ => Text(cell, form),
        };
    }

    /// <summary>A text that says which thing a row is of; null where the cell is blank, which is said where it must not be.</summary>
    public string? Reference(SheetRow row, string key, bool isRequired = true)
    {
        var index = row.Shape.IndexOf(key);
        if (row.At(index) is null && isRequired && row.PlaceOf(index) is { Column: > 0 } place)
        {
            findings.Add(WorkbookDiagnostics.CellMissing, place, place.Sheet, place.Cell, findings.Each(row.Shape.Columns[index].Head.In));
        }

        return Value(row, index)?.ToString();
    }

    private static string Text(StoredCell cell, CellForm form) => cell.Kind switch
    {
        StoredKind.Number => CellNumber.Digits(cell.Text) ?? cell.Text,
        StoredKind.Boolean => cell.Text == "1" ? "TRUE" : "FALSE",
        _ => CellText.Unquote(form is CellForm.Name or CellForm.Day ? cell.Text.Trim() : cell.Text),
    };

    private JsonNode? Number(StoredCell cell, CellForm form, At at)
    {
        if (cell.Kind == StoredKind.Number && CellNumber.Digits(cell.Text) is { } digits) return JsonValue.Create(decimal.Parse(digits, CultureInfo.InvariantCulture));
        if (cell.Kind != StoredKind.Text) return Wrong(WorkbookDiagnostics.NotANumber, at, cell.Text, at.Head);
        var text = cell.Text.Trim();
        var figure = Figure.Read(text);
        if (figure.Problem is { } problem)
        {
            findings.Add(problem, at.Place);
            return null;
        }

        if (CellNumber.ToDecimal(figure.Value) is { } number) return JsonValue.Create(number);
        return form == CellForm.Figure ? JsonValue.Create(text) : Wrong(WorkbookDiagnostics.NotANumber, at, cell.Text, at.Head);
    }

    private JsonNode? Word(StoredCell cell, CellForm form, WordList words, At at)
    {
        if (form == CellForm.WordOrNumber && cell.Kind == StoredKind.Number) return Number(cell, CellForm.Number, at);
        var text = Text(cell, CellForm.Name);
        if (cell.Kind == StoredKind.Boolean) text = cell.Text == "1" ? "true" : "false";
        if (words.Find(text) is { } word) return form == CellForm.YesOrNo ? JsonValue.Create(word == "true") : JsonValue.Create(word);
        if (form == CellForm.WordOrNumber && Figure.Read(text) is { Problem: null } figure && CellNumber.ToDecimal(figure.Value) is { } number) return JsonValue.Create(number);
        return Wrong(WorkbookDiagnostics.WrongWord, at, text, at.Head, findings.Each(words.All));
    }

    private JsonNode? Wrong(DiagnosticDescriptor descriptor, At at, params ReadOnlySpan<string> arguments)
    {
        findings.Add(descriptor, at.Place, [at.Place.Sheet, at.Place.Cell, .. arguments]);
        return null;
    }

    private readonly record struct At(CellPlace Place, string Head);
}
