using System.Reflection;
using Iki.Core;
using Iki.Core.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Iki.Extensions.Hosting;

/// <summary>
/// A parameter of a handler: the form of the figures that are needed, for the catalog of the request (<see cref="RequestCatalog"/>) and what its route
/// values or query say: <c>period</c>, and any number of <c>office</c>, <c>position</c> and <c>indicator</c>. Below <c>WithIki()</c> a request for a form
/// that cannot be made is answered with 404 or 422 before the handler runs.
/// </summary>
public sealed class RequestForm : IBindableFromHttpContext<RequestForm>, IEndpointParameterMetadataProvider
{
    /// <summary>The most figures of a form: 1,000 offices with four figures a month. Where a catalog declares no offices, a request may name any number of them.</summary>
    private const long MostFields = 48_000;

    private RequestForm(RequestCatalog catalog, FormRequest? request, Checked<FigureForm> found) => (Catalog, Request, Found) = (catalog, request, found);

    /// <summary>The form.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says why.</exception>
    public FigureForm Value => Found.Value;

    /// <summary>The form, or why there is none.</summary>
    public Checked<FigureForm> Found { get; }

    internal RequestCatalog Catalog { get; }

    private FormRequest? Request { get; }

    /// <summary>The same form with what is there already.</summary>
    /// <param name="data">The figures that are there.</param>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    /// <exception cref="InvalidOperationException">There is no form; the message says why.</exception>
    public FigureForm With(DataSet data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Request is null ? Value : FigureForm.Of(Catalog.Value.Evaluator, Request, data).Value;
    }

    /// <summary>Makes the form of a request; called by ASP.NET.</summary>
    /// <param name="context">The request.</param>
    /// <param name="parameter">The parameter of the handler; not looked at.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static ValueTask<RequestForm?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ValueTask.FromResult<RequestForm?>(Of(context));
    }

    static void IEndpointParameterMetadataProvider.PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        RequestCatalog.Describe(builder);
        RequestParameter.AddTo(builder, "period", isRequired: true);
        foreach (var name in (string[])["office", "position", "indicator"]) RequestParameter.AddTo(builder, name, isRequired: false, isRepeated: true);
    }

    internal static RequestForm Of(HttpContext context)
    {
        var catalog = RequestCatalog.Of(context);
        if (!catalog.Found.HasValue) return new RequestForm(catalog, null, Checked.Of<FigureForm>(null, catalog.Found.Diagnostics));
        var text = RequestValues.Of(context, "period");
        if (!Period.TryParse(text, out var period)) return new RequestForm(catalog, null, Checked.Of<FigureForm>(null, [HostingDiagnostics.NoPeriod(text)]));
        var request = new FormRequest
        {
            Period = period,
            Offices = [.. RequestValues.AllOf(context, "office").Distinct(StringComparer.OrdinalIgnoreCase)],
            Positions = [.. RequestValues.AllOf(context, "position")],
            Indicators = [.. RequestValues.AllOf(context, "indicator")],
        };
        return new RequestForm(catalog, request, Make(catalog.Value, request));
    }

    private static Checked<FigureForm> Make(HostedCatalog catalog, FormRequest request)
    {
        if (catalog.Catalog.Offices.Count == 0 && request.Offices.Count > 1)
        {
            // Each office has the figures that the first has.
            var ofOne = FigureForm.Of(catalog.Evaluator, request with { Offices = [request.Offices[0]] });
            if (ofOne.ValueOrNull is { } one && (long)one.Fields.Count * request.Offices.Count > MostFields)
            {
                return Checked.Of<FigureForm>(null, [HostingDiagnostics.FormTooLarge((long)one.Fields.Count * request.Offices.Count, MostFields)]);
            }
        }

        return FigureForm.Of(catalog.Evaluator, request);
    }
}
