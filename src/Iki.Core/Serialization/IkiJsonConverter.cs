using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Iki.Core.Serialization;

namespace Iki.Core;

/// <summary>
/// How the serializer of a host (<see cref="JsonSerializer"/>) writes and reads the types of this library: as its own documents have them, whatever
/// the host's naming policy. The types name it by attribute, so that nothing has to be added; add one with a language to the options for messages in
/// that language.
/// </summary>
/// <remarks>
/// Reading is as strict as reading a file: what is wrong is a <see cref="JsonException"/> with the library's diagnostics and their places. Results are
/// written and not read, and what is a program, such as a compiled formula, is neither: a <see cref="NotSupportedException"/> says what to use.
/// </remarks>
/// <example>
/// <code>
/// var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Converters = { new IkiJsonConverter(Language.Indonesian) } };
/// JsonSerializer.Serialize(evaluator.Evaluate(data), options);   // results with messages in Indonesian
/// </code>
/// </example>
public sealed class IkiJsonConverter : JsonConverterFactory
{
    private readonly Language _language;

    /// <summary>A converter with messages in English.</summary>
    public IkiJsonConverter()
        : this(Language.English)
    {
    }

    /// <summary>A converter with messages in a language.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public IkiJsonConverter(Language language)
    {
        if (!Enum.IsDefined(language)) throw new ArgumentOutOfRangeException(nameof(language), language, null);
        _language = language;
    }

    /// <summary>Whether it is a type of this library that needs a converter.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is null.</exception>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return DocumentTables.In(_language).Find(typeToConvert) is not null || IsOf(typeToConvert, typeof(EquatableList<>)) || IsOf(typeToConvert, typeof(Checked<>));
    }

    /// <summary>The converter of a type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">The options of the host.</param>
    /// <exception cref="NotSupportedException">It is a list of a type of the host in a program compiled ahead of time; the message says what to add.</exception>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        if (DocumentTables.In(_language).Find(typeToConvert) is { } converter) return converter;
        if (IsOf(typeToConvert, typeof(Checked<>))) return new RefusingConverter<object>(Sentences.Checked);
        return IsOf(typeToConvert, typeof(EquatableList<>)) ? OfList(typeToConvert.GetGenericArguments()[0]) : null;
    }

    private static bool IsOf(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static JsonConverter OfList(Type element)
    {
        if (RuntimeFeature.IsDynamicCodeSupported) return (JsonConverter)Activator.CreateInstance(typeof(EquatableListConverter<>).MakeGenericType(element))!;
        throw new NotSupportedException($"A list of {element.Name} needs a converter here: add new EquatableListConverter<{element.Name}>() to the converters of the options.");
    }
}
