using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Iki.Core;
using Iki.Documents.Annexes;
using Iki.Reports;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Iki.Documents.Reports;

/// <summary>The pieces of a line as runs of a paragraph.</summary>
internal static class ReportRuns
{
    private const string Grey = "555555", Red = "8A1C1C";

    /// <summary>An empty paragraph of a style.</summary>
    public static W.Paragraph Styled(string style) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }));

    /// <summary>A paragraph of a style with pieces.</summary>
    public static W.Paragraph Of(IEnumerable<ReportPiece> pieces, string style)
    {
        var paragraph = Styled(style);
        foreach (var piece in pieces.Where(p => p.Text.Length > 0)) paragraph.Append(Runs(piece));
        return paragraph;
    }

    /// <summary>A paragraph of a style with a text.</summary>
    public static W.Paragraph Of(string text, string style)
    {
        var paragraph = Styled(style);
        paragraph.Append(Text(text));
        return paragraph;
    }

    /// <summary>A run of text.</summary>
    public static Run Text(string text, RunProperties? properties = null)
    {
        var run = new Run();
        if (properties is not null) run.Append(properties);
        run.Append(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    private static List<OpenXmlElement> Runs(ReportPiece piece)
    {
        if (piece.Kind != ReportPieceKind.Formula) return [Text(piece.Kind == ReportPieceKind.Citation ? $"[{piece.Text}]" : piece.Text, LookOf(piece.Kind))];
        var runs = new List<OpenXmlElement>();
        foreach (var line in piece.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (runs.Count > 0) runs.Add(new Run(new Break()));
            runs.AddRange(AnnexPiece.Of(VisibleText.Of(line)).Select(p => p.Equation is { } equation ? OmmlWriter.Write(equation) : (OpenXmlElement)Text(p.Text)));
        }

        return runs;
    }

    private static RunProperties? LookOf(ReportPieceKind kind) => kind switch
    {
        ReportPieceKind.Strong => new RunProperties(new Bold()),
        ReportPieceKind.Soft or ReportPieceKind.Figures or ReportPieceKind.Citation => new RunProperties(new Color { Val = Grey }),
        ReportPieceKind.Doubt => new RunProperties(new Italic(), new Color { Val = Grey }),
        ReportPieceKind.Code => new RunProperties(new RunFonts { Ascii = "Consolas", HighAnsi = "Consolas", ComplexScript = "Consolas" }),
        ReportPieceKind.Illustrative => new RunProperties(new Bold(), new Color { Val = Red }),
        _ => null,
    };

    /// <summary>Without what XML cannot hold or a reader could not see.</summary>
    private static string Clean(string text) => VisibleText.Of(text.Replace('\n', ' '));
}
