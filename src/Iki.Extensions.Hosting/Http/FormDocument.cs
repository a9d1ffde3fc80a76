using System.Text;
using System.Text.Json;
using Iki.Core;
using Iki.Core.Forms;

namespace Iki.Extensions.Hosting.Http;

/// <summary>A form as JSON, for pages that show it.</summary>
internal static class FormDocument
{
    public static string Write(FigureForm form, Language language)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("catalog", form.Catalog.Id);
            writer.WriteString("period", form.Period.ToString());
            Write(writer, "offices", form.Offices);
            writer.WriteStartArray("fields");
            foreach (var field in form.Fields) Write(writer, field, language);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void Write(Utf8JsonWriter writer, FigureField field, Language language)
    {
        var input = field.Input;
        writer.WriteStartObject();
        writer.WriteString("name", input.Name);
        writer.WriteString("label", field.Label);
        writer.WriteString("type", input.Type);
        writer.WriteString("office", field.Office);
        writer.WriteString("period", field.Period.ToString());
        writer.WriteBoolean("required", field.IsRequired);
        Write(writer, "unit", field.Unit);
        Write(writer, "min", input.Min);
        Write(writer, "max", input.Max);
        Write(writer, "step", input.Step);
        Write(writer, "value", input.Value);
        Write(writer, "refused", field.Refusal?.Message(language));
        if (input.Choices.Count > 0) Write(writer, "choices", input.Choices);
        if (field.IsWider) writer.WriteBoolean("closed", true);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null) writer.WriteString(name, value);
    }

    private static void Write(Utf8JsonWriter writer, string name, EquatableList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }
}
