using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Parsing;

/// <content>How a level of the text ends: its runs become operands, and its value one of the level around it.</content>
internal sealed partial class TreeBuilder
{
    private void CloseConditionals(Token at)
    {
        while (Top.IsConditional) CloseTop(at);
    }

    /// <summary>Ends the innermost frame and gives its value to the one around it.</summary>
    private void CloseTop(Token closing)
    {
        var frame = Top;
        var isEmptyCall = frame.IsEmptyCall && _wantsOperand;
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

    /// <summary>Makes a conditional that had ended an operand again, because something follows it.</summary>
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
        PowersOf(frame.Run);
        CheckChain(frame.Run);
        var value = NCalcFrontEnd.Parse(frame.Run, _nodes);
        if (value is null)
        {
            var first = frame.Run[0].Kind == RunItemKind.Operand ? frame.Run[0].Operand.Extent : frame.Run[0].Sign.Span;
            _diagnostics.RunNotRead(first);
            value = _nodes.Hole(first);
        }

        frame.Run.Clear();
        if (frame.Negations is { } negations)
        {
            for (var i = negations.Count - 1; i >= 0; i--) value = _nodes.Prefix(negations[i], value.Value);
            frame.Negations = null;
        }

        var op = frame.IsConjunctRefused ? Operators.Unreadable : FormulaOperator.And;
        frame.IsConjunctRefused = false;
        frame.Conjunction = frame.Conjunction is { } left ? _nodes.Between(op, left, value.Value) : value;
    }

    private void CloseDisjunct(Frame frame)
    {
        CloseConjunct(frame);
        var value = frame.Conjunction!.Value;
        frame.Conjunction = null;
        var op = frame.IsDisjunctRefused ? Operators.Unreadable : FormulaOperator.Or;
        frame.IsDisjunctRefused = false;
        frame.Disjunction = frame.Disjunction is { } left ? _nodes.Between(op, left, value) : value;
    }
}
