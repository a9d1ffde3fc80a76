using Iki.Core;
using Iki.Documents.Annexes;

namespace Iki.Reports.Html;

/// <summary>A formula as a decree prints it: text as text, LaTeX as equations.</summary>
internal static class FormulaHtml
{
    public static string Of(string printed)
    {
        var lines = printed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join("<br>", lines.Select(l => string.Concat(AnnexPiece.Of(VisibleText.Of(l)).Select(Piece))));
    }

    private static string Piece(AnnexPiece piece) => piece.Equation is { } equation ? MathMlWriter.Write(equation) : HtmlText.Escape(piece.Text);
}
