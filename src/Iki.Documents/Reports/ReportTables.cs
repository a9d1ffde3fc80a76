using DocumentFormat.OpenXml.Wordprocessing;
using Iki.Reports;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Iki.Documents.Reports;

/// <summary>The tables of a report: heads repeat on every page, and no row is parted between pages.</summary>
internal static class ReportTables
{
    private const string HeadFill = "EEF1F5";

    private const int LabelWidth = 2400;

    /// <summary>A table of a report.</summary>
    public static W.Table Of(ReportTable source)
    {
        var widths = Shared(source.Columns.Select(c => c.Width));
        var table = Framed(widths, source.Name, hasLines: true);
        table.Append(Head(source.Columns.Select((c, i) => Cell(widths[i], [ReportRuns.Of(c.Head, c.IsNumber ? "IkiHeadNumber" : "IkiHeadCell")], HeadFill))));
        foreach (var line in source.Rows)
        {
            var cells = new List<W.TableCell>();
            for (var i = 0; i < line.Cells.Count; i++)
            {
                // A part has no value of its own, so that its figures take that room too.
                var isWide = line.IsPart && i == 0 && source.Columns.Count > 1 && source.Columns[1].IsNumber;
                var style = line.IsPart && i == 0 ? "IkiPart" : source.Columns[i].IsNumber ? "IkiNumber" : "IkiCell";
                cells.Add(Cell(isWide ? widths[0] + widths[1] : widths[i], [ReportRuns.Of(line.Cells[i], style)], fill: null, span: isWide ? 2 : 1));
                if (isWide) i++;
            }

            table.Append(Row(cells));
        }

        return table;
    }

    /// <summary>Labels with values: one below another for a report, side by side for an indicator.</summary>
    public static W.Table Of(ReportFacts source)
    {
        if (source.IsList)
        {
            int[] widths = [LabelWidth, ReportFrame.TextWidth - LabelWidth];
            var list = Framed(widths, "", hasLines: false);
            foreach (var fact in source.Facts) list.Append(Row([Cell(widths[0], [ReportRuns.Of(fact.Label, "IkiCell")]), Cell(widths[1], [ReportRuns.Of(fact.Value, "IkiCell")])]));
            return list;
        }

        var each = Shared(source.Facts.Select(_ => 1));
        var table = Framed(each, "", hasLines: true);
        table.Append(Kept(Row(source.Facts.Select((f, i) => Cell(each[i], [ReportRuns.Of(f.Label, "IkiHeadCell")], HeadFill)))));
        table.Append(Kept(Row(source.Facts.Select((f, i) => Cell(each[i], [ReportRuns.Of(f.Value, "IkiCell")])))));
        return table;
    }

    /// <summary>The months of a year, with their values below them.</summary>
    public static W.Table Of(ReportTrend source)
    {
        var widths = Shared(source.Points.Select(_ => 1));
        var table = Framed(widths, source.Name, hasLines: true);
        table.Append(Kept(Row(source.Points.Select((p, i) => Cell(widths[i], [ReportRuns.Of(p.Label, "IkiMonth")], HeadFill)))));
        table.Append(Row(source.Points.Select((p, i) => Cell(widths[i], [ReportRuns.Of(p.Text, "IkiMonth")]))));
        return table;
    }

    /// <summary>Where offices sign: room for a signature above a line, three beside one another.</summary>
    public static IEnumerable<W.Table> Of(ReportSignatures source)
    {
        foreach (var offices in source.Offices.Chunk(3))
        {
            // One alone signs at the right.
            var before = offices.Length == 1 ? 1 : 0;
            var widths = Shared(Enumerable.Repeat(1, offices.Length + before));
            var table = Framed(widths, "", hasLines: false);
            table.Append(Kept(Row(Enumerable.Repeat("", before).Concat(offices).Select((o, i) => Cell(widths[i], [ReportRuns.Of(o, "IkiSign")])))));
            table.Append(Row(Enumerable.Repeat("", before).Concat(offices).Select((o, i) => Cell(widths[i], [ReportRuns.Of(o.Length > 0 ? "……………………………………" : "", "IkiSignLine")]))));
            yield return table;
        }
    }

    private static int[] Shared(IEnumerable<int> shares)
    {
        var all = shares.ToArray();
        var whole = Math.Max(1, all.Sum());
        return [.. all.Select(s => ReportFrame.TextWidth * s / whole)];
    }

    private static W.Table Framed(int[] widths, string name, bool hasLines)
    {
        var lines = hasLines ? BorderValues.Single : BorderValues.None;
        var size = hasLines ? 4u : 0u;
        const string Ink = "999999";
        var properties = new TableProperties(
            new TableWidth { Width = FormattableString.Invariant($"{widths.Sum()}"), Type = TableWidthUnitValues.Dxa },
            new TableBorders(
                new TopBorder { Val = lines, Size = size, Color = Ink }, new LeftBorder { Val = lines, Size = size, Color = Ink }, new BottomBorder { Val = lines, Size = size, Color = Ink },
                new RightBorder { Val = lines, Size = size, Color = Ink }, new InsideHorizontalBorder { Val = lines, Size = size, Color = Ink }, new InsideVerticalBorder { Val = lines, Size = size, Color = Ink }),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa }));
        if (name.Length > 0) properties.Append(new TableCaption { Val = name });
        var grid = new TableGrid();
        foreach (var width in widths) grid.Append(new GridColumn { Width = FormattableString.Invariant($"{width}") });
        return new W.Table(properties, grid);
    }

    private static W.TableRow Head(IEnumerable<W.TableCell> cells) => Kept(new W.TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. cells]));

    private static W.TableRow Row(IEnumerable<W.TableCell> cells) => new([new TableRowProperties(new CantSplit()), .. cells]);

    /// <summary>A row that stays on the page of the next.</summary>
    private static W.TableRow Kept(W.TableRow row)
    {
        foreach (var paragraph in row.Descendants<W.Paragraph>()) paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        return row;
    }

    private static W.TableCell Cell(int width, IEnumerable<W.Paragraph> paragraphs, string? fill = null, int span = 1)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = FormattableString.Invariant($"{width}"), Type = TableWidthUnitValues.Dxa });
        if (span > 1) properties.Append(new GridSpan { Val = span });
        if (fill is not null) properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fill });
        return new W.TableCell([properties, .. paragraphs]);
    }
}
