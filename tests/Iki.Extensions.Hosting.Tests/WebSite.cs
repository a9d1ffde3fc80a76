using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Iki.Extensions.Hosting.Tests;

/// <summary>An application on a port of its own, and who calls it.</summary>
internal sealed class WebSite : IAsyncDisposable
{
    private WebSite(WebApplication application) => Application = application;

    public WebApplication Application { get; }

    public HttpClient Client { get; private set; } = null!;

    public static async Task<WebSite> Start(Action<IkiOptions> options, Action<WebApplication> map, Action<IServiceCollection>? services = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddIki(options);
        services?.Invoke(builder.Services);
        var site = new WebSite(builder.Build());
        map(site.Application);
        await site.Application.StartAsync();
        var address = site.Application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        site.Client = new HttpClient { BaseAddress = new Uri(address), Timeout = TestHost.Patience };
        return site;
    }

    public async Task<(HttpResponseMessage Answer, string Body)> Send(
        HttpMethod method, string path, string? body = null, string type = "application/json", string? language = "en", string? accept = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, MediaTypeHeaderValue.Parse(type));
        if (language is not null) request.Headers.AcceptLanguage.ParseAdd(language);
        if (accept is not null) request.Headers.Accept.ParseAdd(accept);
        var answer = await Client.SendAsync(request);
        return (answer, await answer.Content.ReadAsStringAsync());
    }

    public async Task<JsonNode> Json(HttpMethod method, string path, string? body = null, string type = "application/json", int status = 200, string? language = "en")
    {
        var (answer, text) = await Send(method, path, body, type, language);
        ((int)answer.StatusCode).Should().Be(status, text);
        return JsonNode.Parse(text)!;
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        await Application.DisposeAsync();
    }
}
