using Iki.Extensions.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Iki.SampleOffice;

/// <summary>Puts the library's own JSON Schemas into the OpenAPI document, in the place of what would be guessed of its types.</summary>
internal static class OpenApiSchemas
{
    public static void AddIkiSchemas(this OpenApiOptions options)
    {
        options.CreateSchemaReferenceId = type => IkiSchemas.NameOf(type.Type) ?? OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Components ??= new OpenApiComponents();
            document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
            foreach (var (name, json) in IkiSchemas.Components())
            {
                document.Components.Schemas[name] = OpenApiModelFactory.Parse<OpenApiSchema>(json, OpenApiSpecVersion.OpenApi3_1, document, out _, OpenApiConstants.Json)!;
            }

            return Task.CompletedTask;
        });
    }
}
