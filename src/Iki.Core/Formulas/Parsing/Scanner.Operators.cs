using System.Text;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Parsing;

/// <content>Operator signs, and the signs of other languages, each refused with its own message.</content>
internal sealed partial class Scanner
{
    private static readonly (string Sign, FormulaOperator Operator)[] PairedSigns =
    [
        ("<=", FormulaOperator.LessOrEqual), (">=", FormulaOperator.GreaterOrEqual), ("==", FormulaOperator.Equal),
        ("!=", FormulaOperator.NotEqual), ("<>", FormulaOperator.NotEqual), ("&&", FormulaOperator.And), ("||", FormulaOperator.Or),
    ];

    private static readonly (string Sign, string Instead)[] ForeignSigns =
    [
        ("===", "="), ("!==", "!="), ("++", "+"), ("=>", ">="), ("=<", "<="), ("><", "<>"), (":=", "="),
        ("+=", "="), ("-=", "="), ("*=", "="), ("/=", "!="), ("//", "/"),
    ];

    // With what all signs of several characters go on, in whichever language.
    private const string Continuations = "=<>+*/&|";

    private bool ScanOperator(char c)
    {
        var single = SignOf(Alphabet.Plain(c));
        if (single is { } alone && !Continuations.Contains(Alphabet.Plain(Peek(1))))
        {
            AddOperator(alone, 1);
            return true;
        }

        if (ScanBitwise()) return true;
        foreach (var (sign, instead) in ForeignSigns)
        {
            if (!At(sign)) continue;
            _diagnostics.ForeignOperator(new TextSpan(_position, sign.Length), sign, instead);
            AddUnreadable(sign.Length);
            return true;
        }

        foreach (var (sign, op) in PairedSigns)
        {
            if (!At(sign)) continue;
            AddOperator(op, sign.Length);
            return true;
        }

        if (single is { } first) AddOperator(first, 1);
        else if (c == '!') AddSign(TokenKind.Bang, 1);
        else return false;
        return true;
    }

    private static FormulaOperator? SignOf(char c) => c switch
    {
        '*' => FormulaOperator.Multiply,
        '/' => FormulaOperator.Divide,
        '+' => FormulaOperator.Add,
        '-' => FormulaOperator.Subtract,
        '<' => FormulaOperator.Less,
        '>' => FormulaOperator.Greater,
        '=' => FormulaOperator.Equal,
        '^' => FormulaOperator.Power,
        '≤' => FormulaOperator.LessOrEqual,
        '≥' => FormulaOperator.GreaterOrEqual,
        '≠' => FormulaOperator.NotEqual,
        _ => null,
    };

    private void AddOperator(FormulaOperator op, int length)
    {
        Add(new Token(TokenKind.Operator, new TextSpan(_position, length)) { Operator = op });
        _position += length;
    }

    private bool ScanBitwise()
    {
        if (At("**"))
        {
            _diagnostics.PowerSign(new TextSpan(_position, 2));
            AddUnreadable(2);
            return true;
        }

        var length = At("<<") || At(">>") ? 2 : At("~") || (At("&") && !At("&&")) || (At("|") && !At("||")) ? 1 : 0;
        if (length == 0) return false;
        _diagnostics.BitwiseOperator(new TextSpan(_position, length), _text.Substring(_position, length));
        if (At("~")) AddSign(TokenKind.Unknown, 1);
        else if (length == 2) AddUnreadable(length);
        else AddRefused(At("&") ? FormulaOperator.And : FormulaOperator.Or);
        return true;
    }

    /// <summary>Goes on as if what was probably meant had been written.</summary>
    private void AddRefused(FormulaOperator op)
    {
        Add(new Token(TokenKind.Operator, new TextSpan(_position, 1)) { Operator = op, IsRefused = true });
        _position++;
    }

    private void AddUnreadable(int length) => AddOperator(Operators.Unreadable, length);

    private bool At(string sign)
    {
        if (_position + sign.Length > _text.Length) return false;
        for (var i = 0; i < sign.Length; i++)
        {
            if (Alphabet.Plain(_text[_position + i]) != sign[i]) return false;
        }

        return true;
    }

    private void ScanUnknown(char c)
    {
        if (c is '"' or '\'' && TakeQuoted(c, out var quoted))
        {
            _diagnostics.TextLiteral(quoted);
            Add(new Token(TokenKind.Hole, quoted));
        }
        else if (c == '#' && TakeQuoted(c, out var date))
        {
            _diagnostics.DateLiteral(date);
            Add(new Token(TokenKind.Hole, date));
        }
        else if (char.IsDigit(c))
        {
            var start = _position;
            while (_position < _text.Length && char.IsDigit(_text[_position])) _position++;
            _diagnostics.ForeignDigits(TextSpan.Between(start, _position), _text[start.._position]);
            Add(new Token(TokenKind.Hole, TextSpan.Between(start, _position)));
        }
        else
        {
            var length = Rune.TryGetRuneAt(_text, _position, out var rune) ? rune.Utf16SequenceLength : 1;
            _diagnostics.UnknownCharacter(new TextSpan(_position, length), Shown(_position));
            AddSign(TokenKind.Unknown, length);
        }
    }

    /// <summary>Takes a text up to the same mark; without a second mark only a text literal is taken, to the end.</summary>
    private bool TakeQuoted(char mark, out TextSpan span)
    {
        var close = _text.IndexOf(mark, _position + 1);
        span = TextSpan.Between(_position, close < 0 ? _text.Length : close + 1);
        if (close < 0 && mark == '#') return false;
        _position = span.End;
        return true;
    }
}
