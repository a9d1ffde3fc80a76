using System.Diagnostics;
using Iki.Core.Diagnostics;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Parsing;

/// <summary>Digits with points and commas → the token of one number, or a hole where a diagnostic has said why it is not a number.</summary>
internal sealed class NumberReader(string text, NumberNotation notation, DiagnosticCollector diagnostics)
{
    /// <summary>Reads a number.</summary>
    /// <param name="at">The number, without a sign of percent or per mille.</param>
    /// <param name="percentEnd">Where the sign after it ends; 0 where there is none.</param>
    public Token Read(TextSpan at, int percentEnd)
    {
        var digits = text.AsSpan(at.Start, at.Length);
        if (IsClear(digits)) return Make(at, percentEnd, digits);
        var written = digits.ToString();
        var readings = NumberReadings.Of(written, notation);
        if (readings.Count == 1 && notation != NumberNotation.Auto) return Make(at, percentEnd, readings[0]);
        Report(at, written, readings);
        return Hole(at, percentEnd);
    }

    /// <summary>The token of a number that reads as the given digits.</summary>
    public Token Make(TextSpan at, int percentEnd, ReadOnlySpan<char> digits)
    {
        var significant = FigureText.CountDigits(digits);
        if (significant > FigureText.MaximumDigits)
        {
            diagnostics.TooManyDigits(at, significant, FigureText.MaximumDigits);
            return Hole(at, percentEnd);
        }

        var isRead = Rational.TryParse(digits, out var value);
        Debug.Assert(isRead, "digits with at most one point between them");
        if (percentEnd == 0) return new Token(TokenKind.Number, at) { Number = value };
        var share = text[percentEnd - 1] == '‰' ? ShareUnit.PerMille : ShareUnit.Percent;
        return new Token(TokenKind.PercentLiteral, Whole(at, percentEnd)) { Number = value / new Rational(share.Points()), Share = share };
    }

    public static Token Hole(TextSpan at, int percentEnd) => new(TokenKind.Hole, Whole(at, percentEnd));

    private void Report(TextSpan at, string written, EquatableList<string> readings)
    {
        if (readings.Count > 1)
        {
            diagnostics.NumberAmbiguous(at, written, readings);
        }
        else if (notation == NumberNotation.Auto)
        {
            if (readings.Count == 1) diagnostics.DecimalComma(at, written, NumberReadings.Clear(readings[0]));
            else diagnostics.NumberMalformed(at, written);
        }
        else if (NumberReadings.Of(written, NumberNotation.Auto) is [var foreign])
        {
            diagnostics.NumberOfOtherNotation(at, written, notation, NumberReadings.Write(foreign, notation));
        }
        else
        {
            diagnostics.NumberNotOfNotation(at, written, notation);
        }
    }

    /// <summary>Whether a number is written as most are: digits, or where that is clear digits with a decimal point between them.</summary>
    private bool IsClear(ReadOnlySpan<char> written)
    {
        var sign = written.IndexOfAny('.', ',');
        if (sign < 0) return true;
        var hasPoint = written[sign] == '.' && sign > 0 && sign < written.Length - 1 && written[(sign + 1)..].IndexOfAny('.', ',') < 0;
        return hasPoint && (notation == NumberNotation.English || (notation == NumberNotation.Auto && !NumberReadings.AreDoubtful(written)));
    }

    private static TextSpan Whole(TextSpan at, int percentEnd) => percentEnd > 0 ? TextSpan.Between(at.Start, percentEnd) : at;
}
