using Iki.Core.Tests;

namespace Iki.Playground.Tests;

/// <summary>The playground as a reader uses it.</summary>
[Collection(SiteTests.Name)]
public sealed class PlaygroundTests(Site site)
{
    // 80 people, 1 absent: 79/80 = 98.75 %.
    [Fact]
    public async Task The_attendance_formula_is_typed_and_its_value_seen()
    {
        var page = await site.Open();
        await Type(page, "(pegawai - absen) / pegawai * 100%");
        await page.GetByLabel("Figure: pegawai").FillAsync("80");
        await page.GetByLabel("Figure: absen").FillAsync("1");
        await Expect(page.Locator("#value")).ToHaveTextAsync("98.75 %");
        await Expect(page.Locator("#exact")).ToHaveTextAsync("exactly 79/80");
        await Expect(page.Locator("#typeset mfrac")).ToHaveCountAsync(1);
        await Expect(page.Locator("#working li.result")).ToContainTextAsync("98.75");
        await page.GetByText("Other notations").ClickAsync();
        await Expect(page.Locator("#canonical")).ToHaveTextAsync("(pegawai - absen) / pegawai * 100%");
        await Expect(page.Locator("#decree")).ToHaveTextAsync("(pegawai − absen) ÷ pegawai × 100%");
        await Expect(page.Locator("#latex")).ToHaveTextAsync(@"\frac{\text{pegawai} - \text{absen}}{\text{pegawai}} \times 100\%");
    }

    [Fact]
    public async Task A_mistake_is_marked_and_fixed_at_a_click()
    {
        var page = await site.Open();
        await Type(page, "hadir x 2");
        await Expect(page.Locator(".paint .mark.error")).ToHaveTextAsync("x");
        await Expect(page.Locator("#messages li")).ToHaveTextAsync("The letter 'x' is not a multiplication sign. Write × or *. IKI1017 Write ×");
        await Expect(page.Locator("#value")).ToHaveTextAsync("There is no outcome while the formula has mistakes.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Write ×" }).ClickAsync();
        await Expect(page.Locator("#formula")).ToHaveValueAsync("hadir × 2");
        await Expect(page.Locator("#messages")).ToBeHiddenAsync();

        // As after typing, the fix can be taken back.
        await page.Keyboard.PressAsync("Control+z");
        await Expect(page.Locator("#formula")).ToHaveValueAsync("hadir x 2");
    }

    [Fact]
    public async Task Of_two_places_one_inside_the_other_the_inner_one_is_marked()
    {
        var page = await site.Open();
        await Type(page, "hadir x 2", unit: "%");
        await Expect(page.Locator("#messages li")).ToHaveCountAsync(2);
        await Expect(page.Locator(".paint .mark")).ToHaveTextAsync("x");
    }

    [Fact]
    public async Task A_ratio_where_a_percentage_is_wanted_is_fixed_too()
    {
        var page = await site.Open();
        await Type(page, "hadir / pegawai", unit: "%");
        await page.GetByRole(AriaRole.Button, new() { Name = "Write hadir / pegawai * 100%" }).ClickAsync();
        await Expect(page.Locator("#formula")).ToHaveValueAsync("hadir / pegawai * 100%");
    }

    [Fact]
    public async Task The_language_is_switched_and_remembered()
    {
        var context = await site.NewContext();
        var page = await site.Open(context: context);
        await Expect(page.Locator("#value")).ToHaveTextAsync("98.75 %");
        await page.GetByRole(AriaRole.Button, new() { Name = "Indonesia" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Papan coba rumus");
        await Expect(page.Locator("#value")).ToHaveTextAsync("98,75%");
        await Type(page, "hadir x 2");
        await Expect(page.Locator("#messages li")).ToContainTextAsync("Huruf 'x' bukan tanda kali. Tulis × atau *.");
        page = await site.Open(context: context);
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "id");
    }

    [Fact]
    public async Task A_browser_in_Indonesian_starts_in_Indonesian_and_takes_numbers_as_it_is_told_they_are_written()
    {
        var page = await site.Open(context: await site.NewContext("id-ID"));
        await Type(page, "a + b");
        await page.GetByLabel("Angka: a", new() { Exact = true }).FillAsync("0,5");
        await page.GetByLabel("Angka: b", new() { Exact = true }).FillAsync("1.250");
        await Expect(page.Locator("#value")).ToContainTextAsync("dapat dibaca dengan lebih dari satu cara: '1250', '1.25'");
        await page.Locator("#numbers").SelectOptionAsync("id");
        await Expect(page.Locator("#value")).ToHaveTextAsync("1.250,5");
    }

    // seeds/lawang-2018/expected.json: 24 × (240 − 36/24) / (24 × 240) = 159/160 = 99.375 % → 99.38.
    [Fact]
    public async Task An_indicator_of_a_decree_is_picked()
    {
        var page = await site.Open();
        await page.Locator("#source").SelectOptionAsync("lawang-2018");
        await page.Locator("#indicator").SelectOptionAsync(new SelectOptionValue { Label = "Persentase Tingkat Kehadiran PNS lingkup Kecamatan" });
        await Expect(page.Locator("#value")).ToHaveTextAsync("99.38 %");
        await Expect(page.GetByLabel("Figure: hariKerjaEfektif")).ToHaveValueAsync("240");
        await Expect(page.Locator("#printed mfrac mtext").Nth(1)).ToHaveTextAsync("hari kerja efektif");
    }

    // 'pegawai' is at least 0 and whole: 24 × (240 − 36/−3) / … would be 105 %.
    [Fact]
    public async Task A_figure_that_the_catalog_does_not_allow_has_no_outcome()
    {
        var page = await Attendance();
        await page.GetByLabel("Figure: pegawai").FillAsync("-3");
        await Expect(page.Locator("#value")).ToHaveTextAsync("The figure -3 of 'pegawai' is below 0, the smallest allowed.");
        await page.GetByLabel("Figure: pegawai").FillAsync("5.5");
        await Expect(page.Locator("#value")).ToHaveTextAsync("'pegawai' takes only whole numbers, and 5.5 is not a whole number.");
        await Expect(page.Locator("#working-section")).ToBeVisibleAsync();
        await page.GetByLabel("Figure: pegawai").FillAsync("");
        await Expect(page.Locator("#value")).ToHaveTextAsync("No figure is given for pegawai.");
        await page.GetByLabel("Figure: pegawai").FillAsync("24");
        await Expect(page.Locator("#value")).ToHaveTextAsync("99.38 %");
    }

    [Fact]
    public async Task Labels_sources_and_notes_of_the_catalog_stand_beside_the_figures()
    {
        var page = await Attendance();
        await Expect(page.Locator("#figures")).ToContainTextAsync("hari tidak masuk, seluruh pegawai");
        await Expect(page.Locator("#figures")).ToContainTextAsync("illustrative figures, not real ones");
        await Expect(page.Locator("#sources li")).ToHaveTextAsync("Subag Umum, Kepegawaian, Keuangan dan Aset");
        await Expect(page.Locator("#notes li")).ToContainTextAsync("240 hari kerja efektif");
        await Expect(page.Locator("#reading")).ToContainTextAsync("Σ hari tidak masuk is read as days per person");

        // A parameter, a unit and the decimals are the catalog's; a figure that was typed is nobody's illustration.
        await Expect(page.GetByLabel("Figure: hariKerjaEfektif")).Not.ToBeEditableAsync();
        await Expect(page.GetByLabel("Unit: pegawai")).Not.ToBeEditableAsync();
        await Expect(page.Locator("#decimals")).ToBeDisabledAsync();
        await page.GetByLabel("Figure: pegawai").FillAsync("25");
        await Expect(page.Locator("#figures tr", new() { HasText = "pegawai" }).Nth(0).Locator(".source")).ToHaveTextAsync("");
    }

    [Fact]
    public async Task A_name_that_the_catalog_does_not_declare_is_a_mistake_until_the_indicator_is_left()
    {
        var page = await Attendance();
        await page.Locator("#formula").FillAsync("pegawai / absen * 100%");
        await Expect(page.Locator("#messages li")).ToContainTextAsync("'absen' is not declared.");
        await page.Locator("#indicator").SelectOptionAsync(new SelectOptionValue { Index = 0 });
        await Expect(page.Locator("#value")).ToHaveTextAsync("No figure is given for absen.");
        await page.GetByLabel("Figure: absen").FillAsync("48");
        await Expect(page.Locator("#value")).ToHaveTextAsync("50 %");
    }

    [Fact]
    public async Task A_link_to_an_indicator_brings_its_catalog_along()
    {
        var page = await Attendance();
        await page.GetByLabel("Figure: pegawai").FillAsync("-3");
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy a link" }).ClickAsync();
        await Expect(page.Locator("#status")).ToHaveTextAsync("Link copied: it contains the formula and its figures.");
        var link = await page.EvaluateAsync<string>("navigator.clipboard.readText()");

        var other = await (await site.NewContext()).NewPageAsync();
        await other.GotoAsync(link);
        await Expect(other.Locator("#value")).ToHaveTextAsync("The figure -3 of 'pegawai' is below 0, the smallest allowed.");
        await Expect(other.Locator("#source")).ToHaveValueAsync("lawang-2018");
    }

    [Fact]
    public async Task A_broken_catalog_is_opened_and_its_faults_are_shown()
    {
        var page = await site.Open();
        var text = """{ "formatVersion": 1, "id": "contoh", "title": "Contoh", "office": { "name": "Kecamatan Contoh" }, "posisi": [], "positions": [] }""";
        await Upload(page, "rusak.json", text);
        await Expect(page.Locator("#catalog-title")).ToHaveTextAsync("rusak.json has problems:");
        await Expect(page.Locator("#catalog-problems li")).ToContainTextAsync("'posisi'");
        await Expect(page.Locator("#catalog-problems li")).ToContainTextAsync("rusak.json:1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Expect(page.Locator("#catalog")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_sound_catalog_of_ones_own_gives_its_indicators()
    {
        var page = await site.Open();
        await Upload(page, "catalog.json", await File.ReadAllTextAsync(RepositoryFiles.PathOf("seeds", "ngronggot-2019", "catalog.json")));
        await Expect(page.Locator("#catalog-title")).ToHaveTextAsync("catalog.json is sound.");
        await Expect(page.Locator("#source")).ToHaveValueAsync("own");
        (await page.Locator("#indicator option").CountAsync()).Should().Be(25, "it has 24 formula rows, and one option is to choose none");
        await page.Locator("#indicator").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await Expect(page.Locator("#value")).ToContainTextAsync("No figure is given for");
    }

    [Fact]
    public async Task A_shared_link_brings_back_the_formula_and_its_figures()
    {
        var page = await site.Open();
        await Type(page, "dokumen + Previous(laporan) + Σ [hari kerja]");
        await page.GetByLabel("Figure: dokumen").FillAsync("lkjip: 1; lppd: 2.5");
        await page.GetByLabel("Figure: hari kerja").FillAsync("20; 21; 22");
        await page.GetByLabel("Total by: hari kerja").SelectOptionAsync("last");
        await page.GetByLabel("Period before: laporan").FillAsync("100");
        await page.Locator("#decimals").SelectOptionAsync("1");
        await Expect(page.Locator("#value")).ToHaveTextAsync("125.5");
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy a link" }).ClickAsync();
        await Expect(page.Locator("#status")).ToHaveTextAsync("Link copied: it contains the formula and its figures.");
        var link = await page.EvaluateAsync<string>("navigator.clipboard.readText()");

        var other = await (await site.NewContext()).NewPageAsync();
        await other.GotoAsync(link);
        await Expect(other.Locator("#value")).ToHaveTextAsync("125.5");
        await Expect(other.Locator("#formula")).ToHaveValueAsync("dokumen + Previous(laporan) + Σ [hari kerja]");
        await Expect(other.GetByLabel("Total by: hari kerja")).ToHaveValueAsync("last");
    }

    [Fact]
    public async Task A_link_that_is_none_leaves_the_first_example()
    {
        var page = await site.Open("#bukan-tautan!");
        await Expect(page.Locator("#value")).ToHaveTextAsync("98.75 %");
    }

    [Fact]
    public async Task What_a_link_holds_is_shown_and_never_run()
    {
        var page = await site.Open();
        await Type(page, "[<img src=x onerror=document.title=1>] + 1");
        await Expect(page.Locator("#typeset mi").First).ToHaveTextAsync("<img src=x onerror=document.title=1>");
        await Expect(page.Locator("img")).ToHaveCountAsync(0);
    }

    // The second example of "Names, brackets and items" in the guide, where only the names given exist.
    [Fact]
    public async Task An_example_of_the_guide_goes_on_in_the_playground()
    {
        var page = await site.Open("guide.html");
        var example = page.Locator(".try", new() { Has = page.Locator("textarea", new() { HasText = "pegwai" }) }).First;
        await example.Locator("textarea").FocusAsync();
        await example.Locator(".open").ClickAsync();
        await Expect(page.Locator("#formula")).ToHaveValueAsync("pegwai");
        await page.GetByRole(AriaRole.Button, new() { Name = "Write pegawai" }).ClickAsync();
        await Expect(page.Locator("#value")).ToHaveTextAsync("24 orang");
    }

    [Theory]
    [InlineData("Pers", "Persen(")]
    [InlineData("rata", "RataRata(")]
    [InlineData("1 + peg", "1 + pegawai")]
    public async Task Names_and_functions_are_completed_by_keyboard(string typed, string completed)
    {
        var page = await site.Open(context: await site.NewContext("id-ID"));
        await Type(page, typed);
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#formula")).ToHaveValueAsync(completed);
    }

    [Fact]
    public async Task A_suggestion_says_what_the_function_does()
    {
        var page = await site.Open();
        await Type(page, "Pertumb");
        var option = page.GetByRole(AriaRole.Option, new() { Name = "Pertumbuhan" });
        await Expect(option).ToContainTextAsync("(now - before) / before * 100%.");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Control+Space");
        await Expect(option).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_site_is_there_without_a_network_once_it_has_been_loaded()
    {
        var context = await site.NewContext(isKept: true);
        var page = await site.Open(context: context);
        await page.EvaluateAsync("navigator.serviceWorker.ready.then(() => new Promise(done => navigator.serviceWorker.controller ? done() : navigator.serviceWorker.addEventListener('controllerchange', done)))");
        await context.SetOfflineAsync(true);
        await page.ReloadAsync();
        await Expect(page.Locator("#value")).ToHaveTextAsync("98.75 %");
        await page.Locator("#source").SelectOptionAsync("wonoasih-2024");
        await Expect(page.Locator("#indicator optgroup").First).ToBeAttachedAsync();
        await page.GotoAsync(site.Server.Url + "panduan.html");
        await page.Locator("html[data-ready]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    private async Task<IPage> Attendance()
    {
        var page = await site.Open();
        await page.Locator("#source").SelectOptionAsync("lawang-2018");
        await page.Locator("#indicator").SelectOptionAsync(new SelectOptionValue { Label = "Persentase Tingkat Kehadiran PNS lingkup Kecamatan" });
        await Expect(page.Locator("#value")).ToHaveTextAsync("99.38 %");
        return page;
    }

    /// <summary>Types a formula into the page, whose result may then be of any unit.</summary>
    internal static async Task Type(IPage page, string formula, string unit = "")
    {
        await page.Locator("#result-unit").FillAsync(unit);
        await page.Locator("#formula").FillAsync("");
        await page.Locator("#formula").PressSequentiallyAsync(formula);
    }

    private static Task Upload(IPage page, string name, string text) => page.Locator("#file").SetInputFilesAsync(
        new FilePayload { Name = name, MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
