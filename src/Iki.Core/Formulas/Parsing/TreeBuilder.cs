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
            case TokenKind.Operator when token.Operator == BinaryOperator.Subtract:
                Top.Run.Add(RunItem.Prefix(token));
                break;
            case TokenKind.Operator when token.Operator == BinaryOperator.Add && !IsAfterRefused:
                _diagnostics.PrefixPlus(token.Span);
                break;
            case TokenKind.Close when Top is { Kind: FrameKind.Call, Arguments.Count: 0 } frame && IsEmpty(frame):
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
            case TokenKind.Operator when token.Operator is BinaryOperator.And:
                CloseConjunct(Top);
                Top.IsConjunctRefused = token.IsRefused;
                break;
            case TokenKind.Operator when token.Operator is BinaryOperator.Or:
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
        // NCalc reads one prefix sign; what stands before it is applied here, innermost first.
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
        if (Top.Run.Count == 0) Top.Negations.Add(token);
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

    private void CloseConditionals(Token at)
    {
        while (Top.IsConditional) CloseTop(at);
    }

    /// <summary>Ends the innermost frame and gives its value to the one around it.</summary>
    private void CloseTop(Token closing)
    {
        var frame = Top;
        var isEmptyCall = frame is { Kind: FrameKind.Call, Arguments.Count: 0 } && IsEmpty(frame) && _wantsOperand;
        var value = isEmptyCall ? default : FinishValue(frame, closing);
        _frames.Pop();
        switch (frame.Kind)
        {
            case FrameKind.Call:
                if (!isEmptyCall) frame.Arguments.Add(value);
                AddOperand(_nodes.Call(frame.Opening, frame.Arguments, closing.Span.End));
                break;
            case FrameKind.WhenTrue:
                _diagnostics.ColonMissing(frame.Opening.Span);
                SetValue(_nodes.Conditional(frame.Condition, value, _nodes.Hole(closing.Span)));
                break;
            case FrameKind.WhenFalse:
                SetValue(_nodes.Conditional(frame.Condition, frame.WhenTrue, value));
                break;
            default:
                AddOperand(new Operand(value.Node, TextSpan.Between(frame.Opening.Span.Start, closing.Span.End)));
                break;
        }
    }

    /// <summary>Makes a conditional that had ended an operand again, because something stands behind it.</summary>
    private void ReopenValue()
    {
        if (Top.Value is not { } value) return;
        Top.Value = null;
        Top.Run.Add(RunItem.Of(value));
    }

    private void SetValue(Operand value)
    {
        Top.Value = value;
        _wantsOperand = false;
    }

    /// <summary>The value of all that stands in a frame up to here; the frame is then empty.</summary>
    private Operand FinishValue(Frame frame, Token at)
    {
        if (frame.Value is { } whole)
        {
            frame.Value = null;
            return whole;
        }

        if (_wantsOperand)
        {
            ReportMissingOperand(at);
            AddOperand(_nodes.Hole(new TextSpan(at.Span.Start, 0)));
        }

        CloseDisjunct(frame);
        var value = frame.Disjunction!.Value;
        frame.Disjunction = null;
        return value;
    }

    private void CloseConjunct(Frame frame)
    {
        CheckChain(frame.Run);
        var value = NCalcFrontEnd.Parse(frame.Run, _nodes);
        if (value is null)
        {
            var first = frame.Run[0].Kind == RunItemKind.Operand ? frame.Run[0].Operand.Extent : frame.Run[0].Sign.Span;
            _diagnostics.RunNotRead(first);
            value = _nodes.Hole(first);
        }

        frame.Run.Clear();
        for (var i = frame.Negations.Count - 1; i >= 0; i--) value = _nodes.Prefix(frame.Negations[i], value.Value);
        frame.Negations.Clear();
        var op = frame.IsConjunctRefused ? BinaryOperator.Unreadable : BinaryOperator.And;
        frame.IsConjunctRefused = false;
        frame.Conjunction = frame.Conjunction is { } left ? _nodes.Between(op, left, value.Value) : value;
    }

    private void CloseDisjunct(Frame frame)
    {
        CloseConjunct(frame);
        var value = frame.Conjunction!.Value;
        frame.Conjunction = null;
        var op = frame.IsDisjunctRefused ? BinaryOperator.Unreadable : BinaryOperator.Or;
        frame.IsDisjunctRefused = false;
        frame.Disjunction = frame.Disjunction is { } left ? _nodes.Between(op, left, value) : value;
    }

    private static bool IsEmpty(Frame frame) => frame.Run.Count == 0 && frame.Negations.Count == 0
        && frame.Conjunction is null && frame.Disjunction is null && frame.Value is null;
}
