using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Iki.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Iki.Extensions.Hosting;

/// <summary>
/// A parameter of a handler: the id of an indicator, or <c>indicator#measure</c>, by the route value or query <c>indicator</c>; in an address the <c>#</c> is
/// written <c>%23</c>. Below <c>WithIki()</c> a request for one that the catalog (<see cref="RequestCatalog"/>) does not have is answered with 404 before the
/// handler runs.
/// </summary>
public sealed class RequestIndicator : IBindableFromHttpContext<RequestIndicator>, IParsable<RequestIndicator>, IEndpointParameterMetadataProvider
{
    private readonly string? _id;

    private RequestIndicator(RequestCatalog catalog, string? id, Diagnostic? problem) => (Catalog, _id, Problem) = (catalog, id, problem);

    /// <summary>The id; one that the catalog has.</summary>
    /// <exception cref="InvalidOperationException">The catalog has no such indicator.</exception>
    public string Value => _id is not null && Problem is null ? _id : throw new InvalidOperationException(Problem?.ToString() ?? "The request names no catalog.");

    /// <summary>Why there is none; null where there is one.</summary>
    public Diagnostic? Problem { get; }

    internal RequestCatalog Catalog { get; }

    /// <summary>Finds the indicator of a request; called by ASP.NET.</summary>
    /// <param name="context">The request.</param>
    /// <param name="parameter">The parameter of the handler; not looked at.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static ValueTask<RequestIndicator?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(context);
        var catalog = RequestCatalog.Of(context);
        var id = RequestValues.Of(context, "indicator");
        var problem = catalog.Found.ValueOrNull is not { } found || found.Has(id) ? null : HostingDiagnostics.NoIndicator(found.Id, id ?? "");
        return ValueTask.FromResult<RequestIndicator?>(new RequestIndicator(catalog, id, problem));
    }

    // ASP.NET binds it by the request. That it may have the name of a part of the route, its analyzer allows of types alone that could be parsed (ASP0020).
    static RequestIndicator IParsable<RequestIndicator>.Parse(string s, IFormatProvider? provider) => throw new FormatException("It is bound by a request, and not by a text.");

    static bool IParsable<RequestIndicator>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out RequestIndicator result)
    {
        result = null;
        return false;
    }

    static void IEndpointParameterMetadataProvider.PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        RequestCatalog.Describe(builder);
        RequestParameter.AddTo(builder, "indicator", isRequired: true);
    }
}
