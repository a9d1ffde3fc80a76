using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Iki.Core;
using Iki.Reports;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Iki.Documents.Reports;

/// <summary>The sheet of a report, and what stands on every page of it.</summary>
internal static class ReportFrame
{
    /// <summary>How wide the text is, in twentieths of a point: A4 with margins of 1.6 cm.</summary>
    public const int TextWidth = PageWidth - (2 * Side);

    private const int PageWidth = 11906, PageHeight = 16838, Side = 907, TopAndBottom = 1134;

    private static readonly Wording PageOf = new("Page {0} of {1}", "Halaman {0} dari {1}");

    /// <summary>The sheet.</summary>
    public static SectionProperties Sheet() => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = "header" },
        new FooterReference { Type = HeaderFooterValues.Default, Id = "footer" },
        new W.PageSize { Width = PageWidth, Height = PageHeight },
        new PageMargin { Top = TopAndBottom, Bottom = TopAndBottom, Left = Side, Right = Side, Header = 500, Footer = 500, Gutter = 0 });

    /// <summary>What must be marked on every page; an empty line where there is nothing.</summary>
    public static Header HeaderOf(ReportContent report)
    {
        var line = ReportRuns.Styled("IkiMark");
        if (report.Mark is { } mark) line.Append(ReportRuns.Text(mark.ToUpperInvariant()));
        return new Header(line);
    }

    /// <summary>Whose report it is, and the number of the page.</summary>
    public static Footer FooterOf(ReportContent report)
    {
        var line = ReportRuns.Styled("IkiFoot");
        line.ParagraphProperties!.Tabs = new Tabs(new TabStop { Val = TabStopValues.Right, Position = TextWidth });
        line.Append(ReportRuns.Text(report.Running), new Run(new TabChar()));
        var parts = string.Format(CultureInfo.InvariantCulture, PageOf.In(report.Language), "\0", "\0").Split('\0');
        line.Append(ReportRuns.Text(parts[0]), Field("PAGE"), ReportRuns.Text(parts[1]), Field("NUMPAGES"), ReportRuns.Text(parts[2]));
        return new Footer(line);
    }

    private static SimpleField Field(string name) => new(new Run(new Text("1"))) { Instruction = name };
}
