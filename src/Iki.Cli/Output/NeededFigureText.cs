using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Output;

/// <summary>What a grade takes, in words.</summary>
internal static class NeededFigureText
{
    private const int ShownDecimals = 6;

    public static void Print(NeededFigure needed, TextWriter writer, Language language)
    {
        var figure = needed.Whole ?? needed.Bound;
        var isIncluded = needed.Whole is not null || needed.IsIncluded;
        var direction = needed.IsAtLeast
            ? isIncluded ? ScoreWords.AtLeast : ScoreWords.MoreThan
            : isIncluded ? ScoreWords.AtMost : ScoreWords.LessThan;

        // A figure of more digits than a decimal holds is said exactly, and at once.
        var isShort = figure.TryRoundToDecimal(ShownDecimals, RoundingMode.HalfAwayFromZero, out var rounded);
        var shown = isShort ? NumberText.Of(rounded, language) : figure.ToString();
        var exactly = (isShort && (Rational)rounded != figure) || needed.Whole is not null && needed.Whole != needed.Bound ? Words.Say(ScoreWords.Exactly, language, needed.Bound) : "";
        writer.WriteLine(TerminalText.Visible(Words.Say(
            ScoreWords.Needed, language, needed.Result.Indicator.Name, needed.Grade, needed.Variable, Words.Say(direction, language),
            ScoreText.WithUnit(shown, needed.Unit, language), exactly)));
        if (needed.Achievement is not { } achievement) return;
        writer.WriteLine(TerminalText.Visible(Words.Say(
            ScoreWords.ThenReported, language, ScoreText.WithUnit(needed.Realization, needed.Result.Unit, language), NumberText.Of(achievement, language))));
    }
}
