using System.Text.Json.Nodes;
using Iki.Core;

namespace Iki.SampleHost;

/// <summary>How this host answers: JSON, or a problem with what the library found.</summary>
internal static class Answers
{
    public static IResult Json(string json) => Results.Text(json, "application/json");

    public static IResult Problem(int status, string title, IEnumerable<Diagnostic> diagnostics, Language language) => Results.Problem(
        statusCode: status,
        title: title,
        extensions: new Dictionary<string, object?> { ["diagnostics"] = ListOf(diagnostics, language) });

    /// <summary>The diagnostics as the library's own file has them.</summary>
    public static JsonNode ListOf(IEnumerable<Diagnostic> diagnostics, Language language)
    {
        var list = JsonNode.Parse(DiagnosticsFile.Write(diagnostics, language))!["diagnostics"]!;
        list.Parent!.AsObject().Remove("diagnostics");
        return list;
    }
}
