using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Iki.Playground.Builder;

/// <summary>
/// Writes the examples of the guide so that the page can make them live: what is given, each formula in its own box, and below it
/// the output that the guide prints, which the page then computes again.
/// </summary>
internal sealed class ExampleRenderer(string label) : CodeBlockRenderer
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        if (block is not FencedCodeBlock { Info: "formula" })
        {
            base.Write(renderer, block);
            return;
        }

        renderer.Write("<div class=\"example\">");
        var given = "";
        string? formula = null;
        var printed = new List<string>();
        foreach (var line in block.Lines.Lines.Take(block.Lines.Count).Select(l => l.Slice.ToString()))
        {
            var starts = line.StartsWith("::", StringComparison.Ordinal) || line.StartsWith(">>", StringComparison.Ordinal) || line.StartsWith('#');
            if (!starts)
            {
                printed.Add(line);
                continue;
            }

            Flush(renderer, given, ref formula, printed);
            if (line.StartsWith("::", StringComparison.Ordinal))
            {
                given = line[2..].Trim();
                renderer.Write("<p class=\"given\"><code>").WriteEscape(given).Write("</code></p>");
            }
            else if (line.StartsWith('#'))
            {
                renderer.Write("<p class=\"remark\">").WriteEscape(line[1..].Trim()).Write("</p>");
            }
            else
            {
                formula = line[2..].Trim();
            }
        }

        Flush(renderer, given, ref formula, printed);
        renderer.Write("</div>");
    }

    private void Flush(HtmlRenderer renderer, string given, ref string? formula, List<string> printed)
    {
        if (formula is null) return;
        renderer.Write("<div class=\"try\" data-given=\"").WriteEscape(given).Write("\"><textarea rows=\"1\" aria-label=\"").Write(label)
            .Write("\" spellcheck=\"false\" autocapitalize=\"off\" autocomplete=\"off\">").WriteEscape(formula)
            .Write("</textarea><output class=\"printed\">").WriteEscape(string.Join('\n', printed)).Write("</output></div>");
        formula = null;
        printed.Clear();
    }
}
