using System.Net;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Iki.Playground.Builder;

/// <summary>The pages of the documentation that belong to the playground, each in the frame of <c>guide.html</c>.</summary>
internal static partial class GuidePages
{
    private static readonly Page[] Pages =
    [
        new("formula-syntax.md", "guide.html", "en", "panduan.html"),
        new("id/sintaks-rumus.md", "panduan.html", "id", "guide.html"),
        new("diagnostics.md", "diagnostics.html", "en", null),
        new("definitions.md", "definitions.html", "en", null),
    ];

    public static void Write(string docs, string site)
    {
        var frame = Path.Combine(site, "frame.html");
        var template = File.ReadAllText(frame);
        File.Delete(frame);
        foreach (var page in Pages) File.WriteAllText(Path.Combine(site, page.Target), Render(docs, page, template));
    }

    private static string Render(string docs, Page page, string template)
    {
        var pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();
        var document = Markdown.Parse(File.ReadAllText(Path.Combine(docs, page.Source)), pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToArray())
        {
            if (Target(page, link.Url!) is { } target) link.Url = target;
            else link.ReplaceBy(new ContainerInline(), copyChildren: true);
        }

        var title = document.Descendants<HeadingBlock>().First(h => h.Level == 1);

        // The frame has the switch between languages; so the page's own line for it is left out.
        if (page.Other is not null && document[1] is ParagraphBlock { Inline.FirstChild: LinkInline } other) document.Remove(other);

        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);
        var examples = new ExampleRenderer(page.Language == "id" ? "Rumus" : "Formula");
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(examples);
        renderer.Render(document);
        var body = Table().Replace(writer.ToString(), "<div class=\"wide\">$0</div>");
        return Fill(template, page, ((LiteralInline)title.Inline!.FirstChild!).Content.ToString()).Replace("{body}", body, StringComparison.Ordinal);
    }

    private static string Fill(string template, Page page, string title)
    {
        var isIndonesian = page.Language == "id";
        var guide = isIndonesian ? "panduan.html" : "guide.html";
        return template
            .Replace("{lang}", page.Language, StringComparison.Ordinal)
            .Replace("{title}", WebUtility.HtmlEncode(title), StringComparison.Ordinal)
            .Replace("{skip}", isIndonesian ? "Ke isi halaman" : "To the text", StringComparison.Ordinal)
            .Replace("{playground}", isIndonesian ? "Papan coba" : "Playground", StringComparison.Ordinal)
            .Replace("{guide}", isIndonesian ? "Panduan" : "Guide", StringComparison.Ordinal)
            .Replace("{guide-page}", guide, StringComparison.Ordinal)
            .Replace("{current}", page.Target == guide ? " aria-current=\"page\"" : "", StringComparison.Ordinal)
            .Replace("{switch}", Switch(page), StringComparison.Ordinal);
    }

    /// <summary>The links between the languages of a page; a page in one language has none.</summary>
    private static string Switch(Page page)
    {
        if (page.Other is null) return "";
        string Link(string language, string name) => language == page.Language
            ? $"<a href=\"{page.Target}\" lang=\"{language}\" aria-current=\"true\">{name}</a>"
            : $"<a href=\"{page.Other}\" lang=\"{language}\">{name}</a>";
        return Link("en", "English") + Link("id", "Indonesia");
    }

    /// <summary>Where a link of the documentation leads here; nowhere, if its page is not part of the site.</summary>
    private static string? Target(Page page, string url)
    {
        if (url.StartsWith('#') || url.Contains("://", StringComparison.Ordinal)) return url;
        var parts = url.Split('#', 2);
        var source = Path.GetRelativePath(".", Path.Combine(Path.GetDirectoryName(page.Source)!, parts[0])).Replace('\\', '/');
        if (Pages.FirstOrDefault(p => p.Source == source) is not { Target: var target }) return null;
        return parts.Length > 1 ? $"{target}#{parts[1]}" : target;
    }

    [GeneratedRegex("<table>.*?</table>", RegexOptions.Singleline)]
    private static partial Regex Table();

    private sealed record Page(string Source, string Target, string Language, string? Other);
}
