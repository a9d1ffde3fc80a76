using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Iki.Core;
using Iki.Documents.Diagnostics;

namespace Iki.Documents.Reading.Word;

/// <summary>A Word document → blocks.</summary>
internal sealed class WordReader
{
    private readonly DocumentReading _reading;
    private readonly WordStyles _styles;
    private readonly WordNumbering _numbering;
    private readonly WordText _text;
    private readonly int _paragraphs;
    private int _done;

    // A numerator whose denominator is the next paragraph.
    private string? _numerator;

    private WordReader(MainDocumentPart main, XElement document, DocumentReading reading)
    {
        _reading = reading;
        _styles = new WordStyles(main.StyleDefinitionsPart is { } styles ? PartXml.Load(styles, reading) : null);
        _numbering = new WordNumbering(main.NumberingDefinitionsPart is { } numbering ? PartXml.Load(numbering, reading) : null, _styles);
        _text = new WordText(_styles, document);
        _paragraphs = document.Descendants().Count(e => e.Is("p"));
    }

    public static EquatableList<Block> Read(ReadOnlyMemory<byte> content, DocumentReading reading)
    {
        using var file = WordprocessingDocument.Open(PackageBytes.Stream(content), isEditable: false);
        var main = file.MainDocumentPart ?? throw reading.Unreadable(ReadingDescriptors.Damaged, "DOCX", "document.xml");
        var document = PartXml.Load(main, reading);
        var reader = new WordReader(main, document, reading);
        var writer = new BlockWriter(reading) { Page = reader._text.Pages.IsTold ? reading.Page() : null };
        reader.Blocks(document.Child("body") ?? document, writer, 0);
        reader.Notes(main, writer);
        reader.Furniture(main);
        reader.Tell(main);
        return writer.Blocks;
    }

    /// <summary>Paragraphs and tables, in whatever they are wrapped.</summary>
    private void Blocks(XElement parent, BlockWriter writer, int depth)
    {
        _reading.Nested(depth);
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    Paragraph(element, writer, depth);
                    break;
                case "tbl":
                    Table(element, writer, depth);
                    break;
                case "sdt":
                    Blocks(element.Child("sdtContent") ?? element, writer, depth + 1);
                    break;
                case "AlternateContent":
                    Blocks(element.Child("Choice") ?? element.Child("Fallback") ?? element, writer, depth + 1);
                    break;
                case "del" or "moveFrom":
                    _text.Changes++;
                    break;
                case "customXml" or "ins" or "moveTo" or "smartTag":
                    Blocks(element, writer, depth + 1);
                    break;
                case "oMathPara" or "oMath":
                    writer.Text(OfficeMath.ToText(element));
                    break;
            }
        }
    }

    private void Paragraph(XElement paragraph, BlockWriter writer, int depth)
    {
        _reading.Progress(_paragraphs == 0 ? 0 : 0.1 + 0.9 * _done++ / _paragraphs);
        var properties = paragraph.Child("pPr");
        if (properties.IsOn("pageBreakBefore") && !_text.Pages.AreRendered) _text.Pages.Passed++;
        Turn(writer);
        var read = _text.Read(paragraph, _styles.IsBold(properties));
        var (text, isBold, boxes) = (read.Text, read.IsBold, read.Boxes);
        if (writer.IsCell && read.IsNumerator && HasDenominator(paragraph, read))
        {
            _numerator = read.WithBar();
            if (!read.Text[read.Underlined..].Contains('\n', StringComparison.Ordinal)) return;
            text = "";
        }

        if (_numerator is { } numerator) text = text.Length == 0 ? numerator : $"{numerator}\n{text}";
        _numerator = null;
        var mark = Mark(properties, text);
        if (_styles.HeadingLevel(properties) is { } level && !writer.IsCell) writer.Heading(level, mark is null ? text : $"{mark} {text}", isBold);
        else if (mark is { } own) writer.Item(own.Mark, own.Level + 1, text, isBold);
        else writer.Text(text, isBold);
        foreach (var box in boxes) Blocks(box, writer, depth + 1);
        Turn(writer);
    }

    /// <summary>Whether something stands below the line, in the paragraph itself or in the next.</summary>
    private static bool HasDenominator(XElement paragraph, WordParagraph read) => read.Text[read.Underlined..].Contains('\n', StringComparison.Ordinal)
        || (paragraph.ElementsAfterSelf().FirstOrDefault() is { } next && next.Is("p") && next.Descendants().Any(e => e.Is("t") && !string.IsNullOrWhiteSpace(e.Value)));

    /// <summary>A numbered paragraph without text is not numbered by Word's readers, but it counts.</summary>
    private MarkOfParagraph? Mark(XElement? properties, string text)
    {
        var (number, level) = _styles.Numbering(properties);
        if (number is null or "0" || _numbering.Next(number, level) is not { } mark || string.IsNullOrWhiteSpace(text)) return null;
        return new MarkOfParagraph(mark, level);
    }

    private void Turn(BlockWriter writer)
    {
        for (; _text.Pages.Passed > 0; _text.Pages.Passed--)
        {
            if (_text.Pages.IsTold) _text.Pages.Current = _reading.Page();
        }

        if (_text.Pages.IsTold) writer.Page = _text.Pages.Current;
    }

    private void Table(XElement element, BlockWriter writer, int depth)
    {
        _reading.Nested(depth);
        var rows = WordTableRows.Of(element, _reading, _text);
        var table = new TableWriter(_reading, new DocumentPlace { Page = writer.Page });
        foreach (var row in rows)
        {
            table.BeginRow(row.IsHead, writer.Page);
            foreach (var cell in row.Cells)
            {
                if (cell.IsContinued) continue;
                table.SkipTo(cell.Column);
                table.Cell(
                    inner =>
                    {
                        foreach (var content in cell.Contents) Blocks(content, inner, depth + 1);
                        writer.Page = inner.Page ?? writer.Page;
                    },
                    cell.ColumnSpan,
                    cell.RowSpan);
            }
        }

        if (table.Finish() is { } finished) writer.Add(finished);
    }

    private void Notes(MainDocumentPart main, BlockWriter writer)
    {
        OpenXmlPart?[] parts = [main.FootnotesPart, main.EndnotesPart];
        foreach (var part in parts)
        {
            if (part is null) continue;
            foreach (var note in PartXml.Load(part, _reading).Elements().Where(n => n.Get("type") is null or "normal")) Blocks(note, writer, 0);
        }
    }

    private void Furniture(MainDocumentPart main)
    {
        foreach (var part in main.HeaderParts.Cast<OpenXmlPart>().Concat(main.FooterParts))
        {
            foreach (var paragraph in PartXml.Load(part, _reading).Descendants().Where(e => e.Is("p")))
            {
                _reading.PageFurniture(_text.Read(paragraph, isBold: false).Text, default);
            }
        }
    }

    private void Tell(MainDocumentPart main)
    {
        var outside = main.ExternalRelationships.Count() + main.HyperlinkRelationships.Count(h => h.IsExternal)
            + main.Parts.Sum(p => p.OpenXmlPart.ExternalRelationships.Count());
        if (outside > 0) _reading.Find(ReadingDescriptors.ExternalReferences, default, outside.ToString(CultureInfo.InvariantCulture));
        if (_text.Changes > 0) _reading.Find(ReadingDescriptors.TrackedChanges, default, _text.Changes.ToString(CultureInfo.InvariantCulture));
        if (_text.Images > 0) _reading.Find(ReadingDescriptors.Images, default, _text.Images.ToString(CultureInfo.InvariantCulture));
    }

    private sealed record MarkOfParagraph(string Mark, int Level)
    {
        public override string ToString() => Mark;
    }
}
