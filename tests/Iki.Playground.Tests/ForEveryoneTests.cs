using Iki.Core.Tests;

namespace Iki.Playground.Tests;

/// <summary>Keyboards, screen readers, small screens, and readers who do not want to be followed.</summary>
[Collection(SiteTests.Name)]
public sealed class ForEveryoneTests(Site site)
{
    [Theory]
    [InlineData("", 320, ColorScheme.Light)]
    [InlineData("", 1200, ColorScheme.Dark)]
    [InlineData("", 1200, ColorScheme.Light)]
    [InlineData("guide.html", 1200, ColorScheme.Light)]
    [InlineData("panduan.html", 320, ColorScheme.Dark)]
    [InlineData("diagnostics.html", 768, ColorScheme.Light)]
    public async Task Axe_finds_nothing_serious(string path, int width, ColorScheme scheme)
    {
        var page = await site.Open(path, await site.NewContext(width: width, scheme: scheme));
        if (path.Length == 0)
        {
            // With a warning, a mistake, suggestions and a series on the page there is more to look at.
            await page.GetByText("Other notations").ClickAsync();
            await PlaygroundTests.Type(page, "capaian * n + 1,5 + Pers");
            await page.GetByLabel("Figure: n", new() { Exact = true }).FillAsync("1; 2; 3");
            await page.Locator("#formula").FocusAsync();
            await page.Keyboard.PressAsync("Control+Space");
        }

        (await SeriousFindings(page)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("guide.html")]
    [InlineData("panduan.html")]
    [InlineData("diagnostics.html")]
    [InlineData("definitions.html")]
    public async Task Nothing_is_wider_than_a_small_phone(string path)
    {
        var page = await site.Open(path, await site.NewContext(width: 320));
        if (path.Length == 0)
        {
            await page.Locator("#source").SelectOptionAsync("wonoasih-2024");
            await PlaygroundTests.Type(page, "Σ [nama variabel yang sangat panjang sekali] / pembagiYangJugaCukupPanjangNamanya + Previous(a) × 100%");
        }

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(320);
    }

    [Fact]
    public async Task Everything_is_reached_with_the_keyboard_alone()
    {
        var page = await site.Open();
        var reached = new List<string>();
        for (var i = 0; i < 30; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            reached.Add(await page.EvaluateAsync<string>("document.activeElement.id || document.activeElement.className || document.activeElement.textContent.trim()"));
        }

        reached.Should().ContainInOrder("skip", "guide-link", "English", "Indonesia", "source", "indicator", "file", "share", "formula",
            "figure-figure-0", "figure-unit-0", "figure-figure-1", "figure-unit-1", "result-unit", "decimals");
    }

    [Fact]
    public async Task A_page_without_live_examples_loads_no_library()
    {
        var context = await site.NewContext();
        var asked = new List<string>();
        context.Request += (_, request) => asked.Add(request.Url);
        await site.Open("definitions.html", context);
        asked.Should().NotContain(url => url.Contains("_framework", StringComparison.Ordinal)).And.NotBeEmpty();
    }

    [Fact]
    public async Task A_page_asks_nobody_else_for_anything_and_reports_no_error()
    {
        var context = await site.NewContext(isKept: true);
        var (elsewhere, errors) = (new List<string>(), new List<string>());
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Server.Url.ToString(), StringComparison.Ordinal)) elsewhere.Add(request.Url);
        };
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") errors.Add(message.Text);
        };
        foreach (var path in new[] { "", "guide.html", "panduan.html", "diagnostics.html", "definitions.html" }) await site.Open(path, context);
        elsewhere.Should().BeEmpty();
        errors.Should().BeEmpty();
    }

    /// <summary>What axe holds against a page.</summary>
    internal static async Task<string[]> SeriousFindings(IPage page)
    {
        var axe = RepositoryFiles.PathOf(".ci", "playground", "node_modules", "axe-core", "axe.min.js");
        File.Exists(axe).Should().BeTrue("npm ci --prefix .ci/playground installs what looks at the pages here");
        await page.EvaluateAsync(await File.ReadAllTextAsync(axe));
        return await page.EvaluateAsync<string[]>("""
            axe.run().then(r => r.violations.filter(v => ['serious', 'critical'].includes(v.impact))
              .map(v => `${v.id}: ${v.help} ${v.nodes.map(n => n.target.join(' ')).join(', ')}`))
            """);
    }
}
