using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Parsing;

/// <summary>
/// Tokens → tree. Parentheses, arguments, <c>?:</c> and the logical words are matched here with an explicit stack; the flat
/// runs of operands and operators between them go to NCalc. After a mistake it goes on with a hole in its place.
/// </summary>
internal sealed partial class TreeBuilder
{
    private readonly List<Token> _tokens;
    private readonly DiagnosticCollector _diagnostics;
    private readonly NodeFactory _nodes = new();
    private readonly Stack<Frame> _frames = new();
    private int _index;
    private bool _wantsOperand = true;

    private TreeBuilder(List<Token> tokens, DiagnosticCollector diagnostics)
    {
        _tokens = tokens;
        _diagnostics = diagnostics;
        _frames.Push(new Frame(FrameKind.Formula, Token.None));
    }

    private Frame Top => _frames.Peek();

    private Token Next => _tokens[Math.Min(_index + 1, _tokens.Count - 1)];

    /// <summary>The tree of a scanned text. Where a diagnostic was reported it has holes, and serves only to find more.</summary>
    public static SyntaxTree Build(string text, List<Token> tokens, DiagnosticCollector diagnostics)
    {
        var builder = new TreeBuilder(tokens, diagnostics);
        var root = builder.Build();
        return new SyntaxTree(text, root.Node, builder._nodes.Count);
    }

    private Operand Build()
    {
        for (; _tokens[_index].Kind != TokenKind.End; _index++) Take(_tokens[_index]);
        while (_frames.Count > 1)
        {
            if (!Top.IsConditional) _diagnostics.ParenthesisNotClosed(Top.Opening.Span);
            CloseTop(_tokens[^1]);
        }

        return FinishValue(Top, _tokens[^1]);
    }

    private void Take(Token token)
    {
        if (token.Kind == TokenKind.Unknown) return;
        if (_wantsOperand) TakeWhereOperandIsDue(token);
        else TakeWhereOperatorIsDue(token);
    }

    private void TakeWhereOperandIsDue(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Function:
                _frames.Push(new Frame(FrameKind.Call, token));
                _index++;
                break;
            case TokenKind.Open:
                var followsName = Previous.Kind is TokenKind.Name or TokenKind.BracketedName;
                _frames.Push(new Frame(FrameKind.Parentheses, token) { FollowsName = followsName });
                break;
            case TokenKind.Sigma:
                CheckSigma(token);
                break;
            case TokenKind.Not:
                TakeNot(token);
                break;
            case TokenKind.Bang:
            case TokenKind.Operator when token.Operator == FormulaOperator.Subtract:
                Top.Run.Add(RunItem.Prefix(token));
                break;
            case TokenKind.Operator when token.Operator == FormulaOperator.Add && !IsAfterRefused:
                _diagnostics.PrefixPlus(token.Span);
                break;
            case TokenKind.Close when Top.IsEmptyCall:
                TakeClose(token);
                break;
            case TokenKind.StrayPercent:
                _diagnostics.StrayPercent(token.Span);
                break;
            case TokenKind.Operator or TokenKind.Question or TokenKind.Colon or TokenKind.Comma
                or TokenKind.Close:
                ReportMissingOperand(token);
                AddOperand(_nodes.Hole(new TextSpan(token.Span.Start, 0)));
                TakeWhereOperatorIsDue(token);
                break;
            default:
                AddOperand(_nodes.Leaf(token));
                break;
        }
    }

    private void TakeWhereOperatorIsDue(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Operator when token.Operator is FormulaOperator.And:
                CloseConjunct(Top);
                Top.IsConjunctRefused = token.IsRefused;
                break;
            case TokenKind.Operator when token.Operator is FormulaOperator.Or:
                CloseDisjunct(Top);
                Top.IsDisjunctRefused = token.IsRefused;
                break;
            case TokenKind.Operator:
                Top.Run.Add(RunItem.Between(token));
                break;
            case TokenKind.Question:
                var condition = FinishValue(Top, token);
                _frames.Push(new Frame(FrameKind.WhenTrue, token) { Condition = condition });
                break;
            case TokenKind.Colon:
                TakeColon(token);
                return;
            case TokenKind.Comma:
                TakeComma(token);
                return;
            case TokenKind.Close:
                TakeClose(token);
                return;
            case TokenKind.StrayPercent:
                TakeStrayPercent(token);
                return;
            default:
                TakeMissingOperator(token);
                return;
        }

        _wantsOperand = true;
    }

    private void AddOperand(Operand operand)
    {
        // NCalc reads one prefix sign; signs before it are applied here, innermost first.
        var run = Top.Run;
        while (run is [.., { Kind: RunItemKind.Prefix }, { Kind: RunItemKind.Prefix } sign])
        {
            operand = _nodes.Prefix(sign.Sign, operand);
            run.RemoveAt(run.Count - 1);
        }

        run.Add(RunItem.Of(operand));
        _wantsOperand = false;
    }

    private void TakeNot(Token token)
    {
        if (Top.Run.Count == 0) (Top.Negations ??= []).Add(token);
        else _diagnostics.NotInsideComparison(token.Span);
    }

    private void TakeComma(Token token)
    {
        CloseConditionals(token);
        if (Top.Kind == FrameKind.Call || Top.FollowsName)
        {
            Top.Arguments.Add(FinishValue(Top, token));
            _wantsOperand = true;
            return;
        }

        _diagnostics.StrayComma(token.Span);
        AddUnreadableOperator(token);
    }

    private void TakeColon(Token token)
    {
        while (Top.Kind == FrameKind.WhenFalse) CloseTop(token);
        if (Top.Kind == FrameKind.WhenTrue)
        {
            var whenTrue = FinishValue(Top, token);
            var frame = _frames.Pop();
            _frames.Push(new Frame(FrameKind.WhenFalse, frame.Opening) { Condition = frame.Condition, WhenTrue = whenTrue });
            _wantsOperand = true;
            return;
        }

        _diagnostics.StrayColon(token.Span);
        AddUnreadableOperator(token);
    }

    private void TakeClose(Token token)
    {
        CloseConditionals(token);
        if (_frames.Count > 1)
        {
            CloseTop(token);
            return;
        }

        _diagnostics.ParenthesisNotOpened(token.Span);
        ReopenValue();
    }
}
