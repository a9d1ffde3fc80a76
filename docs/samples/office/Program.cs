using Iki.Core;
using Iki.Core.Editing;
using Iki.Documents;
using Iki.Extensions.Hosting;
using Iki.SampleOffice;
using Microsoft.AspNetCore.Antiforgery;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddIki(options => options.Catalogs.AddFiles(builder.Configuration["catalogs"] ?? "catalogs/*.json"));
builder.Services.AddAntiforgery();
builder.Services.AddHealthChecks().AddIki();
builder.Services.AddOpenApi(options => options.AddIkiSchemas());

// A kecamatan's form of a year has more fields than the 1,024 that ASP.NET reads by itself; an edit without its formula or version is refused.
builder.Services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(options => options.ValueCountLimit = 50_000);
builder.Services.ConfigureHttpJsonOptions(options => (options.SerializerOptions.RespectNullableAnnotations, options.SerializerOptions.RespectRequiredConstructorParameters) = (true, true));
builder.Services.AddSingleton(new FigureStore(builder.Configuration["database"] ?? "figures.db"));

var app = builder.Build();
app.MapOpenApi();
app.MapHealthChecks("/health");
app.MapGet("/", (ICatalogStore store) => store.Current.Catalogs.Select(c => new OfferedCatalog(c.Id, c.Catalog.Title, c.Version, c.Offices)));

var office = app.MapGroup("/{catalog}").WithIki();

// The form of the figures that are needed, with those that are there; and what a browser posts from it.
office.MapGet("/form", async (RequestForm form, FigureStore figures, IAntiforgery antiforgery, HttpContext context) =>
{
    var token = antiforgery.GetAndStoreTokens(context);
    var filled = form.With((await figures.Read(form.Value.Catalog, form.Value.Period)).Value);
    return Results.Content(FormDocument.WritePage(filled, context.GetIkiLanguage(), hidden: [new(token.FormFieldName, token.RequestToken!)]), "text/html; charset=utf-8");
});
office.MapPost("/form", async (RequestForm form, RequestFigures posted, HttpRequest request, FigureStore figures) =>
{
    // A field that was posted blank is a figure no longer. Of what was not posted nothing is said, and a file says nothing but what it has.
    var blank = form.Value.Fields.Where(f => request.HasFormContentType && request.Form.TryGetValue(f.Input.Name, out var text) && string.IsNullOrWhiteSpace(text));
    await figures.Save(posted.Value, blank.Select(f => f.Key));
    return Results.Redirect($"form{request.QueryString}");
});

office.MapGet("/results", async (RequestScope asked, FigureStore figures) =>
{
    var data = await figures.Read(asked.Catalog.Catalog, asked.Period);
    return IkiResults.Results(asked.Catalog.Evaluate(data.Value, office: asked.Office), data.Diagnostics);
});
office.MapGet("/scorecard", async (RequestScope asked, FigureStore figures) =>
{
    var data = await figures.Read(asked.Catalog.Catalog, asked.Period);
    return IkiResults.Scorecard(asked.Catalog.Score(data.Value, office: asked.Office), asked.Catalog, data.Value, diagnostics: data.Diagnostics);
});
office.MapGet("/working/{**indicator}", async (RequestScope asked, RequestIndicator indicator, FigureStore figures) =>
{
    var data = await figures.Read(asked.Catalog.Catalog, asked.Period);
    return IkiResults.Explanation(asked.Catalog.Explain(indicator.Value, data.Value, office: asked.Office), data.Diagnostics);
});

office.MapGet("/catalog", (RequestCatalog catalog) => IkiResults.Catalog(catalog.Value.Catalog));
office.MapPut("/formula/{**indicator}", async (RequestCatalog catalog, RequestIndicator indicator, FormulaEdit edit, ICatalogStore store) =>
{
    var edited = catalog.Value.Catalog.WithFormula(indicator.Value, edit.Formula);
    return edited.HasErrors ? IkiResults.Problem(edited.Diagnostics) : IkiResults.Saved(await store.SaveAsync(catalog.Value, edited.Value, edit.Version));
});

app.Run();

internal sealed record OfferedCatalog(string Id, string Title, string Version, IReadOnlyList<string> Offices);

/// <summary>The text of a formula, and the version of the catalog that its editor has seen.</summary>
internal sealed record FormulaEdit(string Formula, string Version);
