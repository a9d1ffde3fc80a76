using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Iki.Core;

namespace Iki.Documents.Tests.Forms;

/// <summary>A form as a page: every field has an element with its name, and what is posted is read back.</summary>
public class FormPageTests
{
    [Fact]
    public void Every_field_has_an_element_that_says_what_it_takes()
    {
        var form = SmallForm.Of("'values': { 'laporan': [ 3, 0, 4 ] }, 'observations': [ { 'variable': 'opini', 'text': 'wtp' } ]");
        var page = new HtmlParser().ParseDocument(FormDocument.WritePage(form));
        page.DocumentElement.GetAttribute("lang").Should().Be("id");
        page.QuerySelectorAll("input, select").Select(e => e.GetAttribute("name")).Should().BeEquivalentTo(form.Fields.Select(f => f.Key.ToString()));
        Attributes(page.QuerySelector("[name='laporan//2025-01/Kecamatan%20Uji']")!).Should().Be(
            "name=laporan//2025-01/Kecamatan%20Uji aria-label=laporan bulanan, laporan, Januari 2025, wajib type=number min=0 max=31 step=1 value=3");
        page.QuerySelectorAll("select option").Select(o => o.TextContent + (o.HasAttribute("selected") ? "!" : "")).Should().Equal("belum dilaporkan", "TW", "TMP", "WDP", "WTP-DPP", "WTP!");
        page.QuerySelectorAll("script").Should().BeEmpty();
        page.QuerySelectorAll("fieldset > legend").Select(l => l.TextContent).Should().Equal("Seksi [Pemerintahan]", "Subbag Umum", "Seksi: Pemerintahan*", "Sumber belum disebut", "Berupa kata");
    }

    [Fact]
    public void What_a_browser_posts_is_read()
    {
        var form = SmallForm.Of("'values': { 'laporan': [ 3, 0, 4 ], 'indeks': 1.75 }");
        var page = new HtmlParser().ParseDocument(FormDocument.WritePage(form, Language.English));
        var posted = page.QuerySelectorAll("input").Select(e => KeyValuePair.Create(e.GetAttribute("name")!, e.GetAttribute("value"))).ToArray();
        var read = form.Read(posted);
        read.Diagnostics.Should().BeEmpty();
        read.Value.Observations.Select(o => $"{o.Variable} {o.Period} {o.Value!.Value.Value}").Should().BeEquivalentTo("laporan 2025-01 3", "laporan 2025-02 0", "laporan 2025-03 4", "indeks 2025-Q1 7/4");
    }

    [Fact]
    public void Hidden_fields_are_posted_with_it_and_take_no_name_of_a_figure()
    {
        var form = SmallForm.Of("'values': { 'laporan': [ 3, 0, 4 ] }");
        var page = new HtmlParser().ParseDocument(FormDocument.WritePage(form, hidden: [KeyValuePair.Create("tanda\"><script>", "a&b\"")]));
        page.QuerySelectorAll("script").Should().BeEmpty();
        Attributes(page.QuerySelectorAll("form input[type=hidden]").Single()).Should().Be("type=hidden name=tanda\"><script> value=a&b\"");
        FluentActions.Invoking(() => FormDocument.WritePage(form, hidden: [KeyValuePair.Create("", "a")])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => FormDocument.WritePage(form, hidden: [KeyValuePair.Create("laporan//2025-01/Kecamatan%20Uji", "9")])).Should().Throw<ArgumentException>();
    }

    private static string Attributes(IElement element) => string.Join(' ', element.Attributes.Select(a => $"{a.Name}={a.Value}"));
}
