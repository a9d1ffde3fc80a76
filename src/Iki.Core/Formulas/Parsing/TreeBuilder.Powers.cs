namespace Iki.Core.Formulas.Parsing;

/// <content>Powers, which bind tighter than all that NCalc reads, and to the right: <c>2 ^ 3 ^ 2</c> is 2 ^ 9.</content>
internal sealed partial class TreeBuilder
{
    /// <summary>Makes each power of a run one operand.</summary>
    private void PowersOf(List<RunItem> run)
    {
        for (var i = run.Count - 2; i > 0; i--)
        {
            if (run[i] is not { Kind: RunItemKind.Operator, Sign.Operator: FormulaOperator.Power }) continue;
            var hasSign = run[i + 1].Kind == RunItemKind.Prefix;
            var exponent = hasSign ? _nodes.Prefix(run[i + 1].Sign, run[i + 2].Operand) : run[i + 1].Operand;
            var power = _nodes.Between(FormulaOperator.Power, run[i - 1].Operand, exponent);
            if (i > 1 && run[i - 2] is { Kind: RunItemKind.Prefix, Sign: { Kind: TokenKind.Operator } sign })
            {
                _diagnostics.SignBeforePower(TextSpan.Cover(sign.Span, power.Extent), TextSpan.Cover(sign.Span, run[i - 1].Operand.Extent), power.Extent);
            }

            run.RemoveRange(i, hasSign ? 3 : 2);
            run[i - 1] = RunItem.Of(power);
            i--;
        }
    }
}
