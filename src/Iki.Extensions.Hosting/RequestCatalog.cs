using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Iki.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Iki.Extensions.Hosting;

/// <summary>
/// A parameter of a handler: the catalog that a request asks for, by the route value or query <c>catalog</c>, an id; else by <c>office</c> and
/// <c>period</c>, the one in force then (<see cref="CatalogSnapshot.GetInForce"/>); else the only one there is. All parameters of a request see the same
/// version of it. Below <c>WithIki()</c> a request without one is answered with 404 before the handler runs, and one with a period that is none with 400.
/// </summary>
public sealed class RequestCatalog : IBindableFromHttpContext<RequestCatalog>, IParsable<RequestCatalog>, IEndpointParameterMetadataProvider
{
    private RequestCatalog(Checked<HostedCatalog> found) => Found = found;

    /// <summary>The catalog.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says why.</exception>
    public HostedCatalog Value => Found.Value;

    /// <summary>The catalog, or why there is none.</summary>
    public Checked<HostedCatalog> Found { get; }

    /// <summary>Finds the catalog of a request; called by ASP.NET.</summary>
    /// <param name="context">The request.</param>
    /// <param name="parameter">The parameter of the handler; not looked at.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static ValueTask<RequestCatalog?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ValueTask.FromResult<RequestCatalog?>(Of(context));
    }

    // ASP.NET binds it by the request. That it may have the name of a part of the route, its analyzer allows of types alone that could be parsed (ASP0020).
    static RequestCatalog IParsable<RequestCatalog>.Parse(string s, IFormatProvider? provider) => throw new FormatException("It is bound by a request, and not by a text.");

    static bool IParsable<RequestCatalog>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out RequestCatalog result)
    {
        result = null;
        return false;
    }

    static void IEndpointParameterMetadataProvider.PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Describe(builder);
    }

    internal static void Describe(EndpointBuilder builder)
    {
        RequestParameter.AddTo(builder, "catalog", isRequired: false);
        if (builder is RouteEndpointBuilder route && route.RoutePattern.GetParameter("catalog") is not null) return;
        RequestParameter.AddTo(builder, "office", isRequired: false);
        RequestParameter.AddTo(builder, "period", isRequired: false);
    }

    internal static RequestCatalog Of(HttpContext context)
    {
        if (context.Features.Get<RequestCatalog>() is { } known) return known;
        var made = new RequestCatalog(Find(context, context.RequestServices.GetRequiredService<ICatalogStore>().Current));
        context.Features.Set(made);
        return made;
    }

    private static Checked<HostedCatalog> Find(HttpContext context, CatalogSnapshot current)
    {
        if (RequestValues.Of(context, "catalog") is { } id) return current.Get(id);
        if (RequestValues.Of(context, "office") is { } office && RequestValues.Of(context, "period") is { } text)
        {
            if (!Period.TryParse(text, out var period)) return Checked.Of<HostedCatalog>(null, [HostingDiagnostics.NoPeriod(text)]);
            var inForce = current.GetInForce(office, period);
            if (inForce.HasValue || current.Catalogs.Count != 1) return inForce;

            // The only one answers as it would without an office, and its results say that it is not in force; but not for an office of others.
            var only = current.Catalogs[0];
            return only.Knows(office) ? Checked.Of(only, []) : Checked.Of<HostedCatalog>(null, [only.NoSuchOffice(office)]);
        }

        return current.Catalogs.Count == 1 ? Checked.Of(current.Catalogs[0], []) : Checked.Of<HostedCatalog>(null, [HostingDiagnostics.CatalogWanted(current.Catalogs.Select(c => c.Id))]);
    }
}
