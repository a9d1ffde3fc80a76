using Iki.Core.Editing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace Iki.Extensions.Hosting.Tests;

/// <summary>The examples of docs/hosting.md, compiled; <see cref="HostingPageTests"/> holds the page to them.</summary>
internal static class HostingPageExamples
{
    public static void First(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddIki(options => options.Catalogs.AddFiles("catalogs/*.json"));
        var app = builder.Build();
        app.MapPost("/{catalog}/results", (RequestCatalog catalog, RequestFigures figures) => IkiResults.Results(catalog.Value.Evaluate(figures.Value), figures.Diagnostics)).WithIki();
        app.Run();
    }

    public static void Store(WebApplication app)
    {
        app.MapGet("/in-force", (ICatalogStore store, DateOnly day, string office) => store.Current.InForceOn(day, office).Select(catalog => catalog.Id));
    }

    public static void Saving(WebApplication app)
    {
        app.MapPut("/{catalog}/formula/{**indicator}", async (RequestCatalog catalog, RequestIndicator indicator, FormulaEdit edit, ICatalogStore store) =>
        {
            var edited = catalog.Value.Catalog.WithFormula(indicator.Value, edit.Formula);
            return edited.HasErrors ? IkiResults.Problem(edited.Diagnostics) : IkiResults.Saved(await store.SaveAsync(catalog.Value, edited.Value, edit.Version));
        }).WithIki();
    }

    public static void Bodies(WebApplicationBuilder builder)
    {
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.RespectNullableAnnotations = true;
            options.SerializerOptions.RespectRequiredConstructorParameters = true;
        });
    }

    public static void LargeForms(WebApplicationBuilder builder)
    {
        builder.Services.Configure<FormOptions>(options => options.ValueCountLimit = 50_000);
    }

    public static void Health(WebApplicationBuilder builder, WebApplication app)
    {
        builder.Services.AddHealthChecks().AddIki();
        app.MapHealthChecks("/health");
    }

    public static void Telemetry(WebApplicationBuilder builder)
    {
        builder.Services.ConfigureOpenTelemetryTracerProvider(traces => traces.AddSource(IkiTelemetry.ActivitySourceName));
        builder.Services.ConfigureOpenTelemetryMeterProvider(metrics => metrics.AddMeter(IkiTelemetry.MeterName));
    }

    public static void OpenApi(WebApplicationBuilder builder, WebApplication app)
    {
        builder.Services.AddOpenApi(options => options.AddIkiSchemas());
        app.MapOpenApi();
    }

    internal sealed class CatalogsOfDatabase(Database database) : ICatalogSource
    {
        public string Name => "database";

        public IChangeToken? GetChangeToken() => database.Changes();

        public async ValueTask<IReadOnlyList<CatalogDocument>> ReadAsync(CancellationToken cancellation) =>
            [.. (await database.Rows(cancellation)).Select(row => CatalogDocument.Of(row.Key, row.Json, row.Version))];
    }

    internal sealed record FormulaEdit(string Formula, string Version);

    internal abstract class Database
    {
        public abstract IChangeToken? Changes();

        public abstract Task<IReadOnlyList<(string Key, string Json, string Version)>> Rows(CancellationToken cancellation);
    }
}

/// <summary>Stand-ins with the signatures of packages that these tests do without: OpenTelemetry.Extensions.Hosting and Microsoft.AspNetCore.OpenApi.</summary>
internal static class OtherPackages
{
    internal interface INamed
    {
        void AddSource(string name);

        void AddMeter(string name);
    }

    internal interface IOpenApiOptions
    {
        void AddIkiSchemas();
    }

    public static void ConfigureOpenTelemetryTracerProvider(this IServiceCollection services, Action<INamed> configure) => services.AddSingleton(configure);

    public static void ConfigureOpenTelemetryMeterProvider(this IServiceCollection services, Action<INamed> configure) => services.AddSingleton(configure);

    public static void AddOpenApi(this IServiceCollection services, Action<IOpenApiOptions> configure) => services.AddSingleton(configure);

    public static void MapOpenApi(this WebApplication app) => app.MapGet("/openapi", () => "");
}
