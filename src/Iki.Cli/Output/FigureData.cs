using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Iki.Core;

namespace Iki.Cli.Output;

/// <summary>Figures of tables as a data file.</summary>
internal static class FigureData
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of the file; rows that are refused or blank are not in it.</summary>
    public static string Write(Catalog catalog, Period period, string? office, IEnumerable<ObservationRow> rows, NumberNotation numbers)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("formatVersion", 1);
            json.WriteString("catalog", catalog.Id);
            json.WriteString("period", period.ToString());
            if (office is not null) json.WriteString("office", office);
            if (numbers != NumberNotation.Auto) json.WriteString("numbers", numbers == NumberNotation.Indonesian ? "id" : "en");
            json.WriteStartArray("observations");
            foreach (var row in rows.Where(r => r.Variable is not null && (r.Number is not null || r.Value is not null || r.Text is not null))) WriteRow(json, row);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteRow(Utf8JsonWriter json, ObservationRow row)
    {
        json.WriteStartObject();
        json.WriteString("variable", row.Variable);
        Write("item", row.Item);
        Write("period", row.Period);
        Write("office", row.Office);
        if (row.Number is { } number)
        {
            json.WritePropertyName("value");
            json.WriteRawValue(number.ToString("0.############################", CultureInfo.InvariantCulture));
        }

        Write("value", row.Value);
        Write("text", row.Text);
        Write("source", row.Source);
        Write("note", row.Note);
        json.WriteEndObject();

        void Write(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) json.WriteString(name, value);
        }
    }
}
