using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Iki.Core;
using Iki.Documents;

namespace Iki.Cli.Output;

/// <summary>What was read in a decree, for programs: counts, findings and where each value came from.</summary>
internal static class ImportJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(DecreeDraft draft, string path, Language language)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("file", path);
            writer.WriteString("catalog", draft.Catalog.Id);
            WriteCounts(writer, draft.Counts);
            writer.WriteStartArray("findings");
            foreach (var finding in draft.Findings) WriteFinding(writer, finding, language);
            writer.WriteEndArray();
            writer.WriteStartArray("values");
            foreach (var value in draft.Values) WriteValue(writer, value);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteCounts(Utf8JsonWriter writer, DecreeCounts counts)
    {
        writer.WriteStartObject("counts");
        writer.WriteNumber("positions", counts.Positions);
        writer.WriteNumber("duties", counts.Duties);
        writer.WriteNumber("functions", counts.Functions);
        writer.WriteNumber("rows", counts.Rows);
        writer.WriteNumber("computedFormulas", counts.ComputedFormulas);
        writer.WriteNumber("countFormulas", counts.CountFormulas);
        writer.WriteNumber("givenFigures", counts.GivenFigures);
        writer.WriteNumber("questions", counts.Questions);
        writer.WriteNumber("bearingOnValue", counts.BearingOnValue);
        writer.WriteNumber("leftOut", counts.LeftOut);
        writer.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter writer, DecreeFinding finding, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", finding.Kind switch { DecreeFindingKind.Question => "question", DecreeFindingKind.Doubt => "doubt", _ => "leftOut" });
        writer.WriteString("code", finding.Code);
        writer.WriteString("text", finding.Text.In(language));
        writer.WriteBoolean("bearsOnValue", finding.BearsOnValue);
        if (finding.Id is not null) writer.WriteString("id", finding.Id);
        WritePlace(writer, finding.Place);
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, DraftedValue value)
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.Id);
        writer.WriteString("member", value.Member);
        writer.WriteString("print", value.Print);
        writer.WriteString("confidence", PrintedFormulaFile.WordOf(value.Confidence));
        WritePlace(writer, value.Place);
        writer.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter writer, DocumentPlace place)
    {
        if (place == default) return;
        writer.WriteStartObject("place");
        if (place.Sheet is { } sheet) writer.WriteString("sheet", sheet);
        WriteNumber("page", place.Page);
        WriteNumber("line", place.Line);
        WriteNumber("table", place.Table);
        WriteNumber("row", place.Row);
        WriteNumber("column", place.Column);
        WriteNumber("paragraph", place.Paragraph);
        writer.WriteEndObject();

        void WriteNumber(string name, int? number)
        {
            if (number is { } n) writer.WriteNumber(name, n);
        }
    }
}
