using System.Text.Json;
using Iki.Core;

namespace Iki.Wasm.Editor;

/// <summary>
/// The indicators of a catalog as the page loads them into its editor: the formula, the existing figures, and what the catalog says about
/// the indicator and of the names it may use.
/// </summary>
internal static class CatalogQuestions
{
    public static void Write(Utf8JsonWriter writer, OpenedCatalog opened)
    {
        var catalog = opened.Catalog;
        writer.WriteStartObject();
        writer.WriteString("id", catalog.Id);
        writer.WriteString("title", catalog.Title);
        if (opened.Data is { } data) writer.WriteString("period", data.Period.ToString());
        writer.WritePropertyName("names");
        NameWriter.Write(writer, catalog.Variables, catalog.Parameters, catalog.Indicators);
        writer.WriteStartArray("positions");
        foreach (var position in catalog.Positions)
        {
            writer.WriteStartObject();
            writer.WriteString("title", position.Title);
            writer.WriteStartArray("indicators");
            foreach (var indicator in position.Objectives.SelectMany(o => o.Indicators)) WriteRows(writer, opened, indicator);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteRows(Utf8JsonWriter writer, OpenedCatalog opened, Indicator indicator)
    {
        var questions = new QuestionWriter(opened, indicator);
        if (indicator.Formula is not null)
        {
            WriteRow(writer, indicator, indicator.Id, indicator.Name, indicator.PrintedFormula, indicator.Reading, indicator.Sources, indicator.Notes,
                () => questions.Write(writer, indicator.Formula, indicator.Unit, indicator.Decimals));
        }

        foreach (var measure in indicator.Measures)
        {
            WriteRow(writer, indicator, $"{indicator.Id}#{measure.Id}", $"{indicator.Name}: {measure.Label ?? measure.Id}", measure.PrintedFormula, measure.Reading,
                [.. indicator.Sources, .. measure.Sources], [.. indicator.Notes, .. measure.Notes],
                () => questions.Write(writer, measure.Formula, measure.Unit ?? indicator.Unit, measure.Decimals ?? indicator.Decimals));
        }
    }

    private static void WriteRow(
        Utf8JsonWriter writer, Indicator indicator, string id, string name, string? printed, Reading? reading,
        EquatableList<DataSource> sources, EquatableList<string> notes, Action writeQuestion)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteString("name", name);
        if (printed is not null) writer.WriteString("printed", printed);
        if (reading?.Note is not null) WriteNote(writer, reading);
        writer.WriteStartArray("sources");
        foreach (var source in sources) writer.WriteStringValue(source.Note is null ? source.Name : $"{source.Name} ({source.Note})");
        writer.WriteEndArray();
        writer.WriteStartArray("notes");
        foreach (var text in notes) writer.WriteStringValue(text);
        writer.WriteEndArray();
        if (indicator.Variables.Count + indicator.Parameters.Count > 0)
        {
            writer.WritePropertyName("names");
            NameWriter.Write(writer, indicator.Variables, indicator.Parameters, []);
        }

        writer.WritePropertyName("question");
        writeQuestion();
        writer.WriteEndObject();
    }

    // In every language, for the page changes its own without asking again.
    private static void WriteNote(Utf8JsonWriter writer, Reading reading)
    {
        writer.WriteStartObject("note");
        foreach (var language in Enum.GetValues<Language>()) writer.WriteString(Languages.Tag(language), reading.NoteIn(language));
        writer.WriteEndObject();
    }
}
