using System.Text.Json;
using Iki.Core;

namespace Iki.Playground;

/// <summary>
/// The indicators of a catalog as questions about one formula each: what the page needs to put one into its editor, with the
/// figures of a data set where there is one.
/// </summary>
internal static class CatalogQuestions
{
    public static void Write(Utf8JsonWriter writer, CatalogEvaluator evaluator, DataSet? data)
    {
        var catalog = evaluator.Catalog;
        writer.WriteStartObject();
        writer.WriteString("id", catalog.Id);
        writer.WriteString("title", catalog.Title);
        writer.WriteStartArray("positions");
        foreach (var position in catalog.Positions)
        {
            writer.WriteStartObject();
            writer.WriteString("title", position.Title);
            writer.WriteStartArray("indicators");
            foreach (var indicator in position.Objectives.SelectMany(o => o.Indicators)) WriteRows(writer, evaluator, data, indicator);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteRows(Utf8JsonWriter writer, CatalogEvaluator evaluator, DataSet? data, Indicator indicator)
    {
        if (indicator.Formula is not null)
        {
            WriteRow(writer, indicator.Id, indicator.Name, indicator.PrintedFormula, indicator.Reading, () => new QuestionWriter(evaluator, data, indicator)
                .Write(writer, indicator.Formula, indicator.Unit, indicator.Decimals));
        }

        foreach (var measure in indicator.Measures)
        {
            WriteRow(writer, $"{indicator.Id}#{measure.Id}", $"{indicator.Name}: {measure.Label ?? measure.Id}", measure.PrintedFormula, measure.Reading,
                () => new QuestionWriter(evaluator, data, indicator)
                    .Write(writer, measure.Formula, measure.Unit ?? indicator.Unit, measure.Decimals ?? indicator.Decimals));
        }
    }

    private static void WriteRow(Utf8JsonWriter writer, string id, string name, string? printed, Reading? reading, Action writeQuestion)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteString("name", name);
        if (printed is not null) writer.WriteString("printed", printed);
        if (reading?.Note is { } note) writer.WriteString("note", note);
        writer.WritePropertyName("question");
        writeQuestion();
        writer.WriteEndObject();
    }
}
