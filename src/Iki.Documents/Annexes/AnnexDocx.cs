using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Iki.Core;
using Iki.Documents.Workbooks;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Iki.Documents.Annexes;

/// <summary>The annex as a Word document: A4 across, heads that repeat on every page, rows that no page parts.</summary>
internal sealed class AnnexDocx(string title, Language language)
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    // In twentieths of a point: A4 across with margins of 2 cm.
    private const int PageWidth = 16838, PageHeight = 11906, Margin = 1134, TextWidth = PageWidth - (2 * Margin);

    /// <summary>The bytes of the document.</summary>
    public byte[] Write(IReadOnlyList<AnnexBlock> blocks)
    {
        using var memory = new MemoryStream();
        using (var document = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            var main = document.AddNewPart<MainDocumentPart>(ContentType, "document");
            AnnexStyles.Make(language).Save(main.AddNewPart<StyleDefinitionsPart>("styles"));
            var footer = main.AddNewPart<FooterPart>("footer");
            new Footer(new W.Paragraph(
                new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
                new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" })).Save(footer);
            var settings = main.AddNewPart<DocumentSettingsPart>("settings");
            new Settings(new Compatibility(new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15",
            })).Save(settings);
            var body = new Body();
            foreach (var block in blocks) Add(block, body);
            body.Append(new SectionProperties(
                new FooterReference { Type = HeaderFooterValues.Default, Id = "footer" },
                new PageSize { Width = PageWidth, Height = PageHeight, Orient = PageOrientationValues.Landscape },
                new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 600, Footer = 600, Gutter = 0 }));
            new Document(body).Save(main);
        }

        return FixedPackage.Of(memory.ToArray());
    }

    private void Add(AnnexBlock block, Body body)
    {
        if (block is AnnexLine line) body.Append(LineOf(line));
        else if (block is AnnexLabels labels) AddTable(LabelsOf(labels), body);
        else if (block is AnnexTable table) AddTable(TableOf(table), body);
    }

    /// <summary>A table, and a paragraph that keeps it apart from the next one.</summary>
    private static void AddTable(W.Table table, Body body) => body.Append(table, Styled("IkiGap"));

    private W.Paragraph LineOf(AnnexLine line)
    {
        var isTitle = line.Style == AnnexStyle.Title && line.Text == title;
        var paragraph = Styled(isTitle ? "Title" : line.Style switch
        {
            AnnexStyle.Title => "IkiHead",
            AnnexStyle.Annex => "IkiAnnex",
            _ => "IkiClosing",
        });
        if (line.BeginsPage) paragraph.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        paragraph.Append(RunOf(line.Text));
        return paragraph;
    }

    private static W.Table LabelsOf(AnnexLabels labels)
    {
        int[] widths = labels.IsNumbered ? [600, 1800, 300, TextWidth - 2700] : [2000, 300, TextWidth - 2300];
        var table = Framed(widths, hasLines: false, labels.Name);
        for (var i = 0; i < labels.Rows.Count; i++)
        {
            var (number, label, content) = labels.Rows[i];
            var row = new W.TableRow();
            if (labels.IsNumbered) row.Append(Cell(widths[0], [Plain(number)]));
            row.Append(Cell(widths[^3], [Plain(label)]), Cell(widths[^2], [Plain(":")]), Cell(widths[^1], content));

            // The block of a position stays with its table.
            if (labels.IsNumbered)
            {
                foreach (var paragraph in row.Descendants<W.Paragraph>()) paragraph.ParagraphProperties!.KeepNext = new KeepNext();
            }

            table.Append(row);
        }

        return table;
    }

    private static W.Table TableOf(AnnexTable source)
    {
        var whole = source.Columns.Sum(c => c.Width);
        int[] widths = [.. source.Columns.Select(c => TextWidth * c.Width / whole)];
        var table = Framed(widths, hasLines: true, source.Name);
        var head = new W.TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        for (var i = 0; i < widths.Length; i++)
        {
            var cell = new W.TableCell(
                new TableCellProperties(
                    Width(widths[i]),
                    new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "DCE6F1" },
                    new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }),
                Styled("IkiColumn"));
            cell.GetFirstChild<W.Paragraph>()!.Append(RunOf(source.Columns[i].Head));
            head.Append(cell);
        }

        table.Append(head);
        foreach (var cells in source.Rows)
        {
            var row = new W.TableRow(new TableRowProperties(new CantSplit()));
            for (var i = 0; i < widths.Length; i++)
            {
                var merge = cells[i] is null ? new VerticalMerge { Val = MergedCellValues.Continue }
                    : cells[i] is { RowSpan: > 1 } ? new VerticalMerge { Val = MergedCellValues.Restart } : null;
                row.Append(Cell(widths[i], cells[i]?.Paragraphs ?? [], merge));
            }

            table.Append(row);
        }

        return table;
    }

    private static W.Table Framed(int[] widths, bool hasLines, string name)
    {
        var lines = hasLines ? BorderValues.Single : BorderValues.None;
        var size = hasLines ? 4u : 0u;
        var properties = new TableProperties(
            new TableWidth { Width = FormattableString.Invariant($"{widths.Sum()}"), Type = TableWidthUnitValues.Dxa },
            new TableBorders(
                new TopBorder { Val = lines, Size = size }, new LeftBorder { Val = lines, Size = size }, new BottomBorder { Val = lines, Size = size },
                new RightBorder { Val = lines, Size = size }, new InsideHorizontalBorder { Val = lines, Size = size }, new InsideVerticalBorder { Val = lines, Size = size }),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa }),
            new TableCaption { Val = name });
        var grid = new TableGrid();
        foreach (var width in widths) grid.Append(new GridColumn { Width = FormattableString.Invariant($"{width}") });
        return new W.Table(properties, grid);
    }

    private static W.TableCell Cell(int width, IReadOnlyList<AnnexParagraph> paragraphs, VerticalMerge? merge = null)
    {
        var properties = new TableCellProperties(Width(width));
        if (merge is not null) properties.Append(merge);
        var cell = new W.TableCell(properties);
        foreach (var source in paragraphs)
        {
            var paragraph = Styled(source.Mark.Length > 0 ? "IkiItem" : "IkiCell");
            if (source.Mark.Length > 0) paragraph.Append(new Run(new Text(source.Mark), new TabChar()));
            foreach (var piece in source.Pieces)
            {
                if (piece.Equation is { } equation) paragraph.Append(OmmlWriter.Write(equation));
                else paragraph.Append(RunOf(piece.Text));
            }

            cell.Append(paragraph);
        }

        if (paragraphs.Count == 0) cell.Append(Styled("IkiCell"));
        return cell;
    }

    private static AnnexParagraph Plain(string text) => new("", [new AnnexPiece(text)]);

    private static TableCellWidth Width(int width) => new() { Width = FormattableString.Invariant($"{width}"), Type = TableWidthUnitValues.Dxa };

    private static W.Paragraph Styled(string style) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }));

    private static Run RunOf(string text) => new(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>Without what XML cannot hold.</summary>
    private static string Clean(string text) => string.Concat(text.Where(c => c >= ' ' && c is not ('\uFFFE' or '\uFFFF')));
}
