using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Texts;

namespace Iki.Cli.Output;

/// <summary>The parts of a step from a realization to its score, as pages and texts show them.</summary>
internal static class ScoreStepText
{
    private const int FigureDecimals = 4;

    /// <summary>The figures for the names: <c>realisasi = 99.38; target = 95</c>.</summary>
    public static string Figures(ScoreStep step, Language language) =>
        string.Join("; ", step.Figures.Select(f => $"{f.Name} {Nearly(f, language)}"));

    public static string Sign(ScoreStep step) =>
        step.Formula is null && step.Figures.Count == 0 ? "" : step.Formula is not null && step.Text is null ? (step.IsApproximate ? "≈" : "=") : "→";

    public static string Outcome(ScoreStep step, Language language) =>
        step.Text is { } text ? text
        : step.Shown is not { } shown ? ""
        : (step.IsApproximate && Sign(step) != "≈" ? "≈ " : "") + Languages.WithUnit(Languages.Number(shown, step.Decimals, language), step.Unit, language);

    /// <summary>How sure the step is, where that is less than agreed.</summary>
    public static string? Doubt(ScoreStep step, Language language) =>
        step.Confidence is { } sure and < Confidence.Agreed ? RatingWords.Of(sure).In(language) : null;

    /// <summary>The steps of a score, one on each line.</summary>
    public static void Print(IndicatorScore score, TextWriter writer, Language language)
    {
        foreach (var step in score.Steps)
        {
            var formula = step.Formula is null ? "" : $" {step.Formula}";
            var figures = step.Figures.Count == 0 ? "" : $" ({Figures(step, language)})";
            var doubt = Doubt(step, language) is { } words ? $" ({words})" : "";
            var line = $"{step.Label.In(language)}:{formula}{figures} {Sign(step)} {Outcome(step, language)}".Replace("  ", " ", StringComparison.Ordinal);
            writer.WriteLine(TerminalText.Visible($"    {line}{(step.Citation is null ? "" : $"  [{step.Citation}{doubt}]")}"));
        }

        if (score.IsTextMet is not null) writer.WriteLine($"    {ScoreCells.OfAchievement(score, language)}");
        if (score.IsOwn) writer.WriteLine($"    {Words.Say(ScoreNames.Own, language)}");

        // The remarks about the result are above its rating.
        foreach (var remark in score.Remarks.Except(score.Result.Remarks)) writer.WriteLine(TerminalText.Visible($"    {remark.Message(language)}"));
    }

    /// <summary>The number with as many decimals as are of use, and whether it is just that.</summary>
    private static string Nearly(ScoreFigure figure, Language language)
    {
        if ((figure.Exact ?? figure.Value) is not { } number) return "≈ ?";
        return !number.TryRoundToDecimal(FigureDecimals, RoundingMode.HalfAwayFromZero, out var shown)
            ? $"= {number}"
            : $"{((Rational)shown == number && !figure.IsApproximate ? "=" : "≈")} {NumberText.Of(shown, language)}";
    }
}
