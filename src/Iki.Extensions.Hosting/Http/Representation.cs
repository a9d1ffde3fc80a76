using Iki.Core;
using Microsoft.AspNetCore.Http;

namespace Iki.Extensions.Hosting.Http;

/// <summary>One of the forms in which an answer can be given.</summary>
internal sealed record Representation(string MediaType, Func<Language, string> Write)
{
    public const string Json = "application/json";

    public const string Html = "text/html";

    public const string Text = "text/plain";

    /// <summary>The one that the caller would rather have; the first where it is all the same, or none of them is wanted.</summary>
    public static Representation Choose(IReadOnlyList<Representation> all, HttpRequest request)
    {
        var accept = request.GetTypedHeaders().Accept;
        return accept.Count == 0 ? all[0] : all.MaxBy(r => accept
            .Where(range => range.MatchesMediaType(r.MediaType))
            .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
            .Select(range => range.Quality ?? 1)
            .FirstOrDefault())!;
    }

    /// <summary>Writes it as the body of the answer.</summary>
    public async Task Send(HttpContext context, Language language, int status)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = MediaType.StartsWith("text/", StringComparison.Ordinal) ? $"{MediaType}; charset=utf-8" : MediaType;
        response.Headers.ContentLanguage = Languages.Tag(language);
        response.Headers.Append("Vary", "Accept, Accept-Language");
        await response.WriteAsync(Write(language), context.RequestAborted).ConfigureAwait(false);
    }
}
