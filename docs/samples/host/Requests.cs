using Iki.Core;

namespace Iki.SampleHost;

/// <summary>What a request says about its caller: the language, and whether a person reads the answer.</summary>
internal static class Requests
{
    /// <summary>Marks every answer with its language, and as depending on the requested one.</summary>
    public static void UseCallersLanguage(this WebApplication app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.ContentLanguage = context.CallersLanguage() == Language.Indonesian ? "id" : "en";
            context.Response.Headers.Vary = "Accept-Language, Accept";
            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <summary>The first language of <c>Accept-Language</c> that the library supports, by weight; English when there is none.</summary>
    public static Language CallersLanguage(this HttpContext context) => context.Request.GetTypedHeaders().AcceptLanguage
        .Where(asked => asked.Quality is not 0)
        .OrderByDescending(asked => asked.Quality ?? 1)
        .Select(asked => Languages.FromTag(asked.Value.ToString().Split('-')[0].ToLowerInvariant()))
        .FirstOrDefault(language => language is not null) ?? Language.English;

    public static bool WantsText(this HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/plain", StringComparison.OrdinalIgnoreCase));

    /// <summary>The whole body, as it was sent; how long it may be is a matter of the endpoint.</summary>
    public static async Task<ReadOnlyMemory<byte>> BytesOfBody(this HttpRequest request, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellation);
        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }
}
