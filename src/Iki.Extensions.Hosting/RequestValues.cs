using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Iki.Extensions.Hosting;

/// <summary>Values of the route and of the query, by name.</summary>
internal static class RequestValues
{
    public static string? Of(HttpContext context, string name) =>
        context.GetRouteValue(name)?.ToString() is { Length: > 0 } value ? value
        : context.Request.Query[name] is [{ Length: > 0 } asked, ..] ? asked
        : null;

    public static IEnumerable<string> AllOf(HttpContext context, string name) =>
        context.GetRouteValue(name)?.ToString() is { Length: > 0 } value ? [value] : context.Request.Query[name].OfType<string>().Where(v => v.Length > 0);
}
