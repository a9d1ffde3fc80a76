using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Iki.Core;

/// <summary>
/// An <see cref="EquatableList{T}"/> of a type of the host as a JSON array. Lists of the library's types and of texts and numbers need none. In a
/// program that is compiled ahead of time, add it to the converters of the options, or by attribute to the property.
/// </summary>
/// <typeparam name="T">The element; the serializer must know it.</typeparam>
public sealed class EquatableListConverter<T> : JsonConverter<EquatableList<T>>
{
    private readonly JsonConverter<T>? _element;

    /// <summary>A converter that asks the options for the element.</summary>
    public EquatableListConverter()
    {
    }

    internal EquatableListConverter(JsonConverter<T> element) => _element = element;

    /// <inheritdoc/>
    public override EquatableList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("A list is written as an array.");
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(_element is null ? JsonSerializer.Deserialize(ref reader, InfoOf(options))! : _element.Read(ref reader, typeof(T), options)!);
        }

        return EquatableList.OfOwn(items.ToArray());
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, EquatableList<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        writer.WriteStartArray();
        foreach (var item in value)
        {
            if (_element is null) JsonSerializer.Serialize(writer, item, InfoOf(options));
            else _element.Write(writer, item, options);
        }

        writer.WriteEndArray();
    }

    private static JsonTypeInfo<T> InfoOf(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
