using Iki.Core;
using Iki.SampleHost;

var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 1024 * 1024);
builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = answer =>
{
    if (answer.ProblemDetails.Extensions.ContainsKey("diagnostics")) return;
    answer.ProblemDetails.Title = Words.OfStatus(answer.ProblemDetails.Status, answer.HttpContext.Request.Path, answer.HttpContext.CallersLanguage());
});
builder.Services.AddImports();

// A catalog that does not load is an error of the operator: report it, and do not start.
var loaded = CatalogFile.LoadEvaluator(builder.Configuration["catalog"] ?? "catalog.json");
foreach (var diagnostic in loaded.Diagnostics) Console.Error.WriteLine(diagnostic);
if (!loaded.HasValue) return 1;

// One evaluator serves every request at once: it is immutable, and each request has its own figures.
var evaluator = loaded.Value;
var rows = evaluator.Catalog.Indicators
    .SelectMany(i => i.Measures.Count == 0
        ? [(i.Id, i.Name, i.Unit)]
        : i.Measures.Select(m => (Id: $"{i.Id}#{m.Id}", Name: m.Label ?? i.Name, Unit: m.Unit ?? i.Unit)))
    .ToDictionary(row => row.Id);

var app = builder.Build();
app.UseCallersLanguage();
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = problem => problem is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
    SuppressDiagnosticsCallback = problem => problem.Exception is BadHttpRequestException,
});
app.UseStatusCodePages();
app.UseRateLimiter();
app.MapImports();

app.MapGet("/indicators", () => rows.Values.Select(row => new { row.Id, row.Name, row.Unit }));

app.MapGet("/schema", () => Results.Text(SchemaFile.Write(SchemaKind.Data), "application/schema+json"));

app.MapPost("/results", async (HttpContext context) =>
{
    var language = context.CallersLanguage();
    var data = await FiguresOf(context.Request);
    return Refused(data, language) ?? Answers.Json(ResultsFile.Write(evaluator.Evaluate(data.Value), language, data.Diagnostics));
}).Accepts<DataSet>("application/json");

app.MapPost("/working/{**id}", async (string id, HttpContext context) =>
{
    var language = context.CallersLanguage();
    if (!rows.ContainsKey(id)) return Answers.Problem(StatusCodes.Status404NotFound, Words.NoSuchIndicator(id, language), [], language);
    var data = await FiguresOf(context.Request);
    if (Refused(data, language) is { } refused) return refused;
    var explanation = evaluator.Explain(id, data.Value);
    return context.Request.WantsText()
        ? Results.Text(explanation.ToString(language))
        : Answers.Json(ExplanationFile.Write([explanation], language, data.Diagnostics));
}).Accepts<DataSet>("application/json");

app.Run();
return 0;

// The bytes as received: the library reports what is wrong with them, including bytes that are not UTF-8.
async Task<Checked<DataSet>> FiguresOf(HttpRequest request) => DataFile.Read(evaluator.Catalog, (await request.BytesOfBody(request.HttpContext.RequestAborted)).Span);

// Figures that are in part unusable could be evaluated all the same; this host would rather have them mended.
// A missing figure is not an error: the results name it.
static IResult? Refused(Checked<DataSet> data, Language language) => data switch
{
    { HasValue: false } => Answers.Problem(StatusCodes.Status400BadRequest, Words.NoDataFile(language), data.Diagnostics, language),
    { HasErrors: true } => Answers.Problem(StatusCodes.Status422UnprocessableEntity, Words.UnusableFigures(language), data.Diagnostics, language),
    _ => null,
};
