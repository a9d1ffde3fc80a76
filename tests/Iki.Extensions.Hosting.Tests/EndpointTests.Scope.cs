namespace Iki.Extensions.Hosting.Tests;

/// <content>Which catalog, office and period a request asks about.</content>
public sealed partial class EndpointTests
{
    [Theory]
    [InlineData("?office=kecamatan%20awan%20rekaan&period=2025-03", 200, "lama")]
    [InlineData("?office=Kecamatan%20Awan%20Rekaan&period=2026", 200, "baru")]
    [InlineData("?office=Kecamatan%20Awan%20Rekaan&period=2024", 404, "IKI8012")]
    [InlineData("?office=Kecamatan%20Rinai&period=2025", 404, "IKI8011")]
    [InlineData("?catalog=baru", 200, "baru")]
    [InlineData("", 404, "IKI8014")]
    public async Task The_catalog_of_an_office_in_force_then_is_found(string query, int status, string said)
    {
        await using var site = await Start(null, CatalogDocument.Of("lama", CatalogText.Of("lama", to: "2025-12-31")), CatalogDocument.Of("baru", CatalogText.Of("baru", from: "2026-01-01")));
        var (answer, body) = await site.Send(HttpMethod.Get, $"/in-force{query}");
        ((int)answer.StatusCode).Should().Be(status, body);
        body.Should().Contain(said);
    }

    [Theory]
    [InlineData("?period=2025-Q1", 200, "desa 2025-Q1 Kecamatan Awan Rekaan")]
    [InlineData("?period=2025&office=Desa%20Rinai", 200, "desa 2025 Desa Rinai")]
    [InlineData("?period=2025&office=Desa%20Kabut", 404, "Kecamatan Awan Rekaan, Desa Embun, Desa Rinai.")]
    [InlineData("?office=Desa%20Rinai", 400, "IKI8016")]
    public async Task What_a_request_asks_about_is_a_period_and_an_office_of_the_catalog(string query, int status, string said)
    {
        await using var site = await Start(null, CatalogDocument.Of("desa", s_villages));
        var (answer, body) = await site.Send(HttpMethod.Get, $"/desa/scope{query}");
        ((int)answer.StatusCode).Should().Be(status, body);
        body.Should().Contain(said);
    }

    [Theory]
    [InlineData("?period=2025&office=Desa%20Rinai", 200, "desa")]
    [InlineData("?period=2025&office=kecamatan%20awan%20rekaan", 200, "desa")]
    [InlineData("?period=2025&office=Kecamatan%20Mega", 200, "mega")]
    [InlineData("?period=2025&office=Desa%20Kabut", 404, "IKI8011")]
    [InlineData("?period=2025-13&office=Desa%20Rinai", 400, "IKI8016")]
    [InlineData("?period=2024&office=Desa%20Rinai", 404, "IKI8012")]
    [InlineData("?office=Desa%20Rinai", 404, "IKI8014")]
    public async Task An_office_below_is_found_in_the_catalog_that_has_it(string query, int status, string said)
    {
        await using var site = await Start(null, CatalogDocument.Of("desa", s_villages), CatalogDocument.Of("mega", CatalogText.Of("mega", "Kecamatan Mega").Replace(
            "\"variables\"", "\"offices\": [{ \"name\": \"Desa Guntur\" }], \"variables\"", StringComparison.Ordinal)));
        var (answer, body) = await site.Send(HttpMethod.Get, $"/in-force{query}");
        ((int)answer.StatusCode).Should().Be(status, body);
        body.Should().Contain(said);
    }

    [Theory]
    [InlineData("?period=2025&office=Desa%20Rinai", 200, "desa 2025 Desa Rinai")]
    [InlineData("?period=2025&office=Desa%20Kabut", 404, "IKI8019")]
    [InlineData("?period=2024&office=Desa%20Rinai", 200, "desa 2024 Desa Rinai")]
    [InlineData("?period=2025-13&office=Desa%20Rinai", 400, "IKI8016")]
    [InlineData("?office=Desa%20Rinai", 400, "IKI8016")]
    public async Task The_only_catalog_needs_no_name(string query, int status, string said)
    {
        await using var site = await Start(null, CatalogDocument.Of("desa", s_villages));
        var (answer, body) = await site.Send(HttpMethod.Get, $"/scope{query}");
        ((int)answer.StatusCode).Should().Be(status, body);
        body.Should().Contain(said);
    }

    [Theory]
    [InlineData("/scope?period=2025&office=35.99.01.2001", 200, "alike 2025 Dusun A / RT 1")]
    [InlineData("/scope?period=2025&office=Dusun%20B%2FRT%201", 200, "alike 2025 Dusun B / RT 1")]
    [InlineData("/scope?period=2025&office=RT%201", 404, "IKI5053")]
    [InlineData("/in-force?period=2025&office=35.99.01.2001", 200, "alike")]
    [InlineData("/in-force?period=2025&office=RT%201", 404, "IKI5053")]
    public async Task An_office_is_named_by_name_code_or_path(string query, int status, string said)
    {
        const string Offices = """
            "offices": [ { "name": "Dusun A", "offices": [ { "name": "RT 1", "code": "35.99.01.2001" } ] }, { "name": "Dusun B", "offices": [ { "name": "RT 1" } ] } ], "variables"
            """;
        await using var site = await Start(null, CatalogDocument.Of("alike", CatalogText.Of("alike").Replace("\"variables\"", Offices.Trim(), StringComparison.Ordinal)));
        var (answer, body) = await site.Send(HttpMethod.Get, query);
        ((int)answer.StatusCode).Should().Be(status, body);
        body.Should().Contain(said);
    }

    [Fact]
    public async Task Of_several_in_force_one_must_be_named()
    {
        await using var site = await Start(null, CatalogDocument.Of("a", CatalogText.Of("a", to: "2025-12-31")), CatalogDocument.Of("b", CatalogText.Of("b", from: "2025-06-01", to: "2025-12-31")));
        var problem = await site.Json(HttpMethod.Get, "/in-force?office=Kecamatan%20Awan%20Rekaan&period=2025", status: 404);
        problem["diagnostics"]![0]!["message"]!.GetValue<string>().Should().Contain("on 2025-12-31: a, b.");
    }
}
