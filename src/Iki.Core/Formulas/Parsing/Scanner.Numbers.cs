using System.Diagnostics;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Parsing;

/// <content>Numbers and percent literals, read from the text itself and never through a binary fraction.</content>
internal sealed partial class Scanner
{
    private void ScanNumber()
    {
        var start = _position;
        SkipDigits();
        var isMalformed = false;
        if (Peek(0) == '.')
        {
            isMalformed = start == _position || !char.IsAsciiDigit(Peek(1));
            _position++;
            SkipDigits();
            if (Peek(0) == '.') isMalformed = true;
        }

        var isCall = _brackets is [.., true];
        if (Peek(0) == ',' && char.IsAsciiDigit(Peek(1)) && !isCall)
        {
            SkipNumberLike();
            var written = _text[start.._position];
            _diagnostics.DecimalComma(TextSpan.Between(start, _position), written, Repaired(written));
            AddRefusedNumber(start);
            return;
        }

        if (isMalformed)
        {
            SkipNumberLike();
            _diagnostics.NumberMalformed(TextSpan.Between(start, _position), _text[start.._position]);
            AddRefusedNumber(start);
            return;
        }

        if (IsExponent())
        {
            _position += 2;
            SkipDigits();
            _diagnostics.NumberWithExponent(TextSpan.Between(start, _position));
            AddRefusedNumber(start);
            return;
        }

        AddNumber(start);
    }

    private void AddNumber(int start)
    {
        var digits = _text.AsSpan(start, _position - start);
        var fromFirst = digits.TrimStart("0.");
        var significant = fromFirst.Length - fromFirst.Count('.');
        if (significant > FigureText.MaximumDigits)
        {
            _diagnostics.TooManyDigits(TextSpan.Between(start, _position), significant, FigureText.MaximumDigits);
            AddRefusedNumber(start);
            return;
        }

        var isRead = Rational.TryParse(digits, out var value);
        Debug.Assert(isRead, "digits with at most one point between them");
        var isPercent = TakePercentSign();
        Add(new Token(isPercent ? TokenKind.PercentLiteral : TokenKind.Number, TextSpan.Between(start, _position))
        {
            Number = isPercent ? value / Rational.Hundred : value,
        });
    }

    private void AddRefusedNumber(int start)
    {
        TakePercentSign();
        Add(new Token(TokenKind.Hole, TextSpan.Between(start, _position)));
    }

    /// <summary>Takes a percent sign that follows the number, spaces between or not.</summary>
    private bool TakePercentSign()
    {
        var ahead = _position;
        while (ahead < _text.Length && Alphabet.IsSpace(_text[ahead])) ahead++;
        if (ahead >= _text.Length || _text[ahead] != '%') return false;
        _position = ahead + 1;
        return true;
    }

    private bool IsExponent() => Peek(0) is 'e' or 'E'
        && (char.IsAsciiDigit(Peek(1)) || (Peek(1) is '+' or '-' && char.IsAsciiDigit(Peek(2))));

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek(0))) _position++;
    }

    private void SkipNumberLike()
    {
        while (char.IsAsciiDigit(Peek(0)) || Peek(0) == '.' || (Peek(0) == ',' && char.IsAsciiDigit(Peek(1)))) _position++;
    }

    // A single comma behind every point stands before decimals: 1,5 is 1.5 and 1.234,5 is 1234.5. Others stand between thousands.
    private static string Repaired(string written)
    {
        var comma = written.IndexOf(',', StringComparison.Ordinal);
        return written.AsSpan(comma + 1).ContainsAny(',', '.')
            ? written.Replace(",", "", StringComparison.Ordinal)
            : written.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
    }
}
