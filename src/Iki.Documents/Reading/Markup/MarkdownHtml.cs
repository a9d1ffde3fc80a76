using System.Globalization;
using System.Net;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Iki.Documents.Reading.Markup;

/// <summary>Markdown → HTML whose blocks tell their lines.</summary>
internal sealed class MarkdownHtml : IDisposable
{
    private const int Longest = 200_000;

    private readonly MarkdownPipeline _pipeline;
    private readonly StringWriter _writer = new(CultureInfo.InvariantCulture);
    private readonly HtmlRenderer _renderer;

    public MarkdownHtml()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseMathematics().UseListExtras();
        // Decrees are set in with spaces; none of it is code.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        _pipeline = builder.Build();
        _renderer = new HtmlRenderer(_writer);
        _pipeline.Setup(_renderer);
    }

    /// <summary>A text whose first line has this number.</summary>
    public string Of(string text, int firstLine)
    {
        if (text.Length > Longest) return WebUtility.HtmlEncode(text);
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(text, _pipeline);
        }
        catch (ArgumentException)
        {
            // Nested too deeply for Markdown: it is read as the text that it is.
            return WebUtility.HtmlEncode(text);
        }

        foreach (var block in document.Descendants().OfType<Markdig.Syntax.Block>())
        {
            if (block is ParagraphBlock or HeadingBlock or ListItemBlock or Markdig.Extensions.Tables.TableRow)
            {
                block.GetAttributes().AddPropertyIfNotExist(MarkdownReader.LineAttribute, (block.Line + firstLine).ToString(CultureInfo.InvariantCulture));
            }

            if (block is ListBlock { OrderedDelimiter: ')' }) block.GetAttributes().AddPropertyIfNotExist(MarkdownReader.DelimiterAttribute, ")");
        }

        _renderer.Render(document);
        _writer.Flush();
        var html = _writer.ToString();
        _writer.GetStringBuilder().Clear();
        return html;
    }

    public void Dispose() => _writer.Dispose();
}
