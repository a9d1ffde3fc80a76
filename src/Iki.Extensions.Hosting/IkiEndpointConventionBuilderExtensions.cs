using Iki.Extensions.Hosting;
using Iki.Extensions.Hosting.Http;
using Microsoft.AspNetCore.Http;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Answers requests that cannot be served before their handlers run.</summary>
public static class IkiEndpointConventionBuilderExtensions
{
    /// <summary>
    /// Answers a request whose <see cref="RequestCatalog"/> is not there with 404, one whose <see cref="RequestFigures"/> or <see cref="RequestForm"/>
    /// cannot be read with 400, and one with errors in them with 422, each as problem details with located diagnostics in the language of the caller. The
    /// handler may then take their values without a look.
    /// </summary>
    /// <param name="builder">The endpoint, or the group of endpoints.</param>
    /// <typeparam name="TBuilder">The type of the builder.</typeparam>
    /// <returns>The builder.</returns>
    public static TBuilder WithIki<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        // At the end, when the parameters of the handler have said what they take.
        builder.Finally(RequestGuard.Describe);
        return builder.AddEndpointFilter<TBuilder>(RequestGuard.Check);
    }
}
