using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Iki.Core.Diagnostics;
using Iki.Core.Json;

namespace Iki.Core.Serialization;

/// <summary>Hands a value between the serializer of a host and the table of members by which the library's own documents are read and written.</summary>
internal sealed class ShapeConverter<T>(Shape<T> shape) : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (!shape.IsRead) throw new NotSupportedException(Sentences.WrittenOnly(typeof(T)));
        using var document = JsonDocument.ParseValue(ref reader);
        var diagnostics = DiagnosticCollector.ForFile(null);
        return JsonText.TryReadValue(HostJson.Strict(document, options), shape, diagnostics, out var value)
            ? value
            : throw HostJson.Refused(typeof(T), diagnostics.InOrder());
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => shape.Write(writer, value);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (shape is not ITextShape<T>) return base.ReadAsPropertyName(ref reader, typeToConvert, options);
        var diagnostics = DiagnosticCollector.ForFile(null);
        var name = JsonEncodedText.Encode(reader.GetString()!).EncodedUtf8Bytes;
        byte[] text = [(byte)'"', .. name, (byte)'"'];
        return JsonText.TryReadValue(text, shape, diagnostics, out var value) ? value : throw HostJson.Refused(typeof(T), diagnostics.InOrder());
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options)
    {
        if (shape is ITextShape<T> text) writer.WritePropertyName(text.TextOf(value!));
        else base.WriteAsPropertyName(writer, value, options);
    }
}

/// <summary>What is neither written nor read.</summary>
internal sealed class RefusingConverter<T>(string sentence) : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(sentence);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new NotSupportedException(sentence);
}

/// <summary>JSON as the serializer of a host gives it.</summary>
internal static class HostJson
{
    private const int MostShown = 20;

    /// <summary>The bytes of a value. Where the options of the host let comments and last commas pass, these are gone.</summary>
    public static ReadOnlySpan<byte> Strict(JsonDocument document, JsonSerializerOptions options)
    {
        if (options is { ReadCommentHandling: JsonCommentHandling.Disallow, AllowTrailingCommas: false }) return JsonMarshal.GetRawUtf8Value(document.RootElement);
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes)) document.RootElement.WriteTo(writer);
        return bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
    }

    /// <summary>An exception that says what is wrong with a value, and where in it.</summary>
    public static JsonException Refused(Type type, EquatableList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(d => d.Severity == Severity.Error).ToArray();
        var rest = errors.Length > MostShown ? $"\nand {errors.Length - MostShown} more." : "";
        return new JsonException($"The JSON is no {type.Name}:\n{string.Join('\n', errors.Take(MostShown))}{rest}");
    }
}
