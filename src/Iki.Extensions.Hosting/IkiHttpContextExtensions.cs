using Iki.Core;
using Iki.Extensions.Hosting;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.AspNetCore.Http;

/// <summary>What a request says of its caller.</summary>
public static class IkiHttpContextExtensions
{
    /// <summary>
    /// The language of the caller: where the host localizes requests, the one it has chosen; else the first of <c>Accept-Language</c>, by weight,
    /// that the library has; else the one of the options, Indonesian unless it is set.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static Language GetIkiLanguage(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Features.Get<IRequestCultureFeature>() is { } chosen) return Languages.For(chosen.RequestCulture.UICulture);
        return context.Request.GetTypedHeaders().AcceptLanguage
            .Where(asked => asked.Quality is not 0)
            .OrderByDescending(asked => asked.Quality ?? 1)
            .Select(asked => Languages.FromTag(asked.Value.ToString().Split('-')[0].ToLowerInvariant()))
            .FirstOrDefault(language => language is not null)
            ?? context.RequestServices.GetService<IOptions<IkiOptions>>()?.Value.DefaultLanguage ?? Language.Indonesian;
    }
}
