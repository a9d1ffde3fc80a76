using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Iki.Core;
using Iki.Core.Forms;
using Iki.Core.Scoring;

namespace Iki.Extensions.Hosting;

/// <summary>
/// The JSON Schemas of the library's documents as components of an OpenAPI document (3.1, whose schemas are JSON Schemas): the same that
/// <see cref="SchemaFile"/> writes, each definition a component of its own (docs/hosting.md has the lines that put them into an application's document).
/// </summary>
public static class IkiSchemas
{
    private const string Definitions = "#/$defs/";

    // What the answers and bodies of this package are documents of.
    private static readonly FrozenDictionary<Type, (string Name, SchemaKind Kind)> s_kinds = new Dictionary<Type, (string, SchemaKind)>
    {
        [typeof(ResultSet)] = ("IkiResults", SchemaKind.Results),
        [typeof(Scorecard)] = ("IkiScorecard", SchemaKind.Scorecard),
        [typeof(Explanation)] = ("IkiExplanation", SchemaKind.Explanation),
        [typeof(Recap)] = ("IkiRecap", SchemaKind.Recap),
        [typeof(Catalog)] = ("IkiCatalog", SchemaKind.Catalog),
        [typeof(DataSet)] = ("IkiData", SchemaKind.Data),
    }.ToFrozenDictionary();

    /// <summary>The name of the component that describes documents of a type: <c>IkiResults</c> for <see cref="ResultSet"/>; null where it is none of the library's.</summary>
    /// <param name="type">The type; null gives null.</param>
    public static string? NameOf(Type? type) => type is null ? null : type == typeof(FigureForm) ? "IkiForm" : s_kinds.TryGetValue(type, out var kind) ? kind.Name : null;

    /// <summary>Every component, by name, as a text of JSON; they refer to one another as <c>#/components/schemas/…</c>.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Components() => s_kinds.Values.OrderBy(k => k.Name, StringComparer.Ordinal)
        .SelectMany(kind => ComponentsOf(kind.Name, JsonNode.Parse(SchemaFile.Write(kind.Kind))!.AsObject()))
        .Append(KeyValuePair.Create("IkiForm", FormSchema.Text));

    /// <summary>What handlers take of route and query (<see cref="RequestCatalog"/> and its like), each name once.</summary>
    /// <param name="metadata">The metadata of the endpoint.</param>
    /// <exception cref="ArgumentNullException"><paramref name="metadata"/> is null.</exception>
    public static IEnumerable<RequestParameter> ParametersOf(IEnumerable<object> metadata)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return metadata.OfType<RequestParameter>().GroupBy(p => p.Name, StringComparer.Ordinal).Select(same => same.MaxBy(p => (p.IsRequired, p.IsRepeated))!);
    }

    private static IEnumerable<KeyValuePair<string, string>> ComponentsOf(string name, JsonObject schema)
    {
        var definitions = schema["$defs"]?.AsObject() ?? [];
        foreach (var member in (string[])["$schema", "$id", "$defs"]) schema.Remove(member);
        yield return KeyValuePair.Create(name, TextOf(name, schema));
        foreach (var (definition, body) in definitions) yield return KeyValuePair.Create($"{name}.{definition}", TextOf(name, body!));
    }

    private static string TextOf(string name, JsonNode schema) => schema.ToJsonString().Replace(Definitions, $"#/components/schemas/{name}.", StringComparison.Ordinal);
}
