using System.Text.Json;
using System.Text.Json.Nodes;

namespace Iki.Cli.Tests;

/// <summary>Compares and reads the JSON that the tool writes.</summary>
internal static class Json
{
    /// <summary>Fails unless both texts are the same JSON; space between tokens and the order of members do not count.</summary>
    public static void MustBe(string actual, string expected)
    {
        var found = JsonNode.Parse(actual);
        if (JsonNode.DeepEquals(found, JsonNode.Parse(expected))) return;
        actual.Should().Be(expected, "the JSON must be the same");
    }

    public static JsonNode Of(string text) => JsonNode.Parse(text)!;

    /// <summary>The status of an answer.</summary>
    public static string Status(string answer) => (string)Of(answer)["status"]!;

    /// <summary>The codes of the diagnostics of a document, in order.</summary>
    public static string[] Codes(string text) => [.. Diagnostics(text).Select(d => (string)d["code"]!)];

    public static JsonObject[] Diagnostics(string text) => [.. Of(text)["diagnostics"]!.AsArray().Select(d => d!.AsObject())];

    /// <summary>The diagnostics as they are for programs, without the messages, which are for people.</summary>
    public static JsonObject[] Bare(string text)
    {
        var found = Diagnostics(text);
        foreach (var diagnostic in found) diagnostic.Remove("message").Should().BeTrue("every diagnostic has a message");
        return found;
    }

    /// <summary>An id of any kind as the JSON it came as; null where there is none.</summary>
    public static string? Id(string answer)
    {
        using var document = JsonDocument.Parse(answer);
        return document.RootElement.TryGetProperty("id", out var id) ? id.GetRawText() : null;
    }
}
