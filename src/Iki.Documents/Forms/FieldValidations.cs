using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Iki.Core;
using Iki.Core.Forms;
using Iki.Documents.Workbooks;

namespace Iki.Documents.Forms;

/// <summary>What the cells of fields may hold, and what is shown beside them.</summary>
internal static class FieldValidations
{
    private const int LongestTitle = 32, LongestPrompt = 255, LongestError = 225, LongestList = 255;

    // Excel does not know a rule without a bound: this one holds for every number that a cell keeps.
    private const string Lowest = "-9.99E+307";

    /// <summary>The rule for the cells of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="cells">The cells of its fields: <c>F7:H7</c>.</param>
    /// <param name="language">The language of what is shown.</param>
    public static DataValidation Of(FormRow row, IEnumerable<string> cells, Language language)
    {
        var field = row.First;
        var rule = RuleOf(field, language);
        var validation = new DataValidation
        {
            SequenceOfReferences = new ListValue<StringValue>(cells.Select(c => new StringValue(c))),
            AllowBlank = true,
            ShowInputMessage = true,
            ShowErrorMessage = !field.IsInWords || field.Choices.Count > 0,
            PromptTitle = Shown(field.Key.Item is { } item ? $"{field.Key.Variable}.{item}" : field.Key.Variable, LongestTitle),
            Prompt = Shown(string.Join(' ', new[] { $"{field.Label}{(string.IsNullOrEmpty(field.Unit) ? "" : $" ({field.Unit})")}.", rule, row.Sources.Length == 0 ? "" : $"{FormTexts.Source.In(language)}: {row.Sources}." }.Where(p => p.Length > 0)), LongestPrompt),
            ErrorTitle = Shown(field.Label, LongestTitle),
            Error = Shown(rule.Length == 0 ? field.Label : rule, LongestError),
        };
        if (field.IsInWords) AddChoices(validation, field);
        else AddBounds(validation, field);
        return validation;
    }

    /// <summary>What the field takes, as a person reads it.</summary>
    public static string RuleOf(FigureField field, Language language)
    {
        if (field.IsInWords) return field.Choices.Count == 0 ? "" : FormTexts.Say(FormTexts.OneOf, language, string.Join(", ", field.Choices));
        var parts = new List<string> { (field.Integer ? FormTexts.Whole : FormTexts.Number).In(language) };
        if (field.Min is { } least) parts.Add(FormTexts.Say(FormTexts.AtLeast, language, Languages.Number(least, language)));
        if (field.Max is { } most) parts.Add(FormTexts.Say(FormTexts.AtMost, language, Languages.Number(most, language)));
        return string.Join(' ', parts);
    }

    private static void AddChoices(DataValidation validation, FigureField field)
    {
        var list = string.Join(',', field.Choices);

        // A list in a rule separates by commas and is short.
        if (field.Choices.Count == 0 || list.Length > LongestList || field.Choices.Any(c => c.Contains(',', StringComparison.Ordinal) || c != Plain(c)))
        {
            validation.ShowErrorMessage = false;
            return;
        }

        validation.Type = DataValidationValues.List;
        validation.Append(new Formula1($"\"{list.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
    }

    private static void AddBounds(DataValidation validation, FigureField field)
    {
        validation.Type = field.Integer ? DataValidationValues.Whole : DataValidationValues.Decimal;
        validation.Operator = field.Max is null ? DataValidationOperatorValues.GreaterThanOrEqual
            : field.Min is null ? DataValidationOperatorValues.LessThanOrEqual : DataValidationOperatorValues.Between;
        validation.Append(new Formula1(Digits(field.Min ?? field.Max) ?? Lowest));
        if (field is { Min: not null, Max: not null }) validation.Append(new Formula2(Digits(field.Max)!));
    }

    private static string Shown(string text, int most) => CellText.Cut(Plain(text), most);

    /// <summary>A text without the signs that an attribute of XML cannot hold.</summary>
    private static string Plain(string text) => new([.. text.Select(c => char.IsControl(c) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' ? ' ' : c)]);

    private static string? Digits(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture);
}
