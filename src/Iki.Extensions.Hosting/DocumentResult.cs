using System.Reflection;
using Iki.Extensions.Hosting.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Iki.Extensions.Hosting;

/// <summary>
/// An answer that is one of the library's documents, in the language of the caller, and in the form that the caller asks for: JSON, for reports a
/// page too, for workings a text. Made by <see cref="IkiResults"/>; OpenAPI knows it.
/// </summary>
/// <typeparam name="T">What it is a document of.</typeparam>
public sealed class DocumentResult<T> : IResult, IEndpointMetadataProvider, IStatusCodeHttpResult, IValueHttpResult<T>, IValueHttpResult
    where T : class
{
    private readonly IReadOnlyList<Representation> _all;

    internal DocumentResult(T value, params IReadOnlyList<Representation> all) => (Value, _all) = (value, all);

    /// <summary>What it is a document of.</summary>
    public T Value { get; }

    /// <summary>The status: 200.</summary>
    public int? StatusCode => StatusCodes.Status200OK;

    object? IValueHttpResult.Value => Value;

    /// <summary>Answers the request.</summary>
    /// <param name="httpContext">The request.</param>
    /// <exception cref="ArgumentNullException"><paramref name="httpContext"/> is null.</exception>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        return Representation.Choose(_all, httpContext.Request).Send(httpContext, httpContext.GetIkiLanguage(), StatusCodes.Status200OK);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), [Representation.Json]));
    }
}
