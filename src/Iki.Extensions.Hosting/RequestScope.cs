using System.Reflection;
using Iki.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Iki.Extensions.Hosting;

/// <summary>
/// A parameter of a handler: what a request asks about, the catalog (<see cref="RequestCatalog"/>), the route value or query <c>period</c>, and
/// <c>office</c>, the catalog's own where none is named. Below <c>WithIki()</c> a request with a period that is none is answered with 400, and one with
/// an office that the catalog does not have with 404, before the handler runs.
/// </summary>
public sealed class RequestScope : IBindableFromHttpContext<RequestScope>, IEndpointParameterMetadataProvider
{
    private readonly RequestCatalog _catalog;

    private readonly Period? _period;

    private readonly string? _office;

    private RequestScope(RequestCatalog catalog, Period? period, string? office, Diagnostic? problem) =>
        (_catalog, _period, _office, Problem) = (catalog, period, office, problem);

    /// <summary>The catalog.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says why.</exception>
    public HostedCatalog Catalog => _catalog.Value;

    /// <summary>The period.</summary>
    /// <exception cref="InvalidOperationException">The request names none.</exception>
    public Period Period => _period ?? throw new InvalidOperationException(Problem?.ToString());

    /// <summary>The office.</summary>
    /// <exception cref="InvalidOperationException">The catalog does not have the one that the request names.</exception>
    public string Office => _office ?? throw new InvalidOperationException(Problem?.ToString());

    /// <summary>What is wrong with period or office; null where both are good, or where there is no catalog.</summary>
    public Diagnostic? Problem { get; }

    internal RequestCatalog OfCatalog => _catalog;

    internal bool IsOfficeWrong => _period is not null && Problem is not null;

    /// <summary>Finds what a request asks about; called by ASP.NET.</summary>
    /// <param name="context">The request.</param>
    /// <param name="parameter">The parameter of the handler; not looked at.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static ValueTask<RequestScope?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ValueTask.FromResult<RequestScope?>(Of(context));
    }

    static void IEndpointParameterMetadataProvider.PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        RequestCatalog.Describe(builder);
        RequestParameter.AddTo(builder, "period", isRequired: true);
        RequestParameter.AddTo(builder, "office", isRequired: false);
    }

    private static RequestScope Of(HttpContext context)
    {
        var catalog = RequestCatalog.Of(context);
        if (catalog.Found.ValueOrNull is not { } found) return new RequestScope(catalog, null, null, null);
        var text = RequestValues.Of(context, "period");
        if (!Period.TryParse(text, out var period)) return new RequestScope(catalog, null, null, HostingDiagnostics.NoPeriod(text));
        var office = RequestValues.Of(context, "office") ?? found.Catalog.Office.Name;
        return found.Knows(office)
            ? new RequestScope(catalog, period, found.Shown(office), null)
            : new RequestScope(catalog, period, null, found.NoSuchOffice(office));
    }
}
