using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Iki.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Iki.Extensions.Hosting.Tests;

/// <summary>
/// Values of the library as parameters of endpoints, in an application that knows of nothing but the library itself: from routes and queries by
/// their texts, from bodies by the serializer. What cannot be bound is refused as the application starts or as the endpoints are made, never read as 0.
/// </summary>
public sealed partial class EndpointBindingTests
{
    [Theory]
    [InlineData("/period/2025-Q1", "2025-Q1")]
    [InlineData("/period?of=2025-02", "2025-02")]
    [InlineData("/maybe", "none")]
    [InlineData("/maybe?of=2025-S2", "2025-S2")]
    [InlineData("/periods?of=2025-01&of=2025-02", "2025-01, 2025-02")]
    [InlineData("/rational/-5", "-5")]
    [InlineData("/rational?of=159/160", "159/160")]
    [InlineData("/rational?of=0.1", "1/10")]
    [InlineData("/figure/98,75", "395/4")]
    public async Task Routes_and_queries_bind_periods_and_exact_numbers(string path, string expected)
    {
        await using var app = await Start();
        using var client = ClientOf(app);
        (await client.GetStringAsync(new Uri(path, UriKind.Relative))).Should().Be(expected);
    }

    [Theory]
    [InlineData("/period/2025-13")]
    [InlineData("/period?of=")]
    [InlineData("/maybe?of=2025-Q9")]
    [InlineData("/periods?of=2025-01&of=x")]
    [InlineData("/rational?of=1,5")]
    [InlineData("/rational?of=1/0")]
    [InlineData("/rational")]
    [InlineData("/figure/1.250")]
    [InlineData("/figure/banyak")]
    public async Task What_is_no_such_text_is_a_bad_request(string path)
    {
        await using var app = await Start();
        using var client = ClientOf(app);
        (await client.GetAsync(new Uri(path, UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/body/period", "\"2025-Q1\"", "\"2025-Q1\"")]
    [InlineData("/body/rational", "0.1", "\"1/10\"")]
    [InlineData("/body/rational", "\"159/160\"", "\"159/160\"")]
    [InlineData("/body/figure", "5", "5")]
    [InlineData("/body/figure", "\"1/3\"", "\"1/3\"")]
    [InlineData("/body/figure", "\"12.500,75\"", "12500.75")]
    [InlineData("/body/observation", """{"variable":"hadir","period":"2025-02","value":18}""", """{"variable":"hadir","period":"2025-02","value":18}""")]
    [InlineData("/body/observations", """[{"variable":"hadir","period":"2025-02","text":"WTP"}]""", """[{"variable":"hadir","period":"2025-02","text":"WTP"}]""")]
    [InlineData("/body/own", """{"period":"2025","figures":{"2025-01":1.5}}""", """{"period":"2025","figures":{"2025-01":1.5}}""")]
    public async Task Bodies_come_back_as_they_went(string path, string sent, string expected)
    {
        foreach (var isGenerated in new[] { false, true })
        {
            await using var app = await Start(isGenerated);
            using var client = ClientOf(app);
            using var body = new StringContent(sent, Encoding.UTF8, "application/json");
            var answer = await client.PostAsync(new Uri(path, UriKind.Relative), body);
            (await answer.Content.ReadAsStringAsync()).Should().Be(expected);
            answer.StatusCode.Should().Be(HttpStatusCode.OK);
        }
    }

    [Theory]
    [InlineData("/body/period", "\"2025-13\"")]
    [InlineData("/body/period", "2025")]
    [InlineData("/body/period", "{}")]
    [InlineData("/body/rational", "\"1,5\"")]
    [InlineData("/body/rational", "{\"numerator\":1}")]
    [InlineData("/body/figure", "true")]
    [InlineData("/body/figure", "{\"value\":5}")]
    [InlineData("/body/observation", "{}")]
    [InlineData("/body/observation", """{"variable":"hadir","value":18}""")]
    [InlineData("/body/observation", """{"variable":"hadir","period":"0000-01","value":18}""")]
    [InlineData("/body/observations", """[{"variable":"hadir","period":"2025-02"}]""")]
    [InlineData("/body/own", """{"period":"","figures":{}}""")]
    [InlineData("/body/own", """{"period":"2025","figures":{"2025-13":1.5}}""")]
    public async Task A_body_that_is_no_such_value_is_a_bad_request(string path, string sent)
    {
        await using var app = await Start();
        using var client = ClientOf(app);
        using var body = new StringContent(sent, Encoding.UTF8, "application/json");
        (await client.PostAsync(new Uri(path, UriKind.Relative), body)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_observation_that_no_body_brings_is_refused_as_the_endpoints_are_made()
    {
        var start = async () =>
        {
            await using var app = await Start(map: app => app.MapGet("/observation", (Observation of) => of));
        };
        (await start.Should().ThrowAsync<InvalidOperationException>()).WithMessage("*body*");
    }

    [Fact]
    public async Task A_host_of_the_library_does_not_start_with_an_endpoint_that_cannot_be_made()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddIki(options => options.AtStart = FaultAtStart.StartDegraded);
        await using var app = builder.Build();
        app.MapGet("/observation", (Observation of) => of);
        await app.Invoking(a => a.StartAsync()).Should().ThrowAsync<InvalidOperationException>().WithMessage("*Body was inferred*");
    }

    private static async Task<WebApplication> Start(bool isGenerated = false, Action<WebApplication>? map = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        if (isGenerated) builder.Services.ConfigureHttpJsonOptions(o => o.SerializerOptions.TypeInfoResolver = HostContext.Default);
        var app = builder.Build();
        app.MapGet("/period/{of}", (Period of) => of.ToString());
        app.MapGet("/period", (Period of) => of.ToString());
        app.MapGet("/maybe", (Period? of) => of?.ToString() ?? "none");
        app.MapGet("/periods", (Period[] of) => string.Join(", ", of));
        app.MapGet("/rational/{of}", (Rational of) => of.ToString());
        app.MapGet("/rational", (Rational of) => of.ToString());
        app.MapPost("/body/period", ([Microsoft.AspNetCore.Mvc.FromBody] Period of) => of);
        app.MapPost("/body/rational", ([Microsoft.AspNetCore.Mvc.FromBody] Rational of) => of);
        app.MapGet("/figure/{of}", (Figure of) => of.Value.ToString());
        app.MapPost("/body/figure", ([Microsoft.AspNetCore.Mvc.FromBody] Figure of) => of);
        app.MapPost("/body/observation", (Observation of) => of);
        app.MapPost("/body/observations", (Observation[] of) => of);
        app.MapPost("/body/own", (Own of) => of);
        map?.Invoke(app);
        await app.StartAsync();

        // Endpoints are made when the first of them is asked for; what cannot be bound is found then.
        _ = app.Services.GetRequiredService<Microsoft.AspNetCore.Routing.EndpointDataSource>().Endpoints;
        return app;
    }

    private static HttpClient ClientOf(WebApplication app) =>
        new() { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()) };

    internal sealed record Own(Period Period, Dictionary<Period, Figure> Figures);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(Period))]
    [JsonSerializable(typeof(Rational))]
    [JsonSerializable(typeof(Figure))]
    [JsonSerializable(typeof(Observation[]))]
    [JsonSerializable(typeof(Own))]
    internal sealed partial class HostContext : JsonSerializerContext;
}
