using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Iki.Core;
using Iki.Documents.Diagnostics;

namespace Iki.Documents.Reading.Markup;

/// <summary>HTML → blocks. Nothing is loaded, and no script runs.</summary>
internal sealed class HtmlReader
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
        { "script", "style", "head", "template", "noscript", "iframe", "svg", "del", "select", "textarea", "button" };

    private static readonly HashSet<string> Separate = new(StringComparer.Ordinal)
    {
        "p", "div", "section", "article", "header", "footer", "main", "nav", "aside", "blockquote", "center", "address", "form", "fieldset", "dl", "dt", "dd", "pre",
        "figure", "figcaption", "caption", "body", "html", "details", "summary", "legend",
    };

    private readonly DocumentReading _reading;
    private readonly bool _isMarkdown;
    private int _images;
    private int _links;

    private HtmlReader(DocumentReading reading, bool isMarkdown) => (_reading, _isMarkdown) = (reading, isMarkdown);

    /// <param name="html">The text.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="isMarkdown">Whether it was made of Markdown: its line breaks are the editor's, and attributes tell the lines.</param>
    public static EquatableList<Block> Read(string html, DocumentReading reading, bool isMarkdown = false)
    {
        OpenElements.Check(html, reading);
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = !isMarkdown, OnCreated = (_, _) => reading.Element() });
        using var document = parser.ParseDocument(html);
        var reader = new HtmlReader(reading, isMarkdown);
        var writer = new BlockWriter(reading);
        var flow = new Flow(writer);
        if (document.Body is { } body) reader.Write(body, flow, isBold: false, depth: 0);
        flow.Flush();
        if (reader._images > 0) reading.Find(ReadingDescriptors.Images, default, reader._images.ToString(CultureInfo.InvariantCulture));
        if (reader._links > 0) reading.Find(ReadingDescriptors.ExternalReferences, default, reader._links.ToString(CultureInfo.InvariantCulture));
        return writer.Blocks;
    }

    private void Write(INode parent, Flow flow, bool isBold, int depth)
    {
        _reading.Nested(depth);
        for (var node = parent.FirstChild; node is not null; node = node.NextSibling)
        {
            if (node is IText text) flow.Append(Text(text.Data, parent), isBold);
            else if (node is IElement element) Write(element, flow, isBold, depth + 1);
        }
    }

    private string Text(string text, INode parent)
    {
        if (parent is IElement { LocalName: "pre" or "code" }) return text;
        return _isMarkdown ? text.Replace('\n', BlockWriter.SoftBreak) : text.Replace('\n', ' ');
    }

    private void Write(IElement element, Flow flow, bool isBold, int depth)
    {
        var name = element.LocalName;
        if (Skipped.Contains(name)) return;
        if (MathText.Of(element) is { } latex)
        {
            flow.Append(latex, isBold);
            return;
        }

        switch (name)
        {
            case "br":
                flow.Append("\n", isBold);
                break;
            case "hr":
                Rule(element, flow);
                break;
            case "img" or "object" or "embed" or "video" or "audio" or "canvas":
                _images++;
                if (IsOutside(element.GetAttribute("src") ?? element.GetAttribute("data"))) _links++;
                if (element.GetAttribute("alt") is { Length: > 0 } alternative) flow.Append(alternative, isBold);
                break;
            case "table":
                Table(element, flow, isBold, depth);
                break;
            case "ul" or "ol":
                List(element, flow, isBold, depth);
                break;
            case ['h', >= '1' and <= '6']:
                Enter(element, flow);
                flow.Heading = name[1] - '0';
                Write((INode)element, flow, isBold, depth);
                flow.Flush();
                flow.Heading = 0;
                break;
            case var _ when Separate.Contains(name):
                Enter(element, flow);
                Write((INode)element, flow, isBold || IsBold(element), depth);
                flow.Flush();
                break;
            default:
                if (name == "a" && IsOutside(element.GetAttribute("href"))) _links++;
                Write((INode)element, flow, isBold || IsBold(element), depth);
                break;
        }
    }

    private void Enter(IElement element, Flow flow)
    {
        // The first paragraph of an item is the item.
        if (element.LocalName is not ("p" or "div") || element.ParentElement?.LocalName != "li" || element.PreviousElementSibling is not null) flow.Flush();
        flow.Line = Line(element) ?? flow.Line;
    }

    private static void Rule(IElement element, Flow flow)
    {
        if (int.TryParse(element.GetAttribute(MarkdownReader.PageAttribute), NumberStyles.None, CultureInfo.InvariantCulture, out var page))
        {
            flow.Flush();
            flow.Writer.Page = page;
        }
        else if (flow.Writer.IsCell)
        {
            // In a cell it is the bar of a fraction.
            flow.Append("\n-----\n", false);
        }
        else
        {
            flow.Flush();
        }
    }

    private void List(IElement list, Flow flow, bool isBold, int depth)
    {
        _reading.Nested(depth);
        var level = flow.BeginList();
        var number = int.TryParse(list.GetAttribute("start"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var start) ? start : 1;
        for (var child = list.FirstElementChild; child is not null; child = child.NextElementSibling)
        {
            if (child.LocalName != "li")
            {
                Write(child, flow, isBold, depth + 1);
                continue;
            }

            if (int.TryParse(child.GetAttribute("value"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) number = value;
            flow.Line = Line(child) ?? flow.Line;
            flow.BeginItem(Mark(list, number));
            Write((INode)child, flow, isBold || IsBold(child), depth + 1);
            flow.Flush();
            if (number < int.MaxValue) number++;
        }

        flow.ListLevel = level;
    }

    private static string Mark(IElement list, int number)
    {
        if (list.LocalName == "ul") return list.GetAttribute("style")?.Contains("none", StringComparison.OrdinalIgnoreCase) == true ? "" : "•";
        var close = list.GetAttribute(MarkdownReader.DelimiterAttribute) ?? ".";
        return list.GetAttribute("type") switch
        {
            "a" => ListNumber.Letter(number),
            "A" => ListNumber.Letter(number).ToUpperInvariant(),
            "i" => ListNumber.Roman(number),
            "I" => ListNumber.Roman(number).ToUpperInvariant(),
            _ => ListNumber.Decimal(number),
        } + close;
    }

    private void Table(IElement table, Flow flow, bool isBold, int depth)
    {
        flow.Flush();
        var written = new TableWriter(_reading, new DocumentPlace { Page = flow.Writer.Page, Line = Line(table) });
        Rows(table, written, flow, isBold, isHead: false, depth + 1);
        if (written.Finish() is { } finished) flow.Writer.Add(finished);
    }

    private void Rows(IElement parent, TableWriter table, Flow flow, bool isBold, bool isHead, int depth)
    {
        _reading.Nested(depth);
        for (var child = parent.FirstElementChild; child is not null; child = child.NextElementSibling)
        {
            switch (child.LocalName)
            {
                case "tr":
                    Row(child, table, isBold, isHead, depth + 1);
                    break;
                case "thead" or "tbody" or "tfoot":
                    Rows(child, table, flow, isBold, child.LocalName == "thead", depth + 1);
                    break;
                case "caption":
                    Write(child, flow, isBold, depth + 1);
                    break;
            }
        }
    }

    private void Row(IElement row, TableWriter table, bool isBold, bool isHead, int depth)
    {
        var cells = row.Children.Where(c => c.LocalName is "td" or "th").ToList();
        table.BeginRow(isHead || (cells.Count > 0 && cells.All(c => c.LocalName == "th")), line: Line(row));
        foreach (var cell in cells)
        {
            table.Cell(
                writer =>
                {
                    var inner = new Flow(writer);
                    Write((INode)cell, inner, isBold || IsBold(cell), depth + 1);
                    inner.Flush();
                },
                Span(cell, "colspan"),
                Span(cell, "rowspan"),
                Line(cell));
        }
    }

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, 65534) : 1;

    private int? Line(IElement element) => _isMarkdown
        ? int.TryParse(element.GetAttribute(MarkdownReader.LineAttribute), NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : null
        : element.SourceReference?.Position.Line;

    private static bool IsBold(IElement element) => element.LocalName is "b" or "strong" or "th"
        || (element.GetAttribute("style") is { } style && style.Contains("font-weight", StringComparison.OrdinalIgnoreCase) && (style.Contains("bold", StringComparison.OrdinalIgnoreCase) || style.Contains(":700", StringComparison.Ordinal)));

    private static bool IsOutside(string? address) => address is { Length: > 0 } && (address.Contains("://", StringComparison.Ordinal) || address.StartsWith("//", StringComparison.Ordinal));
}
