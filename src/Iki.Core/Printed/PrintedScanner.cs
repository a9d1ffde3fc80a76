using System.Text.RegularExpressions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Printed;

/// <summary>Arithmetic in one line → tokens. What is neither word, number nor sign is passed over.</summary>
internal sealed partial class PrintedScanner
{
    // Behind these a word of arithmetic tells what is done with things: "bantuan yang dibagi".
    private static readonly string[] Participles = ["yang", "yg", "telah", "sudah", "akan", "belum", "dapat", "harus", "untuk"];

    private readonly string _text;
    private readonly List<PrintedToken> _tokens = [];
    private int _at;

    private PrintedScanner(string text) => _text = text;

    public static List<PrintedToken> Scan(string text)
    {
        var scanner = new PrintedScanner(text);
        while (scanner._at < text.Length) scanner.Take();
        scanner.Add(PrintedTokenKind.End, 0);
        return scanner.Settle();
    }

    private PrintedToken? Last => _tokens.Count > 0 ? _tokens[^1] : null;

    private char Before => _at > 0 ? _text[_at - 1] : ' ';

    private void Take()
    {
        var c = _text[_at];
        if (char.IsAsciiDigit(c)) TakeNumber();
        else if (char.IsLetter(c) && c != 'Σ') TakeWord();
        else TakeSign(c);
    }

    private void TakeSign(char c)
    {
        switch (c)
        {
            case '(' or '[':
                Add(PrintedTokenKind.Open, 1);
                break;
            case ')' or ']':
                Add(PrintedTokenKind.Close, 1);
                break;
            case PrintedMarks.Open or PrintedMarks.Close:
                var kind = c == PrintedMarks.Open ? PrintedTokenKind.Open : PrintedTokenKind.Close;
                _tokens.Add(new PrintedToken(kind, "", _at, ++_at) { IsMark = true });
                break;
            case PrintedMarks.Bar:
                Add(PrintedTokenKind.Bar, 1);
                break;
            case PrintedMarks.Root:
                Add(PrintedTokenKind.DegreeRoot, 1);
                break;
            case '√':
                Add(PrintedTokenKind.Root, 1);
                break;
            case 'Σ':
                Add(PrintedTokenKind.Sigma, 1);
                break;
            case ',' or ';':
                Add(PrintedTokenKind.Comma, 1);
                break;
            case '<' or '>' or '≤' or '≥':
                Add(PrintedTokenKind.Comparison, _at + 1 < _text.Length && _text[_at + 1] == '=' ? 2 : 1);
                break;
            case '=':
                Add(PrintedTokenKind.Equals, 1);
                break;
            case '*' or '+' or '^':
                AddOperator(c, 1, OperatorForm.Sign);
                break;
            case '-' or '–' or '−':
                AddOperator('-', 1, OperatorForm.Sign);
                break;
            case '/':
                var isTight = char.IsLetterOrDigit(Before) && _at + 1 < _text.Length && char.IsLetterOrDigit(_text[_at + 1]);
                AddOperator('/', 1, isTight && !IsBetweenNumbers() ? OperatorForm.Tight : OperatorForm.Sign);
                break;
            case ':':
                AddOperator('/', 1, OperatorForm.Colon);
                break;
            default:
                _at++;
                break;
        }
    }

    private bool IsBetweenNumbers() => Last?.Kind == PrintedTokenKind.Number || (_at + 1 < _text.Length && char.IsAsciiDigit(_text[_at + 1]));

    private void TakeNumber()
    {
        var isAfterWord = Last is { Kind: PrintedTokenKind.Word or PrintedTokenKind.Comparison };
        var range = Range().Match(_text, _at);
        var glued = Glued().Match(_text, _at);
        if (isAfterWord && range.Success)
        {
            Add(PrintedTokenKind.Word, range.Length);
        }
        else if (glued.Success)
        {
            Add(PrintedTokenKind.Word, glued.Length);
        }
        else
        {
            var number = Number().Match(_text, _at);
            var digits = number.Groups["digits"].Value;
            var sign = number.Groups["sign"].Success ? number.Groups["sign"].Value[0] : '\0';
            _tokens.Add(new PrintedToken(PrintedTokenKind.Number, digits, _at, _at + number.Length) { Sign = sign, Readings = PrintedToken.ReadingsOf(digits) });
            _at += number.Length;
        }
    }

    private void TakeWord()
    {
        if (AgeGroup().Match(_text, _at) is { Success: true } group)
        {
            Add(PrintedTokenKind.Word, group.Length);
            return;
        }

        var word = Word().Match(_text, _at).Value;
        var hyphen = word.IndexOfAny(['-', '–', '−']);
        if (hyphen > 0 && IsMinus(word, hyphen, isAlone: Last?.Kind != PrintedTokenKind.Word)) word = word[..hyphen];
        var sign = PrintWords.SignOf(word);
        if (sign is { } op && Last is { EndsOperand: true } last && !Participles.Contains(last.Text, StringComparer.OrdinalIgnoreCase))
        {
            AddOperator(op, word.Length, OperatorForm.Word);
            if (Joining().Match(_text, _at) is { Success: true } joining) _at += joining.Length;
        }
        else if (hyphen > 0 && word.Length == hyphen)
        {
            Add(PrintedTokenKind.Word, word.Length);
            AddOperator('-', 1, OperatorForm.Tight);
        }
        else
        {
            Add(PrintedTokenKind.Word, word.Length);
        }
    }

    /// <summary>Whether a hyphen within what looks like a word subtracts: between two symbols it does, except an index: <c>Qi−1</c>.</summary>
    private static bool IsMinus(string word, int hyphen, bool isAlone)
    {
        var (left, right) = (word[..hyphen], word[(hyphen + 1)..]);
        if (right == "1" && IsIndexed(left)) return false;
        if (word[hyphen] == '−') return true;
        var isTwice = left.Equals(right, StringComparison.OrdinalIgnoreCase);
        return isAlone && !isTwice && left != "e" && PrintedToken.IsSymbolText(left) && PrintedToken.IsSymbolText(right) && !right.All(char.IsAsciiDigit);
    }

    public static bool IsIndexed(string symbol) => symbol.Length is 2 or 3 && symbol[^1] is 'i' or 'j' && char.IsUpper(symbol[0]);

    private void Add(PrintedTokenKind kind, int length)
    {
        _tokens.Add(new PrintedToken(kind, _text.Substring(_at, length), _at, _at + length));
        _at += length;
    }

    private void AddOperator(char op, int length, OperatorForm form)
    {
        _tokens.Add(new PrintedToken(PrintedTokenKind.Operator, _text.Substring(_at, length), _at, _at + length) { Operator = op, Form = form });
        _at += length;
    }

    /// <summary>The letter x and the word "kali" multiply where they stand between operands.</summary>
    private List<PrintedToken> Settle()
    {
        for (var i = 1; i < _tokens.Count - 1; i++)
        {
            var (before, token, next) = (_tokens[i - 1], _tokens[i], _tokens[i + 1]);
            var isX = token.IsWord("x");
            var multiplies = isX
                ? (before.EndsOperand && next.StartsOperand) || ((before.Is('/') || before.Kind == PrintedTokenKind.Bar) && next.Kind == PrintedTokenKind.Number)
                : token.IsWord("kali") && before.EndsOperand && next.Kind is PrintedTokenKind.Number or PrintedTokenKind.Open;
            var raises = token.IsWord("pangkat") && (before.IsSymbol || before.Kind is PrintedTokenKind.Close or PrintedTokenKind.Number) && next.Kind is PrintedTokenKind.Number or PrintedTokenKind.Open;
            if (raises) _tokens[i] = token with { Kind = PrintedTokenKind.Operator, Operator = '^', Form = OperatorForm.Word };
            multiplies |= token.Text == "x" && before.Kind == PrintedTokenKind.Word && next.Kind is PrintedTokenKind.End or PrintedTokenKind.Close;
            if (multiplies) _tokens[i] = token with { Kind = PrintedTokenKind.Operator, Operator = '*', Form = isX ? OperatorForm.Sign : OperatorForm.Word };
        }

        return _tokens;
    }

    [GeneratedRegex(@"\G(?<digits>\d+(?:[.,]\d+)*)(?:\s*(?<sign>[%‰]))?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\G\d+(?:[.,]\d+)?(?:[–-]|\s+[–-]\s+)\d+(?![\d.,]*\s*[%*(])", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"\G\d+(?![xX]\s*[\d(])\p{L}[\p{L}\d]*", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();

    [GeneratedRegex(@"\G\p{L}[\p{L}\p{M}\d_'’]*(?:(?:[-–&.](?=\p{L})|[-−](?=1\b))[\p{L}\p{M}\d_'’]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    // P0-14 and P65+: a group by age.
    [GeneratedRegex(@"\G[A-Z]\d{1,2}(?:[-–]\d{1,2}(?![\d.,%])|\+(?=\s*(?:[)\]/]|$)))", RegexOptions.CultureInvariant)]
    private static partial Regex AgeGroup();

    [GeneratedRegex(@"\G\s+(?:(?:dengan|oleh|terhadap)(?=\s)(?:\s+(?:bilangan\s+)?konstan(?:ta)?(?=\s*\(?\d))?|(?:bilangan\s+)?konstan(?:ta)?(?=\s*\(?\d))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joining();
}
