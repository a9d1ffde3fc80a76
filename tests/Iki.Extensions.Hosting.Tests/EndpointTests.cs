using System.Globalization;
using System.Net;
using Iki.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Iki.Extensions.Hosting.Tests;

/// <summary>Minimal APIs over the store, called over HTTP.</summary>
public sealed partial class EndpointTests
{
    /// <summary>18 of 20: 90 %.</summary>
    private const string Figures = """{ "formatVersion": 1, "catalog": "awan", "period": "2025", "values": { "hadir": 18, "pegawai": 20 } }""";

    private static readonly string s_villages = CatalogText.Of("desa").Replace(
        "\"variables\"", "\"offices\": [{ \"name\": \"Desa Embun\", \"offices\": [{ \"name\": \"Desa Rinai\" }] }], \"variables\"", StringComparison.Ordinal);

    private static Task<WebSite> Start(Action<IServiceCollection>? services = null, params CatalogDocument[] documents) => WebSite.Start(
        options => options.Catalogs.Add(new MemorySource(documents.Length > 0 ? documents : [CatalogDocument.Of("awan", CatalogText.Of()), CatalogDocument.Of("mega", CatalogText.Of("mega", "Kecamatan Mega Rekaan"))])),
        Map,
        services);

    private static void Map(WebApplication app)
    {
        var all = app.MapGroup("").WithIki();
        all.MapPost("/{catalog}/results", (RequestCatalog catalog, RequestFigures figures) => IkiResults.Results(catalog.Value.Evaluate(figures.Value), figures.Diagnostics));
        all.MapPost("/{catalog}/card", (RequestCatalog catalog, RequestFigures figures) =>
            IkiResults.Scorecard(catalog.Value.Score(figures.Value), catalog.Value, figures.Value, diagnostics: figures.Diagnostics));
        all.MapPost("/{catalog}/working/{**indicator}", (RequestCatalog catalog, RequestIndicator indicator, RequestFigures figures) =>
            IkiResults.Explanation(catalog.Value.Explain(indicator.Value, figures.Value), figures.Diagnostics));
        all.MapPost("/{catalog}/recap", (RequestCatalog catalog, RequestFigures figures) => IkiResults.Recap(catalog.Value.Recap(figures.Value, Core.Scoring.RecapColumns.Quarter)));
        all.MapGet("/{catalog}/form", (RequestForm form) => IkiResults.Form(form.Value));
        all.MapGet("/{catalog}/definition", (RequestCatalog catalog) => IkiResults.Catalog(catalog.Value.Catalog));
        all.MapGet("/{catalog}/scope", (RequestScope scope) => $"{scope.Catalog.Id} {scope.Period} {scope.Office}");
        all.MapGet("/scope", (RequestScope scope) => $"{scope.Catalog.Id} {scope.Period} {scope.Office}");
        all.MapGet("/in-force", (RequestCatalog catalog) => catalog.Value.Id);
    }

    [Fact]
    public async Task Figures_in_results_out()
    {
        await using var site = await Start();
        var results = await site.Json(HttpMethod.Post, "/awan/results", Figures);
        results["results"]![0]!["value"]!.GetValue<decimal>().Should().Be(90m);
        results["results"]![0]!["status"]!.GetValue<string>().Should().Be("computed");
    }

    [Theory]
    [InlineData(null, "id", "Tidak ada katalog 'awna'. Katalog yang tersedia: awan, mega.")]
    [InlineData("fr", "id", "Tidak ada katalog 'awna'. Katalog yang tersedia: awan, mega.")]
    [InlineData("en-GB", "en", "There is no catalog 'awna'. There are: awan, mega.")]
    [InlineData("en;q=0.2, id;q=0.8", "id", "Tidak ada katalog 'awna'. Katalog yang tersedia: awan, mega.")]
    [InlineData("id;q=0, en;q=0.1", "en", "There is no catalog 'awna'. There are: awan, mega.")]
    public async Task A_catalog_that_is_not_there_is_a_404_in_the_caller_s_language(string? asked, string given, string message)
    {
        await using var site = await Start();
        var (answer, body) = await site.Send(HttpMethod.Post, "/awna/results", Figures, language: asked);
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        answer.Content.Headers.ContentLanguage.Should().Equal(given);
        answer.Headers.Vary.Should().Contain("Accept-Language");
        var problem = System.Text.Json.Nodes.JsonNode.Parse(body)!;
        problem["diagnostics"]![0]!["code"]!.GetValue<string>().Should().Be("IKI8010");
        problem["diagnostics"]![0]!["message"]!.GetValue<string>().Should().Be(message);
    }

    [Theory]
    [InlineData("{ \"formatVersion\": 1,\n \"period\" 2025", "application/json", 400, "IKI4006")]
    [InlineData("{ \"formatVersion\": 1, \"catalog\": \"awan\", \"period\": \"2025\",\n \"values\": { \"hadr\": 18 } }", "application/json", 422, "IKI5004")]
    [InlineData("{ \"formatVersion\": 1, \"catalog\": \"mega\", \"period\": \"2025\", \"values\": { \"hadir\": 18 } }", "application/json", 422, "IKI5016")]
    [InlineData("variable,value\nhadir,18", "text/csv", 400, "IKI8016")]
    public async Task What_cannot_be_read_or_used_is_refused_with_code(string body, string type, int status, string code)
    {
        await using var site = await Start();
        var problem = await site.Json(HttpMethod.Post, "/awan/results", body, type, status);
        problem["status"]!.GetValue<int>().Should().Be(status);
        problem["diagnostics"]!.AsArray().Select(d => d!["code"]!.GetValue<string>()).Should().Contain(code);
    }

    [Fact]
    public async Task What_is_neither_a_data_file_nor_rows_nor_a_form_is_refused()
    {
        await using var site = await Start();
        var (typed, _) = await site.Send(HttpMethod.Post, "/awan/results", "hadir 18", "text/plain");
        typed.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/awan/results") { Content = new ByteArrayContent([1, 2, 3]) };
        using var untyped = await site.Client.SendAsync(request);
        untyped.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await untyped.Content.ReadAsStringAsync()).Should().Contain("IKI8015");
    }

    [Fact]
    public async Task Rows_are_read_as_they_come()
    {
        await using var site = await Start();
        var results = await site.Json(HttpMethod.Post, "/awan/results?period=2025-Q1", "variable,value\nhadir,9\npegawai,20\n", "text/csv");
        results["period"]!.GetValue<string>().Should().Be("2025-Q1");
        results["results"]![0]!["value"]!.GetValue<decimal>().Should().Be(45m);
    }

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8", "text/html")]
    [InlineData("text/html;q=0.2, application/json", "application/json")]
    [InlineData("text/*", "text/html")]
    [InlineData("image/png", "application/json")]
    public async Task A_scorecard_is_a_page_for_who_would_rather_have_one(string? accept, string type)
    {
        await using var site = await Start();
        var (answer, body) = await site.Send(HttpMethod.Post, "/awan/card", Figures, language: "id", accept: accept);
        answer.StatusCode.Should().Be(HttpStatusCode.OK, body);
        answer.Content.Headers.ContentType!.MediaType.Should().Be(type);

        // 90 % of a target of 90 % is an achievement of 100 %.
        if (type == "text/html") body.Should().StartWith("<!doctype html>").And.Contain("lang=\"id\"").And.Contain("18 ÷ 20 × 100%");
        else System.Text.Json.Nodes.JsonNode.Parse(body)!["positions"]![0]!["indicators"]![0]!.ToJsonString().Should().Contain("\"achievement\":100");
    }

    [Theory]
    [InlineData("application/json", "results")]
    [InlineData("application/json", "card")]
    [InlineData("text/html", "card")]
    public async Task A_broken_rule_and_a_remark_on_the_whole_are_in_the_answer(string accept, string path)
    {
        var ruled = CatalogText.Of().Replace("\"positions\"", "\"rules\": [{ \"formula\": \"hadir <= pegawai\", \"message\": \"Yang hadir melebihi pegawai.\" }], \"positions\"", StringComparison.Ordinal);
        await using var site = await Start(null, CatalogDocument.Of("awan", ruled));

        // 24 of 20 are 120 %, which is computed all the same; and at the end of 2024 the catalog is not in force yet.
        var (_, body) = await site.Send(HttpMethod.Post, $"/awan/{path}", """{ "formatVersion": 1, "catalog": "awan", "period": "2024", "values": { "hadir": 24, "pegawai": 20 } }""", accept: accept);
        if (accept == "text/html")
        {
            body.Should().Contain("Yang hadir melebihi pegawai.").And.Contain("is not in force on the last day of 2024");
            return;
        }

        System.Text.Json.Nodes.JsonNode.Parse(body)!["diagnostics"]!.AsArray().Select(d => d!["code"]!.GetValue<string>()).Where(c => c is "IKI5115" or "IKI5120").Should().Equal("IKI5120", "IKI5115");
    }

    [Fact]
    public async Task Remarks_of_the_host_stand_beside_those_of_the_results_and_each_is_said_once()
    {
        var ruled = CatalogText.Of().Replace("\"positions\"", "\"rules\": [{ \"formula\": \"hadir <= pegawai\", \"message\": \"Yang hadir melebihi pegawai.\" }], \"positions\"", StringComparison.Ordinal);
        var own = Diagnostic.Of(new DiagnosticDescriptor("UJI0001", Severity.Warning, new Wording("Provisional.", "Sementara.")));
        await using var site = await WebSite.Start(
            options => options.Catalogs.Add(new MemorySource(CatalogDocument.Of("awan", ruled))),
            app => app.MapPost("/{catalog}/card", (RequestCatalog catalog, RequestFigures figures) =>
            {
                var card = catalog.Value.Score(figures.Value);
                return IkiResults.Scorecard(card, options: new Reports.ScorecardReportOptions { Remarks = [own] }, diagnostics: [.. figures.Diagnostics, .. card.Results.BrokenRules]);
            }).WithIki());
        const string TooMany = """{ "formatVersion": 1, "catalog": "awan", "period": "2025", "values": { "hadir": 24, "pegawai": 20 } }""";
        (await site.Send(HttpMethod.Post, "/awan/card", TooMany, accept: "text/html")).Body.Should().Contain("Provisional.").And.Contain("Yang hadir melebihi pegawai.");
        (await site.Json(HttpMethod.Post, "/awan/card", TooMany))["diagnostics"]!.AsArray().Count(d => d!["code"]!.GetValue<string>() == "IKI5115").Should().Be(1);
    }

    [Fact]
    public async Task A_working_is_JSON_or_text()
    {
        await using var site = await Start();
        var (_, text) = await site.Send(HttpMethod.Post, "/awan/working/camat/kehadiran", Figures, accept: "text/plain", language: "id");
        text.Should().Contain("18 ÷ 20 × 100%");
        (await site.Json(HttpMethod.Post, "/awan/working/camat/kehadiran", Figures))["explanations"]!.AsArray().Should().HaveCount(1);
        var problem = await site.Json(HttpMethod.Post, "/awan/working/camat/kehadran", Figures, status: 404);
        problem["diagnostics"]![0]!["code"]!.GetValue<string>().Should().Be("IKI8018");
    }

    [Fact]
    public async Task Results_side_by_side_and_the_definition_are_documents_too()
    {
        await using var site = await Start();
        (await site.Json(HttpMethod.Post, "/awan/recap", Figures))["columns"]!.AsArray().Should().HaveCount(4);
        var (_, text) = await site.Send(HttpMethod.Get, "/awan/definition");
        CatalogFile.Read(text).Value.Should().Be(CatalogFile.Read(CatalogText.Of()).Value);
    }

    [Fact]
    public async Task A_host_that_localizes_decides_the_language()
    {
        await using var site = await WebSite.Start(
            options => options.Catalogs.Add(new MemorySource(CatalogDocument.Of("awan", CatalogText.Of()))),
            app =>
            {
                app.UseRequestLocalization(new RequestLocalizationOptions { DefaultRequestCulture = new(CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("en")), SupportedUICultures = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("id")] });
                app.MapGet("/", (HttpContext context) => Languages.Tag(context.GetIkiLanguage()));
            });
        (await site.Send(HttpMethod.Get, "/?ui-culture=id", language: "en")).Body.Should().Be("id");
        (await site.Send(HttpMethod.Get, "/", language: null)).Body.Should().Be("en");
    }

    [Fact]
    public async Task OpenAPI_is_told_what_goes_in_and_out()
    {
        await using var site = await WebSite.Start(
            options => options.Catalogs.Add(new MemorySource(CatalogDocument.Of("awan", CatalogText.Of()))),
            app => app.MapPost("/{catalog}", Results<DocumentResult<ResultSet>, DiagnosticsProblem> (RequestCatalog catalog, RequestFigures figures) =>
                figures.Found.HasErrors ? IkiResults.Problem(figures.Diagnostics) : IkiResults.Results(catalog.Value.Evaluate(figures.Value))));
        var endpoint = ((IEndpointRouteBuilder)site.Application).DataSources.SelectMany(s => s.Endpoints).Single();
        endpoint.Metadata.GetMetadata<IAcceptsMetadata>()!.RequestType.Should().Be<DataSet>();
        endpoint.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>().Select(p => (p.StatusCode, p.Type)).Should().Equal(
            (200, typeof(ResultSet)), (400, typeof(ProblemDetails)), (404, typeof(ProblemDetails)), (422, typeof(ProblemDetails)));
        (await site.Json(HttpMethod.Post, "/awan", Figures))["results"]!.AsArray().Should().HaveCount(1);
    }

    [Fact]
    public async Task Callers_at_once_get_their_own_figures_while_the_catalog_is_reloaded()
    {
        await using var site = await Start();
        var store = site.Application.Services.GetRequiredService<ICatalogStore>();
        using var ended = new CancellationTokenSource();
        var reloading = Task.Run(async () =>
        {
            while (!ended.IsCancellationRequested) await store.ReloadAsync();
        });

        // n of 200 are n / 2 per cent.
        var answers = await Task.WhenAll(Enumerable.Range(1, 200).Select(async n =>
        {
            var results = await site.Json(HttpMethod.Post, "/awan/results", Figures.Replace("18", $"{n}", StringComparison.Ordinal).Replace("20 }", "200 }", StringComparison.Ordinal));
            return results["results"]![0]!["value"]!.GetValue<decimal>() / n;
        }));
        await ended.CancelAsync();
        await reloading;
        answers.Should().HaveCount(200).And.OnlyContain(v => v == 0.5m);
    }
}
