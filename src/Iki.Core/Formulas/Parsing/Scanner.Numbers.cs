using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Parsing;

/// <content>Numbers and percent literals, read from the text itself and never through a binary fraction.</content>
internal sealed partial class Scanner
{
    private void ScanNumber()
    {
        var start = _position;
        SkipNumberLike();
        var isCall = _brackets is [.., true];
        var comma = isCall ? _text.AsSpan(start, _position - start).LastIndexOf(',') : -1;
        if (IsExponent() && comma >= 0)
        {
            // The exponent is the last number's, and said to be its.
            _position = start + comma;
            comma = _text.AsSpan(start, comma).LastIndexOf(',');
        }

        var at = TextSpan.Between(start, _position);
        if (IsExponent() && at.Of(_text).IndexOf('.') == at.Of(_text).LastIndexOf('.'))
        {
            _position += 2;
            SkipDigits();
            _diagnostics.NumberWithExponent(TextSpan.Between(start, _position));
            Add(NumberReader.Hole(TextSpan.Between(start, _position), TakePercentSign()));
            return;
        }

        var percentEnd = TakePercentSign();
        var run = comma < 0 ? null : new NumberRun(_text, at, percentEnd, _notation);
        if (run is null || IsOneNumber(run)) Add(_numbers.Read(at, percentEnd));
        else AddRun(run);
    }

    /// <summary>Whether digits with commas are one number, in the stated notation or only in the other one.</summary>
    private bool IsOneNumber(NumberRun run) => _notation != NumberNotation.Auto
        && (NumberReadings.Of(run.Span.Of(_text), _notation).Count == 1
            || (!run.IsReadable && NumberReadings.Of(run.Span.Of(_text), NumberNotation.Auto).Count == 1));

    /// <summary>Digits with commas among arguments: one number or several, which only the whole formula tells.</summary>
    private void AddRun(NumberRun run)
    {
        if (_notation != NumberNotation.Auto && !run.IsReadable)
        {
            // Each of its numbers is reported by itself; the commas between them are separators.
            for (var i = run.Span.Start; i < run.Span.End; i++)
            {
                if (_text[i] == ',') _diagnostics.CommaBetweenArguments(new TextSpan(i, 1), _notation, [";"]);
            }
        }

        // It counts as many operands as it can be.
        _operands += run.Count - 1;
        Add(new Token(TokenKind.NumberRun, run.Span) { Run = run });
    }

    /// <summary>Takes a sign of percent or per mille that follows the number, spaces between or not; where it ends, or 0.</summary>
    private int TakePercentSign()
    {
        var ahead = _position;
        while (ahead < _text.Length && Alphabet.IsSpace(_text[ahead])) ahead++;
        if (ahead >= _text.Length || _text[ahead] is not ('%' or '‰')) return 0;
        return _position = ahead + 1;
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
}
