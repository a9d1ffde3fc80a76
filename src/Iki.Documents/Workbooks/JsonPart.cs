using System.Globalization;
using System.Text.Json.Nodes;

namespace Iki.Documents.Workbooks;

/// <summary>An object of the catalog that is put together, and its JSON pointer.</summary>
/// <param name="Json">The object.</param>
/// <param name="Pointer">Where it is in the catalog.</param>
internal readonly record struct JsonPart(JsonObject Json, string Pointer)
{
    /// <summary>A member that is an object of its own; made where it is not there yet.</summary>
    public JsonPart Member(string name)
    {
        if (Json[name] is not JsonObject member) Json[name] = member = [];
        return new JsonPart(member, $"{Pointer}/{Escape(name)}");
    }

    /// <summary>A new element at the end of a list.</summary>
    public JsonPart Append(string list)
    {
        var element = new JsonObject();
        return new JsonPart(element, Append(list, element));
    }

    /// <summary>Puts something at the end of a list.</summary>
    /// <returns>The pointer of it.</returns>
    public string Append(string list, JsonNode element)
    {
        var elements = List(list);
        elements.Add(element);
        return string.Create(CultureInfo.InvariantCulture, $"{Pointer}/{Escape(list)}/{elements.Count - 1}");
    }

    /// <summary>A list; made where it is not there yet.</summary>
    public JsonArray List(string name)
    {
        if (Json[name] is not JsonArray list) Json[name] = list = [];
        return list;
    }

    /// <summary>A name as a pointer has it.</summary>
    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
