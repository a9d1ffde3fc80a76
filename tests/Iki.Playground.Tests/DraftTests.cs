using System.Text.Json.Nodes;
using Iki.Core;
using Iki.Core.Printed;

namespace Iki.Playground.Tests;

/// <summary>What the page offers in place of a text that is not a formula but may print one.</summary>
[Collection(SiteTests.Name)]
public sealed class DraftTests(Site site)
{
    // 30 of 40 letters: 75 %.
    [Fact]
    public async Task A_printed_formula_is_pasted_and_its_draft_used()
    {
        var page = await site.Open();
        await Paste(page, "Jumlah surat selesai : Jumlah surat masuk X 100 %");
        var panel = page.GetByRole(AriaRole.Region, new() { Name = "Did you mean …?" });
        await Expect(panel.Locator("ol > li")).ToHaveCountAsync(1);
        await Expect(panel.Locator("p")).ToHaveTextAsync("confidence: clear · unit: %");
        await Expect(panel.Locator("dt")).ToHaveTextAsync(["suratSelesai", "suratMasuk"]);
        await Expect(panel.Locator("dd")).ToHaveTextAsync(["Jumlah surat selesai", "Jumlah surat masuk"]);
        await Expect(page.Locator("#announcement")).ToHaveTextAsync("Did you mean …? 1 draft");

        await panel.GetByRole(AriaRole.Button, new() { Name = "Use suratSelesai / suratMasuk * 100%" }).ClickAsync();
        await Expect(page.Locator("#formula")).ToHaveValueAsync("suratSelesai / suratMasuk * 100%");
        await Expect(page.Locator("#formula")).ToBeFocusedAsync();
        await Expect(panel).ToBeHiddenAsync();
        await page.GetByLabel("Figure: suratSelesai").FillAsync("30");
        await page.GetByLabel("Figure: suratMasuk").FillAsync("40");
        await Expect(page.Locator("#value")).ToHaveTextAsync("75 %");
    }

    [Fact]
    public async Task One_undo_brings_the_text_back_and_its_drafts()
    {
        const string Print = "jumlah surat selesai dibagi jumlah surat masuk dikalikan seratus persen";
        var page = await site.Open();
        await Paste(page, Print);
        await page.GetByRole(AriaRole.Button, new() { Name = "Use suratSelesai / suratMasuk * 100%" }).PressAsync("Enter");
        await Expect(page.Locator("#formula")).ToHaveValueAsync("suratSelesai / suratMasuk * 100%");
        await page.Keyboard.PressAsync("Control+z");
        await Expect(page.Locator("#formula")).ToHaveValueAsync(Print);
        await Expect(page.Locator("#drafts")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Where_print_can_be_read_in_two_ways_the_page_asks_in_its_language()
    {
        var page = await site.Open(context: await site.NewContext("id-ID"));
        await Paste(page, "Jumlah hari hadir / Jumlah pegawai x hari kerja x 100%");
        var panel = page.GetByRole(AriaRole.Region, new() { Name = "Maksud Anda …?" });
        await Expect(panel.GetByRole(AriaRole.Button)).ToHaveTextAsync(
            ["Pakai hariHadir / (pegawai * hariKerja) * 100%", "Pakai hariHadir / pegawai * hariKerja * 100%"]);
        await Expect(panel.Locator("p")).ToHaveTextAsync(["keyakinan: mungkin · satuan: %", "keyakinan: meragukan · satuan: %"]);
        await Expect(panel.Locator("ul").First).ToContainTextAsync("yang berada di atas dan di bawah garis pecahan tidak tercetak.");
        await page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await Expect(page.Locator("#drafts ul").First).ToContainTextAsync("stands above the fraction bar, and how much below it, is not printed.");
    }

    [Fact]
    public async Task What_is_pasted_is_shown_and_never_run()
    {
        var page = await site.Open();
        await Paste(page, "[<img src=x onerror=document.title=1>] dibagi jumlah pegawai x 100%");
        await Expect(page.Locator("#drafts dd").First).ToHaveTextAsync("<img src");
        await Expect(page.Locator("#drafts ul")).ToContainTextAsync("'=x onerror=document.title=1>' was not read as part of the formula.");
        await Expect(page.Locator("img")).ToHaveCountAsync(0);
        await Expect(page).ToHaveTitleAsync("Formula playground");
    }

    [Fact]
    public async Task The_drafts_leave_once_the_text_is_a_formula()
    {
        var page = await site.Open();
        await Paste(page, "hadir dibagi pegawai");
        await Expect(page.Locator("#drafts")).ToBeVisibleAsync();
        await page.Locator("#formula").FillAsync("hadir / pegawai * 100%");
        await Expect(page.Locator("#drafts")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("hadir dibagi pegawai", "hadir / pegawai; hadir / pegawai * 100%")]
    [InlineData("A / B x 100", "a / b * 100%; a / b * 100")]
    [InlineData("[(A + B) : C] x 100%", "(a + b) / c * 100%")]
    [InlineData(@"\frac{\text{surat selesai}}{\text{surat masuk}} \times 100\%", "suratSelesai / suratMasuk * 100%")]
    [InlineData("<math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>", "a / b; a / b * 100%")]
    public async Task Print_is_offered(string text, string drafts) => (await Offered(text)).Should().Be(drafts);

    [Theory]
    [InlineData("(pegawai - tidakHadir) / pegawai * 100%")]
    [InlineData("hadir x 2")]
    [InlineData("½ * alas * tinggi")]
    [InlineData("pegawai / hadir *")]
    [InlineData("(a + b")]
    [InlineData("a == b")]
    [InlineData("Persen(laporan, target")]
    [InlineData("Jika(capaian >= 90%, 100")]
    [InlineData("dokumen / JumlahButir(dokumen")]
    [InlineData("")]
    public async Task A_formula_and_one_that_is_being_typed_get_no_drafts(string text) => (await Offered(text)).Should().BeEmpty();

    [Fact]
    public async Task A_text_that_is_too_long_to_be_a_cell_gets_no_drafts() =>
        (await Offered("surat selesai dibagi surat masuk" + new string(' ', 8_000))).Should().BeEmpty();

    [Fact]
    public async Task Decimals_are_written_as_the_page_takes_them() =>
        (await Offered("0,6 x nilai kerja + 0,4 x nilai perilaku", ("numbers", "id"))).Should().Be("0,6 * nilaiKerja + 0,4 * nilaiPerilaku");

    [Fact]
    public async Task A_draft_whose_names_the_catalog_does_not_declare_is_not_offered() =>
        (await Offered("surat selesai dibagi surat masuk", ("declared", true))).Should().BeEmpty();

    [Fact]
    public async Task The_drafts_are_those_of_the_library()
    {
        const string Print = "Jumlah kasus per 1.000 penduduk";
        var page = await site.Open();
        var printed = await page.EvaluateAsync<string>("text => JSON.stringify(window.iki.draft({ formula: text, language: 'id' }).printed)", Print);
        JsonNode.DeepEquals(JsonNode.Parse(printed), JsonNode.Parse(PrintedFormulaFile.Write(PrintedFormula.Read(Print), Language.Indonesian))).Should().BeTrue();
    }

    [Theory]
    [InlineData(320, ColorScheme.Dark)]
    [InlineData(1200, ColorScheme.Light)]
    public async Task The_panel_is_for_everyone(int width, ColorScheme scheme)
    {
        var page = await site.Open(context: await site.NewContext(width: width, scheme: scheme));
        await Paste(page, "Jumlah hari hadir / Jumlah pegawai x hari kerja x 100%");
        await Expect(page.Locator("#drafts")).ToBeVisibleAsync();
        (await ForEveryoneTests.SeriousFindings(page)).Should().BeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
    }

    /// <summary>The texts of the drafts that the page offers.</summary>
    private async Task<string> Offered(string text, params (string Name, object Value)[] members)
    {
        var page = await site.Open();
        var question = new JsonObject { ["formula"] = text };
        foreach (var (name, value) in members) question[name] = JsonValue.Create(value);
        return await page.EvaluateAsync<string>("question => (window.iki.draft(JSON.parse(question)).offered ?? []).map(o => o.text).join('; ')", question.ToJsonString());
    }

    /// <summary>Pastes a text in place of the formula.</summary>
    private static async Task Paste(IPage page, string text)
    {
        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", text);
        await page.Locator("#formula").FocusAsync();
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.PressAsync("Control+v");
        await Expect(page.Locator("#formula")).ToHaveValueAsync(text);
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    private static IPageAssertions Expect(IPage page) => Assertions.Expect(page);
}
