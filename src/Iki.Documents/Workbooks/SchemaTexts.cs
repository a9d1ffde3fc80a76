using System.Text.Json;
using Iki.Core;

namespace Iki.Documents.Workbooks;

/// <summary>What the schema of catalogs says of their members, so that a workbook and an editor explain them in the same words.</summary>
internal sealed class SchemaTexts
{
    private readonly JsonElement _schema;

    private SchemaTexts(JsonElement schema) => _schema = schema;

    /// <summary>Reads the schema.</summary>
    public static SchemaTexts Read()
    {
        using var document = JsonDocument.Parse(SchemaFile.Write(SchemaKind.Catalog));
        return new SchemaTexts(document.RootElement.Clone());
    }

    /// <summary>What a member is, by its path from an object: <c>reading/status</c> of an <c>indicator</c>; null for what the schema does not have.</summary>
    /// <param name="definition">The object as the schema calls it; null for the catalog.</param>
    /// <param name="path">The path of the member.</param>
    public Wording? Of(string? definition, string path)
    {
        JsonElement? at = definition is null ? _schema : Definition(definition);
        JsonElement member = default;
        foreach (var name in path.Split('/'))
        {
            if (at is not { } current || !current.GetProperty("properties").TryGetProperty(name, out member)) return null;
            at = Referred(member) is { } reference ? Definition(reference) : null;
        }

        var texts = member.GetProperty("description").GetString()!.Split("\n\n");
        return new Wording(texts[0], texts[1]);
    }

    private JsonElement Definition(string name) => _schema.GetProperty("$defs").GetProperty(name);

    /// <summary>The first object that a member refers to, be it in a list or one of several forms.</summary>
    private static string? Referred(JsonElement member)
    {
        if (member.TryGetProperty("$ref", out var reference)) return reference.GetString()!["#/$defs/".Length..];
        if (member.TryGetProperty("items", out var items)) return Referred(items);
        if (member.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.Object) return Referred(others);
        return member.TryGetProperty("anyOf", out var forms) ? forms.EnumerateArray().Select(Referred).FirstOrDefault(r => r is not null) : null;
    }
}
