using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Iki.Extensions.Hosting.Tests;

/// <content>Forms out, and what they post in.</content>
public sealed partial class EndpointTests
{
    [Fact]
    public async Task A_form_says_what_is_needed_and_what_it_posts_is_read()
    {
        await using var site = await Start();
        var form = await site.Json(HttpMethod.Get, "/awan/form?period=2025-01");
        var names = form["fields"]!.AsArray().Select(f => f!["name"]!.GetValue<string>()).ToArray();
        names.Should().HaveCount(2);
        form["fields"]![0]!["type"]!.GetValue<string>().Should().Be("number");
        form["fields"]![0]!["step"]!.GetValue<string>().Should().Be("1");
        var posted = $"{Uri.EscapeDataString(names[0])}=18&{Uri.EscapeDataString(names[1])}=20&__token=x";
        var results = await site.Json(HttpMethod.Post, "/awan/results?period=2025-01", posted, "application/x-www-form-urlencoded");
        results["results"]![0]!["value"]!.GetValue<decimal>().Should().Be(90m);
        var twice = $"{Uri.EscapeDataString(names[0])}=1&{Uri.EscapeDataString(names[0])}=2";
        var problem = await site.Json(HttpMethod.Post, "/awan/results?period=2025-01", twice, "application/x-www-form-urlencoded", 422);
        problem["diagnostics"]![0]!["pointer"]!.GetValue<string>().Should().Be(names[0]);
        await site.Json(HttpMethod.Get, "/awan/form?period=2025-13", status: 400);
        await site.Json(HttpMethod.Get, "/awan/form?period=2025&position=cmat", status: 400);
    }

    [Theory]
    [InlineData(200, 400)]
    [InlineData(40, 200)]
    public async Task A_form_has_no_more_fields_than_a_page_can_have(int offices, int status)
    {
        // A catalog that declares no offices takes any; 24 figures a month for each office are 24 × 12 = 288 a year, and for 200 offices 57,600.
        var many = string.Join(", ", Enumerable.Range(1, 22).Select(n => $"\"v{n}\": {{ \"label\": \"v{n}\", \"frequency\": \"month\" }}"));
        var text = CatalogText.Of(formula: $"(hadir + {string.Join(" + ", Enumerable.Range(1, 22).Select(n => $"v{n}"))}) / pegawai")
            .Replace("\"variables\": {", $"\"variables\": {{ {many},", StringComparison.Ordinal)
            .Replace("\"unit\": \"orang\"", "\"frequency\": \"month\"", StringComparison.Ordinal).Replace("\"unit\": \"%\"", "\"unit\": \"\"", StringComparison.Ordinal);
        await using var site = await Start(null, CatalogDocument.Of("awan", text));
        var asked = string.Concat(Enumerable.Range(1, offices).Select(n => $"&office={n}"));
        var (answer, body) = await site.Send(HttpMethod.Get, $"/awan/form?period=2025{asked}");
        ((int)answer.StatusCode).Should().Be(status, body.Length > 500 ? body[..500] : body);
        if (status == 400) body.Should().Contain("IKI8031");
        else System.Text.Json.Nodes.JsonNode.Parse(body)!["fields"]!.AsArray().Should().HaveCount(40 * 288);
    }

    [Fact]
    public async Task A_form_from_elsewhere_is_refused_where_the_host_guards_against_it()
    {
        await using var site = await Start(services => services.AddAntiforgery());
        var problem = await site.Json(HttpMethod.Post, "/awan/results?period=2025-01", "a=1", "application/x-www-form-urlencoded", 400);
        problem["diagnostics"]![0]!["code"]!.GetValue<string>().Should().Be("IKI8017");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_form_that_cannot_be_read_is_a_400_with_what_is_wrong(bool isGuarded)
    {
        await using var site = await Start(services =>
        {
            if (isGuarded) services.AddAntiforgery();
        });
        async Task<string> Code(HttpContent content)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/awan/results?period=2025-01") { Content = content };
            using var answer = await site.Client.SendAsync(request);
            var body = await answer.Content.ReadAsStringAsync();
            ((int)answer.StatusCode).Should().Be(400, body);
            return System.Text.Json.Nodes.JsonNode.Parse(body)!["diagnostics"]![0]!["code"]!.GetValue<string>();
        }

        using var unbounded = new StringContent("x");
        unbounded.Headers.ContentType = new System.Net.Http.Headers.MediaTypeHeaderValue("multipart/form-data");
        (await Code(unbounded)).Should().Be("IKI8030");

        // It says that it has parts, and ends within the first of them.
        using var cut = new StringContent("--batas\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1");
        cut.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=batas");
        (await Code(cut)).Should().Be("IKI8030");

        // ASP.NET reads 1,024 fields unless it is told to read more.
        using var many = new StringContent(string.Join('&', Enumerable.Range(0, 1025).Select(n => $"a{n}=1")));
        many.Headers.ContentType = new System.Net.Http.Headers.MediaTypeHeaderValue("application/x-www-form-urlencoded");
        (await Code(many)).Should().Be("IKI8030");
    }

    [Fact]
    public async Task A_large_form_is_read_where_the_host_allows_as_many_fields()
    {
        await using var site = await Start(services => services.Configure<FormOptions>(options => options.ValueCountLimit = 2000));
        var posted = string.Join('&', Enumerable.Range(0, 1025).Select(n => $"__a{n}=1")) + "&hadir//2025/Kecamatan%2520Awan%2520Rekaan=18&pegawai//2025/Kecamatan%2520Awan%2520Rekaan=20";
        var results = await site.Json(HttpMethod.Post, "/awan/results?period=2025", posted, "application/x-www-form-urlencoded");
        results["results"]![0]!["value"]!.GetValue<decimal>().Should().Be(90m);
    }

    [Fact]
    public async Task A_form_with_the_token_of_the_host_by_whatever_name_is_read()
    {
        await using var site = await WebSite.Start(
            options => options.Catalogs.Add(new MemorySource(CatalogDocument.Of("awan", CatalogText.Of()))),
            app =>
            {
                var all = app.MapGroup("").WithIki();
                all.MapPost("/{catalog}/results", (RequestCatalog catalog, RequestFigures figures) => IkiResults.Results(catalog.Value.Evaluate(figures.Value), figures.Diagnostics));
                all.MapGet("/token", (Microsoft.AspNetCore.Antiforgery.IAntiforgery guard, HttpContext context) => guard.GetAndStoreTokens(context).RequestToken);
            },
            services => services.AddAntiforgery(options => options.FormFieldName = "tanda"));
        var token = await site.Client.GetStringAsync(new Uri("/token", UriKind.Relative));
        var posted = $"tanda={Uri.EscapeDataString(token)}&hadir//2025/Kecamatan%2520Awan%2520Rekaan=18&pegawai//2025/Kecamatan%2520Awan%2520Rekaan=20";
        var results = await site.Json(HttpMethod.Post, "/awan/results?period=2025", posted, "application/x-www-form-urlencoded");
        results["results"]![0]!["value"]!.GetValue<decimal>().Should().Be(90m);
        results["diagnostics"]?.AsArray().Should().BeNullOrEmpty();
    }
}
