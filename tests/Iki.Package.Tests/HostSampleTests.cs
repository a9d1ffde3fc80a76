using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Iki.Package.Tests;

/// <summary>The sample host answers real requests with figures worked out by hand, and refuses what is wrong in words.</summary>
public class HostSampleTests(HostSample host) : IClassFixture<HostSample>
{
    /// <summary>20 people with 96 days of absence: 96 / 20 = 4.8 days each, and (240 − 4.8) / 240 = 0.98. 3 of 4 requests: 75 %.</summary>
    private const string Figures = """
        { "formatVersion": 1, "catalog": "lawang-2018", "period": "2018",
          "values": { "pegawai": 20, "hariTidakMasuk": 96, "pengajuanDicairkan": 3, "pengajuanSeharusnyaCair": 4 } }
        """;

    private const string Attendance = "/working/sekretaris-kecamatan/kehadiran-pns";

    [Fact]
    public async Task The_indicators_are_those_of_the_catalog_with_both_rows_of_the_one_that_has_two()
    {
        var indicators = JsonNode.Parse(await host.Client.GetStringAsync("/indicators"))!.AsArray();
        // The README of the repository: 56 indicator rows.
        indicators.Count.Should().Be(56);
        indicators[0]!["name"]!.GetValue<string>().Should().Be("Persentase Tingkat Kehadiran PNS lingkup Kecamatan");
        indicators.Select(i => i!["id"]!.GetValue<string>()).Count(id => id.Contains('#', StringComparison.Ordinal)).Should().Be(2);
    }

    [Fact]
    public async Task The_schema_of_what_is_posted_is_the_package_s()
    {
        (await host.Client.GetStringAsync("/schema")).Should().Be(Packed.Core.Text("schema/data.schema.json"));
    }

    [Fact]
    public async Task Figures_give_results_exact_and_rounded()
    {
        var (answer, results) = await Post("/results", Figures);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        results["results"]!.AsArray().Count.Should().Be(56);
        var attendance = Result(results, "sekretaris-kecamatan/kehadiran-pns");
        attendance["status"]!.GetValue<string>().Should().Be("computed");
        attendance["value"]!.GetValue<decimal>().Should().Be(98m);
        attendance["exact"]!.GetValue<string>().Should().Be("49/50");
        Result(results, "sekretaris-kecamatan/kelancaran-administrasi-perkantoran")["value"]!.GetValue<decimal>().Should().Be(75m);
    }

    [Fact]
    public async Task A_missing_figure_is_named_and_not_taken_for_zero()
    {
        var (answer, results) = await Post("/results", Figures);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        var meetings = Result(results, "kasi-pemerintahan/pelaksanaan-musdes");
        meetings["status"]!.GetValue<string>().Should().Be("missingInput");
        meetings["missing"]!.AsArray().Select(n => n!.GetValue<string>()).Should().Equal("musdes");
        meetings.AsObject().ContainsKey("value").Should().BeFalse();
    }

    [Fact]
    public async Task A_division_by_zero_points_at_the_divisor()
    {
        var (_, results) = await Post("/results", Figures.Replace("\"pengajuanSeharusnyaCair\": 4", "\"pengajuanSeharusnyaCair\": 0", StringComparison.Ordinal));
        var result = Result(results, "sekretaris-kecamatan/kelancaran-administrasi-perkantoran");
        result["status"]!.GetValue<string>().Should().Be("divisionByZero");
        result["divisor"]!.GetValue<string>().Should().Be("pengajuanSeharusnyaCair");
    }

    [Fact]
    public async Task The_working_comes_as_steps()
    {
        var (answer, document) = await Post(Attendance, Figures);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        var steps = document["explanations"]![0]!["steps"]!.AsArray().Select(s => s!["shown"]!.GetValue<string>()).ToArray();
        steps.Should().Contain("20 × 235.2 ÷ 4800 × 100%");
        steps[^1].Should().Be("98.00%");
    }

    [Fact]
    public async Task The_working_is_read_in_Indonesian_by_whoever_asks_for_it()
    {
        using var answer = await Send(HttpMethod.Post, Attendance, Figures, "fr, en;q=0.5, id-ID;q=0.8", accept: "text/plain");
        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/plain");
        answer.Content.Headers.ContentLanguage.Should().Equal("id");
        var lines = (await answer.Content.ReadAsStringAsync()).Split('\n').Select(l => l.Trim()).ToArray();
        lines.Should().Contain("= 20 × 235,2 ÷ 4.800 × 100%").And.Contain("Angka").And.NotContain("Figures");
    }

    [Fact]
    public async Task The_request_of_the_sample_s_README_is_answered_in_Indonesian()
    {
        var asked = Regex.Match(
            File.ReadAllText(RepositoryFiles.PathOf("docs", "samples", "host", "README.md")),
            @"curl -s http://localhost:5000(?<path>\S+) -H 'Content-Type: application/json' -H 'Accept: (?<accept>[^']+)' -H 'Accept-Language: (?<language>[^']+)' -d '(?<body>[^']+)'");
        using var answer = await Send(
            HttpMethod.Post, asked.Groups["path"].Value, asked.Groups["body"].Value, asked.Groups["language"].Value, asked.Groups["accept"].Value);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("20 × (240 − 4,8) ÷ 4.800 × 100%");
    }

    [Theory]
    [InlineData(null, "en", "The catalog has no variable 'pegawaii'.")]
    [InlineData("de", "en", "The catalog has no variable 'pegawaii'.")]
    [InlineData("id", "id", "Katalog tidak mempunyai variabel 'pegawaii'.")]
    [InlineData("id;q=0, en", "en", "The catalog has no variable 'pegawaii'.")]
    public async Task Figures_of_an_unknown_variable_are_refused_in_the_caller_s_language(string? asked, string given, string message)
    {
        using var answer = await Send(HttpMethod.Post, "/results", Figures.Replace("pegawai", "pegawaii", StringComparison.Ordinal), asked);
        var problem = await Problem(answer, HttpStatusCode.UnprocessableEntity);
        answer.Content.Headers.ContentLanguage.Should().Equal(given);
        problem["diagnostics"]![0]!["message"]!.GetValue<string>().Should().StartWith(message);
        problem["diagnostics"]![0]!["pointer"]!.GetValue<string>().Should().Be("/values/pegawaii");
        problem["diagnostics"]![0]!["line"]!.GetValue<int>().Should().Be(2);
    }

    [Theory]
    [InlineData("{\n  \"formatVersion\": 1,\n  \"period\" 2018", "IKI4006", 3)]
    [InlineData("", "IKI4003", 1)]
    [InlineData("{ \"formatVersion\": 1, \"catalog\": \"lawang-2018\" }", "IKI4013", 1)]
    public async Task A_body_that_is_no_data_file_is_refused_with_code_and_line(string body, string code, int line)
    {
        using var answer = await Send(HttpMethod.Post, "/results", body);
        var problem = await Problem(answer, HttpStatusCode.BadRequest);
        problem["title"]!.GetValue<string>().Should().Be("The body of the request is no data file.");
        problem["diagnostics"]![0]!["code"]!.GetValue<string>().Should().Be(code);
        problem["diagnostics"]![0]!["line"]!.GetValue<int>().Should().Be(line);
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_are_refused_and_not_replaced()
    {
        using var answer = await Send(HttpMethod.Post, "/results", [.. "{ \"a\": \""u8, 0xFF, .. "\" }"u8]);
        (await Problem(answer, HttpStatusCode.BadRequest))["diagnostics"]![0]!["code"]!.GetValue<string>().Should().Be("IKI4025");
    }

    [Fact]
    public async Task An_unknown_indicator_is_not_found()
    {
        using var answer = await Send(HttpMethod.Post, "/working/sekretaris-kecamatan/kehadiran", Figures, "id");
        (await Problem(answer, HttpStatusCode.NotFound))["title"]!.GetValue<string>()
            .Should().Be("Tidak ada indikator 'sekretaris-kecamatan/kehadiran' dalam katalog ini.");
    }

    [Fact]
    public async Task A_body_over_one_mebibyte_is_refused_in_the_caller_s_language()
    {
        // Refused by its length alone: a body that is sent all the same meets a closed connection.
        using var request = new HttpRequestMessage(HttpMethod.Post, "/results") { Content = new StringContent(new string(' ', (1024 * 1024) + 1), Encoding.UTF8, "application/json") };
        request.Headers.ExpectContinue = true;
        request.Headers.AcceptLanguage.ParseAdd("id");
        using var answer = await host.Client.SendAsync(request);
        (await Problem(answer, HttpStatusCode.RequestEntityTooLarge))["title"]!.GetValue<string>().Should().Be("Isi permintaan lebih dari 1 MiB.");
        answer.Content.Headers.ContentLanguage.Should().Equal("id");
    }

    [Fact]
    public async Task Figures_as_anything_but_JSON_and_other_methods_and_addresses_are_refused_as_problems()
    {
        using var text = await Send(HttpMethod.Post, "/results", Figures, type: "text/csv");
        await Problem(text, HttpStatusCode.UnsupportedMediaType);
        using var method = await Send(HttpMethod.Put, "/results", Figures);
        await Problem(method, HttpStatusCode.MethodNotAllowed);
        using var address = await Send(HttpMethod.Post, "/result", Figures);
        await Problem(address, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Callers_at_once_get_their_own_figures()
    {
        // n of 40 requests are n × 2.5 %.
        var answers = await Task.WhenAll(Enumerable.Range(1, 40).Select(async n =>
        {
            var figures = Figures.Replace("\"pengajuanDicairkan\": 3, \"pengajuanSeharusnyaCair\": 4", $"\"pengajuanDicairkan\": {n}, \"pengajuanSeharusnyaCair\": 40", StringComparison.Ordinal);
            var (_, results) = await Post("/results", figures);
            return Result(results, "sekretaris-kecamatan/kelancaran-administrasi-perkantoran")["value"]!.GetValue<decimal>() / n;
        }));
        answers.Should().HaveCount(40).And.OnlyContain(v => v == 2.5m);
    }

    [Fact]
    public void A_catalog_with_a_mistake_keeps_the_host_from_starting_and_is_named()
    {
        using var process = Command.Start(
            HostSample.Build(), "dotnet", "Host.dll", "--urls", "http://127.0.0.1:0", "--catalog", RepositoryFiles.PathOf("seeds", "lawang-2018", "data.json"));
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(1);
        said.Should().Contain("IKI4");
    }

    private static JsonNode Result(JsonNode results, string id) => results["results"]!.AsArray().Single(r => r!["id"]!.GetValue<string>() == id)!;

    private static async Task<JsonNode> Problem(HttpResponseMessage answer, HttpStatusCode status)
    {
        var body = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.Should().Be(status, body);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var problem = JsonNode.Parse(body)!;
        problem["status"]!.GetValue<int>().Should().Be((int)status);
        problem["title"]!.GetValue<string>().Should().NotBeEmpty();
        return problem;
    }

    private async Task<(HttpResponseMessage Answer, JsonNode Body)> Post(string path, string figures)
    {
        var answer = await Send(HttpMethod.Post, path, figures);
        return (answer, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    private Task<HttpResponseMessage> Send(
        HttpMethod method, string path, string body, string? language = null, string? accept = null, string type = "application/json") =>
        Send(method, path, Encoding.UTF8.GetBytes(body), language, accept, type);

    private async Task<HttpResponseMessage> Send(
        HttpMethod method, string path, byte[] body, string? language = null, string? accept = null, string type = "application/json")
    {
        using var request = new HttpRequestMessage(method, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
        if (language is not null) request.Headers.AcceptLanguage.ParseAdd(language);
        if (accept is not null) request.Headers.Accept.ParseAdd(accept);
        return await host.Client.SendAsync(request);
    }
}
