using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Texts;

namespace Iki.Reports.Scorecards;

/// <summary>The steps from a realization to its score, each with its formula, its figures, its result, its article, and how sure it is.</summary>
internal static class RatingSteps
{
    private const int FigureDecimals = 4;

    public static EquatableList<EquatableList<ReportPiece>> Of(IEnumerable<ScoreStep> steps, Language language) =>
        steps.Select(s => Of(s, language)).ToEquatableList();

    private static EquatableList<ReportPiece> Of(ScoreStep step, Language language)
    {
        var pieces = new List<ReportPiece> { ReportPiece.Of($"{step.Label.In(language)}:") };
        if (step.Formula is { } formula) Add(formula, ReportPieceKind.Code);
        if (step.Figures.Count > 0) Add($"({string.Join("; ", step.Figures.Select(f => $"{f.Name} {Nearly(f, language)}"))})", ReportPieceKind.Figures);
        var sign = SignOf(step);
        pieces.Add(ReportPiece.Of(sign.Length > 0 ? $" {sign} " : " "));
        pieces.Add(ReportPiece.Of(Outcome(step, sign, language), ReportPieceKind.Strong));
        if (step.Citation is { } citation) Add(citation, ReportPieceKind.Citation);
        if (step.Confidence is { } sure and < Confidence.Agreed) Add($"({RatingWords.Of(sure).In(language)})", ReportPieceKind.Doubt);
        return pieces.ToEquatableList();

        void Add(string text, ReportPieceKind kind)
        {
            pieces.Add(ReportPiece.Of(" "));
            pieces.Add(ReportPiece.Of(text, kind));
        }
    }

    private static string SignOf(ScoreStep step) =>
        step.Formula is null && step.Figures.Count == 0 ? "" : step.Formula is not null && step.Text is null ? (step.IsApproximate ? "≈" : "=") : "→";

    private static string Outcome(ScoreStep step, string sign, Language language) =>
        step.Text is { } text ? text
        : step.Shown is not { } shown ? ""
        : (step.IsApproximate && sign != "≈" ? "≈ " : "") + NumberText.WithUnit(NumberText.Of(shown, step.Decimals, language), step.Unit, language);

    /// <summary>The number with as many decimals as are of use, and whether it is just that.</summary>
    private static string Nearly(ScoreFigure figure, Language language)
    {
        if ((figure.Exact ?? figure.Value) is not { } number) return "≈ ?";
        return !number.TryRoundToDecimal(FigureDecimals, RoundingMode.HalfAwayFromZero, out var shown)
            ? $"= {number}"
            : $"{((Rational)shown == number && !figure.IsApproximate ? "=" : "≈")} {NumberText.Of(shown, language)}";
    }
}
