using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Iki.Package.Tests;

/// <summary>
/// The sample office over HTTP: forms from the model, figures in SQLite, edits of a formula, catalogs that change below it, and 200 requests at once
/// meanwhile. Each test has offices or months of its own, for they share one application.
/// </summary>
public partial class OfficeSampleTests(OfficeSample office) : IClassFixture<OfficeSample>
{
    private const string Service = "kasi-pelayanan/tepat-waktu";

    private const string Reports = "kasi-pemerintahan/laporan-desa";

    // No promise about time: a test that waits longer than this for a signal gives up.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Both_offices_are_there_with_their_villages()
    {
        var offered = (await Json("/")).AsArray();
        offered.Select(o => o!["id"]!.GetValue<string>()).Should().Equal("arunika-2025", "bayu-2025");
        offered[0]!["offices"]!.AsArray().Select(o => o!.GetValue<string>()).Should().Equal("Kecamatan Arunika", "Desa Fajar", "Desa Senja");
        (await office.Client.GetStringAsync("/health")).Should().Be("Healthy");
    }

    [Fact]
    public async Task A_form_made_from_the_model_takes_figures_that_come_back_as_results()
    {
        // 40 asked, 30 in time: 75 %. 3 of 4 reports: 75 %.
        await Post("arunika-2025", "2025-01", "Desa Fajar", 40, 30, 4, 3);
        var results = await Json("/arunika-2025/results?period=2025-01&office=Desa%20Fajar");
        Value(results, Service).Should().Be(75m);
        Value(results, Reports).Should().Be(75m);

        // The other village adds 60 and 50: 80 of 100. Of a quarter two months are not reported yet.
        await Post("arunika-2025", "2025-01", "Desa Senja", 60, 50, 4, 4);
        Value(await Json("/arunika-2025/results?period=2025-01"), Service).Should().Be(80m);
        (await Json("/arunika-2025/results?period=2025-Q1"))["results"]![0]!["status"]!.GetValue<string>().Should().Be("missingInput");

        // The form shows what is there, and a figure that is blanked is one no longer.
        (await office.Client.GetStringAsync("/arunika-2025/form?period=2025-01&office=Desa%20Fajar")).Should().Contain("value=\"40\"").And.Contain("Januari 2025");
        await Post("arunika-2025", "2025-01", "Desa Fajar", 40, null, 4, 3);
        (await Json("/arunika-2025/results?period=2025-01&office=Desa%20Fajar"))["results"]![0]!["status"]!.GetValue<string>().Should().Be("missingInput");
    }

    [Fact]
    public async Task What_is_wrong_in_a_form_is_told_in_Indonesian_by_the_name_of_the_field_and_nothing_is_stored()
    {
        using var answer = await PostForm("bayu-2025", "2025-02", "Desa Angin", [("permohonan", "12,5"), ("selesai", "-3")]);
        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        answer.Content.Headers.ContentLanguage.Should().Equal("id");
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        problem["title"]!.GetValue<string>().Should().Be("Data yang dikirim mengandung kesalahan.");
        problem["diagnostics"]!.AsArray().Select(d => d!["pointer"]!.GetValue<string>()).Should().BeEquivalentTo(Name("permohonan", "2025-02", "Desa Angin"), Name("selesai", "2025-02", "Desa Angin"));

        // The one that has a value is the token.
        Regex.Count(await office.Client.GetStringAsync("/bayu-2025/form?period=2025-02&office=Desa%20Angin"), " value=\"").Should().Be(1);
    }

    [Fact]
    public async Task A_file_or_a_part_of_a_form_puts_its_own_figures_and_keeps_the_others()
    {
        // 40 asked, 30 in time; 3 of 4 reports. Then 50 were asked: 60 %. Then 45 were in time: 90 %. The reports stay at 75 %.
        await Post("bayu-2025", "2025-05", "Desa Layar", 40, 30, 4, 3);
        const string Query = "period=2025-05&office=Desa%20Layar";
        using var file = new StringContent("variabel;nilai\npermohonan;50\n", Encoding.UTF8, "text/csv");
        (await office.Client.PostAsync($"/bayu-2025/form?{Query}", file)).StatusCode.Should().Be(HttpStatusCode.Redirect);
        var results = await Json($"/bayu-2025/results?{Query}");
        (Value(results, Service), Value(results, Reports)).Should().Be((60m, 75m));

        using var part = await PostForm("bayu-2025", "2025-05", "Desa Layar", [("selesai", "45")]);
        part.StatusCode.Should().Be(HttpStatusCode.Redirect);
        results = await Json($"/bayu-2025/results?{Query}");
        (Value(results, Service), Value(results, Reports)).Should().Be((90m, 75m));
    }

    [Fact]
    public async Task A_form_that_does_not_come_from_the_page_of_the_office_is_refused()
    {
        using var forged = new FormUrlEncodedContent([KeyValuePair.Create(Name("permohonan", "2025-06", "Desa Layar"), "40")]);
        using var answer = await office.Client.PostAsync("/bayu-2025/form?period=2025-06&office=Desa%20Layar", forged);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await office.Client.GetStringAsync("/bayu-2025/form?period=2025-06&office=Desa%20Layar")).Should().NotContain("value=\"40\"");
    }

    [Fact]
    public async Task A_form_may_have_more_fields_than_ASP_NET_reads_by_itself()
    {
        // All 1,100 are read. None of them is a field of this form: a thousand are told, and then that there are more.
        using var answer = await PostForm("bayu-2025", "2025-07", "Desa Layar", [.. Enumerable.Range(0, 1_100).Select(n => ($"x{n}", "1"))]);
        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["diagnostics"]!.AsArray().Count.Should().Be(1_001);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{ \"formula\": \"laporan / rencana / 3 * 100%\" }")]
    [InlineData("{ \"formula\": null, \"version\": \"1\" }")]
    [InlineData("{ \"formula\": \"laporan / rencana / 3 * 100%\", \"version\": null }")]
    public async Task An_edit_without_its_formula_or_version_is_refused(string body)
    {
        var before = await VersionOf("bayu-2025");
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await office.Client.PutAsync($"/bayu-2025/formula/{Reports}", content);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await VersionOf("bayu-2025")).Should().Be(before);
    }

    [Fact]
    public async Task Where_no_catalogs_are_named_those_of_the_folder_it_runs_in_are_served_and_edited()
    {
        var folder = Directory.CreateTempSubdirectory("iki-office-own-").FullName;
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "catalogs")).FullName, "own.json");
        File.WriteAllText(path, (await File.ReadAllTextAsync(RepositoryFiles.PathOf("docs", "samples", "office", "catalogs", "bayu-2025.json"))).Replace("\"bayu-2025\"", "\"bayu-sendiri\"", StringComparison.Ordinal));
        using var process = OfficeSample.Start(folder);
        try
        {
            using var client = new HttpClient { BaseAddress = HostSample.AddressOf(process) };
            async Task<JsonNode> Only() => JsonNode.Parse(await client.GetStringAsync("/"))!.AsArray().Should().ContainSingle().Subject!;
            var own = await Only();
            own["id"]!.GetValue<string>().Should().Be("bayu-sendiri");
            using var edit = new StringContent(new JsonObject { ["formula"] = "laporan / rencana / 3 * 100%", ["version"] = own["version"]!.GetValue<string>() }.ToJsonString(), Encoding.UTF8, "application/json");
            (await client.PutAsync($"/bayu-sendiri/formula/{Reports}", edit)).StatusCode.Should().Be(HttpStatusCode.OK);
            (await File.ReadAllTextAsync(path)).Should().Contain("laporan / rencana / 3 * 100%");

            // It is watched, too.
            File.WriteAllText(path, (await File.ReadAllTextAsync(path)).Replace("Kecamatan Bayu 2025", "Kecamatan Bayu, Tahun 2025", StringComparison.Ordinal));
            await Until(async () => (await Only())["title"]!.GetValue<string>().EndsWith("Kecamatan Bayu, Tahun 2025", StringComparison.Ordinal));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task The_scorecard_is_a_page_in_Indonesian_and_a_working_is_a_text()
    {
        await Post("bayu-2025", "2025-03", "Desa Layar", 50, 45, 4, 4);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/bayu-2025/scorecard?period=2025-03&office=Desa%20Layar");
        request.Headers.Accept.ParseAdd("text/html");
        using var page = await office.Client.SendAsync(request);
        (await page.Content.ReadAsStringAsync()).Should().Contain("<html lang=\"id\">").And.Contain("45 ÷ 50 × 100%").And.Contain("Desa Layar");
        using var asked = new HttpRequestMessage(HttpMethod.Get, $"/bayu-2025/working/{Service}?period=2025-03&office=Desa%20Layar");
        asked.Headers.Accept.ParseAdd("text/plain");
        using var working = await office.Client.SendAsync(asked);
        (await working.Content.ReadAsStringAsync()).Should().Contain("= 45 ÷ 50 × 100%").And.Contain("90,00%");
    }

    [Fact]
    public async Task An_edit_that_does_not_compile_is_refused_with_its_place_and_one_that_does_is_served_and_kept()
    {
        await Post("bayu-2025", "2025-04", "Desa Jangkar", 40, 30, 4, 3);
        var before = await Json("/bayu-2025/catalog");
        var (status, problem) = await Edit("bayu-2025", Reports, "laporan / rencna * 100%", await VersionOf("bayu-2025"));
        status.Should().Be(HttpStatusCode.UnprocessableEntity);
        var found = problem["diagnostics"]!.AsArray().Should().ContainSingle().Subject!;
        found["message"]!.GetValue<string>().Should().Be("'rencna' belum didefinisikan. Mungkin maksudnya 'rencana'?");
        found["pointer"]!.GetValue<string>().Should().Be("/positions/1/objectives/0/indicators/0/formula");
        (found["start"]!.GetValue<int>(), found["length"]!.GetValue<int>()).Should().Be((10, 6));
        JsonNode.DeepEquals(before, await Json("/bayu-2025/catalog")).Should().BeTrue();

        // Half of 3 of 4: 37.5 %.
        var version = await VersionOf("bayu-2025");
        (await Edit("bayu-2025", Reports, "laporan / rencana / 2 * 100%", version)).Status.Should().Be(HttpStatusCode.OK);
        Value(await Json("/bayu-2025/results?period=2025-04&office=Desa%20Jangkar"), Reports).Should().Be(37.5m);
        File.ReadAllText(office.CatalogPath("bayu-2025")).Should().Contain("laporan / rencana / 2 * 100%");

        // Who has seen the version before does not overwrite it.
        (await Edit("bayu-2025", Reports, "laporan / rencana * 100%", version)).Status.Should().Be(HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData("/arunika-2024/results?period=2025", HttpStatusCode.NotFound, "Tidak ada katalog 'arunika-2024'.")]
    [InlineData("/arunika-2025/results?period=2025&office=Desa%20Pagi", HttpStatusCode.NotFound, "Kecamatan Arunika, Desa Fajar, Desa Senja")]
    [InlineData("/arunika-2025/results?period=2025-13", HttpStatusCode.BadRequest, "'2025-13' bukan periode")]
    [InlineData("/arunika-2025/working/kasi-pelayanan/tepat?period=2025", HttpStatusCode.NotFound, "Indikator 'kasi-pelayanan/tepat' tidak ada dalam katalog")]
    public async Task What_is_not_there_is_said_in_words(string path, HttpStatusCode status, string words)
    {
        using var answer = await office.Client.GetAsync(path);
        answer.StatusCode.Should().Be(status);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        (await answer.Content.ReadAsStringAsync()).Should().Contain(words);
    }

    [Fact]
    public async Task The_OpenAPI_document_has_every_endpoint_with_its_parameters_and_the_library_s_schemas()
    {
        var text = await office.Client.GetStringAsync("/openapi/v1.json");
        var document = JsonNode.Parse(text)!;
        var results = document["paths"]!["/{catalog}/results"]!["get"]!;
        results["parameters"]!.AsArray().Select(p => $"{p!["name"]} {p["in"]}").Should().Equal("catalog path", "period query", "office query");
        results["responses"]!.AsObject().Select(r => r.Key).Should().BeEquivalentTo("200", "400", "404", "422");
        results["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["$ref"]!.GetValue<string>().Should().Be("#/components/schemas/IkiResults");
        var schemas = document["components"]!["schemas"]!.AsObject();
        var own = JsonNode.Parse(Packed.Core.Text("schema/results.schema.json"))!;
        schemas["IkiResults"]!["properties"]!.AsObject().Select(p => p.Key).Should().BeEquivalentTo(own["properties"]!.AsObject().Select(p => p.Key));
        schemas["IkiResults"]!["required"]!.AsArray().Select(r => r!.GetValue<string>()).Should().BeEquivalentTo(own["required"]!.AsArray().Select(r => r!.GetValue<string>()));
        Regex.Matches(text, "\"\\$ref\": \"#/components/schemas/([^\"]+)\"").Select(m => m.Groups[1].Value).Should().OnlyContain(name => schemas.ContainsKey(name));
    }

    [Fact]
    public async Task Two_hundred_callers_at_once_get_the_results_of_one_version_while_catalogs_are_reloaded()
    {
        // 200 asked, 100 in time: 50 %. The formula of version n has n times that; the title names n.
        await Post("arunika-2025", "2025-06", "Desa Senja", 200, 100, 4, 4);
        var original = await File.ReadAllTextAsync(office.CatalogPath("arunika-2025"));
        string Version(int n) => original.Replace("selesai / permohonan * 100%", $"{n} * selesai / permohonan * 100%", StringComparison.Ordinal);
        try
        {
            using var ended = new CancellationTokenSource();
            var reloading = Task.Run(async () =>
            {
                for (var n = 1; !ended.IsCancellationRequested; n = (n % 9) + 1)
                {
                    // Every third time it is a version that must be kept out.
                    office.Replace("arunika-2025", n % 3 == 0 ? Version(n)[..200] : Version(n));
                    await Task.Delay(20);
                }
            });
            var values = await Task.WhenAll(Enumerable.Range(0, 200).Select(async _ => Value(await Json("/arunika-2025/results?period=2025-06&office=Desa%20Senja"), Service)));
            await ended.CancelAsync();
            await reloading;
            values.Should().HaveCount(200).And.OnlyContain(v => v % 50m == 0 && v >= 50m && v <= 450m && v != 150m && v != 300m && v != 450m);

            // When it is quiet, the last one is served.
            office.Replace("arunika-2025", Version(7));
            await Until(async () => Value(await Json("/arunika-2025/results?period=2025-06&office=Desa%20Senja"), Service) == 350m);
            office.Replace("arunika-2025", "{");
            await Until(async () => await office.Client.GetStringAsync("/health") == "Degraded");
            Value(await Json("/arunika-2025/results?period=2025-06&office=Desa%20Senja"), Service).Should().Be(350m);
        }
        finally
        {
            office.Replace("arunika-2025", original);
            await Until(async () => await office.Client.GetStringAsync("/health") == "Healthy");
        }
    }

    private static string Name(string variable, string period, string village) => $"{variable}//{period}/{Uri.EscapeDataString(village)}";

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]+)\">")]
    private static partial Regex HiddenField();

    private static decimal Value(JsonNode results, string id) => results["results"]!.AsArray().Single(r => r!["id"]!.GetValue<string>() == id)!["value"]!.GetValue<decimal>();

    private static async Task Until(Func<Task<bool>> condition)
    {
        using var given = new CancellationTokenSource(s_patience);
        while (!await condition()) await Task.Delay(50, given.Token);
    }

    private async Task<JsonNode> Json(string path)
    {
        using var answer = await office.Client.GetAsync(path);
        var body = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.Should().Be(HttpStatusCode.OK, body);
        return JsonNode.Parse(body)!;
    }

    private async Task<string> VersionOf(string catalog) => (await Json("/")).AsArray().Single(o => o!["id"]!.GetValue<string>() == catalog)!["version"]!.GetValue<string>();

    private async Task<(HttpStatusCode Status, JsonNode Body)> Edit(string catalog, string indicator, string formula, string version)
    {
        using var content = new StringContent(new JsonObject { ["formula"] = formula, ["version"] = version }.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await office.Client.PutAsync($"/{catalog}/formula/{indicator}", content);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    private async Task Post(string catalog, string period, string village, int asked, int? inTime, int planned, int reports)
    {
        using var answer = await PostForm(catalog, period, village, [("permohonan", Text(asked)), ("selesai", Text(inTime)), ("rencana", Text(planned)), ("laporan", Text(reports))]);
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> PostForm(string catalog, string period, string village, (string Variable, string Value)[] values)
    {
        // As a browser does: with the token of the page, and its cookie.
        var address = $"/{catalog}/form?period={period}&office={Uri.EscapeDataString(village)}";
        var token = HiddenField().Match(await office.Client.GetStringAsync(address));
        token.Success.Should().BeTrue();
        using var content = new FormUrlEncodedContent(
            values.Select(v => KeyValuePair.Create(Name(v.Variable, period, village), v.Value)).Append(KeyValuePair.Create(token.Groups["name"].Value, token.Groups["value"].Value)));
        return await office.Client.PostAsync(address, content);
    }

    private static string Text(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
