using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Parsing;

/// <content>What is wrong where operands and operators do not take turns, and how to go on.</content>
internal sealed partial class TreeBuilder
{
    private Token Previous => _index > 0 ? _tokens[_index - 1] : Token.None;

    /// <summary>Whether the preceding text has been refused already, so that another message would only repeat it.</summary>
    private bool IsAfterRefused => _index > 0
        && (Previous.Kind is TokenKind.Unknown or TokenKind.Sigma || IsUnreadable(Previous));

    private static bool IsUnreadable(Token token) => token is { Kind: TokenKind.Operator, Operator: Operators.Unreadable };

    // A comma outside a call gets a separate message.
    private bool IsStrayComma(Token token) => token.Kind == TokenKind.Comma && Top.Kind != FrameKind.Call && !Top.FollowsName;

    private void CheckSigma(Token sigma)
    {
        if (Next.Kind is TokenKind.Name or TokenKind.BracketedName) return;
        if (Next.Kind == TokenKind.Open) _diagnostics.SigmaBeforeParenthesis(sigma.Span);
        else _diagnostics.SigmaMisplaced(sigma.Span);
    }

    private void ReportMissingOperand(Token before)
    {
        if (IsAfterRefused || IsUnreadable(before) || IsStrayComma(before) || IsStrayComma(Previous)) return;
        var previous = Previous.Kind;
        var isFirst = _index == 0;
        if (!isFirst && previous == TokenKind.Open)
        {
            if (before.Kind == TokenKind.Close) _diagnostics.ParenthesesEmpty(TextSpan.Cover(Previous.Span, before.Span));
            else if (before.Kind != TokenKind.End) _diagnostics.OperandMissingBefore(before.Span);
        }
        else if (isFirst)
        {
            _diagnostics.OperandMissingBefore(before.Span);
        }
        else if (previous == TokenKind.Comma)
        {
            _diagnostics.ArgumentMissing(Previous.Span);
        }
        else
        {
            _diagnostics.OperandMissingAfter(Previous.Span);
        }
    }

    private void TakeMissingOperator(Token token)
    {
        var isFollowed = (token.Kind == TokenKind.Function ? _tokens[_index + 1] : Next).StartsOperand;
        if (isFollowed && IsLetterX(token))
        {
            _diagnostics.LetterX(token.Span);
            Top.Run.Add(RunItem.Between(token with { Kind = TokenKind.Operator, Operator = FormulaOperator.Multiply }));
            _wantsOperand = true;
            return;
        }

        if (isFollowed && token.IsNamed("mod"))
        {
            _diagnostics.ModuloWord(token.Span);
            AddUnreadableOperator(token);
            return;
        }

        ReportMissingOperator(token);
        AddUnreadableOperator(token);
        if (token.Kind != TokenKind.Not) Take(token);
    }

    private static bool IsLetterX(Token token) => token.IsNamed("x")
        || (token.Kind == TokenKind.Function && token.Name.Equals("x", StringComparison.OrdinalIgnoreCase));

    private void ReportMissingOperator(Token token)
    {
        if (IsAfterRefused || token.Kind == TokenKind.Hole || Previous.Kind == TokenKind.Hole) return;
        var both = TextSpan.Cover(Previous.Span, token.Span);
        if (Previous.Kind == TokenKind.PercentLiteral) _diagnostics.PercentIsNotModulo(both);
        else if (token.Kind == TokenKind.Open && Previous.Kind is (TokenKind.BracketedName or TokenKind.Name)) ReportMisspelledCall(both);
        else _diagnostics.OperatorMissing(token.Span, Previous.Span);
    }

    private void ReportMisspelledCall(TextSpan both)
    {
        if (Previous.Kind == TokenKind.BracketedName) _diagnostics.BracketedFunction(Previous.Span);
        else _diagnostics.SpaceBeforeArguments(both, Previous.Name);

        // A name that was meant as a function must not be looked up as a variable.
        Top.Run[^1] = RunItem.Of(_nodes.Hole(Previous.Span));
    }

    private void TakeStrayPercent(Token token)
    {
        if (!Next.StartsOperand)
        {
            _diagnostics.StrayPercent(token.Span);
            return;
        }

        _diagnostics.PercentIsNotModulo(token.Span);
        AddUnreadableOperator(token);
    }

    private void AddUnreadableOperator(Token token)
    {
        ReopenValue();
        Top.Run.Add(RunItem.Between(token with { Kind = TokenKind.Operator, Operator = Operators.Unreadable }));
        _wantsOperand = true;
    }

    /// <summary>Refuses <c>1 &lt; x &lt; 3</c>: the language has no chains, and NCalc would compare a condition with 3.</summary>
    private void CheckChain(List<RunItem> run)
    {
        var orders = 0;
        var equalities = 0;
        for (var i = 0; i < run.Count; i++)
        {
            var item = run[i];
            if (item.Kind != RunItemKind.Operator) continue;
            var isChained = false;
            if (item.Sign.Operator == Operators.Unreadable) (orders, equalities) = (0, 0);
            switch (Operators.PrecedenceOf(item.Sign.Operator))
            {
                case Precedence.Order:
                    isChained = orders++ > 0;
                    break;
                case Precedence.Equality:
                    orders = 0;
                    isChained = equalities++ > 0;
                    break;
            }

            if (!isChained) continue;
            _diagnostics.ComparisonsChained(item.Sign.Span);
            run[i] = RunItem.Between(item.Sign with { Operator = Operators.Unreadable });
        }
    }
}
