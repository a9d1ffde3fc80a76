using Iki.Extensions.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Iki.SampleOffice;

/// <summary>Puts the library's own JSON Schemas into the OpenAPI document, and what its parameters take of route and query.</summary>
internal static class OpenApiSchemas
{
    public static void AddIkiSchemas(this OpenApiOptions options)
    {
        options.CreateSchemaReferenceId = type => IkiSchemas.NameOf(type.Type) ?? OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        options.AddDocumentTransformer((document, _, _) =>
        {
            foreach (var (name, json) in IkiSchemas.Components())
                document.Components!.Schemas![name] = OpenApiModelFactory.Parse<OpenApiSchema>(json, OpenApiSpecVersion.OpenApi3_1, document, out _, OpenApiConstants.Json)!;

            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            operation.Parameters = [.. operation.Parameters ?? [], .. IkiSchemas.ParametersOf(context.Description.ActionDescriptor.EndpointMetadata).Select(p => new OpenApiParameter
            {
                Name = p.Name, Description = p.Description.English, In = p.IsInRoute ? ParameterLocation.Path : ParameterLocation.Query, Required = p.IsRequired,
                Schema = p.IsRepeated ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } } : new OpenApiSchema { Type = JsonSchemaType.String },
            })];
            return Task.CompletedTask;
        });
    }
}
