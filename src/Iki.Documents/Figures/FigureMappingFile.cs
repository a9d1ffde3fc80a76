using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Iki.Core;
using Iki.Documents.Diagnostics;
using Iki.Documents.Figures;
using Iki.Documents.Workbooks;

namespace Iki.Documents;

/// <summary>A mapping as JSON, which a person reads, corrects and gives again. What is given is taken for confirmed.</summary>
public static class FigureMappingFile
{
    private static readonly JsonWriterOptions Written = new() { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a mapping. The same mapping gives the same text.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="language">The language in which it says why columns were understood as they were.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mapping"/> is null.</exception>
    public static string Write(FigureMapping mapping, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Written))
        {
            json.WriteStartObject();
            json.WriteNumber("formatVersion", 1);
            json.WriteString("catalog", mapping.Catalog);
            json.WriteStartArray("tables");
            foreach (var table in mapping.Tables) WriteTable(json, table, language);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>Reads a mapping.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="file">The name to give it in diagnostics; may be left out.</param>
    /// <returns>The mapping, or what is wrong with it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Checked<FigureMapping> Read([StringSyntax(StringSyntaxAttribute.Json)] string json, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return Checked.Of<FigureMapping>(MappingMembers.Read(document.RootElement), []);
        }
        catch (Exception problem) when (problem is JsonException or FormatException)
        {
            return Checked.Of<FigureMapping>(null, [Diagnostic.Of(FigureDescriptors.MappingUnreadable, problem.Message) with { File = file }]);
        }
    }

    private static void WriteTable(Utf8JsonWriter json, MappedTable table, Language language)
    {
        json.WriteStartObject();
        Write(json, "file", table.File);
        Write(json, "sheet", table.Sheet);
        json.WriteNumber("headRow", table.HeadRow);
        if (table.HeadRows != 1) json.WriteNumber("headRows", table.HeadRows);
        if (table.LastRow is { } last) json.WriteNumber("lastRow", last);
        Write(json, "period", table.Period);
        Write(json, "office", table.Office);
        if (table.Doubts.Count > 0)
        {
            json.WriteStartArray("doubts");
            foreach (var doubt in table.Doubts) json.WriteStringValue(doubt.In(language));
            json.WriteEndArray();
        }

        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("column", CellPlace.Letters(column.Column));
            Write(json, "head", column.Head.Length == 0 ? null : column.Head);
            json.WriteString("is", FigureRoles.WordOf(column.Role));
            Write(json, "variable", column.Variable);
            Write(json, "item", column.Item);
            Write(json, "period", column.Period);
            Write(json, "office", column.Office);
            WriteSure(json, column.IsCertain, column.Why, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("names");
        foreach (var name in table.Names)
        {
            json.WriteStartObject();
            json.WriteString("text", name.Text);
            Write(json, "unit", name.Unit);
            Write(json, "variable", name.Variable);
            Write(json, "item", name.Item);
            Write(json, "office", name.Office);
            WriteSure(json, name.IsCertain, name.Why, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSure(Utf8JsonWriter json, bool isCertain, Wording? why, Language language)
    {
        json.WriteBoolean("certain", isCertain);
        Write(json, "why", why?.In(language));
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }
}
