using System.Threading.RateLimiting;
using Iki.Core;
using Iki.Documents;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Iki.SampleHost;

/// <summary>A decree's own file in, a drafted catalog out, with every question that a person must answer.</summary>
internal static class Imports
{
    public const int Megabytes = 8;

    private const string OneAtATime = "import";

    private const int Bytes = Megabytes * 1024 * 1024;

    // What is larger than the body may be is refused before it is read; what unpacks to more than is good for the host, while it is.
    private static readonly DocumentLimits s_limits = new() { Bytes = Bytes };

    /// <summary>A file may take seconds and some hundred megabytes: two at once are enough, and who comes meanwhile is told so.</summary>
    public static void AddImports(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
        options.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "5";
            return ValueTask.CompletedTask;
        };
        options.AddConcurrencyLimiter(OneAtATime, limiter => limiter.PermitLimit = 2);
    });

    public static void MapImports(this WebApplication app) => app.MapPost("/import", Import)
        .WithMetadata(new RequestSizeLimitAttribute(Bytes))
        .RequireRateLimiting(OneAtATime);

    private static async Task<IResult> Import(string? name, HttpContext context)
    {
        var language = context.CallersLanguage();
        if (string.IsNullOrWhiteSpace(name)) return Answers.Problem(StatusCodes.Status400BadRequest, Words.NamelessFile(language), [], language);
        var file = await context.Request.BytesOfBody(context.RequestAborted);
        var draft = DecreeImport.Read(file, Path.GetFileName(name), limits: s_limits, cancellation: context.RequestAborted);
        return draft.HasValue
            ? Answers.Json(Drafts.Write(draft, language))
            : Answers.Problem(StatusCodes.Status422UnprocessableEntity, Words.UnreadableFile(language), draft.Diagnostics, language);
    }
}
