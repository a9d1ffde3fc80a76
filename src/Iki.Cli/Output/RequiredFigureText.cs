using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Texts;

namespace Iki.Cli.Output;

/// <summary>The figure required for a grade, in words.</summary>
internal static class RequiredFigureText
{
    private const int ShownDecimals = 6;

    public static void Print(RequiredFigure required, TextWriter writer, Language language)
    {
        var figure = required.WholeNumber ?? required.Bound;
        var isInclusive = required.WholeNumber is not null || required.IsInclusive;
        var direction = required.IsAtLeast
            ? isInclusive ? ScoreWords.AtLeast : ScoreWords.MoreThan
            : isInclusive ? ScoreWords.AtMost : ScoreWords.LessThan;

        // A figure with more digits than a decimal can hold is shown exactly.
        var isShort = figure.TryRoundToDecimal(ShownDecimals, RoundingMode.HalfAwayFromZero, out var rounded);
        var shown = isShort ? NumberText.Of(rounded, language) : figure.ToString();
        var exactly = (isShort && (Rational)rounded != figure) || required.WholeNumber is not null && required.WholeNumber != required.Bound ? Words.Say(ScoreWords.Exactly, language, required.Bound) : "";
        writer.WriteLine(TerminalText.Visible(Words.Say(
            ScoreWords.RequiredFigure, language, required.Result.Indicator.Name, required.Grade, required.Variable, Words.Say(direction, language),
            Languages.WithUnit(shown, required.Unit, language), exactly)));
        if (required.Achievement is not { } achievement) return;
        writer.WriteLine(TerminalText.Visible(Words.Say(
            ScoreWords.ThenReported, language, Languages.WithUnit(Languages.Number(required.Realization, required.Result.Decimals, language), required.Result.Unit, language),
            NumberText.OfReported(achievement, language))));
    }
}
