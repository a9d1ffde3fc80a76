using System.Reflection;
using System.Text;
using System.Text.Json;
using Iki.Core;
using Iki.Extensions.Hosting.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace Iki.Extensions.Hosting;

/// <summary>
/// An answer that says what is wrong: problem details (RFC 9457) with a title in the language of the caller, and a member <c>diagnostics</c> with code,
/// severity, message, and as far as they apply JSON pointer, line, start and length of each. Made by <see cref="IkiResults"/>; OpenAPI knows it.
/// </summary>
public sealed class DiagnosticsProblem : IResult, IEndpointMetadataProvider, IStatusCodeHttpResult, IContentTypeHttpResult
{
    private const string Type = "application/problem+json";

    internal DiagnosticsProblem(int status, EquatableList<Diagnostic> diagnostics) => (Status, Diagnostics) = (status, diagnostics);

    /// <summary>The status: 400, 404, 409, 422, 500 or 503, unless another was given.</summary>
    public int Status { get; }

    /// <summary>What is wrong.</summary>
    public EquatableList<Diagnostic> Diagnostics { get; }

    int? IStatusCodeHttpResult.StatusCode => Status;

    string? IContentTypeHttpResult.ContentType => Type;

    /// <summary>Answers the request.</summary>
    /// <param name="httpContext">The request.</param>
    /// <exception cref="ArgumentNullException"><paramref name="httpContext"/> is null.</exception>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        return new Representation(Type, Write).Send(httpContext, httpContext.GetIkiLanguage(), Status);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Describe(builder);
    }

    internal static void Describe(EndpointBuilder builder)
    {
        foreach (var status in (int[])[StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status422UnprocessableEntity])
        {
            if (builder.Metadata.OfType<IProducesResponseTypeMetadata>().Any(known => known.StatusCode == status)) continue;
            builder.Metadata.Add(new ProducesResponseTypeMetadata(status, typeof(ProblemDetails), [Type]));
        }
    }

    private string Write(Language language)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            using var found = JsonDocument.Parse(DiagnosticsFile.Write(Diagnostics, language));
            writer.WriteStartObject();
            writer.WriteString("title", ProblemTitles.Of(Status, Diagnostics).In(language));
            writer.WriteNumber("status", Status);
            writer.WritePropertyName("diagnostics");
            found.RootElement.GetProperty("diagnostics").WriteTo(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
