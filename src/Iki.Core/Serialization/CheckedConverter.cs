using System.Text.Json;
using System.Text.Json.Serialization;
using Iki.Core.Json;

namespace Iki.Core.Serialization;

/// <summary>A document that is checked whole when it is read: a catalog with its formulas, a regulation with its examples.</summary>
internal sealed class CheckedConverter<T>(Shape<T> shape, CheckedConverter<T>.Reader read) : JsonConverter<T>
    where T : class
{
    /// <summary>Reads and checks the document.</summary>
    public delegate (T? Value, EquatableList<Diagnostic> Diagnostics) Reader(ReadOnlySpan<byte> utf8);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var (value, diagnostics) = read(HostJson.Strict(document, options));
        return value ?? throw HostJson.Refused(typeof(T), diagnostics);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => shape.Write(writer, value);
}
