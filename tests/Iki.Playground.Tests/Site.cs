using Iki.Core.Tests;

namespace Iki.Playground.Tests;

/// <summary>The built site on a server, and a browser to look at it with.</summary>
public sealed class Site : IAsyncLifetime
{
    // On a busy machine the library alone takes half a minute to load; what is there is found at once all the same.
    private const float Patience = 180_000;

    public static string Folder { get; } = RepositoryFiles.PathOf("artifacts", "playground");

    public SiteServer Server { get; private set; } = null!;

    private IPlaywright Driver { get; set; } = null!;

    private IBrowser Browser { get; set; } = null!;

    public async Task InitializeAsync()
    {
        File.Exists(Path.Combine(Folder, "index.html")).Should().BeTrue("bash docs/playground/build.sh builds the site that is tested here");
        Server = new SiteServer(Folder);
        Driver = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        Browser = await Driver.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("IKI_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox"],
            Timeout = Patience,
        });
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        Driver.Dispose();
        Server.Dispose();
    }

    /// <summary>A browser with nothing remembered. Without a service worker, unless it is asked for.</summary>
    public async Task<IBrowserContext> NewContext(
        string locale = "en-US", int width = 1200, ColorScheme scheme = ColorScheme.Light, bool isKept = false)
    {
        var context = await Browser.NewContextAsync(new()
        {
            Locale = locale,
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            ServiceWorkers = isKept ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        context.SetDefaultTimeout(Patience);
        return context;
    }

    /// <summary>A page of the site, once everything on it works. Whatever it reports as an error fails the test at its end.</summary>
    public async Task<IPage> Open(string path = "", IBrowserContext? context = null)
    {
        var page = await (context ?? await NewContext()).NewPageAsync();
        await page.GotoAsync(Server.Url + path);
        await page.Locator("html[data-ready]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return page;
    }
}

/// <summary>The tests share one browser and one server.</summary>
[CollectionDefinition(Name)]
public sealed class SiteTests : ICollectionFixture<Site>
{
    public const string Name = "site";
}
