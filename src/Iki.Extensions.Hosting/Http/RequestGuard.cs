using Iki.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Iki.Extensions.Hosting.Http;

/// <summary>Looks at the parameters of a handler before it runs.</summary>
internal static class RequestGuard
{
    public static ValueTask<object?> Check(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (ProblemOf(argument) is { } problem) return ValueTask.FromResult<object?>(problem);
        }

        return next(invocation);
    }

    /// <summary>Says for OpenAPI with what a request may be answered before its handler runs.</summary>
    public static void Describe(EndpointBuilder endpoint)
    {
        if (endpoint.Metadata.OfType<RequestParameter>().Any()) DiagnosticsProblem.Describe(endpoint);
    }

    private static DiagnosticsProblem? ProblemOf(object? argument) => argument switch
    {
        RequestCatalog catalog => NotThere(catalog),
        RequestForm form => NotThere(form.Catalog) ?? Refused(form.Found.HasValue, form.Found.HasErrors, form.Found.Diagnostics),
        RequestFigures figures => NotThere(figures.Catalog) ?? Refused(figures.Found.HasValue, figures.Found.HasErrors, figures.Diagnostics),
        RequestScope scope => NotThere(scope.OfCatalog)
            ?? (scope.Problem is { } problem ? IkiResults.Problem([problem], scope.IsOfficeWrong ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest) : null),
        RequestIndicator indicator => NotThere(indicator.Catalog) ?? (indicator.Problem is { } missing ? IkiResults.NotFound([missing]) : null),
        _ => null,
    };

    private static DiagnosticsProblem? NotThere(RequestCatalog catalog) =>
        catalog.Found.HasValue ? null
        : catalog.Found.Diagnostics.Any(d => d.Code == HostingDiagnostics.NoPeriodCode) ? IkiResults.Problem(catalog.Found.Diagnostics, StatusCodes.Status400BadRequest)
        : IkiResults.NotFound(catalog.Found.Diagnostics);

    private static DiagnosticsProblem? Refused(bool hasValue, bool hasErrors, EquatableList<Diagnostic> found) =>
        !hasValue ? IkiResults.Problem(found, StatusCodes.Status400BadRequest)
        : hasErrors ? IkiResults.Problem(found)
        : null;
}
