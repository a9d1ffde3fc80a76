using System.Reflection;
using System.Runtime.ExceptionServices;
using Iki.Core;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Iki.Extensions.Hosting;

/// <summary>
/// A parameter of a handler: the figures in the body of a request, checked against its catalog (<see cref="RequestCatalog"/>). The body is a data
/// file (<c>application/json</c>), rows (<c>text/csv</c>, for the <c>period</c> of the query), or what a form posted (<see cref="RequestForm"/>, by the same
/// query). Below <c>WithIki()</c> a request whose figures have errors is answered with 400, 404 or 422 before the handler runs; a figure that is missing is
/// no error.
/// </summary>
public sealed class RequestFigures : IBindableFromHttpContext<RequestFigures>, IEndpointParameterMetadataProvider
{
    private const string Csv = "text/csv";

    private RequestFigures(RequestCatalog catalog, Checked<DataSet> found) => (Catalog, Found) = (catalog, found);

    /// <summary>The figures.</summary>
    /// <exception cref="InvalidOperationException">There are none; the message says why.</exception>
    public DataSet Value => Found.Value;

    /// <summary>The usable figures, and everything found.</summary>
    public Checked<DataSet> Found { get; }

    /// <summary>Everything found.</summary>
    public EquatableList<Diagnostic> Diagnostics => Found.Diagnostics;

    internal RequestCatalog Catalog { get; }

    /// <summary>Reads the figures of a request; called by ASP.NET.</summary>
    /// <param name="context">The request.</param>
    /// <param name="parameter">The parameter of the handler; not looked at.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="BadHttpRequestException">The body is longer than the server allows.</exception>
    public static async ValueTask<RequestFigures?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(context);
        var catalog = RequestCatalog.Of(context);
        return new RequestFigures(catalog, catalog.Found.HasValue
            ? await Read(context, catalog.Value.Catalog).ConfigureAwait(false)
            : Checked.Of<DataSet>(null, catalog.Found.Diagnostics));
    }

    static void IEndpointParameterMetadataProvider.PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        RequestCatalog.Describe(builder);
        builder.Metadata.Add(new AcceptsMetadata(["application/json", Csv, "application/x-www-form-urlencoded", "multipart/form-data"], typeof(DataSet)));
    }

    private static async Task<Checked<DataSet>> Read(HttpContext context, Catalog catalog)
    {
        var request = context.Request;
        if (request.HasJsonContentType()) return await DataFile.ReadAsync(catalog, request.BodyReader, cancellation: context.RequestAborted).ConfigureAwait(false);
        if (request.HasFormContentType) return await ReadForm(context).ConfigureAwait(false);
        if (request.GetTypedHeaders().ContentType is not { } type || !type.MediaType.Equals(Csv, StringComparison.OrdinalIgnoreCase))
        {
            return Checked.Of<DataSet>(null, [HostingDiagnostics.NoFigures(request.ContentType)]);
        }

        var text = RequestValues.Of(context, "period");
        return Period.TryParse(text, out var period)
            ? await DataSet.FromRowsAsync(
                catalog, period, ObservationTable.ReadAsync(request.BodyReader), RequestValues.Of(context, "office"), cancellation: context.RequestAborted).ConfigureAwait(false)
            : Checked.Of<DataSet>(null, [HostingDiagnostics.NoPeriod(text)]);
    }

    private static async Task<Checked<DataSet>> ReadForm(HttpContext context)
    {
        IFormCollection posted;
        try
        {
            if (!await IsOfThisSite(context).ConfigureAwait(false)) return Checked.Of<DataSet>(null, [HostingDiagnostics.NotOfThisSite()]);
            posted = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        }
        catch (AntiforgeryValidationException problem) when (problem.InnerException is BadHttpRequestException refused)
        {
            // The server refuses the body, such as one that is too long, and answers with a status of its own.
            ExceptionDispatchInfo.Throw(refused);
            throw;
        }
        catch (Exception problem) when (problem is InvalidDataException or AntiforgeryValidationException || (problem is IOException and not BadHttpRequestException))
        {
            return Checked.Of<DataSet>(null, [HostingDiagnostics.FormUnreadable((problem.InnerException ?? problem).Message)]);
        }

        var form = RequestForm.Of(context).Found;
        if (!form.HasValue) return Checked.Of<DataSet>(null, form.Diagnostics);

        // A name with two leading underscores is the framework's own, and the token against forgery may have any name. A field that is posted twice
        // is two figures, and the library says so; one text of both would be another number.
        var token = context.RequestServices.GetService<IOptions<AntiforgeryOptions>>()?.Value.FormFieldName;
        return form.Value.Read(posted
            .Where(p => !p.Key.StartsWith("__", StringComparison.Ordinal) && p.Key != token)
            .SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v))));
    }

    // A page of another site can have a browser post a form: where the host guards against it, so is this.
    private static async Task<bool> IsOfThisSite(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<IAntiforgeryMetadata>()?.RequiresValidation == false) return true;

        // Where the middleware has looked already, the form must not be touched any more if it was refused.
        if (context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false } refused)
        {
            return refused.Error is AntiforgeryValidationException { InnerException: InvalidDataException or IOException } unreadable ? throw unreadable : false;
        }

        return context.RequestServices.GetService<IAntiforgery>() is not { } antiforgery || await antiforgery.IsRequestValidAsync(context).ConfigureAwait(false);
    }
}
