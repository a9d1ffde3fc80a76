using System.Text.Json;

namespace Iki.Documents.Workbooks;

/// <summary>Members of objects in JSON that may not be there.</summary>
internal static class JsonMembers
{
    /// <summary>The value at a path of members: <c>reading/status</c>; null where one is not there.</summary>
    public static JsonElement? At(JsonElement owner, string path)
    {
        foreach (var name in path.Split('/'))
        {
            if (owner.ValueKind != JsonValueKind.Object || !owner.TryGetProperty(name, out owner)) return null;
        }

        return owner;
    }

    /// <summary>The elements of a list; none where there is no list.</summary>
    public static IEnumerable<JsonElement> List(JsonElement owner, string name) => At(owner, name) is { } list ? list.EnumerateArray() : [];

    /// <summary>The members of an object that the file names; none where there is no object.</summary>
    public static IEnumerable<JsonProperty> Map(JsonElement owner, string name) => At(owner, name) is { } map ? map.EnumerateObject() : [];
}
